package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;

/// Brings together what two people made of one text (S. Khanna, K. Kunal, B. C. Pierce, "A Formal
/// Investigation of Diff3", 2007): what only one of them changed is taken from that one; where both
/// changed the same place, both versions are handed back.
public final class ThreeWay {
    private ThreeWay() {}

    /// A stretch of the result, in order.
    public sealed interface Part<T> {
        /// Unchanged, changed by one side, or changed alike by both.
        record Settled<T>(List<T> elements) implements Part<T> {}

        /// Changed differently by both.
        record Disputed<T>(List<T> base, List<T> mine, List<T> theirs) implements Part<T> {}
    }

    public static <T> List<Part<T>> merge(List<T> base, List<T> mine, List<T> theirs) {
        int[] inMine = positions(base, mine);
        int[] inTheirs = positions(base, theirs);
        List<Part<T>> parts = new ArrayList<>();
        int atBase = 0;
        int atMine = 0;
        int atTheirs = 0;
        while (atBase < base.size() || atMine < mine.size() || atTheirs < theirs.size()) {
            int anchor = atBase;
            while (anchor < base.size() && (inMine[anchor] < 0 || inTheirs[anchor] < 0)) {
                anchor++;
            }
            boolean last = anchor == base.size();
            int endMine = last ? mine.size() : inMine[anchor];
            int endTheirs = last ? theirs.size() : inTheirs[anchor];
            add(
                    parts,
                    base.subList(atBase, anchor),
                    mine.subList(atMine, endMine),
                    theirs.subList(atTheirs, endTheirs));
            if (!last) {
                settle(parts, List.of(base.get(anchor)));
            }
            atBase = anchor + (last ? 0 : 1);
            atMine = endMine + (last ? 0 : 1);
            atTheirs = endTheirs + (last ? 0 : 1);
        }
        return List.copyOf(parts);
    }

    private static <T> void add(List<Part<T>> parts, List<T> base, List<T> mine, List<T> theirs) {
        if (mine.equals(base) || mine.equals(theirs)) {
            settle(parts, theirs);
        } else if (theirs.equals(base)) {
            settle(parts, mine);
        } else {
            parts.add(
                    new Part.Disputed<>(List.copyOf(base), List.copyOf(mine), List.copyOf(theirs)));
        }
    }

    private static <T> void settle(List<Part<T>> parts, List<T> elements) {
        if (elements.isEmpty()) {
            return;
        }
        List<T> all = new ArrayList<>();
        if (!parts.isEmpty() && parts.getLast() instanceof Part.Settled<T>(List<T> before)) {
            all.addAll(before);
            parts.removeLast();
        }
        all.addAll(elements);
        parts.add(new Part.Settled<>(all));
    }

    /// For each element of the base where it stands on the other side, -1 where it is gone.
    private static <T> int[] positions(List<T> base, List<T> side) {
        int[] positions = new int[base.size()];
        for (Diff.Run run : Diff.of(base, side)) {
            for (int i = run.from(); i < run.to(); i++) {
                positions[i] = run.same() ? run.newFrom() + i - run.from() : -1;
            }
        }
        return positions;
    }
}
