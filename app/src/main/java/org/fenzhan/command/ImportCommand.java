package org.fenzhan.command;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.fenzhan.rescue.ImportRuns;
import org.fenzhan.rescue.Importer;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.station.Station;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes drafts of saved legacy pages, and takes them back.
@Command(
        name = "import",
        description = {
            "Makes drafts of saved legacy pages, HTML or plain text in any Chinese encoding.",
            "The bytes are kept; injected text is flagged for the repair desk. Pictures that",
            "lie beside a page in its folder or ZIP archive are brought along."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Several pages are read twice, first for what they say about each other. Ctrl C",
            "ends in order; the same command again goes on. A page that the station has is left",
            "as it is; one that is nearly the same as another says so in its reason.",
            "Exit codes: 0 all imported, 1 none could be, 2 used wrongly, 3 some were rejected,",
            "or, with --undo, some stay.",
            "Example: fenzhan import old-site/ --station gd --channel zx/jrzd --json",
            "         fenzhan import --undo 3"
        })
final class ImportCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final DataOption data = new DataOption();

    @Parameters(
            paramLabel = "PATH",
            arity = "0..*",
            description = "Files, folders, .zip, .warc, .warc.gz, .jsonl.")
    private List<Path> paths = List.of();

    @Option(names = "--station", description = "Code of the station.")
    private @Nullable String station;

    @Option(names = "--channel", description = "Path of the channel: zx/jrzd.")
    private @Nullable String channel;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--undo",
            paramLabel = "N",
            description = "Takes import N back: its drafts that nobody has touched vanish.")
    private @Nullable Long undo;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        if (undo != null) {
            if (!paths.isEmpty() || station != null || channel != null) {
                throw new UsedWrongly("--undo takes nothing but --data; nothing was done");
            }
            try (Portal portal = Portal.open(data.existing(), Clock.systemUTC())) {
                return undo(new ImportRuns(portal.database(), portal.clock()), undo, line);
            }
        }
        if (paths.isEmpty() || station == null || channel == null) {
            throw new UsedWrongly(
                    "say what to import and where to: fenzhan import PATH… --station gd --channel zx/jrzd");
        }
        Sources sources = new Sources(paths);
        Named.present(sources, "nothing was imported");
        try (Portal portal = Portal.open(data.existing(), Clock.systemUTC())) {
            Importer.Target target = target(portal, station, channel);
            ImportReport report = new ImportReport(line.getOut(), json);
            new ImportWork(portal, target, report, line.getErr()).run(sources);
            return report.exitCode();
        }
    }

    private static Importer.Target target(Portal portal, String station, String channel) {
        Station found = Named.station(portal, station);
        return new Importer.Target(found, Named.channel(found, channel));
    }

    private static int undo(ImportRuns runs, long number, CommandLine line) {
        if (runs.begun(number).isEmpty()) {
            throw new UsedWrongly(
                    "there is no import %d; each import says its number at its end"
                            .formatted(number));
        }
        ImportRuns.Undone undone = runs.undo(number);
        undone.touched()
                .forEach(draft ->
                        line.getOut()
                                .printf(
                                        "stays\t%d\t%s\t%s%n",
                                        draft.article().value(), draft.title(), draft.file()));
        line.getOut().flush();
        line.getErr()
                .printf(
                        "import %d: %d drafts taken back, %d stay because somebody has worked on them%n",
                        number, undone.removed(), undone.touched().size());
        return undone.touched().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
    }
}
