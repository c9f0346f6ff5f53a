package org.fenzhan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// The one folder in which everything of a portal lies: `fenzhan.db`, `group.yaml`, `site/`,
/// `search/`.
public record DataFolder(Path path) {
    /// What cannot be used as data folder; the message says why and what to do.
    public static final class Unusable extends RuntimeException {
        Unusable(String message) {
            super(message);
        }
    }

    /// Held by the one `serve` of a data folder; freed with [#close] or by the end of the process.
    public record Lock(FileChannel channel, FileLock lock) implements AutoCloseable {
        @Override
        public void close() {
            try {
                lock.release();
                channel.close();
            } catch (IOException e) {
                throw new Unusable("freeing the data folder failed: " + e.getMessage());
            }
        }
    }

    /// Makes the folder where it is missing.
    ///
    /// @throws Unusable when it cannot be made or written
    public static DataFolder open(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Path probe = Files.createTempFile(absolute, ".probe", "");
            Files.writeString(probe, "probe");
            Files.delete(probe);
        } catch (IOException e) {
            throw new Unusable(
                    "data folder %s cannot be written (%s: %s); choose another with --data, make room or correct its rights"
                            .formatted(absolute, e.getClass().getSimpleName(), e.getMessage()));
        }
        return new DataFolder(absolute);
    }

    public Path database() {
        return path.resolve("fenzhan.db");
    }

    public Path groupFile() {
        return path.resolve("group.yaml");
    }

    public Path site() {
        return path.resolve("site");
    }

    /// The search index; can be made again from the database.
    public Path search() {
        return path.resolve("search");
    }

    /// Takes the folder for this process.
    ///
    /// @throws Unusable when another process holds it, naming that process
    public Lock lock() {
        Path file = path.resolve("serve.lock");
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Unusable(
                        "data folder %s is already served by process %s; stop that one or choose another folder with --data"
                                .formatted(path, holder()));
            }
            Files.writeString(path.resolve("serve.pid"), ProcessHandle.current().pid() + "\n");
            return new Lock(channel, lock);
        } catch (IOException e) {
            throw new Unusable(
                    "data folder %s cannot be locked: %s".formatted(path, e.getMessage()));
        }
    }

    /// Nothing when this or another process holds it.
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private String holder() {
        try {
            return Files.readString(path.resolve("serve.pid")).strip();
        } catch (IOException e) {
            return "unknown";
        }
    }
}
