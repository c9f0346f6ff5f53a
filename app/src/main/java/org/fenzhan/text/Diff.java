package org.fenzhan.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The shortest way from one sequence to another: Myers' greedy algorithm (E. W. Myers, "An O(ND)
/// Difference Algorithm and Its Variations", 1986), bounded. Deterministic.
final class Diff {
    /// Above this number of edits two texts have so little in common that the rest is shown as
    /// replaced; it also bounds time and memory to some millions of steps.
    private static final int MAX_EDITS = 2_000;

    private Diff() {}

    /// A run of elements that both sides share, or that only one of them has.
    ///
    /// @param from first element on the old side, `to` the one after the last; likewise for the new
    record Run(boolean same, int from, int to, int newFrom, int newTo) {}

    /// Runs in order; same and different ones alternate and cover both sides.
    static <T> List<Run> of(List<T> before, List<T> after) {
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start
                && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        boolean[] kept = new boolean[before.size()];
        boolean[] keptNew = new boolean[after.size()];
        Arrays.fill(kept, 0, start, true);
        Arrays.fill(keptNew, 0, start, true);
        Arrays.fill(kept, before.size() - end, before.size(), true);
        Arrays.fill(keptNew, after.size() - end, after.size(), true);
        List<T> old = before.subList(start, before.size() - end);
        List<T> fresh = after.subList(start, after.size() - end);
        match(
                old,
                fresh,
                (oldAt, newAt) -> {
                    kept[oldAt] = true;
                    keptNew[newAt] = true;
                },
                start);
        return runs(kept, keptNew);
    }

    private interface Match {
        void at(int before, int after);
    }

    private static <T> void match(List<T> before, List<T> after, Match match, int offset) {
        if (before.isEmpty() || after.isEmpty()) {
            return;
        }
        List<int[]> trace = new ArrayList<>();
        int bound = Math.min(before.size() + after.size(), MAX_EDITS);
        int[] furthest = new int[2 * bound + 3];
        for (int edits = 0; edits <= bound; edits++) {
            trace.add(Arrays.copyOfRange(furthest, bound + 1 - edits - 1, bound + 1 + edits + 2));
            for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
                int x = step(furthest, bound + 1, edits, diagonal);
                int y = x - diagonal;
                while (x < before.size()
                        && y < after.size()
                        && before.get(x).equals(after.get(y))) {
                    x++;
                    y++;
                }
                furthest[bound + 1 + diagonal] = x;
                if (x >= before.size() && y >= after.size()) {
                    backtrack(trace, before.size(), after.size(), match, offset);
                    return;
                }
            }
        }
    }

    /// Where an edit more on this diagonal begins: one down or one to the right of its neighbours.
    private static int step(int[] furthest, int middle, int edits, int diagonal) {
        boolean down =
                diagonal == -edits
                        || (diagonal != edits
                                && furthest[middle + diagonal - 1]
                                        < furthest[middle + diagonal + 1]);
        return down ? furthest[middle + diagonal + 1] : furthest[middle + diagonal - 1] + 1;
    }

    private static void backtrack(List<int[]> trace, int x, int y, Match match, int offset) {
        int atX = x;
        int atY = y;
        for (int edits = trace.size() - 1; edits > 0; edits--) {
            int[] furthest = trace.get(edits);
            int middle = edits + 1;
            int diagonal = atX - atY;
            boolean down =
                    diagonal == -edits
                            || (diagonal != edits
                                    && furthest[middle + diagonal - 1]
                                            < furthest[middle + diagonal + 1]);
            int fromDiagonal = down ? diagonal + 1 : diagonal - 1;
            int fromX = furthest[middle + fromDiagonal];
            int fromY = fromX - fromDiagonal;
            while (atX > fromX && atY > fromY) {
                match.at(offset + --atX, offset + --atY);
            }
            atX = fromX;
            atY = fromY;
        }
        while (atX > 0 && atY > 0) {
            match.at(offset + --atX, offset + --atY);
        }
    }

    private static List<Run> runs(boolean[] kept, boolean[] keptNew) {
        List<Run> runs = new ArrayList<>();
        int old = 0;
        int fresh = 0;
        while (old < kept.length || fresh < keptNew.length) {
            int oldFrom = old;
            int newFrom = fresh;
            boolean same =
                    old < kept.length && kept[old] && fresh < keptNew.length && keptNew[fresh];
            if (same) {
                while (old < kept.length && kept[old] && fresh < keptNew.length && keptNew[fresh]) {
                    old++;
                    fresh++;
                }
            } else {
                while (old < kept.length && !kept[old]) {
                    old++;
                }
                while (fresh < keptNew.length && !keptNew[fresh]) {
                    fresh++;
                }
            }
            runs.add(new Run(same, oldFrom, old, newFrom, fresh));
        }
        return runs;
    }
}
