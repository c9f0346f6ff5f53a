package org.fenzhan.publish;

/// How many changes of a mass job are taken at once. A single change waits for the portion in hand
/// and no more, so it must be short; but each portion renders the newest pages of all its lists, so
/// it must not be small. It grows and shrinks with the time that the last one took.
final class Portion {
    private static final int FEWEST = 50;
    private static final int MOST = 2_000;
    private static final long SHORT_MILLIS = 200;
    private static final long LONG_MILLIS = 400;

    private int size = 250;

    int size() {
        return size;
    }

    /// @param changes how many were taken
    /// @param millis how long it took until all of them were before readers
    void took(int changes, long millis) {
        if (millis > LONG_MILLIS) {
            size = Math.max(FEWEST, (int) (changes * LONG_MILLIS / millis));
        } else if (millis < SHORT_MILLIS && changes >= size) {
            size = Math.min(MOST, size * 3 / 2);
        }
    }
}
