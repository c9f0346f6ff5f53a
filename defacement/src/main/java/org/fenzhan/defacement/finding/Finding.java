package org.fenzhan.defacement.finding;

import java.util.List;

/// One place with injected text.
///
/// `where` is a field's name, `body` or `html`; `start` and `end` are UTF-16 units of that text;
/// `text` is what stands there. `proposals` are ordered, the likeliest first; none if no repair is
/// known. `confidence` is the share of such findings that are right, 0..1.
public record Finding(
        Kind kind,
        String where,
        int start,
        int end,
        String text,
        List<Proposal> proposals,
        double confidence,
        List<Evidence> evidence) {
    public Finding {
        if (start < 0 || end < start || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "place " + start + ".." + end + " does not fit text '" + text + "'");
        }
        proposals = List.copyOf(proposals);
        evidence = List.copyOf(evidence);
    }

    /// The same finding, believed to another degree.
    public Finding withConfidence(double other) {
        return new Finding(kind, where, start, end, text, proposals, other, evidence);
    }

    /// Whether the other finding shares a place with this one.
    public boolean overlaps(Finding other) {
        return where.equals(other.where) && start < other.end && other.start < end;
    }
}
