package org.fenzhan.rescue;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// Fingerprints of a station's legacy pages, sixteen bytes a page. Every search goes through all of
/// them, which costs some 0.1 ms at 100,000 pages and, other than an index over bands of bits,
/// misses none. Not thread-safe.
final class Copies {
    private long[] fingerprints = new long[1_024];
    private long[] pages = new long[1_024];
    private int size;

    private Copies() {}

    /// Of the pages that are copies of no other.
    static Copies of(Session session, StationId station) {
        Copies copies = new Copies();
        session.each(
                "SELECT fingerprint, id FROM legacy_page WHERE station = ? AND fingerprint IS NOT"
                        + " NULL AND copy_of IS NULL ORDER BY id",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                row -> copies.add(row[0], row[1]),
                station.value());
        return copies;
    }

    void add(long fingerprint, long page) {
        if (size == pages.length) {
            fingerprints = Arrays.copyOf(fingerprints, 2 * size);
            pages = Arrays.copyOf(pages, 2 * size);
        }
        fingerprints[size] = fingerprint;
        pages[size++] = page;
    }

    /// The oldest page with nearly the same text.
    ///
    /// @param isCopy asked about pages whose fingerprints are near
    OptionalLong original(long fingerprint, LongPredicate isCopy) {
        for (int i = 0; i < size; i++) {
            if (SimHash.near(fingerprints[i], fingerprint) && isCopy.test(pages[i])) {
                return OptionalLong.of(pages[i]);
            }
        }
        return OptionalLong.empty();
    }
}
