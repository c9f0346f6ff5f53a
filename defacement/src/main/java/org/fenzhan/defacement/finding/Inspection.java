package org.fenzhan.defacement.finding;

import java.util.List;

/// What an inspection of one page found. `score` is how likely the page was tampered with, 0..1.
///
/// `findings` are ordered by place: fields in the page's order, then body, then markup.
public record Inspection(Verdict verdict, double score, List<Finding> findings, String note) {
    public Inspection {
        findings = List.copyOf(findings);
    }

    /// Findings of one kind.
    public List<Finding> of(Kind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
