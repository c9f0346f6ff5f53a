package org.fenzhan.defacement.language;

import java.util.Arrays;

/// Splits text into the words with the largest product of shares (a path through the trie, one pass
/// from the right).
final class Segmentation {
    /// Logarithm of the share of a character that begins no known word.
    static final double UNKNOWN = -17;

    private final Words words;
    private final CharSequence text;
    private final char[] chars;
    private final double[] best;
    private final int[] ends;
    private final int[] numbers;

    private Segmentation(Words words, CharSequence text) {
        this.words = words;
        this.text = text;
        this.chars = text.toString().toCharArray();
        int length = text.length();
        this.best = new double[length + 1];
        this.ends = new int[length];
        this.numbers = new int[length];
    }

    static Segments of(Words words, CharSequence text) {
        Segmentation path = new Segmentation(words, text);
        for (int i = text.length() - 1; i >= 0; i--) {
            path.look(i);
        }
        return path.walk();
    }

    private void look(int from) {
        int alone = runEnd(from);
        best[from] = UNKNOWN + best[alone];
        ends[from] = alone;
        numbers[from] = -1;
        int state = words.start();
        for (int i = from; i < chars.length; i++) {
            state = words.step(state, chars[i]);
            if (state < 0) {
                return;
            }
            int number = words.wordAt(state);
            if (number >= 0) {
                double sum = words.logShare(number) + best[i + 1];
                if (sum > best[from]) {
                    best[from] = sum;
                    ends[from] = i + 1;
                    numbers[from] = number;
                }
            }
        }
    }

    /// Latin letters and digits stay together as one word; a surrogate pair is never cut.
    private int runEnd(int from) {
        char c = chars[from];
        int next = from + 1;
        if (next >= chars.length) {
            return next;
        }
        char after = chars[next];
        if (Letters.latinOrDigit(c) && Letters.latinOrDigit(after)) {
            return numbers[next] < 0 ? ends[next] : next;
        }
        return Character.isHighSurrogate(c) && Character.isLowSurrogate(after) ? next + 1 : next;
    }

    private Segments walk() {
        int[] found = new int[text.length()];
        int[] which = new int[text.length()];
        int size = 0;
        for (int i = 0; i < text.length(); i = ends[i]) {
            found[size] = ends[i];
            which[size++] = numbers[i];
        }
        return new Segments(text, Arrays.copyOf(found, size), Arrays.copyOf(which, size), size);
    }
}
