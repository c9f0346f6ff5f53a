package org.fenzhan.publish;

import java.time.Duration;

/// How many changes of a mass job are taken at once. A single change waits for the portion in hand
/// and no more, so it must be short; but each portion renders the newest pages of all its lists, so
/// it must not be small. It grows and shrinks with the time that the last one took.
final class Portion {
    private static final int FEWEST = 50;
    private static final int MOST = 10_000;

    private final long longest;
    private int size = 250;

    /// @param patience how long a portion may take
    Portion(Duration patience) {
        this.longest = patience.toMillis();
    }

    int size() {
        return size;
    }

    /// @param changes how many were taken
    /// @param millis how long it took until all of them were before readers
    void took(int changes, long millis) {
        if (millis > longest) {
            size = Math.max(FEWEST, (int) (changes * longest / millis));
        } else if (millis < longest / 2 && changes >= size) {
            size = Math.min(MOST, size * 3 / 2);
        }
    }
}
