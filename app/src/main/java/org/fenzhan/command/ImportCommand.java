package org.fenzhan.command;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.fenzhan.rescue.Importer;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Nearest;
import org.fenzhan.station.Station;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes drafts of saved legacy pages.
@Command(
        name = "import",
        description = {
            "Makes drafts of saved legacy pages, HTML or plain text in any Chinese encoding.",
            "The bytes are kept; injected text is flagged for the repair desk."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit codes: 0 all imported, 1 none could be, 2 used wrongly, 3 some were rejected.",
            "Example: fenzhan import old-site/ --station gd --channel zx/jrzd --json"
        })
final class ImportCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final DataOption data = new DataOption();

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--station", required = true, description = "Code of the station.")
    private String station = "";

    @Option(names = "--channel", required = true, description = "Path of the channel: zx/jrzd.")
    private String channel = "";

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        try (Portal portal = Portal.open(data.existing(), Clock.systemUTC())) {
            Station target =
                    portal.group()
                            .station(station)
                            .orElseThrow(() -> PersonCommand.unknown(portal, station));
            Channel into = target.channel(channel).orElseThrow(() -> unknown(target, channel));
            List<Path> files = files();
            Importer importer =
                    new Importer(
                            portal.database(), portal.articles(), portal.group(), portal.clock());
            return run(importer, files, new Importer.Target(target, into));
        }
    }

    private int run(Importer importer, List<Path> files, Importer.Target target) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        ImportReport report = new ImportReport(out, json);
        if (files.size() > 1 && onTerminal()) {
            try (ProgressBar bar =
                    new ProgressBarBuilder()
                            .setTaskName("import")
                            .setInitialMax(files.size())
                            .build()) {
                for (Path file : files) {
                    report.add(importer.run(file, target));
                    bar.step();
                }
            }
        } else {
            files.forEach(file -> report.add(importer.run(file, target)));
        }
        Objects.requireNonNull(spec).commandLine().getErr().println(report.summary());
        return report.exitCode();
    }

    private static boolean onTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    }

    static UsedWrongly unknown(Station target, String channel) {
        List<String> all = target.allChannels().stream().map(Channel::path).toList();
        List<String> nearest = Nearest.to(channel, all);
        return new UsedWrongly(
                "channel '%s' of station %s does not exist; %s"
                        .formatted(
                                channel,
                                target.code(),
                                nearest.isEmpty()
                                        ? "there are " + String.join(", ", all)
                                        : "nearest: " + String.join(", ", nearest)));
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(ImportCommand::looksLikeAPage)
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                throw new UsedWrongly("%s does not exist; nothing was imported".formatted(path));
            }
        }
        if (files.isEmpty()) {
            throw new UsedWrongly(
                    "no saved page found; folders are searched for "
                            + String.join(" ", Importer.ENDINGS));
        }
        return files;
    }

    private static boolean looksLikeAPage(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Importer.ENDINGS.stream().anyMatch(name::endsWith);
    }
}
