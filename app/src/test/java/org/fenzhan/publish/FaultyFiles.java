package org.fenzhan.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.publish.output.SiteFiles;

/// Files of which one operation goes wrong, counted from zero; after each operation an observer may
/// look at what readers would see.
final class FaultyFiles implements SiteFiles {
    /// How an operation goes wrong.
    enum Fault {
        /// It does nothing and says so.
        LOST,
        /// It is done, and says that it failed.
        DONE_BUT_FAILED,
        /// The process ends before it.
        KILLED_BEFORE,
        /// The process ends after it.
        KILLED_AFTER
    }

    /// Stands for the end of the process; nothing catches it.
    static final class Killed extends Error {
        Killed() {
            super("killed");
        }
    }

    private final SiteFiles files;
    private final Runnable observer;
    private final int failing;
    private final Fault fault;
    private int operations;
    private boolean happened;

    FaultyFiles(SiteFiles files, Runnable observer, int failing, Fault fault) {
        this.files = files;
        this.observer = observer;
        this.failing = failing;
        this.fault = fault;
    }

    boolean happened() {
        return happened;
    }

    private void change(Runnable operation) {
        boolean now = operations++ == failing;
        if (!now) {
            operation.run();
            observer.run();
            return;
        }
        happened = true;
        switch (fault) {
            case LOST -> throw new SiteFailure("on purpose", new IOException("lost"));
            case DONE_BUT_FAILED -> {
                operation.run();
                throw new SiteFailure("on purpose", new IOException("done"));
            }
            case KILLED_BEFORE -> throw new Killed();
            case KILLED_AFTER -> {
                operation.run();
                throw new Killed();
            }
        }
    }

    @Override
    public int current() {
        return files.current();
    }

    @Override
    public List<Integer> generations() {
        return files.generations();
    }

    @Override
    public void write(int generation, String address, byte[] bytes, int length) {
        change(() -> files.write(generation, address, bytes, length));
    }

    @Override
    public void rename(int generation, String from, String to) {
        change(() -> files.rename(generation, from, to));
    }

    @Override
    public void delete(int generation, String address) {
        change(() -> files.delete(generation, address));
    }

    @Override
    public void copyTime(int generation, String from, String to) {
        files.copyTime(generation, from, to);
    }

    @Override
    public Optional<byte[]> read(int generation, String address) {
        return files.read(generation, address);
    }

    @Override
    public void walk(int generation, Consumer<String> consumer) {
        files.walk(generation, consumer);
    }

    @Override
    public void switchTo(int generation) {
        change(() -> files.switchTo(generation));
    }

    @Override
    public void remove(int generation) {
        change(() -> files.remove(generation));
    }

    @Override
    public void sync() {
        change(files::sync);
    }
}
