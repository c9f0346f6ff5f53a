package org.fenzhan.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sqlite.SQLiteConfig;

/// SQLite with one gate for writes and a few read-only connections. Thread-safe.
///
/// SQLite waits for its lock inside native code and keeps the carrier of a virtual thread
/// meanwhile; two waiting writers would freeze a machine of two cores. So only one thread of this
/// process is ever inside a write transaction, the others wait here, in Java. A transaction is
/// durable when [#write] returns (`synchronous=FULL`).
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int BUSY_MILLIS = 5_000;

    /// Room for what one publication after another looks at among a million articles; SQLite's own
    /// two MiB would be read anew each time. Readers keep those.
    private static final int WRITER_CACHE_KIB = 24 * 1024;

    private final ReentrantLock gate = new ReentrantLock(true);
    private final Connection writer;
    private final Session writing;
    private final PreparedStatement begin;
    private final PreparedStatement commit;
    private final PreparedStatement rollback;
    private final List<Connection> readers = new ArrayList<>();
    private final BlockingQueue<Reader> idle = new ArrayBlockingQueue<>(READERS);
    private final Path file;

    private record Reader(Connection connection, Session session) {}

    private Database(Path file, StatementWatch watch) throws SQLException {
        this.file = file;
        this.writer = connect(file, false);
        this.writing = new Session(writer, watch);
        this.begin = writer.prepareStatement("BEGIN IMMEDIATE");
        this.commit = writer.prepareStatement("COMMIT");
        this.rollback = writer.prepareStatement("ROLLBACK");
        for (int i = 0; i < READERS; i++) {
            Connection reader = connect(file, true);
            readers.add(reader);
            idle.add(new Reader(reader, new Session(reader, watch)));
        }
    }

    /// Opens the file, made if it is missing, and brings its tables to this program's version.
    ///
    /// @throws NewerDataFolder when a later version of the program wrote it
    public static Database open(Path file) {
        return open(file, StatementWatch.NONE);
    }

    /// As [#open(Path)], with somebody who watches every statement.
    public static Database open(Path file, StatementWatch watch) {
        Migrations.bringUpToDate(file);
        try {
            return new Database(file, watch);
        } catch (SQLException e) {
            throw new StoreFailure("opening " + file + " failed", e);
        }
    }

    /// Runs the work in one transaction that sees one state of the database and changes nothing.
    public <T> T read(Work<T> work) {
        Reader reader = take();
        try {
            T result = work.run(reader.session());
            reader.connection().rollback();
            return result;
        } catch (SQLException e) {
            throw new StoreFailure("ending a reading failed", e);
        } catch (RuntimeException | Error e) {
            try {
                reader.connection().rollback();
            } catch (SQLException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        } finally {
            idle.add(reader);
        }
    }

    /// Runs the work in one transaction: all of it is done and on disk when this returns, or, when
    /// it throws, none of it.
    public <T> T write(Work<T> work) {
        if (gate.isHeldByCurrentThread()) {
            throw new IllegalStateException("a write transaction inside another one");
        }
        gate.lock();
        try {
            begin.executeUpdate();
            T result = work.run(writing);
            commit.executeUpdate();
            return result;
        } catch (SQLException e) {
            StoreFailure failure = new StoreFailure("beginning or ending a change failed", e);
            rollBack(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            rollBack(e);
            throw e;
        } finally {
            gate.unlock();
        }
    }

    /// As [#write], for work that has nothing to answer.
    public void change(Consumer<Session> work) {
        write(session -> {
            work.accept(session);
            return true;
        });
    }

    public Path file() {
        return file;
    }

    @Override
    public void close() {
        gate.lock();
        try {
            for (Connection reader : readers) {
                reader.close();
            }
            writer.close();
        } catch (SQLException e) {
            throw new StoreFailure("closing " + file + " failed", e);
        } finally {
            gate.unlock();
        }
    }

    private Reader take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a connection", e);
        }
    }

    /// An error too must not leave a half transaction behind: the next one would commit it.
    private void rollBack(Throwable because) {
        try {
            rollback.executeUpdate();
        } catch (SQLException e) {
            because.addSuppressed(e);
        }
    }

    /// The writer begins its transactions itself: the driver, left to it, begins the next one at
    /// every commit, and with that would keep the lock from other processes for ever.
    private static Connection connect(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(SQLiteConfig.TransactionMode.DEFERRED);
        config.setBusyTimeout(BUSY_MILLIS);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
            config.enforceForeignKeys(true);
            config.setCacheSize(-WRITER_CACHE_KIB);
        }
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        connection.setAutoCommit(!readOnly);
        return connection;
    }
}
