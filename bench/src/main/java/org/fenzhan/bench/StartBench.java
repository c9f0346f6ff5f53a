package org.fenzhan.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/// Starts the filled demo as its users do, by the launcher, and measures until the first page of
/// both planes is there. Medians of five, with the start-up cache and without.
final class StartBench {
    private static final int RUNS = 5;
    private static final int READER = 18_180;
    private static final int NEWSROOM = 18_181;
    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final Path launcher;
    private final Path data;

    /// @param home folder of the launcher
    /// @param work folder for the data
    StartBench(Path home, Path work) {
        this.launcher = home.resolve("fenzhan");
        this.data = work.resolve("start");
    }

    private record Start(double firstPage, double newsroom, long rssKib) {}

    String run() throws IOException, InterruptedException {
        once(true); // fills the folder and makes the cache
        List<Start> cached = new ArrayList<>();
        List<Start> plain = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            cached.add(once(true));
            plain.add(once(false));
        }
        return "{\"bench\":\"start\",\"runs\":%d,\"withCache\":%s,\"withoutCache\":%s}"
                .formatted(RUNS, json(cached), json(plain));
    }

    private Start once(boolean cache) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(
                                launcher.toString(),
                                "serve",
                                "--demo",
                                "--data",
                                data.toString(),
                                "--reader-port",
                                String.valueOf(READER),
                                "--newsroom-port",
                                String.valueOf(NEWSROOM))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        if (!cache) {
            builder.environment().put("FENZHAN_NO_CACHE", "1");
        }
        long began = System.nanoTime();
        Process process = builder.start();
        try (HttpClient client = HttpClient.newHttpClient()) {
            await(process, client, "http://127.0.0.1:" + READER + "/");
            double firstPage = seconds(began);
            await(process, client, "http://127.0.0.1:" + NEWSROOM + "/sign-in");
            return new Start(firstPage, seconds(began), rssKib(process.pid()));
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void await(Process process, HttpClient client, String address)
            throws InterruptedException {
        long until = System.nanoTime() + LONGEST_NANOS;
        while (System.nanoTime() < until && process.isAlive()) {
            try {
                HttpResponse<Void> answer =
                        client.send(
                                HttpRequest.newBuilder(URI.create(address)).build(),
                                HttpResponse.BodyHandlers.discarding());
                if (answer.statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(10); // not listening yet
            }
        }
        throw new IllegalStateException(address + " did not answer; is its port in use?");
    }

    /// VmRSS, see proc(5); the launcher has become the program by then.
    private static long rssKib(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static String json(List<Start> starts) {
        return String.format(
                Locale.ROOT,
                "{\"firstPageSeconds\":%.2f,\"newsroomSeconds\":%.2f,\"rssMiB\":%.0f}",
                median(starts, Start::firstPage),
                median(starts, Start::newsroom),
                median(starts, start -> start.rssKib() / 1024.0));
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream().mapToDouble(figure).sorted().skip(RUNS / 2).findFirst().orElse(0);
    }
}
