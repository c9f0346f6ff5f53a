package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fenzhan.publish.Rebuild;
import org.fenzhan.publish.Settings;
import org.fenzhan.store.StatementWatch;

/// Rebuilds a portal into a fresh folder by the launcher, in turn with Hugo on the same corpus.
final class RebuildBench {
    /// Rounds until the compilers have done their work, as in a server that runs for days.
    private static final int WARM_UP = 10;

    private static final int WARM = 5;

    private final Portals portals;
    private final int articles;
    private final HugoSite hugo;
    private final List<Path> made = new ArrayList<>();

    RebuildBench(Portals portals, int articles) {
        this.portals = portals;
        this.articles = articles;
        this.hugo = new HugoSite(portals.work().resolve("hugo-" + articles));
    }

    /// @param json whether one object is printed, or a table with more figures
    void run(int runs, boolean json) throws IOException {
        portals.fill(articles);
        boolean installed = HugoSite.isInstalled();
        if (installed) {
            hugo.write(portals.corpus(), articles);
        }
        try {
            portals.rebuild(articles); // makes the start-up cache, if there is none
            List<Measured> ours = new ArrayList<>();
            List<Measured> theirs = new ArrayList<>();
            for (int run = 0; run < runs; run++) {
                made.add(portals.setAside(articles, "out-" + System.nanoTime()));
                ours.add(portals.rebuild(articles));
                if (installed) {
                    Path target = portals.work().resolve("hugo-out-" + System.nanoTime());
                    made.add(target);
                    theirs.add(hugo.build(target));
                }
            }
            System.out.println(json ? json(ours, theirs) : table(ours, theirs));
        } finally {
            // Not before: creating files beside a tree that was just deleted is slow.
            for (Path folder : made) {
                remove(folder);
            }
        }
    }

    private String json(List<Measured> ours, List<Measured> theirs) throws IOException {
        Measured our = Measured.median(ours);
        String beside = "null,\"ratio\":null";
        if (!theirs.isEmpty()) {
            Measured their = Measured.median(theirs);
            beside =
                    their.json(articles, files(made.getLast()))
                            + String.format(
                                    Locale.ROOT,
                                    ",\"ratio\":%.2f",
                                    their.wallSeconds() / our.wallSeconds());
        }
        return "{\"bench\":\"rebuild\",\"articles\":%d,\"ours\":%s,\"hugo\":%s}"
                .formatted(articles, our.json(articles, files(current())), beside);
    }

    private String table(List<Measured> ours, List<Measured> theirs) throws IOException {
        StringBuilder table = new StringBuilder();
        Measured our = Measured.median(ours);
        table.append(
                String.format(
                        Locale.ROOT,
                        "%,d articles, medians of %d rounds%n%-34s %9s %9s %11s %9s %9s %14s%n",
                        articles,
                        ours.size(),
                        "",
                        "wall s",
                        "CPU s",
                        "articles/s",
                        "files",
                        "peak MiB",
                        "median article"));
        row(table, "fenzhan rebuild", our, current());
        if (theirs.isEmpty()) {
            table.append("Hugo is not installed\n");
        } else {
            Measured their = Measured.median(theirs);
            row(table, "hugo", their, made.getLast());
            table.append(
                    String.format(
                            Locale.ROOT,
                            "%-34s %9.2f %9.2f%n",
                            "ratio",
                            their.wallSeconds() / our.wallSeconds(),
                            their.cpuSeconds() / our.cpuSeconds()));
        }
        row(table, "fenzhan rebuild, nothing changed", portals.rebuild(articles), current());
        warm(table);
        return table.toString().stripTrailing();
    }

    private void row(StringBuilder table, String name, Measured measured, Path folder)
            throws IOException {
        table.append(
                String.format(
                        Locale.ROOT,
                        "%-34s %9.2f %9.2f %,11.0f %,9d %9d %,14d%n",
                        name,
                        measured.wallSeconds(),
                        measured.cpuSeconds(),
                        articles / measured.wallSeconds(),
                        files(folder),
                        measured.peakRssMiB(),
                        medianArticle(folder)));
    }

    /// The same within one process that has done it often, everything written and nothing changed
    /// in turn.
    private void warm(StringBuilder table) throws IOException {
        Path site = portals.site(articles);
        try (Newsdesk desk = new Newsdesk(portals.database(articles), StatementWatch.NONE)) {
            List<Rebuild.Result> fresh = new ArrayList<>();
            List<Rebuild.Result> unchanged = new ArrayList<>();
            for (int i = 0; i < WARM_UP + WARM; i++) {
                made.add(portals.setAside(articles, "out-" + System.nanoTime()));
                fresh.add(Rebuild.run(Settings.of(desk.database, desk.group, site)));
                unchanged.add(Rebuild.run(Settings.of(desk.database, desk.group, site)));
            }
            warm(table, "warm", fresh);
            warm(table, "warm, nothing changed", unchanged);
        }
    }

    private void warm(StringBuilder table, String name, List<Rebuild.Result> rounds) {
        double seconds =
                rounds.stream()
                                .skip(WARM_UP)
                                .mapToLong(round -> round.taken().toMillis())
                                .sorted()
                                .skip(WARM / 2)
                                .findFirst()
                                .orElseThrow()
                        / 1000.0;
        table.append(
                String.format(
                        Locale.ROOT,
                        "%-34s %9.2f %9s %,11.0f%n",
                        "fenzhan rebuild, " + name,
                        seconds,
                        "",
                        articles / seconds));
    }

    private Path current() throws IOException {
        return portals.site(articles).resolve("current").toRealPath();
    }

    private static long files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static long medianArticle(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Long> sizes =
                    all.filter(file -> file.toString().matches(".*/a/?\\d+/.*"))
                            .filter(file -> file.toString().endsWith(".html"))
                            .map(file -> file.toFile().length())
                            .sorted()
                            .toList();
            return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
