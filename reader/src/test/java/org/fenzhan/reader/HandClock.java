package org.fenzhan.reader;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that moves when it is told to. Starts far behind every change of a file, so that all
/// states are settled.
final class HandClock implements InstantSource {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2200-01-01T00:00:00Z"));

    @Override
    public Instant instant() {
        return now.get();
    }

    void advance(Duration span) {
        now.updateAndGet(before -> before.plus(span));
    }
}
