package org.fenzhan.defacement.language;

import java.nio.ByteBuffer;

/// Chinese words with their counts, in the double-array trie of HanLP's small dictionary (85,585
/// words).
///
/// HanLP's own classes are not used: their initialisation reads more than we need and prints.
/// Immutable, thread-safe.
public final class Words {
    private static final String TABLE = "data/dictionary/CoreNatureDictionary.mini.txt.bin";

    /// Counts of the pair table are this much larger than those of the word table, as measured on
    /// common words.
    static final double PAIR_SCALE = 6.8;

    /// Base and check of each cell side by side, so that a step reads one line of the cache.
    private final int[] cells;

    private final int[] counts;
    private final float[] logShares;

    private Words(int[] cells, int[] counts) {
        this.cells = cells;
        this.counts = counts;
        long total = 0;
        for (int count : counts) {
            total += count;
        }
        this.logShares = new float[counts.length];
        for (int i = 0; i < counts.length; i++) {
            logShares[i] = (float) Math.log((counts[i] + 0.5) / total);
        }
    }

    static Words load() {
        ByteBuffer table = Resource.read(TABLE);
        int[] counts = new int[table.getInt()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = table.getInt();
            int natures = table.getInt();
            table.position(table.position() + 8 * natures);
        }
        int size = table.getInt();
        // the trie is walked without bounds checks on base + char, so room for the largest char is
        // added
        int[] cells = new int[2 * (size + Character.MAX_VALUE + 2)];
        for (int i = 0; i < 2 * size; i++) {
            cells[i] = table.getInt();
        }
        return new Words(cells, counts);
    }

    /// State before the first character, for [#step].
    int start() {
        return cells[0];
    }

    /// State after one more character, or -1 if no word goes on so.
    int step(int state, char c) {
        int at = 2 * (state + c + 1);
        return cells[at + 1] == state ? cells[at] : -1;
    }

    /// Number of the word that ends in this state, or -1.
    int wordAt(int state) {
        int at = 2 * state;
        return cells[at + 1] == state && cells[at] < 0 ? -cells[at] - 1 : -1;
    }

    /// Number of the word, or -1 if it is not in the table.
    public int number(CharSequence word) {
        int state = start();
        for (int i = 0; i < word.length(); i++) {
            state = step(state, word.charAt(i));
            if (state < 0) {
                return -1;
            }
        }
        return word.isEmpty() ? -1 : wordAt(state);
    }

    /// How often the word was counted; 0 if unknown.
    public int count(CharSequence word) {
        int number = number(word);
        return number < 0 ? 0 : counts[number];
    }

    int count(int number) {
        return counts[number];
    }

    /// Natural logarithm of the word's share of all text.
    double logShare(int number) {
        return logShares[number];
    }
}
