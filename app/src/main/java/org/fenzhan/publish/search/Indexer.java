package org.fenzhan.publish.search;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.fenzhan.publish.Rebuild;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.reader.index.IndexState;
import org.fenzhan.reader.index.Quiet;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Brings the index to the state of the public pages, a portion at a time. Belongs to one thread.
///
/// What it has done so far stands in the index's own commit, so a crash at any moment leaves an
/// index that is behind and knows it: rows of the outbox behind the noted one are taken again, and
/// taking one twice changes nothing. An index that is missing, of another format or of another
/// database is made anew by the numbers of articles, while changes are followed as ever.
public final class Indexer implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Indexer.class.getName());
    private static final int PORTION = 200;

    /// Memory for what is not written yet, in MiB.
    private static final double BUFFER = 16;

    private final Database database;
    private final Entries entries;
    private final IndexWriter writer;
    private IndexState state;
    private boolean changed;
    private long looked;

    private Indexer(Database database, Portal portal, IndexWriter writer) {
        this.database = database;
        this.entries = new Entries(portal);
        this.writer = writer;
        this.state = IndexState.decode(committed(writer));
    }

    /// @throws LockObtainFailedException when another process writes the index
    public static Indexer open(Database database, Portal portal, Directory directory)
            throws IOException {
        Quiet.lucene();
        Indexer indexer = new Indexer(database, portal, writer(directory));
        indexer.begin();
        return indexer;
    }

    /// A damaged index is worth nothing that the database does not have.
    private static IndexWriter writer(Directory directory) throws IOException {
        try {
            return new IndexWriter(directory, configuration());
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "the search index can''t be read, it is made anew: {0}", e);
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    remove(directory, file);
                }
            }
            return new IndexWriter(directory, configuration());
        }
    }

    private static void remove(Directory directory, String file) throws IOException {
        try {
            directory.deleteFile(file);
        } catch (NoSuchFileException _) {
            // It is gone already.
        }
    }

    private static IndexWriterConfig configuration() {
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(2, 1);
        return new IndexWriterConfig()
                .setRAMBufferSizeMB(BUFFER)
                .setMergeScheduler(merges)
                .setCommitOnClose(false);
    }

    private static Map<String, String> committed(IndexWriter writer) {
        Map<String, String> committed = new HashMap<>();
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            data.forEach(entry -> committed.put(entry.getKey(), entry.getValue()));
        }
        return committed;
    }

    /// A row of the outbox whose change is before readers.
    private record Done(long publication, long row, long article) {}

    private void begin() throws IOException {
        Done newest = database.read(Indexer::newest);
        boolean ours =
                state.isReadable()
                        && (state.publication() < newest.publication()
                                || (state.publication() == newest.publication()
                                        && state.row() <= newest.row()));
        if (!ours) {
            remake();
        }
    }

    /// Throws away what is there and begins anew.
    public void remake() throws IOException {
        Done newest = database.read(Indexer::newest);
        writer.deleteAll();
        state = IndexState.begin(newest.publication(), newest.row());
        changed = true;
        commit();
    }

    /// Does the next portion: what changed first, then what is still to be made.
    ///
    /// @return false when there is nothing left to do
    public boolean step() throws IOException {
        List<Done> done =
                database.read(session -> after(session, state.publication(), state.row()));
        if (!done.isEmpty()) {
            Set<Long> articles = new LinkedHashSet<>();
            done.forEach(row -> articles.add(row.article()));
            update(articles);
            state = state.changed(done.getLast().publication(), done.getLast().row());
            return true;
        }
        return !state.isComplete() && walk();
    }

    private boolean walk() throws IOException {
        List<Long> next =
                database.read(session ->
                        session.list(
                                "SELECT id FROM card WHERE id > ? ORDER BY id LIMIT " + PORTION,
                                row -> row.getLong(1),
                                state.walked()));
        update(next);
        looked += next.size();
        state = state.walked(next.size() < PORTION ? IndexState.ALL : next.getLast());
        changed = true;
        return true;
    }

    private void update(Iterable<Long> articles) throws IOException {
        Set<Long> gone = new LinkedHashSet<>();
        articles.forEach(gone::add);
        for (Entry entry : database.read(session -> entries.find(session, gone))) {
            writer.updateDocument(Entry.term(entry.article()), entry.document());
            gone.remove(entry.article());
        }
        for (long article : gone) {
            writer.deleteDocuments(Entry.term(article));
        }
        changed = true;
    }

    /// Makes what was done so far what readers see, and safe from a crash.
    public void commit() throws IOException {
        if (changed) {
            writer.setLiveCommitData(state.encode().entrySet());
            writer.commit();
            changed = false;
        }
    }

    /// Number of the article up to which the index was made.
    public long walked() {
        return state.walked();
    }

    /// Makes the whole index anew, for the command line, where no keeper runs on the same folder.
    ///
    /// @param progress told how many articles were looked at
    /// @return how many they were
    public static long make(
            Database database, Portal portal, Directory directory, Rebuild.Progress progress)
            throws IOException {
        try (Indexer indexer = open(database, portal, directory)) {
            if (indexer.walked() != 0) {
                indexer.remake();
            }
            while (indexer.step()) {
                progress.at(indexer.looked);
            }
            indexer.commit();
            return indexer.looked;
        }
    }

    private static Done newest(Session session) {
        return session.first(
                        "SELECT publication, seq, article FROM outbox"
                                + " WHERE publication IS NOT NULL AND step = 9"
                                + " ORDER BY publication DESC, seq DESC LIMIT 1",
                        row -> new Done(row.getLong(1), row.getLong(2), row.getLong(3)))
                .orElse(new Done(0, 0, 0));
    }

    /// Publications end in the order of their numbers, so what is done later has a higher one.
    private static List<Done> after(Session session, long publication, long row) {
        return session.list(
                "SELECT publication, seq, article FROM outbox WHERE publication IS NOT NULL"
                        + " AND (publication, seq) > (?, ?) AND step = 9"
                        + " ORDER BY publication, seq LIMIT "
                        + PORTION,
                found -> new Done(found.getLong(1), found.getLong(2), found.getLong(3)),
                publication,
                row);
    }

    /// What was not committed is done again.
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
