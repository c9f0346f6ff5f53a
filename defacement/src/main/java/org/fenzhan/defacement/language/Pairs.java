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
    private static final int MASK = (1 << 19) - 1;
    private static final int COUNT_BITS = 24;
    private static final long COUNT = (1L << COUNT_BITS) - 1;

    /// The upper 40 bits of each pair's hash, the lower bits are its count: one read a look.
    private final long[] cells = new long[MASK + 1];

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

    private void put(long hash, int count) {
        int at = slot(hash);
        while (cells[at] != 0) {
            at = (at + 1) & MASK;
        }
        cells[at] = (hash & ~COUNT) | Math.clamp(count, 1, (int) COUNT);
    }

    int count(CharSequence first, CharSequence second) {
        return countAfter(beginning(first), second);
    }

    /// The state after a first word, for [#countAfter].
    static long beginning(CharSequence first) {
        return hash(hash(OFFSET, first), "@");
    }

    int countAfter(long beginning, CharSequence second) {
        long hash = hash(beginning, second);
        for (int at = slot(hash); cells[at] != 0; at = (at + 1) & MASK) {
            if (((cells[at] ^ hash) & ~COUNT) == 0) {
                return (int) (cells[at] & COUNT);
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
