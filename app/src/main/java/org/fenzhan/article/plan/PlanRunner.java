package org.fenzhan.article.plan;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps plans going, by a thread of its own. Looks at the database, not at calls: a plan may be
/// set going or stopped by another process.
public final class PlanRunner implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(PlanRunner.class.getName());

    /// How long nothing to do is believed.
    private static final Duration REST = Duration.ofMillis(200);

    private final Plans plans;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean stopping;

    private PlanRunner(Plans plans) {
        this.plans = plans;
        this.thread = Thread.ofPlatform().name("plans").unstarted(this::work);
    }

    public static PlanRunner start(Plans plans) {
        PlanRunner runner = new PlanRunner(plans);
        runner.thread.start();
        return runner;
    }

    private void work() {
        String trouble = "";
        while (!isStopping()) {
            try {
                if (!plans.step()) {
                    rest();
                }
                trouble = "";
            } catch (RuntimeException e) {
                String said = String.valueOf(e.getMessage());
                if (!said.equals(trouble)) {
                    LOG.log(Level.ERROR, "plans stand still: " + said, e);
                    trouble = said;
                }
                rest();
            }
        }
    }

    private boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
    }

    private void rest() {
        lock.lock();
        try {
            long left = REST.toNanos();
            while (left > 0 && !stopping) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    /// Ends after the transaction in hand.
    @Override
    public void close() {
        lock.lock();
        try {
            stopping = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
