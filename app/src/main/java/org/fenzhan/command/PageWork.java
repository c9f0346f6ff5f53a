package org.fenzhan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenzhan.rescue.InOrder;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.inspect.SiteProfiles;
import org.fenzhan.rescue.source.Entry;
import org.fenzhan.rescue.source.JsonLines;
import org.fenzhan.rescue.source.LeftOut;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.rescue.source.Visitor;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What `extract` and `inspect` share: pages in, a line or a short table a page out, in the same
/// order, worked on by all cores at once in bounded memory.
final class PageWork {
    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = {
                "Files, folders, .warc, .warc.gz, .zip, .jsonl; or - for JSON Lines on",
                "standard input: {\"id\",\"url\",\"html\"} or \"text\" instead of \"html\"."
            })
    private List<String> paths = List.of();

    @Option(names = "--json", description = "One JSON object a line, for machines.")
    private boolean json;

    private PageOpener opener = new PageOpener();

    /// What is said about one page.
    record Said(String text, boolean isBad) {}

    boolean isJson() {
        return json;
    }

    /// Says what is wrong with a page.
    ///
    /// @param line what machines are told
    Said bad(PageId id, String why, Object line) {
        String said = json ? JsonText.of(line) : new PageTable(id).row("error", why).toString();
        return new Said(said, true);
    }

    /// Standard input can be read once, everything else again.
    boolean isStream() {
        return paths.contains("-");
    }

    void check() {
        Named.present(sources(), "nothing was read");
    }

    private Sources sources() {
        return new Sources(paths.stream().filter(path -> !path.equals("-")).map(Path::of).toList());
    }

    /// Prints what is said about each page, and a summary to standard error.
    ///
    /// @return the exit code
    int print(PrintWriter out, PrintWriter err, Function<Opened, Said> saying) throws IOException {
        Tally tally = new Tally();
        try (Progress progress = Progress.of("pages");
                InOrder<Said> work =
                        InOrder.onAllCores(said -> {
                            out.println(said.text);
                            tally.add(said);
                            progress.step();
                        })) {
            each(
                    new Visitor() {
                        @Override
                        public void page(Entry entry) {
                            work.give(entry.weight(), () -> saying.apply(opener.open(entry)));
                        }

                        @Override
                        public void leftOut(PageId name, LeftOut why) {
                            tally.left.merge(why, 1L, Long::sum);
                        }

                        // Whoever reads our output may have had enough.
                        @Override
                        public boolean isEnough() {
                            return tally.pages % 64 == 63 && out.checkError();
                        }
                    });
            work.finish();
        }
        out.flush();
        err.println(tally.summary());
        return tally.exitCode();
    }

    /// Learns in a pass of its own what the pages' sites have on all pages, and reads with it from
    /// now on.
    void learnSites() {
        SiteProfiles profiles = new SiteProfiles();
        study(profiles::learn);
        opener = new PageOpener(profiles);
    }

    /// Goes through all pages once without saying anything; several at once.
    void study(java.util.function.Consumer<Opened> student) {
        try (Progress progress = Progress.of("first pass");
                InOrder<Boolean> work = InOrder.onAllCores(_ -> progress.step())) {
            sources()
                    .each(
                            new Visitor() {
                                @Override
                                public void page(Entry entry) {
                                    work.give(
                                            entry.weight(),
                                            () -> {
                                                student.accept(opener.open(entry));
                                                return true;
                                            });
                                }

                                @Override
                                public void leftOut(PageId name, LeftOut why) {}
                            });
            work.finish();
        }
    }

    private void each(Visitor visitor) throws IOException {
        sources().each(visitor);
        if (isStream()) {
            JsonLines.each(System.in, visitor);
        }
    }

    /// Counts that add up: pages are lines of the output, what was left out is none.
    private static final class Tally {
        private final Map<LeftOut, Long> left = new EnumMap<>(LeftOut.class);
        private long pages;
        private long bad;

        void add(Said said) {
            pages++;
            bad += said.isBad ? 1 : 0;
        }

        String summary() {
            String leftOut =
                    left.entrySet().stream()
                            .map(entry -> entry.getValue() + " " + entry.getKey())
                            .collect(Collectors.joining("; "));
            return "%d pages, %d of them with an error%s"
                    .formatted(pages, bad, left.isEmpty() ? "" : "; not pages: " + leftOut);
        }

        int exitCode() {
            if (bad == 0) {
                return pages == 0 ? Exit.FAILED : Exit.DONE;
            }
            return bad == pages ? Exit.FAILED : Exit.DONE_IN_PART;
        }
    }
}
