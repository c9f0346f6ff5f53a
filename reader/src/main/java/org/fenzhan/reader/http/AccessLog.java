package org.fenzhan.reader.http;

import io.netty.handler.codec.http.HttpRequest;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/// One line a request in the common log format, without the query string: what people search for is
/// not ours to keep. A thread of its own writes them, and writes what has come together at once.
public final class AccessLog implements AutoCloseable {

    private static final Logger LOG = System.getLogger(AccessLog.class.getName());
    private static final int MOST_WAITING = 10_000;
    private static final String END = "";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT);

    private final BlockingQueue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread writing;

    private AccessLog(Path file, BufferedWriter out) {
        this.writing =
                Thread.ofPlatform()
                        .name("reader-access-log")
                        .daemon()
                        .start(() -> write(file, out));
    }

    /// Appends; the file is made if it is missing, its folder is not.
    ///
    /// @throws IOException when the file can't be written
    public static AccessLog to(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new IOException(
                    "The folder of the access log '%s' does not exist; make it first."
                            .formatted(file));
        }
        if ((Files.exists(file) && !Files.isWritable(file)) || !Files.isWritable(folder)) {
            throw new IOException(
                    "The access log '%s' can't be written; check who owns it.".formatted(file));
        }
        return new AccessLog(
                file,
                Files.newBufferedWriter(
                        file,
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND));
    }

    void add(InetSocketAddress from, Exchange exchange, int status, long bytes) {
        HttpRequest request = exchange.request();
        put(
                "%s - - [%s] \"%s %s %s\" %d %d"
                        .formatted(
                                from.getAddress().getHostAddress(),
                                ZonedDateTime.now(ZoneOffset.UTC).format(TIME),
                                request.method(),
                                exchange.path().replace("\"", "%22"),
                                request.protocolVersion(),
                                status,
                                bytes));
    }

    /// Waits while the disk can't follow.
    private void put(String line) {
        try {
            waiting.put(line);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(Path file, BufferedWriter out) {
        try (out) {
            for (String line = waiting.take(); !line.equals(END); line = waiting.take()) {
                out.write(line);
                out.newLine();
                if (waiting.isEmpty()) {
                    out.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            LOG.log(Level.WARNING, () -> "The access log '%s' ends here".formatted(file), e);
            forget();
        }
    }

    /// Requests go on without a log when its disk is full.
    private void forget() {
        try {
            while (!waiting.take().equals(END)) {
                // Dropped.
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Writes what waits.
    @Override
    public void close() {
        put(END);
        try {
            writing.join(1_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
