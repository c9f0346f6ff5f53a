package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// A process that was run and timed from outside.
///
/// @param cpuSeconds of it and its children, in user and system mode
/// @param peakRssMiB the most memory that one of its processes had
record Measured(double wallSeconds, double cpuSeconds, long peakRssMiB) {
    private static final String MARK = "--measured--";
    private static final int LOOK_MILLIS = 10;

    /// The shell's own clock takes the times, so that the start of the program counts.
    ///
    /// @throws IllegalStateException when it fails
    static Measured run(List<String> command) throws IOException {
        List<String> timed =
                new ArrayList<>(
                        List.of(
                                "bash",
                                "-c",
                                "TIMEFORMAT='" + MARK + " %3R %3U %3S'; time \"$@\"",
                                "measured"));
        timed.addAll(command);
        Path said = Files.createTempFile("fenzhan-bench", ".log");
        try {
            Process process =
                    new ProcessBuilder(timed)
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile())
                            .start();
            long peak = watch(process);
            String output = Files.readString(said);
            if (process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
            }
            String[] times =
                    output.substring(output.lastIndexOf(MARK) + MARK.length()).strip().split(" ");
            return new Measured(
                    Double.parseDouble(times[0]),
                    Double.parseDouble(times[1]) + Double.parseDouble(times[2]),
                    peak / 1024);
        } finally {
            Files.delete(said);
        }
    }

    /// VmHWM only rises, so that looking often enough finds its last value; see proc(5).
    private static long watch(Process process) {
        long peak = 0;
        try {
            while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                for (ProcessHandle one : process.descendants().toList()) {
                    peak = Math.max(peak, peakKib(one.pid()));
                }
            }
            return peak;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// 0 where it has ended or the system has no such files.
    private static long peakKib(long process) {
        try {
            return Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    /// The run with the middle wall time.
    static Measured median(List<Measured> runs) {
        List<Measured> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(Measured::wallSeconds));
        return sorted.get(sorted.size() / 2);
    }

    String json(int articles, long files) {
        return String.format(
                Locale.ROOT,
                "{\"wallSeconds\":%.3f,\"cpuSeconds\":%.3f,\"articlesPerSecond\":%.0f,\"files\":%d,\"peakRssMiB\":%d}",
                wallSeconds,
                cpuSeconds,
                articles / wallSeconds,
                files,
                peakRssMiB);
    }
}
