package org.fenzhan.publish.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.publish.Settings;
import org.fenzhan.thread.Waking;
import org.jspecify.annotations.Nullable;

/// The indexer at work: a thread of its own that follows the publications a moment behind them and
/// commits every other second at most, however many of them there are. Thread-safe.
public final class IndexKeeper implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(IndexKeeper.class.getName());

    /// After the start the first pages go before.
    private static final Duration AFTER_START = Duration.ofSeconds(2);

    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(2);
    private static final Duration TICK = Duration.ofSeconds(30);

    private final Settings settings;
    private final Path folder;
    private final Duration before;
    private final Waking waking;
    private boolean awake = true;
    private long wakes;
    private long followed = -1;
    private @Nullable Indexer indexer;
    private @Nullable Directory directory;
    private String complaint = "";

    private IndexKeeper(Settings settings, Path folder, Duration before) {
        this.settings = settings;
        this.folder = folder;
        this.before = before;
        this.waking = new Waking(Thread.ofPlatform().daemon().name("search-index"), this::work);
    }

    /// @param folder of the index, made if it is missing
    public static IndexKeeper start(Settings settings, Path folder) {
        return start(settings, folder, AFTER_START);
    }

    /// @param before how long it leaves the machine to others first
    public static IndexKeeper start(Settings settings, Path folder, Duration before) {
        IndexKeeper keeper = new IndexKeeper(settings, folder, before);
        keeper.waking.start();
        return keeper;
    }

    /// Says that something came before readers. Never waits.
    public void wake() {
        call();
    }

    private long call() {
        waking.change(() -> {
            awake = true;
            wakes++;
        });
        return waking.ask(() -> wakes);
    }

    /// Waits until everything that is before readers by now can be found.
    ///
    /// @return false when that takes longer
    public boolean awaitFollowed(Duration longest) {
        long mine = call();
        try {
            return waking.await(longest, () -> followed >= mine);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void work() {
        waking.pause(before);
        while (!waking.isStopping()) {
            long mine = takeAwake();
            try {
                follow();
                complaint = "";
                note(mine);
                sleep();
            } catch (IOException | RuntimeException e) {
                report(e);
                closeQuietly();
                waking.pause(TICK);
            }
        }
        closeQuietly();
    }

    private void follow() throws IOException {
        Indexer open = open();
        long committed = System.nanoTime();
        while (!waking.isStopping() && open.step()) {
            if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
                open.commit();
                committed = System.nanoTime();
            }
        }
        open.commit();
    }

    private Indexer open() throws IOException {
        Indexer open = indexer;
        if (open == null) {
            Files.createDirectories(folder);
            Directory at = FSDirectory.open(folder);
            directory = at;
            open = Indexer.open(settings.database(), settings.portal(), at);
            indexer = open;
        }
        return open;
    }

    private long takeAwake() {
        return waking.ask(() -> {
            awake = false;
            return wakes;
        });
    }

    private void note(long mine) {
        waking.change(() -> followed = mine);
    }

    /// Until something comes; then as long as is left between two commits.
    private void sleep() {
        long since = System.nanoTime();
        waking.rest(TICK, () -> awake);
        waking.pause(BETWEEN_COMMITS.minusNanos(System.nanoTime() - since));
    }

    /// The same trouble is told once.
    private void report(Exception e) {
        String said = String.valueOf(e.getMessage());
        if (!said.equals(complaint)) {
            complaint = said;
            LOG.log(
                    Level.WARNING,
                    "the search index in {0} is not followed, tried again every {1} s: {2}",
                    folder,
                    TICK.toSeconds(),
                    said);
        }
    }

    private void closeQuietly() {
        try {
            if (indexer != null) {
                indexer.close();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException | RuntimeException e) {
            report(e);
        }
        indexer = null;
        directory = null;
    }

    /// Ends soon; what is not committed by then is done at the next start.
    @Override
    public void close() {
        waking.stop();
    }
}
