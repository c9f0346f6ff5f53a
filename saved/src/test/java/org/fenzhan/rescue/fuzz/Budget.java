package org.fenzhan.rescue.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;

/// What one small page may cost: time of the processor and memory asked for by the thread that
/// reads it, so that neither a busy machine nor a neighbour is blamed.
final class Budget {
    private static final Duration LONGEST = Duration.ofSeconds(2);
    private static final long LARGEST = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Budget() {}

    /// Does the work, and throws [AssertionError] if it was dearer than a page may be. What was too
    /// dear is done again a few times: the first ones may have loaded classes.
    static void within(Runnable work) {
        String said = tooDear(work);
        for (int again = 0; again < 4 && !said.isEmpty(); again++) {
            said = tooDear(work);
        }
        if (!said.isEmpty()) {
            throw new AssertionError(said);
        }
    }

    private static String tooDear(Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        long had = THREADS.getCurrentThreadAllocatedBytes();
        work.run();
        long asked = THREADS.getCurrentThreadAllocatedBytes() - had;
        Duration took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun);
        return took.compareTo(LONGEST) > 0 || asked > LARGEST
                ? "took %s and %d MB".formatted(took, asked >> 20)
                : "";
    }
}
