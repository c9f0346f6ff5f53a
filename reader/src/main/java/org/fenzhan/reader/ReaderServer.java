package org.fenzhan.reader;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.fenzhan.reader.folder.Headers;
import org.fenzhan.reader.search.Search;

/// A running reader. It reads the folder and writes nothing into it; the program that publishes
/// needs no contact with it, since each answer shows what the folder holds at that moment.
public final class ReaderServer implements AutoCloseable {

    private static final Duration STOPPING = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration IDLE_WHILE_STOPPING = Duration.ofSeconds(2);
    private static final int MOST_THREADS = 64;
    private static final int MOST_CONNECTIONS = 10_000;
    private static final int REQUEST_HEADER_BYTES = 8_192;
    private static final int RESPONSE_HEADER_BYTES = 4_096;

    private final Server server;
    private final ServerConnector connector;
    private final String host;
    private final Search search;

    private ReaderServer(Server server, ServerConnector connector, String host, Search search) {
        this.server = server;
        this.connector = connector;
        this.host = host;
        this.search = search;
    }

    /// Checks the folder, opens the port, and answers from then on.
    ///
    /// @throws IOException saying what is wrong and what to do: no such folder, port taken, host
    ///   unknown
    public static ReaderServer start(ReaderSettings settings) throws IOException {
        requireFolder(settings.site());
        var threads = new QueuedThreadPool(MOST_THREADS);
        threads.setName("reader");
        var server = new Server(threads);
        var headers = new Headers(settings.strictTransport());
        ServerConnector connector = connector(server, settings);
        server.addConnector(connector);
        var search = new Search(settings.index());
        server.setHandler(new GracefulHandler(new PageHandler(settings, headers, search)));
        server.setErrorHandler(new PlainErrors(headers));
        server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, server));
        server.setStopTimeout(STOPPING.toMillis());
        if (settings.accessLog().isPresent()) {
            server.setRequestLog(AccessLog.to(settings.accessLog().get()));
        }
        open(server, settings);
        return new ReaderServer(server, connector, settings.host(), search);
    }

    /// Where it listens, with the port that was really opened, such as `http://127.0.0.1:8080/`.
    public URI address() {
        String name = host.contains(":") ? "[" + host + "]" : host;
        return URI.create("http://" + name + ":" + connector.getLocalPort() + "/");
    }

    /// Takes no more requests, finishes those under way, and ends within five seconds. Doing it
    /// twice is harmless.
    public void stop() {
        try {
            server.stop();
        } catch (Exception late) {
            // Stopping reports connections that had to be cut; there is nobody left whom that could
            // help.
            server.destroy();
        }
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

    private static ServerConnector connector(Server server, ReaderSettings settings) {
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        http.setRequestHeaderSize(REQUEST_HEADER_BYTES);
        http.setResponseHeaderSize(RESPONSE_HEADER_BYTES);
        http.setRelativeRedirectAllowed(true);
        // Which addresses are refused is decided in one place, ours, and answered with the site's
        // own page.
        http.setUriCompliance(UriCompliance.UNSAFE);
        int selectors = Math.min(8, Runtime.getRuntime().availableProcessors());
        var connector = new ServerConnector(server, 1, selectors, new HttpConnectionFactory(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        connector.setIdleTimeout(IDLE.toMillis());
        connector.setShutdownIdleTimeout(IDLE_WHILE_STOPPING.toMillis());
        connector.setAcceptQueueSize(1_024);
        return connector;
    }

    private static void open(Server server, ReaderSettings settings) throws IOException {
        try {
            // Asked first, since the connector's own complaint about an unknown host names no host.
            InetAddress.getByName(settings.host());
            server.start();
        } catch (Exception failed) {
            stopQuietly(server);
            throw explained(failed, settings);
        }
    }

    private static IOException explained(Exception failed, ReaderSettings settings) {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException
                    || cause instanceof UnresolvedAddressException) {
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

    private static void stopQuietly(Server server) {
        try {
            server.stop();
        } catch (Exception _) {
            // It never started; the reason for that is what will be told.
        }
    }
}
