package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// `bench rebuild|publish ARTICLES [RUNS] [WORK FOLDER]`: prints one line of JSON.
public final class Bench {
    private static final List<String> JVM =
            List.of(
                    "-Xmx256m",
                    "-XX:+UseParallelGC",
                    "-XX:TieredStopAtLevel=4",
                    "--enable-native-access=ALL-UNNAMED");

    private Bench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length > 0 && arguments[0].equals("start")) {
            Path home = Path.of(System.getProperty("fenzhan.home", ".")).toAbsolutePath();
            System.out.println(new StartBench(home, Path.of("bench-work").toAbsolutePath()).run());
            return;
        }
        if (arguments.length < 2) {
            System.err.println(
                    "usage: bench start | bench rebuild|publish ARTICLES [RUNS] [WORK FOLDER]");
            System.exit(2);
        }
        int articles = Integer.parseInt(arguments[1]);
        int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        Path work = Path.of(arguments.length > 3 ? arguments[3] : "bench-work").toAbsolutePath();
        Portals portals = new Portals(work);
        portals.fill(articles);
        switch (arguments[0]) {
            case "rebuild" -> System.out.println(rebuild(portals, articles, runs, work));
            case "publish" ->
                    System.out.println(new PublishBench(portals, articles).run(runs * 100));
            default -> throw new IllegalArgumentException("no benchmark '" + arguments[0] + "'");
        }
    }

    /// Ours and Hugo's in turn, so that both meet the same machine; medians.
    private static String rebuild(Portals portals, int articles, int runs, Path work)
            throws IOException {
        List<Measured> ours = new ArrayList<>();
        List<Measured> hugo = new ArrayList<>();
        HugoSite site = new HugoSite(work.resolve("hugo-" + articles));
        boolean installed = HugoSite.isInstalled();
        if (installed) {
            site.write(portals.corpus(), articles);
        }
        for (int run = 0; run < runs; run++) {
            Path target = work.resolve("out-ours-" + run);
            ours.add(Measured.run(command(portals.database(articles), target)));
            if (installed) {
                Path other = work.resolve("out-hugo-" + run);
                site.build(other).ifPresent(hugo::add);
            }
        }
        String json = json(articles, ours, hugo);
        remove(work, runs);
        return json;
    }

    private static List<String> command(Path database, Path target) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        RebuildProcess.class.getName(),
                        database.toString(),
                        target.toString()));
        return command;
    }

    private static String json(int articles, List<Measured> ours, List<Measured> hugo) {
        Measured our = median(ours);
        String[] said = our.output().lines().reduce((_, last) -> last).orElse("0 0").split(" ");
        String mine =
                "{\"wallSeconds\":%.3f,\"cpuSeconds\":%.3f,\"articlesPerSecond\":%.0f,\"files\":%s,\"peakRssMiB\":%d}"
                        .formatted(
                                our.wallSeconds(),
                                our.cpuSeconds(),
                                articles / our.wallSeconds(),
                                said[0],
                                Long.parseLong(said[1]) / 1024);
        if (hugo.isEmpty()) {
            return "{\"bench\":\"rebuild\",\"articles\":%d,\"ours\":%s,\"hugo\":null,\"ratio\":null}"
                    .formatted(articles, mine);
        }
        Measured theirs = median(hugo);
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"rebuild\",\"articles\":%d,\"ours\":%s,\"hugo\":{\"wallSeconds\":%.3f,\"cpuSeconds\":%.3f},\"ratio\":%.2f,\"cpuRatio\":%.2f}",
                articles,
                mine,
                theirs.wallSeconds(),
                theirs.cpuSeconds(),
                theirs.wallSeconds() / our.wallSeconds(),
                theirs.cpuSeconds() / our.cpuSeconds());
    }

    private static Measured median(List<Measured> runs) {
        List<Measured> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Measured::wallSeconds));
        return sorted.get(sorted.size() / 2);
    }

    /// Only after all runs: creating files beside a tree that was just deleted is slow.
    private static void remove(Path work, int runs) throws IOException {
        for (int run = 0; run < runs; run++) {
            for (String name : List.of("out-ours-" + run, "out-hugo-" + run)) {
                Path folder = work.resolve(name);
                if (Files.exists(folder)) {
                    try (Stream<Path> files = Files.walk(folder)) {
                        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                            Files.delete(file);
                        }
                    }
                }
            }
        }
    }
}
