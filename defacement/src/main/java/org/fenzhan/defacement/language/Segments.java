package org.fenzhan.defacement.language;

/// A text as words that follow one another without gap; offsets in UTF-16 units.
public final class Segments {
    private final CharSequence text;
    private final int[] ends;
    private final int[] numbers;
    private final int size;

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
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// Whether a word begins or ends at the offset.
    public boolean boundary(int offset) {
        int i = at(offset);
        return i >= size || start(i) == offset;
    }
}
