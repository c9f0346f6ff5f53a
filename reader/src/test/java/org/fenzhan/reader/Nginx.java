package org.fenzhan.reader;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A real nginx, started from our template on a free port of this machine.
final class Nginx implements AutoCloseable {

    private static final Path TEMPLATE = Path.of("nginx", "fenzhan.conf.template");
    private static final List<String> PLACES =
            List.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx");

    private final Path program;
    private final Path home;
    private final URI address;

    private Nginx(Path program, Path home, URI address) {
        this.program = program;
        this.home = home;
        this.address = address;
    }

    static Optional<Path> installed() {
        return PLACES.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /// @param home an empty folder for its own files
    /// @param reader answers the searches
    static Nginx start(Path program, Path home, Path site, URI reader)
            throws IOException, InterruptedException {
        Files.createDirectories(home);
        int port = freePort();
        String server =
                Files.readString(TEMPLATE)
                        .replace("@SITE@", site.toString())
                        .replace("@READER@", reader.getAuthority())
                        .replace("@LISTEN@", "127.0.0.1:" + port);
        Files.writeString(home.resolve("fenzhan.conf"), server);
        Files.writeString(home.resolve("nginx.conf"), frame(home));
        var nginx = new Nginx(program, home, URI.create("http://127.0.0.1:" + port + "/"));
        // It goes to the background by itself once its port is open.
        nginx.run();
        return nginx;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        try {
            run("-s", "stop");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(String... more) throws IOException, InterruptedException {
        var command =
                new ProcessBuilder(
                        program.toString(),
                        "-p",
                        home.toString(),
                        "-c",
                        home.resolve("nginx.conf").toString());
        command.command().addAll(List.of(more));
        Path said = home.resolve("said.txt");
        Process process = command.redirectErrorStream(true).redirectOutput(said.toFile()).start();
        if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("nginx failed: " + Files.readString(said));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String frame(Path home) {
        // Started as root, its workers would be another user, who may not enter the test's folder.
        String user = System.getProperty("user.name").equals("root") ? "user root;" : "";
        return """
        %s
        worker_processes 1;
        pid %2$s/nginx.pid;
        error_log %2$s/error.log warn;
        events { worker_connections 64; }
        http {
            client_body_temp_path %2$s/body;
            proxy_temp_path %2$s/proxy;
            fastcgi_temp_path %2$s/fastcgi;
            uwsgi_temp_path %2$s/uwsgi;
            scgi_temp_path %2$s/scgi;
            include %2$s/fenzhan.conf;
        }
        """
                .formatted(user, home);
    }
}
