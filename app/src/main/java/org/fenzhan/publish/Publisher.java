package org.fenzhan.publish;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.store.StoreFailure;
import org.fenzhan.thread.Waking;
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
    private final Waking waking;
    private final Upkeep upkeep = new Upkeep();
    private Instant lastSync = Instant.EPOCH;
    private boolean awake = true;
    private boolean idle;
    private boolean rebuildWanted;
    private @Nullable String trouble;
    private @Nullable RuntimeException told;

    private Publisher(Settings settings, Runnable published) {
        this.settings = settings;
        this.published = published;
        this.engine = new Engine(settings);
        this.waking = new Waking(Thread.ofPlatform().name("publisher"), this::work);
    }

    /// Ends what an earlier run left unfinished, makes the whole site when there is none or another
    /// theme made it, then takes what waits. Returns at once; [#awaitIdle] waits for all of it.
    public static Publisher start(Settings settings) {
        return start(settings, () -> {});
    }

    /// @param published called whenever something came before readers; must not wait
    public static Publisher start(Settings settings, Runnable published) {
        Publisher publisher = new Publisher(settings, published);
        publisher.waking.start();
        return publisher;
    }

    /// Says that something was put into the outbox. Never waits.
    public void wake() {
        waking.change(() -> awake = true);
    }

    /// Asks for every page to be rendered anew into a new folder, publications going on meanwhile.
    public void rebuild() {
        waking.change(() -> rebuildWanted = true);
    }

    /// Waits until everything that was in the outbox at some moment is before readers.
    ///
    /// @throws IllegalStateException when that takes longer, with what stands in the way
    public void awaitIdle(Duration longest) {
        waking.change(() -> {
            awake = true;
            idle = false;
        });
        boolean ended = await(longest, () -> idle || !waking.isAlive());
        if (!ended || (!waking.isAlive() && !waking.ask(() -> idle))) {
            throw new IllegalStateException(
                    "the publisher is not idle after %s%s"
                            .formatted(longest, trouble().map(it -> ": " + it).orElse("")));
        }
    }

    /// Waits a while for the moment when everything is before its readers, or when it is plain that
    /// something stands in the way, which [#trouble] tells.
    ///
    /// @return false when neither came in that time
    public boolean settles(Duration longest) {
        return await(longest, () -> idle || trouble != null);
    }

    private boolean await(Duration longest, BooleanSupplier so) {
        try {
            return waking.await(longest, so);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// What keeps the engine from working, in words for an operator; empty when all is well.
    public Optional<String> trouble() {
        return waking.ask(() -> Optional.ofNullable(trouble));
    }

    public Receipts receipts() {
        return new Receipts(settings.database());
    }

    /// Ends after the publication in hand.
    public void stop() {
        waking.stop();
        upkeep.close();
        engine.close();
    }

    @Override
    public void close() {
        stop();
    }

    private void work() {
        boolean recovered = false;
        while (!waking.isStopping()) {
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
                waking.pause(PAUSE_AFTER_FAILURE);
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
            waking.rest(TICK, () -> awake || rebuildWanted);
        } else if (isSyncDue()) {
            upkeep.run(engine.upkeep());
        }
    }

    /// Everything is before its readers: whoever waits for that need not wait for more.
    private void rest() {
        waking.change(() -> idle = !awake && !rebuildWanted);
        lastSync = settings.clock().instant();
    }

    private boolean isSyncDue() {
        boolean due = isLongSinceSync();
        if (due) {
            lastSync = settings.clock().instant();
        }
        return due;
    }

    /// Also when the clock was put back: how long it has been is then not known.
    private boolean isLongSinceSync() {
        Instant now = settings.clock().instant();
        return now.isAfter(lastSync.plus(TICK)) || now.isBefore(lastSync);
    }

    /// Until there is something better to do.
    private void compress() {
        boolean more = true;
        while (more && isIdle()) {
            more = engine.compressNext();
        }
    }

    private boolean isIdle() {
        return !waking.isStopping() && waking.ask(() -> !awake && !rebuildWanted);
    }

    /// Whether a long step shall end: something may wait in the outbox, or files for the disk.
    private boolean isCalled() {
        return !isIdle() || isLongSinceSync();
    }

    private void takeAwake() {
        waking.change(() -> awake = false);
    }

    private boolean takeRebuild() {
        return waking.ask(() -> {
            boolean wanted = rebuildWanted;
            rebuildWanted = false;
            return wanted;
        });
    }

    /// The same trouble is told once; what nobody foresaw, with its trace.
    private void report(RuntimeException e) {
        String said = String.valueOf(e.getMessage());
        if (!isTold(e, said)) {
            boolean foreseen = e instanceof SiteFailure || e instanceof StoreFailure;
            LOG.log(
                    Level.ERROR,
                    "publishing stopped, tried again every %d s: %s"
                            .formatted(PAUSE_AFTER_FAILURE.toSeconds(), said),
                    foreseen ? null : e);
        }
        told = e;
        waking.change(() -> trouble = said);
    }

    private boolean isTold(RuntimeException e, String said) {
        if (e instanceof SiteFailure failure && told instanceof SiteFailure known) {
            return failure.isLike(known);
        }
        return trouble().filter(said::equals).isPresent();
    }

    private void clearTrouble() {
        told = null;
        waking.change(() -> trouble = null);
    }
}
