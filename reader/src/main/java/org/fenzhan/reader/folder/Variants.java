package org.fenzhan.reader.folder;

import java.util.Optional;
import java.util.stream.Stream;

/// The compressed forms of one file that are known, and when they were last looked for
/// (milliseconds since 1970). `made` says that the gzip form is our own, quick and large, and that
/// a better file may still come.
record Variants(
        Optional<Representation> gzip,
        Optional<Representation> brotli,
        boolean made,
        long lookedAt) {

    private static final long LOOK_AGAIN_MILLIS = 10_000;

    static final Variants UNSEEN =
            new Variants(Optional.empty(), Optional.empty(), true, Long.MIN_VALUE / 2);

    /// Whether a variant that is still missing may have been written meanwhile.
    boolean isDue(long now) {
        boolean complete = brotli.isPresent() && gzip.isPresent() && !made;
        return !complete && Math.abs(now - lookedAt) > LOOK_AGAIN_MILLIS;
    }

    long weight() {
        return Stream.of(gzip, brotli)
                .flatMap(Optional::stream)
                .mapToLong(variant -> variant.body().length())
                .sum();
    }
}
