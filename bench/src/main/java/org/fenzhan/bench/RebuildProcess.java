package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenzhan.publish.Rebuild;
import org.fenzhan.publish.Settings;
import org.fenzhan.store.StatementWatch;

/// Rebuilds a portal into a fresh folder and ends: the process that is measured from its start.
/// Prints the number of files and the peak of its memory in KiB.
public final class RebuildProcess {
    private RebuildProcess() {}

    /// @param arguments database, empty folder for the site
    public static void main(String[] arguments) throws IOException {
        try (Newsdesk desk = new Newsdesk(Path.of(arguments[0]), StatementWatch.NONE)) {
            Rebuild.Result result =
                    Rebuild.run(Settings.of(desk.database, desk.group, Path.of(arguments[1])));
            System.out.println(result.files() + " " + peakKib());
        }
    }

    /// VmHWM, see proc(5).
    private static long peakKib() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
