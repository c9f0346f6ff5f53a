package org.fenzhan.station;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Finds the names that somebody probably meant.
public final class Nearest {
    private Nearest() {}

    /// The candidates that differ least from the name, the nearest first, three at most; those that
    /// share nothing with it are left out.
    public static List<String> to(String name, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(name, candidate) < Math.max(name.length(), 3))
                .sorted(
                        Comparator.comparingInt((String candidate) -> distance(name, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /// Levenshtein's distance: insertions, deletions and substitutions of UTF-16 units.
    static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(substituted, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
