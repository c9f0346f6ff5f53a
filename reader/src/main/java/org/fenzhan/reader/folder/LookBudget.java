package org.fenzhan.reader.folder;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/// How many files may be looked at again for new variants within one second. A new variant saves
/// some bytes and is in no hurry; with ten thousand pages in memory the looks alone would otherwise
/// be most of the work. Threads that race at the turn of a second may grant a few looks more.
final class LookBudget {

    private static final int PER_SECOND = 20;

    private final AtomicLong second = new AtomicLong(Long.MIN_VALUE);
    private final AtomicInteger taken = new AtomicInteger();

    /// @param now milliseconds since 1970
    boolean take(long now) {
        long current = now / 1_000;
        if (second.get() != current) {
            second.set(current);
            taken.set(0);
        }
        return taken.get() < PER_SECOND && taken.incrementAndGet() <= PER_SECOND;
    }
}
