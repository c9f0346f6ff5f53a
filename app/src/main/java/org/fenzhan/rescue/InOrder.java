package org.fenzhan.rescue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/// Works on several things at once and hands the results over in the order in which they were
/// given, on the giver's thread. What is under way is bounded by number and by memory, so that a
/// stream of any length is worked off in the same room. Used by one thread.
public final class InOrder<R> implements AutoCloseable {
    private final ExecutorService workers;
    private final int most;
    private final long heaviest;
    private final Consumer<R> taker;
    private final Deque<Work<R>> underWay = new ArrayDeque<>();
    private long weight;

    private record Work<R>(long weight, Future<R> future) {}

    private InOrder(int threads, int most, long heaviest, Consumer<R> taker) {
        this.workers =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("page-", 1).factory());
        this.most = most;
        this.heaviest = heaviest;
        this.taker = taker;
    }

    /// On all cores, and with a twelfth of the memory that Java may use.
    public static <R> InOrder<R> onAllCores(Consumer<R> taker) {
        Runtime runtime = Runtime.getRuntime();
        int cores = Math.max(1, runtime.availableProcessors());
        return new InOrder<>(
                cores, 32 * cores, Math.max(16 << 20, runtime.maxMemory() / 12), taker);
    }

    /// Begins the work, after waiting for the oldest under way as long as there is too much of it.
    ///
    /// @param memory bytes that it holds; something heavier than the bound is worked on alone
    /// @throws IllegalStateException when earlier work threw, with that as its cause
    public void give(long memory, Callable<R> work) {
        while (!underWay.isEmpty() && (underWay.size() >= most || weight + memory > heaviest)) {
            takeOldest();
        }
        weight += memory;
        underWay.add(new Work<>(memory, workers.submit(work)));
    }

    /// Waits for everything that is under way.
    public void finish() {
        while (!underWay.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() {
        Work<R> oldest = underWay.remove();
        weight -= oldest.weight;
        try {
            taker.accept(oldest.future.get());
        } catch (ExecutionException e) {
            throw new IllegalStateException("work on a page failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pages are worked on", e);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
