package org.fenzhan.defacement.language;

import java.util.List;

/// How well a word fits between two neighbours, against what else a name there would be.
///
/// Neighbours are words; [#START] stands for the beginning of a sentence, the empty text for "not
/// known".
public final class Slot {
    /// The neighbour on the left of a sentence's first word.
    public static final String START = "始##始";

    private static final double STARTS = 329_805;
    private static final String[] NAMES = {"未##团", "未##专", "未##地", "未##人"};
    private static final double[] NAME_COUNTS = {4_215, 4_900, 6_230, 94_280};

    private final Chinese chinese;

    public Slot(Chinese chinese) {
        this.chinese = chinese;
    }

    /// Logarithm of the chance that `word` follows `left` and `right` follows it.
    ///
    /// `like` are words used in the same way, whose counts stand in where the word itself is rare.
    public double fits(String left, String word, String right, List<String> like) {
        double own = chinese.words().count(word) * Words.PAIR_SCALE;
        double[] sums = new double[] {own, pair(left, word), pair(word, right)};
        for (String other : like) {
            sums[0] += chinese.words().count(other) * Words.PAIR_SCALE;
            sums[1] += pair(left, other);
            sums[2] += pair(other, right);
        }
        return neighbours(sums, left, right);
    }

    /// The same for names of organisations, products, places and persons, whichever fits best.
    public double fitsName(String left, String right) {
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < NAMES.length; i++) {
            double[] sums = {NAME_COUNTS[i], pair(left, NAMES[i]), pair(NAMES[i], right)};
            best = Math.max(best, neighbours(sums, left, right));
        }
        return best;
    }

    private double pair(String first, String second) {
        return first.isEmpty() || second.isEmpty() ? 0 : chinese.pairCount(first, second);
    }

    /// Both chances are seen from the word in the middle, so that rare and frequent words can be
    /// compared.
    private double neighbours(double[] sums, String left, String right) {
        double count = sums[0] + 20;
        double sum = 0;
        if (!left.isEmpty()) {
            double share = left.equals(START) ? STARTS / 6e6 : Math.exp(chinese.logShare(left));
            sum += Math.log((sums[1] + 20 * share) / count);
        }
        if (!right.isEmpty()) {
            sum += Math.log((sums[2] + 20 * Math.exp(chinese.logShare(right))) / count);
        }
        return sum;
    }
}
