package org.fenzhan.thread;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// A thread that works in turns, and what others tell it meanwhile: it rests until it is woken or a
/// time has passed, and ends after the turn in hand. What it and the others share is read and
/// changed only through [#ask] and [#change]. Thread-safe.
public final class Waking {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean stopping;

    /// @param thread made but not started; its work ends when [#isStopping] does
    public Waking(Thread.Builder thread, Runnable work) {
        this.thread = thread.unstarted(work);
    }

    public void start() {
        thread.start();
    }

    /// Whether the thread shall end.
    public boolean isStopping() {
        return ask(() -> stopping);
    }

    public boolean isAlive() {
        return thread.isAlive();
    }

    /// Changes what is shared, and lets everybody look who waits.
    public void change(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Reads what is shared, or takes from it what nobody else need hear of.
    public <T> T ask(Supplier<T> question) {
        lock.lock();
        try {
            return question.get();
        } finally {
            lock.unlock();
        }
    }

    /// For others: waits until it is so.
    ///
    /// @param so asked under the lock, after each change
    /// @return false when that takes longer
    public boolean await(Duration longest, BooleanSupplier so) throws InterruptedException {
        lock.lock();
        try {
            long left = longest.toNanos();
            while (!so.getAsBoolean() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return so.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    /// For the thread itself: rests so long, unless it shall end or is woken before.
    ///
    /// @param woken asked under the lock, after each change
    public void rest(Duration longest, BooleanSupplier woken) {
        try {
            await(longest, () -> stopping || woken.getAsBoolean());
        } catch (InterruptedException e) {
            change(() -> stopping = true);
        }
    }

    /// For the thread itself: rests so long, unless it shall end.
    public void pause(Duration length) {
        rest(length, () -> false);
    }

    /// Has the thread end after the turn in hand, and waits for that.
    public void stop() {
        change(() -> stopping = true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
