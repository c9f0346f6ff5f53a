package org.fenzhan.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A process that was run and timed from outside.
///
/// @param cpuSeconds of it and its children, in user and system mode
record Measured(double wallSeconds, double cpuSeconds, String output) {
    private static final String MARK = "--measured--";

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
        Process process = new ProcessBuilder(timed).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exit(process) != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed:\n" + output);
        }
        int mark = output.lastIndexOf(MARK);
        String[] times = output.substring(mark + MARK.length()).strip().split(" ");
        return new Measured(
                Double.parseDouble(times[0]),
                Double.parseDouble(times[1]) + Double.parseDouble(times[2]),
                output.substring(0, mark).strip());
    }

    private static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
