package org.fenzhan.reader.index;

import java.util.Arrays;

/// Walks through the stretches of a text that can be searched: ideographs in a row, or the letters
/// and figures of one word. Everything else parts them. For one thread.
public final class Runs {
    /// A longer word is several: nobody asks for it whole.
    private static final int LONGEST = 256;

    private final CharSequence text;
    private final Scripts scripts = Scripts.get();
    private final StringBuilder term = new StringBuilder();
    private int[] points = new int[32];
    private int[] starts = new int[32];
    private int length;
    private boolean ideographs;
    private int at;

    public Runs(CharSequence text) {
        this.text = text;
    }

    /// Goes to the next one.
    ///
    /// @return false when there is none
    public boolean next() {
        length = 0;
        while (at < text.length() && length < LONGEST) {
            int point = Character.codePointAt(text, at);
            boolean ideograph = isIdeograph(point);
            boolean parts = !ideograph && !isPartOfWord(point);
            if (length > 0 && (parts || ideograph != ideographs)) {
                return true;
            }
            if (!parts) {
                ideographs = ideograph;
                add(scripts.fold(point));
            }
            at += Character.charCount(point);
        }
        return length > 0;
    }

    private void add(int point) {
        if (length == points.length) {
            points = Arrays.copyOf(points, length * 2);
            starts = Arrays.copyOf(starts, length * 2);
        }
        points[length] = point;
        starts[length] = at;
        length++;
    }

    private static boolean isIdeograph(int point) {
        if (point < 0x1100) {
            return false;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> Character.isLetter(point);
            default -> false;
        };
    }

    private static boolean isPartOfWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    /// Whether it is made of ideographs, each of which says something by itself.
    public boolean isIdeographs() {
        return ideographs;
    }

    /// How many characters it has.
    public int length() {
        return length;
    }

    /// Where the character begins in the text.
    public int start(int index) {
        return starts[index];
    }

    /// Where the character ends in the text.
    public int end(int index) {
        return starts[index] + Character.charCount(Character.codePointAt(text, starts[index]));
    }

    /// Characters of it in the form under which they are searched.
    public String term(int from, int to) {
        term.setLength(0);
        for (int i = from; i < to; i++) {
            term.appendCodePoint(points[i]);
        }
        return term.toString();
    }
}
