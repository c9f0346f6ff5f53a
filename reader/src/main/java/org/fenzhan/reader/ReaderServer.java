package org.fenzhan.reader;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.fenzhan.reader.folder.Headers;
import org.fenzhan.reader.http.AccessLog;
import org.fenzhan.reader.http.HttpServer;
import org.fenzhan.reader.search.Search;

/// A running reader. It reads the folder and writes nothing into it; the program that publishes
/// needs no contact with it, since each answer shows what the folder holds at that moment.
public final class ReaderServer implements AutoCloseable {

    private final HttpServer server;
    private final String host;
    private final Search search;

    private ReaderServer(HttpServer server, String host, Search search) {
        this.server = server;
        this.host = host;
        this.search = search;
    }

    /// Checks the folder, opens the port, and answers from then on.
    ///
    /// @throws IOException saying what is wrong and what to do: no such folder, port taken, host
    ///   unknown
    public static ReaderServer start(ReaderSettings settings) throws IOException {
        requireFolder(settings.site());
        var headers = new Headers(settings.strictTransport());
        var answers = new Answers(headers);
        var search = new Search(settings.index());
        var pages = new PageHandler(settings, headers, answers, search);
        Optional<AccessLog> log =
                settings.accessLog().isPresent()
                        ? Optional.of(AccessLog.to(settings.accessLog().get()))
                        : Optional.empty();
        try {
            InetSocketAddress at =
                    new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port());
            return new ReaderServer(
                    HttpServer.open(at, pages, answers::refused, log), settings.host(), search);
        } catch (IOException failed) {
            log.ifPresent(AccessLog::close);
            throw explained(failed, settings);
        }
    }

    /// Where it listens, with the port that was really opened, such as `http://127.0.0.1:8080/`.
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + server.port() + "/");
    }

    /// Takes no more requests, finishes those under way, and ends within five seconds. Doing it
    /// twice is harmless.
    public void stop() {
        server.close();
        search.close();
    }

    @Override
    public void close() {
        stop();
    }

    /// Waits until the reader has been stopped.
    public void join() throws InterruptedException {
        server.join();
    }

    private static void requireFolder(Path site) throws IOException {
        if (!Files.exists(site)) {
            throw new IOException(
                    "The site folder '%s' does not exist. Publish first, or name another folder."
                            .formatted(site));
        }
        if (!Files.isDirectory(site)) {
            throw new IOException(
                    "'%s' is no folder. Name the folder that the site was published into."
                            .formatted(site));
        }
        if (!Files.isReadable(site) || !Files.isExecutable(site)) {
            throw new IOException(
                    "The site folder '%s' can't be read. Give this user the right to read and enter it."
                            .formatted(site));
        }
    }

    private static IOException explained(IOException failed, ReaderSettings settings) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return new IOException(
                        "There is no host '%s' to listen on. Use 127.0.0.1, 0.0.0.0 or an address of this machine."
                                .formatted(settings.host()),
                        failed);
            }
            if (cause instanceof BindException) {
                return new IOException(bindMessage(cause, settings), failed);
            }
        }
        return new IOException(
                "The reader did not start on %s:%d: %s"
                        .formatted(settings.host(), settings.port(), failed.getMessage()),
                failed);
    }

    private static String bindMessage(Throwable cause, ReaderSettings settings) {
        String why = String.valueOf(cause.getMessage());
        if (why.contains("Permission denied")) {
            return "This user may not open port %d. Choose a port above 1023."
                    .formatted(settings.port());
        }
        if (why.contains("Cannot assign")) {
            return "'%s' is no address of this machine. Use 127.0.0.1, 0.0.0.0 or one of its own."
                    .formatted(settings.host());
        }
        return "Port %d on %s is in use. Stop the program that holds it, or choose another port."
                .formatted(settings.port(), settings.host());
    }
}
