package org.fenzhan.defacement.language;

import java.util.ArrayList;
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

    /// A word with those used in the same way, whose counts stand in where the word itself is rare.
    public static final class Form {
        private final List<String> words;
        private final double count;

        public Form(String word, List<String> like) {
            List<String> all = new ArrayList<>(List.of(word));
            all.addAll(like);
            this.words = List.copyOf(all);
            this.count =
                    words.stream().mapToDouble(Chinese.get().words()::count).sum()
                            * Words.PAIR_SCALE;
        }
    }

    /// The neighbours of one place, with what is worked out for all words that are tried there.
    public static final class Place {
        private final String left;
        private final String right;
        private final long leftHash;
        private final double leftShare;
        private final double rightShare;
        private final double name;

        private Place(Slot slot, String left, String right) {
            this.left = left;
            this.right = right;
            this.leftHash = Pairs.beginning(left);
            this.leftShare =
                    left.equals(START) ? STARTS / 6e6 : Math.exp(slot.chinese.logShare(left));
            this.rightShare = Math.exp(slot.chinese.logShare(right));
            double best = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < NAMES.length; i++) {
                best = Math.max(best, slot.fits(this, List.of(NAMES[i]), NAME_COUNTS[i]));
            }
            this.name = best;
        }

        /// How well names of organisations, products, places and persons fit, whichever fits best.
        public double fitsName() {
            return name;
        }
    }

    public Place place(String left, String right) {
        return new Place(this, left, right);
    }

    /// Logarithm of the chance that the word follows the left neighbour and the right one follows
    /// it.
    public double fits(Place place, Form form) {
        return fits(place, form.words, form.count);
    }

    /// Both chances are seen from the word in the middle, so that rare and frequent words can be
    /// compared.
    private double fits(Place place, List<String> words, double own) {
        double count = own + 20;
        double sum = 0;
        if (!place.left.isEmpty()) {
            double seen = 0;
            for (String word : words) {
                seen += chinese.pairs().countAfter(place.leftHash, word);
            }
            sum += Math.log((seen + 20 * place.leftShare) / count);
        }
        if (!place.right.isEmpty()) {
            double seen = 0;
            for (String word : words) {
                seen += chinese.pairCount(word, place.right);
            }
            sum += Math.log((seen + 20 * place.rightShare) / count);
        }
        return sum;
    }
}
