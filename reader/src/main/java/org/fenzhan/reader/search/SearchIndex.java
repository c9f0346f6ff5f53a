package org.fenzhan.reader.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.reader.index.IndexState;
import org.fenzhan.reader.index.Quiet;
import org.jspecify.annotations.Nullable;

/// The index on disk, opened read only at the first search. Once a second it is looked whether a
/// newer commit is there. Thread-safe.
final class SearchIndex implements AutoCloseable {
    private static final Logger LOG = System.getLogger(SearchIndex.class.getName());
    private static final long LOOK_AGAIN_NANOS = 1_000_000_000L;

    private final Path folder;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Directory directory;
    private @Nullable DirectoryReader reader;
    private IndexState state = IndexState.decode(Map.of());
    private boolean looked;
    private long lookedAt;
    private String complaint = "";

    SearchIndex(Path folder) {
        this.folder = folder;
    }

    /// What is done with an index that stays as it is meanwhile.
    interface Use<T> {
        T with(DirectoryReader reader, IndexState state) throws IOException;
    }

    /// Empty when there is no index that can be read.
    <T> Optional<T> use(Use<T> use) throws IOException {
        DirectoryReader held;
        IndexState its;
        lock.lock();
        try {
            look();
            held = reader;
            its = state;
            if (held == null || !its.isReadable() || !held.tryIncRef()) {
                return Optional.empty();
            }
        } finally {
            lock.unlock();
        }
        try {
            return Optional.of(use.with(held, its));
        } finally {
            held.decRef();
        }
    }

    private void look() {
        long now = System.nanoTime();
        if (looked && now - lookedAt < LOOK_AGAIN_NANOS) {
            return;
        }
        looked = true;
        lookedAt = now;
        try {
            refresh();
            complaint = "";
        } catch (IndexNotFoundException _) {
            forget();
        } catch (IOException | IllegalArgumentException e) {
            complain(e);
        }
    }

    private void refresh() throws IOException {
        DirectoryReader old = reader;
        if (old == null) {
            if (!Files.isDirectory(folder)) {
                return;
            }
            Quiet.lucene();
            Directory opened = FSDirectory.open(folder);
            directory = opened;
            take(DirectoryReader.open(opened));
            return;
        }
        DirectoryReader newer = DirectoryReader.openIfChanged(old);
        if (newer != null) {
            take(newer);
            old.decRef();
        }
    }

    private void take(DirectoryReader opened) throws IOException {
        reader = opened;
        state = IndexState.decode(opened.getIndexCommit().getUserData());
    }

    /// An index that is gone or broken answers nothing; the one that is open stays.
    private void complain(Exception e) {
        String said = String.valueOf(e.getMessage());
        if (!said.equals(complaint)) {
            complaint = said;
            LOG.log(
                    Level.WARNING,
                    "the search index in {0} can''t be read: {1}. Remove the folder: it is made anew.",
                    folder,
                    said);
        }
    }

    private void forget() {
        try {
            if (reader != null) {
                reader.decRef();
            }
            if (directory != null) {
                directory.close();
            }
        } catch (IOException e) {
            complain(e);
        }
        reader = null;
        directory = null;
    }

    @Override
    public void close() {
        lock.lock();
        try {
            forget();
        } finally {
            lock.unlock();
        }
    }
}
