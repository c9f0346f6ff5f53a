package org.fenzhan.publish.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.publish.Settings;
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
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Thread thread;
    private boolean awake = true;
    private boolean stopping;
    private long wakes;
    private long followed = -1;
    private @Nullable Indexer indexer;
    private @Nullable Directory directory;
    private String complaint = "";

    private IndexKeeper(Settings settings, Path folder, Duration before) {
        this.settings = settings;
        this.folder = folder;
        this.before = before;
        this.thread = Thread.ofPlatform().daemon().name("search-index").unstarted(this::work);
    }

    /// @param folder of the index, made if it is missing
    public static IndexKeeper start(Settings settings, Path folder) {
        return start(settings, folder, AFTER_START);
    }

    /// @param before how long it leaves the machine to others first
    public static IndexKeeper start(Settings settings, Path folder, Duration before) {
        IndexKeeper keeper = new IndexKeeper(settings, folder, before);
        keeper.thread.start();
        return keeper;
    }

    /// Says that something came before readers. Never waits.
    public void wake() {
        lock.lock();
        try {
            awake = true;
            wakes++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Waits until everything that is before readers by now can be found.
    ///
    /// @return false when that takes longer
    public boolean awaitFollowed(Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            awake = true;
            long mine = ++wakes;
            changed.signalAll();
            while (followed < mine && left > 0) {
                left = changed.awaitNanos(left);
            }
            return followed >= mine;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        pause(before);
        while (!isStopping()) {
            long mine = takeAwake();
            try {
                follow();
                complaint = "";
                note(mine);
                sleep();
            } catch (IOException | RuntimeException e) {
                report(e);
                closeQuietly();
                pause(TICK);
            }
        }
        closeQuietly();
    }

    private void follow() throws IOException {
        Indexer open = open();
        long committed = System.nanoTime();
        while (!isStopping() && open.step()) {
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
        lock.lock();
        try {
            awake = false;
            return wakes;
        } finally {
            lock.unlock();
        }
    }

    private void note(long mine) {
        lock.lock();
        try {
            followed = mine;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /// Until something comes; then as long as is left between two commits.
    private void sleep() {
        long since = System.nanoTime();
        lock.lock();
        try {
            long left = TICK.toNanos();
            while (left > 0 && !awake && !stopping) {
                left = changed.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            stopping = true;
        } finally {
            lock.unlock();
        }
        pause(BETWEEN_COMMITS.minusNanos(System.nanoTime() - since));
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

    private boolean isStopping() {
        lock.lock();
        try {
            return stopping;
        } finally {
            lock.unlock();
        }
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
