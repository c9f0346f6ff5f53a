package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;

/// Which paragraph of one body became which of another.
public final class Alignment {
    /// Paragraphs that share less are a removed and an added one, not a changed one.
    private static final double LIKE = 0.3;

    /// More comparisons than this in one place are not worth their time; such a place was
    /// rewritten.
    private static final int MOST_COMPARISONS = 900;

    private Alignment() {}

    /// A paragraph with what became of it; -1 where one side has none.
    public record Pair(int before, int after) {
        public boolean isRemoved() {
            return after < 0;
        }

        public boolean isAdded() {
            return before < 0;
        }
    }

    /// Every paragraph of both sides once, in reading order.
    public static List<Pair> of(List<Paragraph> before, List<Paragraph> after) {
        List<Pair> pairs = new ArrayList<>();
        for (Diff.Run run : Diff.of(before, after)) {
            if (run.same()) {
                for (int i = 0; i < run.to() - run.from(); i++) {
                    pairs.add(new Pair(run.from() + i, run.newFrom() + i));
                }
            } else {
                changed(run, before, after, pairs);
            }
        }
        return pairs;
    }

    private static void changed(
            Diff.Run run, List<Paragraph> before, List<Paragraph> after, List<Pair> pairs) {
        int old = run.to() - run.from();
        int fresh = run.newTo() - run.newFrom();
        if (old == 1 && fresh == 1) {
            pairs.add(new Pair(run.from(), run.newFrom()));
            return;
        }
        boolean[][] paired =
                old * fresh > MOST_COMPARISONS
                        ? new boolean[old][fresh]
                        : best(likenesses(run, before, after), old, fresh);
        int next = 0;
        for (int i = 0; i < old; i++) {
            int partner = partner(paired[i]);
            if (partner < 0) {
                pairs.add(new Pair(run.from() + i, -1));
                continue;
            }
            for (; next < partner; next++) {
                pairs.add(new Pair(-1, run.newFrom() + next));
            }
            pairs.add(new Pair(run.from() + i, run.newFrom() + partner));
            next = partner + 1;
        }
        for (; next < fresh; next++) {
            pairs.add(new Pair(-1, run.newFrom() + next));
        }
    }

    private static int partner(boolean[] row) {
        for (int j = 0; j < row.length; j++) {
            if (row[j]) {
                return j;
            }
        }
        return -1;
    }

    private static double[][] likenesses(
            Diff.Run run, List<Paragraph> before, List<Paragraph> after) {
        double[][] likeness = new double[run.to() - run.from()][run.newTo() - run.newFrom()];
        for (int i = 0; i < likeness.length; i++) {
            for (int j = 0; j < likeness[i].length; j++) {
                double both =
                        WordDiff.of(
                                        before.get(run.from() + i).text(),
                                        after.get(run.newFrom() + j).text())
                                .likeness();
                likeness[i][j] = both < LIKE ? 0 : both;
            }
        }
        return likeness;
    }

    /// The pairs without crossing that share most: a weighted longest common subsequence.
    private static boolean[][] best(double[][] likeness, int old, int fresh) {
        double[][] sum = new double[old + 1][fresh + 1];
        for (int i = old - 1; i >= 0; i--) {
            for (int j = fresh - 1; j >= 0; j--) {
                double skip = Math.max(sum[i + 1][j], sum[i][j + 1]);
                double pair = likeness[i][j] > 0 ? likeness[i][j] + sum[i + 1][j + 1] : 0;
                sum[i][j] = Math.max(skip, pair);
            }
        }
        boolean[][] paired = new boolean[old][fresh];
        int i = 0;
        int j = 0;
        while (i < old && j < fresh) {
            if (likeness[i][j] > 0 && sum[i][j] == likeness[i][j] + sum[i + 1][j + 1]) {
                paired[i++][j++] = true;
            } else if (sum[i][j] == sum[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return paired;
    }
}
