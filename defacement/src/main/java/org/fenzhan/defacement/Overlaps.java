package org.fenzhan.defacement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;

/// Leaves one finding a place: the surest. A page that is alien as a whole keeps what was found
/// within it.
final class Overlaps {
    private Overlaps() {}

    static List<Finding> resolved(List<Finding> findings) {
        List<Finding> surestFirst = new ArrayList<>(findings);
        surestFirst.sort(
                Comparator.comparingDouble(
                                (Finding finding) -> finding.confidence() + precedence(finding))
                        .reversed());
        List<Finding> kept = new ArrayList<>();
        java.util.Map<String, java.util.TreeMap<Integer, Integer>> taken =
                new java.util.HashMap<>();
        for (Finding finding : surestFirst) {
            if (finding.kind() == Kind.ALIEN_PAGE) {
                kept.add(finding);
                continue;
            }
            var places = taken.computeIfAbsent(finding.where(), where -> new java.util.TreeMap<>());
            var before = places.lowerEntry(finding.end());
            if (before == null || before.getValue() <= finding.start()) {
                places.put(finding.start(), finding.end());
                kept.add(finding);
            }
        }
        return kept;
    }

    /// A line that stands alone is better dropped whole than repaired in its middle.
    private static double precedence(Finding finding) {
        return switch (finding.kind()) {
            case STRAY_LINE -> 0.15;
            case STUFFED_METADATA -> 0.1;
            case SELF_REFERENCE,
                    ROLE_WORDS,
                    WATERMARK,
                    NAME,
                    ALIEN_PAGE,
                    SPUN_TEXT,
                    HIDDEN_BLOCK,
                    SCRIPT ->
                    0;
        };
    }
}
