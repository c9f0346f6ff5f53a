package org.fenzhan.reader.folder;

import java.util.Optional;
import java.util.stream.Stream;

/// The compressed forms of one file that are known, and when they were last looked for.
///
/// @param made says that the gzip form is our own, quick and large, and that a better file may
///   still come
/// @param lookedAt milliseconds since 1970
/// @param looks how often they were looked for
record Variants(
        Optional<Representation> gzip,
        Optional<Representation> brotli,
        boolean made,
        long lookedAt,
        int looks) {

    private static final long LOOK_AGAIN_MILLIS = 10_000;
    private static final int MOST_DOUBLINGS = 6;

    static final Variants UNSEEN =
            new Variants(Optional.empty(), Optional.empty(), true, Long.MIN_VALUE / 2, 0);

    /// Whether a variant that is still missing may have been written meanwhile. Variants are
    /// written soon after their page or hardly ever, so each look in vain doubles the wait, up to
    /// ten minutes.
    boolean isDue(long now) {
        boolean complete = brotli.isPresent() && hasStoredGzip();
        long wait = LOOK_AGAIN_MILLIS << Math.clamp(looks - 1L, 0, MOST_DOUBLINGS);
        return !complete && Math.abs(now - lookedAt) > wait;
    }

    /// Whether the gzip form is a file's, which is final as long as the page stays the same.
    boolean hasStoredGzip() {
        return gzip.isPresent() && !made;
    }

    Variants withMade(Representation quick) {
        return new Variants(Optional.of(quick), brotli, true, lookedAt, looks);
    }

    long weight() {
        return Stream.of(gzip, brotli)
                .flatMap(Optional::stream)
                .mapToLong(variant -> variant.body().length())
                .sum();
    }
}
