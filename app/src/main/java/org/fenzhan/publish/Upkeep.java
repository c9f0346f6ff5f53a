package org.fenzhan.publish;

import java.lang.System.Logger.Level;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/// A thread of low importance beside the publisher's: it waits for the disk, so that publications
/// need not. One task at a time; one that comes while another runs is left out, since the next rest
/// brings a newer one.
final class Upkeep implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Upkeep.class.getName());
    private static final int SECONDS_TO_END = 60;

    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().daemon().name("publisher-upkeep").factory());
    private final AtomicBoolean busy = new AtomicBoolean();

    void run(Runnable task) {
        if (busy.compareAndSet(false, true)) {
            thread.execute(() -> {
                try {
                    task.run();
                } catch (RuntimeException e) {
                    LOG.log(
                            Level.WARNING,
                            "upkeep of the public files failed, tried again later",
                            e);
                } finally {
                    busy.set(false);
                }
            });
        }
    }

    /// Waits for the task in hand.
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
