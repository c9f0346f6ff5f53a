package org.fenzhan.defacement.language;

import java.nio.ByteBuffer;

/// How often one word follows another, from Lucene's table of 328,856 Chinese word pairs.
///
/// The table keeps 64-bit FNV-1a hashes of `first@second`; they are taken over into an
/// open-addressed table of our own. Only characters of GB 2312 occur in it. Immutable, thread-safe.
final class Pairs {
    private static final String TABLE = "org/apache/lucene/analysis/cn/smart/hhmm/bigramdict.mem";

    /// Bytes before the first element of a serialised array of primitives: stream and array
    /// headers.
    private static final int FIRST_ARRAY = 23;

    /// The second array refers back to nothing but its own class: header 75 72 … as the first,
    /// without stream magic.
    private static final int SECOND_ARRAY = 19;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 1099511628211L;
    private static final int MASK = (1 << 20) - 1;

    private final long[] keys = new long[MASK + 1];
    private final int[] counts = new int[MASK + 1];

    private Pairs() {}

    static Pairs load() {
        ByteBuffer table = Resource.read(TABLE);
        int size = table.getInt(FIRST_ARRAY);
        int hashes = FIRST_ARRAY + 4;
        int frequencies = hashes + 8 * size + SECOND_ARRAY + 4;
        if (table.capacity() != frequencies + 4 * size) {
            throw new IllegalStateException(
                    "pair table '" + TABLE + "' has another form than that of version 10.5");
        }
        Pairs pairs = new Pairs();
        for (int i = 0; i < size; i++) {
            long key = table.getLong(hashes + 8 * i);
            if (key != 0) {
                pairs.put(key, table.getInt(frequencies + 4 * i));
            }
        }
        return pairs;
    }

    private void put(long key, int count) {
        int at = slot(key);
        while (keys[at] != 0) {
            at = (at + 1) & MASK;
        }
        keys[at] = key;
        counts[at] = count;
    }

    int count(CharSequence first, CharSequence second) {
        long hash = hash(hash(hash(OFFSET, first), "@"), second);
        for (int at = slot(hash); keys[at] != 0; at = (at + 1) & MASK) {
            if (keys[at] == hash) {
                return counts[at];
            }
        }
        return 0;
    }

    private static int slot(long key) {
        return (int) (key ^ (key >>> 29)) & MASK;
    }

    private static long hash(long start, CharSequence text) {
        long hash = start;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            hash = (hash ^ (c & 0xFF)) * PRIME;
            hash = (hash ^ (c >> 8)) * PRIME;
        }
        return hash;
    }
}
