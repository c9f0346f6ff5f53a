package org.fenzhan.publish;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.store.StoreFailure;
import org.jspecify.annotations.Nullable;

/// The engine at work: one thread that carries changes from the outbox to the readers as they come,
/// with a pool that renders what is large. Thread-safe.
public final class Publisher implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Publisher.class.getName());
    private static final Duration TICK = Duration.ofSeconds(30);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(5);

    private final Settings settings;
    private final Engine engine;
    private final Runnable published;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private final Upkeep upkeep = new Upkeep();
    private Instant lastSync = Instant.EPOCH;
    private boolean awake = true;
    private boolean idle;
    private boolean stopping;
    private boolean rebuildWanted;
    private @Nullable String trouble;

    private Publisher(Settings settings, Runnable published) {
        this.settings = settings;
        this.published = published;
        this.engine = new Engine(settings);
        this.thread = Thread.ofPlatform().name("publisher").unstarted(this::work);
    }

    /// Ends what an earlier run left unfinished, makes the whole site when there is none or another
    /// theme made it, then takes what waits. Returns at once; [#awaitIdle] waits for all of it.
    public static Publisher start(Settings settings) {
        return start(settings, () -> {});
    }

    /// @param published called whenever something came before readers; must not wait
    public static Publisher start(Settings settings, Runnable published) {
        Publisher publisher = new Publisher(settings, published);
        publisher.thread.start();
        return publisher;
    }

    /// Says that something was put into the outbox. Never waits.
    public void wake() {
        signal(() -> awake = true);
    }

    /// Asks for every page to be rendered anew into a new folder, publications going on meanwhile.
    public void rebuild() {
        signal(() -> rebuildWanted = true);
    }

    /// Waits until everything that was in the outbox at some moment is before readers.
    ///
    /// @throws IllegalStateException when that takes longer, with what stands in the way
    public void awaitIdle(Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            awake = true;
            idle = false;
            changed.signalAll();
            while (!idle) {
                if (left <= 0 || !thread.isAlive()) {
                    throw new IllegalStateException(
                            "the publisher is not idle after %s%s"
                                    .formatted(longest, trouble == null ? "" : ": " + trouble));
                }
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            lock.unlock();
        }
    }

    /// Waits a while for the moment when everything is before its readers, or when it is plain that
    /// something stands in the way, which [#trouble] tells.
    ///
    /// @return false when neither came in that time
    public boolean settles(Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (!idle && trouble == null && left > 0) {
                left = changed.awaitNanos(left);
            }
            return idle || trouble != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } finally {
            lock.unlock();
        }
    }

    /// What keeps the engine from working, in words for an operator; empty when all is well.
    public Optional<String> trouble() {
        lock.lock();
        try {
            return Optional.ofNullable(trouble);
        } finally {
            lock.unlock();
        }
    }

    public Receipts receipts() {
        return new Receipts(settings.database());
    }

    /// Ends after the publication in hand.
    public void stop() {
        signal(() -> stopping = true);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        upkeep.close();
        engine.close();
    }

    @Override
    public void close() {
        stop();
    }

    private void work() {
        boolean recovered = false;
        while (!isStopping()) {
            try {
                if (!recovered) {
                    engine.recover();
                    recovered = true;
                    published.run();
                }
                turn();
                clearTrouble();
            } catch (RuntimeException e) {
                recovered = false;
                report(e);
                pause(PAUSE_AFTER_FAILURE);
            }
        }
    }

    /// News first, then one round of what is large, then rest.
    private void turn() {
        if (takeRebuild()) {
            engine.beginGeneration();
        }
        takeAwake();
        boolean news = engine.publishNext();
        boolean worked = news || engine.stepGeneration(this::isCalled);
        if (news) {
            published.run();
        }
        if (!worked) {
            rest();
            upkeep.run(engine.upkeep());
            compress();
            sleep();
        } else if (isSyncDue()) {
            upkeep.run(engine.upkeep());
        }
    }

    /// Everything is before its readers: whoever waits for that need not wait for more.
    private void rest() {
        lock.lock();
        try {
            idle = !awake && !rebuildWanted;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        lastSync = settings.clock().instant();
    }

    private boolean isSyncDue() {
        Instant now = settings.clock().instant();
        boolean due = now.isAfter(lastSync.plus(TICK));
        if (due) {
            lastSync = now;
        }
        return due;
    }

    /// Until there is something better to do.
    private void compress() {
        boolean more = true;
        while (more && isIdle()) {
            more = engine.compressNext();
        }
    }

    private boolean isIdle() {
        lock.lock();
        try {
            return !awake && !stopping && !rebuildWanted;
        } finally {
            lock.unlock();
        }
    }

    /// Whether a long step shall end: something may wait in the outbox, or files for the disk.
    private boolean isCalled() {
        return !isIdle() || settings.clock().instant().isAfter(lastSync.plus(TICK));
    }

    private void sleep() {
        lock.lock();
        try {
            long left = TICK.toNanos();
            while (left > 0 && !awake && !stopping && !rebuildWanted) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    private void pause(Duration length) {
        lock.lock();
        try {
            long left = length.toNanos();
            while (left > 0 && !stopping) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            stopping = true;
        } finally {
            lock.unlock();
        }
    }

    private void takeAwake() {
        signal(() -> awake = false);
    }

    private boolean takeRebuild() {
        lock.lock();
        try {
            boolean wanted = rebuildWanted;
            rebuildWanted = false;
            return wanted;
        } finally {
            lock.unlock();
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

    /// The same trouble is told once; what nobody foresaw, with its trace.
    private void report(RuntimeException e) {
        String said = String.valueOf(e.getMessage());
        if (trouble().filter(said::equals).isEmpty()) {
            boolean foreseen = e instanceof SiteFailure || e instanceof StoreFailure;
            LOG.log(
                    Level.ERROR,
                    "publishing stopped, tried again every %d s: %s"
                            .formatted(PAUSE_AFTER_FAILURE.toSeconds(), said),
                    foreseen ? null : e);
        }
        signal(() -> trouble = said);
    }

    private void clearTrouble() {
        signal(() -> trouble = null);
    }

    private void signal(Runnable change) {
        lock.lock();
        try {
            change.run();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
