package org.fenzhan.defacement.language;

/// The Chinese language as two tables: words, and which word follows which.
///
/// Loading reads 8 MB from two libraries and takes some 100 ms, once a process and only when first
/// asked for. Immutable, thread-safe. Logarithms are natural.
public final class Chinese {
    /// Share of the estimate that comes from the pair itself; the rest from the second word alone.
    private static final double PAIR_WEIGHT = 0.75;

    private final Words words;
    private final Pairs pairs;
    private final Commonness commonness;

    private Chinese(Words words, Pairs pairs) {
        this.words = words;
        this.pairs = pairs;
        this.commonness = new Commonness();
    }

    private static final class Holder {
        static final Chinese INSTANCE = new Chinese(Words.load(), Pairs.load());
    }

    /// The one instance. Throws [IllegalStateException] if a table's library is not on the class
    /// path.
    public static Chinese get() {
        return Holder.INSTANCE;
    }

    public Words words() {
        return words;
    }

    /// Which characters are common.
    public Commonness commonness() {
        return commonness;
    }

    /// Splits a text into its likeliest words.
    public Segments segment(CharSequence text) {
        return Segmentation.of(words, text);
    }

    Pairs pairs() {
        return pairs;
    }

    /// How often `second` was seen right after `first`.
    public int pairCount(CharSequence first, CharSequence second) {
        return pairs.count(first, second);
    }

    /// Logarithm of the word's share of all text. Unknown words cost more the longer they are.
    public double logShare(CharSequence word) {
        int number = words.number(word);
        return number >= 0
                ? words.logShare(number)
                : Segmentation.UNKNOWN * Math.max(1, word.length());
    }

    /// Logarithm of the chance that `second` follows `first`.
    public double logFollows(CharSequence first, CharSequence second) {
        double share = Math.exp(logShare(second));
        double before = words.count(first) * Words.PAIR_SCALE;
        int together = pairs.count(first, second);
        if (before <= 0) {
            return Math.log(share);
        }
        // rare first words say little: their own pairs count less
        double trust = PAIR_WEIGHT * before / (before + 8);
        double seen = Math.min(1, together / before);
        return Math.log(trust * seen + (1 - trust) * share);
    }

    /// Logarithm of the chance of a whole stretch of text, between the two words that stand around
    /// it.
    ///
    /// Either neighbour may be empty (start or end of a sentence).
    public double logText(CharSequence left, CharSequence text, CharSequence right) {
        Segments segments = segment(text);
        double sum = 0;
        CharSequence previous = left;
        for (int i = 0; i < segments.size(); i++) {
            CharSequence word = segments.word(i);
            sum += previous.isEmpty() ? logShare(word) : logFollows(previous, word);
            previous = word;
        }
        return right.isEmpty() ? sum : sum + logFollows(previous, right);
    }
}
