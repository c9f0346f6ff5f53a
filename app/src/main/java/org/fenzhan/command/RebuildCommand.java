package org.fenzhan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.publish.Check;
import org.fenzhan.publish.Rebuild;
import org.fenzhan.publish.Settings;
import org.fenzhan.publish.search.Indexer;
import org.fenzhan.store.DataFolder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Renders every page anew, or only tells which public files are not what they should be.
@Command(
        name = "rebuild",
        description = {
            "Renders every page anew from the database and writes what is missing or different.",
            "Where there are no pages yet, or another theme or group made them, all of them go into"
                    + " a new folder, to which is switched at the end."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With --check nothing is written and the portal may run: a line for each file on",
            "standard output, one of 'different', 'missing', 'superfluous', 'unrenderable'.",
            "Exit codes: 0 all is as it should be, 1 it is not, 2 used wrongly,"
                    + " 3 some pages can't be rendered.",
            "Example: fenzhan rebuild --station gd --check"
        })
final class RebuildCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;
    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--station",
            paramLabel = "CODE",
            description = "Only this station's own pages: not its pictures, which all share.")
    private @Nullable String station;

    @Option(
            names = "--search",
            description =
                    "Make the search index anew too. Where it is missing, 'serve' does so by itself.")
    private boolean search;

    @Option(names = "--check", description = "Write nothing, tell what is not as it should be.")
    private boolean check;

    @Override
    public Integer call() {
        DataFolder folder = data.existing();
        if (check && search) {
            throw new UsedWrongly(
                    "--check writes nothing, so it can't go with --search; leave one of them out");
        }
        return check ? check(folder) : rebuild(folder);
    }

    private int rebuild(DataFolder folder) {
        try (DataFolder.Lock _ = folder.lock();
                Portal portal = Portal.open(folder, Clock.systemUTC())) {
            int number = number(portal);
            Settings settings = portal.settings();
            Rebuild.Result result;
            try (Progress progress = Progress.of("rebuild", Rebuild.count(settings, number))) {
                result = Rebuild.run(settings, number, progress::at);
            }
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            result.errors().forEach(err::println);
            double seconds = result.taken().toMillis() / 1000.0;
            err.printf(
                    Locale.ROOT,
                    "%,d files in %.1f s (%,.0f a second): %,d written, %,d removed%n",
                    result.pages(),
                    seconds,
                    result.pages() / Math.max(0.001, seconds),
                    result.written(),
                    result.removed());
            err.flush();
            if (search) {
                makeIndex(folder, settings, err);
            }
            return result.errors().isEmpty() ? Exit.DONE : Exit.DONE_IN_PART;
        }
    }

    private int check(DataFolder folder) {
        try (Portal portal = Portal.open(folder, Clock.systemUTC())) {
            int number = number(portal);
            Settings settings = portal.settings();
            PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
            Map<Check.Kind, Integer> counts = new EnumMap<>(Check.Kind.class);
            long pages;
            try (Progress progress = Progress.of("check", Rebuild.count(settings, number))) {
                pages =
                        Check.run(
                                settings,
                                number,
                                progress::at,
                                finding -> {
                                    counts.merge(finding.kind(), 1, Integer::sum);
                                    out.printf(
                                            "%-12s %s%n", word(finding.kind()), finding.address());
                                });
            }
            out.flush();
            PrintWriter err = Objects.requireNonNull(spec).commandLine().getErr();
            err.printf(Locale.ROOT, "%,d files looked at", pages);
            counts.forEach((kind, count) -> err.printf(Locale.ROOT, ", %,d %s", count, word(kind)));
            err.println(counts.isEmpty() ? ", all as they should be" : "");
            err.flush();
            return counts.isEmpty() ? Exit.DONE : Exit.FAILED;
        }
    }

    private static void makeIndex(DataFolder folder, Settings settings, PrintWriter err) {
        long begun = System.nanoTime();
        long total = Rebuild.articles(settings);
        try (Directory directory = FSDirectory.open(folder.search());
                Progress progress = Progress.of("search", total)) {
            long articles =
                    Indexer.make(settings.database(), settings.portal(), directory, progress::at);
            double seconds = (System.nanoTime() - begun) / 1e9;
            err.printf(
                    Locale.ROOT,
                    "%,d articles in the search index in %.1f s (%,.0f a second)%n",
                    articles,
                    seconds,
                    articles / Math.max(0.001, seconds));
            err.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the search index in %s can't be made: %s"
                            .formatted(folder.search(), e.getMessage()),
                    e);
        }
    }

    private int number(Portal portal) {
        String code = station;
        return code == null ? 0 : Named.station(portal, code).id().value();
    }

    private static String word(Check.Kind kind) {
        return switch (kind) {
            case DIFFERENT -> "different";
            case MISSING -> "missing";
            case STRAY -> "superfluous";
            case UNRENDERABLE -> "unrenderable";
        };
    }
}
