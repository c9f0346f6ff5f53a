package org.fenzhan.reader;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// How one reader is to run.
///
/// - `site`: the published folder; may be a symbolic link that is switched while the reader runs.
/// - `index`: folder of the search index; need not exist, and is only read.
/// - `host`: address to listen on, a name or a number; `port`: 0 to 65535, 0 takes any free one.
/// - `accessLog`: file that gets one line a request, without query strings; empty for no log.
/// - `strictTransport`: how long browsers shall insist on HTTPS; zero says nothing about it.
/// - `memoryBytes`: how much of the folder may be kept in memory, in bytes.
/// - `clock`: tells how old a change of a file is; must agree with the clock of the file system.
public record ReaderSettings(
        Path site,
        Path index,
        String host,
        int port,
        Optional<Path> accessLog,
        Duration strictTransport,
        long memoryBytes,
        InstantSource clock) {

    static final String DEFAULT_HOST = "127.0.0.1";
    static final int DEFAULT_PORT = 8080;
    private static final long MOST_MEMORY = 512L << 20;

    /// @throws IllegalArgumentException for a port outside 0 to 65535 or a negative span or amount
    public ReaderSettings {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(
                    "port %d does not exist; choose 1 to 65535, or 0 for any free one"
                            .formatted(port));
        }
        if (strictTransport.isNegative() || memoryBytes < 0) {
            throw new IllegalArgumentException(
                    "a negative span or amount of memory has no meaning");
        }
        site = site.toAbsolutePath().normalize();
        index = index.toAbsolutePath().normalize();
    }

    /// The folder on `127.0.0.1:8080`, no access log, nothing said about HTTPS, at most 512 MiB or
    /// a third of the heap in memory.
    public static ReaderSettings of(Path site) {
        long third = Runtime.getRuntime().maxMemory() / 3;
        return new ReaderSettings(
                site,
                indexOf(site),
                DEFAULT_HOST,
                DEFAULT_PORT,
                Optional.empty(),
                Duration.ZERO,
                Math.min(third, MOST_MEMORY),
                InstantSource.system());
    }

    /// Where the newsroom keeps the index of a site: `search` beside the folder `site` whose link
    /// `current` is served, else beside the folder that is.
    private static Path indexOf(Path site) {
        Path folder = site.toAbsolutePath().normalize();
        Path parent = folder.getParent();
        return parent != null && folder.endsWith("current")
                ? parent.resolveSibling("search")
                : folder.resolveSibling("search");
    }

    public ReaderSettings withIndex(Path newIndex) {
        return new ReaderSettings(
                site, newIndex, host, port, accessLog, strictTransport, memoryBytes, clock);
    }

    public ReaderSettings at(String newHost, int newPort) {
        return new ReaderSettings(
                site, index, newHost, newPort, accessLog, strictTransport, memoryBytes, clock);
    }

    public ReaderSettings withAccessLog(Optional<Path> file) {
        return new ReaderSettings(
                site, index, host, port, file, strictTransport, memoryBytes, clock);
    }

    public ReaderSettings withStrictTransport(Duration span) {
        return new ReaderSettings(site, index, host, port, accessLog, span, memoryBytes, clock);
    }

    public ReaderSettings withMemory(long bytes) {
        return new ReaderSettings(
                site, index, host, port, accessLog, strictTransport, bytes, clock);
    }

    public ReaderSettings withClock(InstantSource newClock) {
        return new ReaderSettings(
                site, index, host, port, accessLog, strictTransport, memoryBytes, newClock);
    }
}
