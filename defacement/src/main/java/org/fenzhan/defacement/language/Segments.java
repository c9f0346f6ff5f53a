package org.fenzhan.defacement.language;

import org.jspecify.annotations.Nullable;

/// A text as words that follow one another without gap; offsets in UTF-16 units.
public final class Segments {
    private static final int STRETCH_BITS = 4;

    private final CharSequence text;
    private final int[] ends;
    private final int[] numbers;
    private final int size;

    /// For each stretch of the text the first word that ends behind its beginning.
    private int @Nullable [] byStretch;

    Segments(CharSequence text, int[] ends, int[] numbers, int size) {
        this.text = text;
        this.ends = ends;
        this.numbers = numbers;
        this.size = size;
    }

    public int size() {
        return size;
    }

    public int start(int i) {
        return i == 0 ? 0 : ends[i - 1];
    }

    public int end(int i) {
        return ends[i];
    }

    public CharSequence word(int i) {
        return text.subSequence(start(i), end(i));
    }

    /// Whether the word is in the table of words.
    public boolean known(int i) {
        return numbers[i] >= 0;
    }

    /// The word's number in the table of words, -1 if it is not in it.
    int number(int i) {
        return numbers[i];
    }

    /// The first word that ends after the offset, [#size] if none.
    public int at(int offset) {
        if (offset < 0) {
            return 0;
        }
        int[] known = byStretch == null ? stretches() : byStretch;
        int i = known[Math.min(offset >> STRETCH_BITS, known.length - 1)];
        while (i < size && ends[i] <= offset) {
            i++;
        }
        return i;
    }

    private int[] stretches() {
        int length = size == 0 ? 0 : ends[size - 1];
        int[] made = new int[(length >> STRETCH_BITS) + 1];
        int i = 0;
        for (int stretch = 0; stretch < made.length; stretch++) {
            while (i < size && ends[i] <= stretch << STRETCH_BITS) {
                i++;
            }
            made[stretch] = i;
        }
        byStretch = made;
        return made;
    }

    /// Whether a word begins or ends at the offset.
    public boolean boundary(int offset) {
        int i = at(offset);
        return i >= size || start(i) == offset;
    }
}
