package org.fenzhan.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import picocli.CommandLine.Option;

/// Where the two planes listen.
final class Ports {
    @Option(
            names = "--reader-port",
            paramLabel = "PORT",
            description = "Port of the public pages (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    private int reader = 8080;

    @Option(
            names = "--newsroom-port",
            paramLabel = "PORT",
            description = "Port of the newsroom (default: ${DEFAULT-VALUE}).",
            defaultValue = "8081")
    private int newsroom = 8081;

    @Option(
            names = "--reader-host",
            paramLabel = "HOST",
            description = "Address of the public pages (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String readerHost = "127.0.0.1";

    @Option(
            names = "--newsroom-host",
            paramLabel = "HOST",
            description = "Address of the newsroom (default: ${DEFAULT-VALUE}).",
            defaultValue = "127.0.0.1")
    private String newsroomHost = "127.0.0.1";

    static Ports anyFree() {
        Ports ports = new Ports();
        ports.reader = 0;
        ports.newsroom = 0;
        return ports;
    }

    int reader() {
        return reader;
    }

    int newsroom() {
        return newsroom;
    }

    String readerHost() {
        return readerHost;
    }

    String newsroomHost() {
        return newsroomHost;
    }

    /// Refuses before anything is started, so that a taken port leaves no half-started portal.
    void refuseTaken() {
        if (reader == newsroom && reader != 0) {
            throw new UsedWrongly(
                    "reader and newsroom cannot both have port %d; give one of them another"
                            .formatted(reader));
        }
        refuseTaken("--reader-port", readerHost, reader);
        refuseTaken("--newsroom-port", newsroomHost, newsroom);
    }

    private static void refuseTaken(String option, String host, int port) {
        if (port < 0 || port > 65_535) {
            throw new UsedWrongly("%s %d is no port; choose 1 to 65535".formatted(option, port));
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new java.net.InetSocketAddress(InetAddress.getByName(host), port));
        } catch (UnknownHostException e) {
            throw new UsedWrongly("host '%s' is not known here".formatted(host));
        } catch (IOException e) {
            throw new PortTaken(
                    "port %d on %s cannot be used (%s); stop what uses it or choose another with %s"
                            .formatted(port, host, e.getMessage(), option));
        }
    }

    /// Another program listens there.
    static final class PortTaken extends RuntimeException {
        PortTaken(String message) {
            super(message);
        }
    }
}
