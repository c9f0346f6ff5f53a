package org.fenzhan.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Requests a second on up to ten thousand random article pages: ours and nginx in turn, each on
/// the first core, wrk on the second, the same headers.
final class ServeBench {
    private static final int PAGES = 10_000;
    private static final int OURS = 18_280;
    private static final int NGINX = 18_281;
    private static final int CONNECTIONS = 64;

    /// Until the compilers, which have the same core, are done with what each request runs.
    private static final int WARM_UP_SECONDS = 20;

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern FAULTS =
            Pattern.compile("Non-2xx or 3xx responses: \\d+|Socket errors: .*");

    private static final Set<String> OF_NGINX =
            Set.of(
                    "accept-ranges",
                    "connection",
                    "content-length",
                    "content-type",
                    "date",
                    "etag",
                    "last-modified",
                    "server");

    private static final String LUA =
            """
            local requests = {}
            math.randomseed(20240101)
            function init(args)
              for line in io.lines(os.getenv("URLS")) do requests[#requests + 1] = wrk.format("GET", line) end
            end
            function request() return requests[math.random(#requests)] end
            """;

    private static final String CONF =
            """
            worker_processes 1;
            pid @W@/nginx.pid;
            error_log @W@/error.log warn;
            daemon off;
            events { worker_connections 1024; multi_accept on; }
            http {
              include /etc/nginx/mime.types;
              access_log off; sendfile on; tcp_nopush on; keepalive_timeout 65; keepalive_requests 1000000;
              open_file_cache max=30000 inactive=60s; open_file_cache_valid 60s;
              client_body_temp_path @W@/t1; proxy_temp_path @W@/t2; fastcgi_temp_path @W@/t3; uwsgi_temp_path @W@/t4; scgi_temp_path @W@/t5;
              server {
                listen 127.0.0.1:@PORT@; root @ROOT@; index index.html; charset utf-8;
            @HEADERS@  }
            }
            """;

    private final Path home;
    private final Portals portals;
    private final int articles;
    private final Path folder;
    private final Map<String, String> besides = new TreeMap<>();

    /// @param home folder of the launcher
    ServeBench(Path home, Portals portals, int articles) {
        this.home = home;
        this.portals = portals;
        this.articles = articles;
        this.folder = portals.work().resolve("serve");
    }

    String run(int runs, int seconds, boolean json) throws IOException, InterruptedException {
        if (!isInstalled("wrk")) {
            throw new IllegalStateException(
                    "wrk makes the requests and is missing; install it (Debian: apt install wrk)");
        }
        // Builds the program where it is out of date: the server itself must start at once.
        Measured.run(List.of(home.resolve("fenzhan").toString(), "--version"));
        portals.fill(articles);
        Path root = portals.site(articles).resolve("current").toRealPath();
        Files.createDirectories(folder);
        Files.write(folder.resolve("urls.txt"), urls(root));
        Files.writeString(folder.resolve("requests.lua"), LUA);
        List<Double> ours = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        boolean beside = isInstalled("nginx");
        for (int run = 0; run < runs; run++) {
            ours.add(measure(reader(root), OURS, seconds));
            if (beside) {
                Files.writeString(folder.resolve("nginx.conf"), configuration(root));
                theirs.add(
                        measure(
                                List.of("nginx", "-c", folder.resolve("nginx.conf").toString()),
                                NGINX,
                                seconds));
            }
        }
        return say(ours, theirs, json);
    }

    private List<String> reader(Path root) {
        return List.of(
                home.resolve("fenzhan").toString(),
                "reader",
                "--site",
                root.toString(),
                "--port",
                String.valueOf(OURS));
    }

    /// With the headers that ours sends besides its own, so that both write as many bytes.
    private String configuration(Path root) {
        StringBuilder headers = new StringBuilder();
        besides.forEach((name, value) ->
                headers.append("    add_header ")
                        .append(name)
                        .append(" \"")
                        .append(value.replace("\"", "\\\""))
                        .append("\";\n"));
        return CONF.replace("@W@", folder.toString())
                .replace("@PORT@", String.valueOf(NGINX))
                .replace("@ROOT@", root.toString())
                .replace("@HEADERS@", headers.toString());
    }

    private static List<String> urls(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            List<String> pages =
                    new ArrayList<>(
                            all.map(file -> "/" + root.relativize(file))
                                    .filter(address ->
                                            address.matches(
                                                    ".*/a/\\d+/\\d+\\.html|/a/\\d+/\\d+\\.html"))
                                    .sorted()
                                    .toList());
            Collections.shuffle(pages, new Random(1));
            return pages.subList(0, Math.min(PAGES, pages.size()));
        }
    }

    /// Starts a server on the first core and lets it be asked from the second.
    private double measure(List<String> server, int port, int seconds)
            throws IOException, InterruptedException {
        List<String> pinned = new ArrayList<>(List.of("taskset", "-c", "0"));
        pinned.addAll(server);
        Process process =
                new ProcessBuilder(pinned)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(folder.resolve("server.log").toFile())
                        .start();
        try {
            await(process, port);
            if (port == OURS) {
                look();
            }
            wrk(port, WARM_UP_SECONDS);
            return wrk(port, seconds);
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    /// Remembers the headers of a page that nginx would not send by itself.
    private void look() throws IOException, InterruptedException {
        String page = Files.readAllLines(folder.resolve("urls.txt")).getFirst();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + OURS + page)).build();
            HttpResponse<Void> answer =
                    client.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(page + " answers " + answer.statusCode());
            }
            answer.headers()
                    .map()
                    .forEach((name, values) -> {
                        if (!OF_NGINX.contains(name.toLowerCase(Locale.ROOT))) {
                            besides.put(name, values.getFirst());
                        }
                    });
        }
    }

    private static void await(Process process, int port) throws InterruptedException {
        for (int i = 0; i < 600 && process.isAlive(); i++) {
            try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return;
            } catch (IOException e) {
                Thread.sleep(100); // not listening yet
            }
        }
        throw new IllegalStateException(
                "nothing listens on port " + port + "; is another program using it?");
    }

    private double wrk(int port, int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                "taskset",
                                "-c",
                                "1",
                                "wrk",
                                "-t1",
                                "-c" + CONNECTIONS,
                                "-d" + seconds + "s",
                                "-s",
                                folder.resolve("requests.lua").toString(),
                                "http://127.0.0.1:" + port)
                        .redirectErrorStream(true);
        builder.environment().put("URLS", folder.resolve("urls.txt").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || FAULTS.matcher(said).find()) {
            throw new IllegalStateException("wrk met errors:\n" + said);
        }
        return Double.parseDouble(rate.group(1));
    }

    private String say(List<Double> ours, List<Double> theirs, boolean json) {
        double our = median(ours);
        if (theirs.isEmpty()) {
            return json
                    ? String.format(
                            Locale.ROOT,
                            "{\"bench\":\"serve\",\"ours\":{\"requestsPerSecond\":%.0f},\"nginx\":null,\"ratio\":null}",
                            our)
                    : String.format(Locale.ROOT, "fenzhan %,.0f requests/s; nginx is missing", our);
        }
        double their = median(theirs);
        return String.format(
                Locale.ROOT,
                json
                        ? "{\"bench\":\"serve\",\"ours\":{\"requestsPerSecond\":%.0f},\"nginx\":{\"requestsPerSecond\":%.0f},\"ratio\":%.2f}"
                        : "fenzhan %,.0f requests/s, nginx %,.0f, ratio %.2f",
                our,
                their,
                our / their);
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static boolean isInstalled(String program) {
        try {
            Process process =
                    new ProcessBuilder(program, "-v")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            process.waitFor();
            return true;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
