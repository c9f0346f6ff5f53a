package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Scores our extractor, Readability4J and Mozilla Readability with jsdom on the pages of
/// article-extraction-benchmark by its own scorer, and measures how many pages each reads in a
/// second of processor time, and by a thread for every core; the last line is JSON.
///
/// The pages come from a checkout of github.com/scrapinghub/article-extraction-benchmark. Node with
/// npm is needed for Readability, Python 3 for the scores; what is missing is left out and said.
final class ExtractBench {
    private static final List<String> COMPETITORS =
            List.of("extract", "inspect", "readability4j", "readability");

    private final Path home;
    private final Path benchmark;
    private final Path work;
    private final int rounds;

    /// @param home the checkout of this project
    /// @param rounds over all pages by each; the fastest counts, the first ones warm up
    ExtractBench(Path home, Path benchmark, Path work, int rounds) {
        this.home = home;
        this.benchmark = benchmark;
        this.work = work;
        this.rounds = rounds;
    }

    String run() throws IOException, InterruptedException {
        for (String needed : List.of("html", "ground-truth.json", "evaluate.py")) {
            if (!Files.exists(benchmark.resolve(needed))) {
                throw new IOException(
                        benchmark
                                + " has no "
                                + needed
                                + "; give a checkout of github.com/scrapinghub/article-extraction-benchmark");
            }
        }
        Files.createDirectories(work.resolve("output"));
        for (String file : List.of("ground-truth.json", "evaluate.py")) {
            Files.copy(
                    benchmark.resolve(file),
                    work.resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        int pages = JsonMapper.shared().readTree(benchmark.resolve("ground-truth.json")).size();
        Map<String, Speed> speeds = new LinkedHashMap<>();
        for (String competitor : COMPETITORS) {
            measure(competitor, pages).ifPresent(speed -> speeds.put(competitor, speed));
        }
        Files.deleteIfExists(work.resolve("output/inspect.json"));
        return json(pages, speeds, scores());
    }

    /// Of the fastest round.
    ///
    /// @param ofProcessor pages in a second of processor time, on one thread
    /// @param ofAll pages in a second, by a thread for every core; empty where one thread is all
    private record Speed(double ofProcessor, Optional<Double> ofAll) {}

    private Optional<Speed> measure(String competitor, int pages)
            throws IOException, InterruptedException {
        Path output = work.resolve("output/" + competitor + ".json");
        Files.deleteIfExists(output);
        List<String> command =
                competitor.equals("readability") ? node(output) : java(competitor, output);
        if (command.isEmpty()) {
            System.err.println("Readability is left out: node and npm are needed");
            return Optional.empty();
        }
        System.err.println(competitor + " …");
        List<String> lines = said(command).lines().map(String::strip).toList();
        return fastest(lines, "")
                .map(millis ->
                        new Speed(
                                pages * 1000 / millis,
                                fastest(lines, ExtractProcess.ALL).map(all -> pages * 1000 / all)));
    }

    /// Milliseconds behind a mark.
    private static Optional<Double> fastest(List<String> lines, String mark) {
        return lines.stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> line.substring(mark.length()))
                .filter(line -> line.matches("[0-9.]+"))
                .map(Double::valueOf)
                .min(Double::compare);
    }

    private List<String> java(String competitor, Path output) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                ExtractProcess.class.getName(),
                competitor,
                benchmark.resolve("html").toString(),
                Integer.toString(rounds),
                output.toString());
    }

    private List<String> node(Path output) throws IOException, InterruptedException {
        Path place = work.resolve("readability");
        Files.createDirectories(place);
        for (String file : List.of("package.json", "run.mjs")) {
            Files.copy(
                    home.resolve("bench/readability").resolve(file),
                    place.resolve(file),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        if (!Files.exists(place.resolve("node_modules/jsdom"))) {
            try {
                said(
                        List.of(
                                "npm",
                                "install",
                                "--prefix",
                                place.toString(),
                                "--ignore-scripts",
                                "--no-audit",
                                "--no-fund"));
            } catch (IOException _) {
                return List.of();
            }
        }
        return List.of(
                "node",
                place.resolve("run.mjs").toString(),
                benchmark.resolve("html").toString(),
                Integer.toString(Math.min(rounds, 3)),
                output.toString());
    }

    private Map<String, JsonNode> scores() throws IOException, InterruptedException {
        Path metrics = work.resolve("metrics.json");
        Files.deleteIfExists(metrics);
        try {
            System.err.print(said(List.of("python3", "evaluate.py", "--output", "metrics.json")));
        } catch (IOException _) {
            System.err.println("scores are left out: python3 is needed");
            return Map.of();
        }
        Map<String, JsonNode> scores = new LinkedHashMap<>();
        JsonNode all = JsonMapper.shared().readTree(metrics);
        all.propertyNames().forEach(name -> scores.put(name, all.get(name)));
        return scores;
    }

    private static String json(int pages, Map<String, Speed> speeds, Map<String, JsonNode> scores) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("bench", "extract");
        result.put("pages", pages);
        speeds.forEach((name, speed) -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("pagesPerCpuSecond", Math.round(speed.ofProcessor() * 10) / 10.0);
            speed.ofAll().ifPresent(all -> one.put("pagesPerSecondOfAllCores", Math.round(all)));
            JsonNode score = scores.get(name);
            if (score != null) {
                for (String key : List.of("f1", "precision", "recall")) {
                    one.put(key, Math.round(score.get(key).asDouble() * 10_000) / 10_000.0);
                }
            }
            result.put(name, one);
        });
        result.put("cores", Runtime.getRuntime().availableProcessors());
        Speed ours = speeds.get("extract");
        for (String other : List.of("readability4j", "readability")) {
            Speed theirs = speeds.get(other);
            if (ours != null && theirs != null) {
                result.put(
                        "timesFasterThan_" + other,
                        Math.round(ours.ofProcessor() / theirs.ofProcessor() * 10) / 10.0);
            }
        }
        return JsonMapper.shared().writeValueAsString(result);
    }

    /// What a program says on its standard output.
    ///
    /// @throws IOException when it is missing or fails
    private String said(List<String> command) throws IOException, InterruptedException {
        Path log = Files.createTempFile(work, "said", ".txt");
        List<String> all = new ArrayList<>(command);
        try {
            Process process =
                    new ProcessBuilder(all)
                            .directory(work.toFile())
                            .redirectOutput(log.toFile())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!process.waitFor(30, TimeUnit.MINUTES)) {
                process.destroy();
                throw new IOException(command.getFirst() + " took more than 30 minutes");
            }
            if (process.exitValue() != 0) {
                throw new IOException(
                        command.getFirst() + " ended with code " + process.exitValue());
            }
            return Files.readString(log);
        } finally {
            Files.delete(log);
        }
    }
}
