package org.fenzhan.reader.index;

import java.util.Arrays;

/// Walks through the stretches of a text that can be searched: ideographs in a row, or the letters
/// and figures of one word. Everything else parts them. For one thread.
public final class Runs {
    /// A longer word is several: nobody asks for it whole.
    private static final int LONGEST = 256;

    private final CharSequence text;
    private final Scripts scripts = Scripts.get();
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

    /// By the blocks of Unicode 17, since every character of every article is asked: Han with its
    /// radicals, kana, bopomofo, hangul.
    private static boolean isIdeograph(int point) {
        if (point < 0x2e80) {
            return point >= 0x1100 && point < 0x1200;
        }
        if (point < 0xa000) {
            return (point >= 0x3400 && (point < 0x4dc0 || point >= 0x4e00))
                    || (point >= 0x3041 && point <= 0x31ff && isSpoken(point))
                    || (point >= 0x3005 && point <= 0x3007)
                    || point <= 0x2fd5;
        }
        return (point >= 0xac00 && point <= 0xd7a3)
                || (point >= 0xf900 && point <= 0xfaff)
                || (point >= 0xff66 && point <= 0xff9f)
                || (point >= 0x20000 && point <= 0x3ffff);
    }

    /// Kana and bopomofo without the dots and marks between them.
    private static boolean isSpoken(int point) {
        return point != 0x30fb && (point < 0x3099 || point > 0x309c) && point != 0x30a0;
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
        return new String(points, from, to - from);
    }

    /// The same one by one.
    int point(int index) {
        return points[index];
    }
}
