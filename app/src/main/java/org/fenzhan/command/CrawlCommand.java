package org.fenzhan.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.fenzhan.crawl.Crawl;
import org.fenzhan.rescue.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Fetches the pages of a site into a web archive.
@Command(
        name = "crawl",
        description = {
            "Fetches pages of a site that you own, with their pictures and documents, into a web",
            "archive, which import, extract and inspect read."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Obeys robots.txt, stays on the hosts that are named, asks no private machines, one",
            "request after the other. Stopped by Ctrl C or a crash, the same command goes on.",
            "Exit codes: 0 all fetched, 1 nothing was, 2 used wrongly, 3 some could not be had.",
            "Example: fenzhan crawl --sitemap https://old.example/sitemap.xml --output old.warc.gz"
        })
final class CrawlCommand implements Callable<Integer> {
    @CommandLine.Spec private CommandLine.Model.@Nullable CommandSpec spec;

    @Parameters(paramLabel = "URL", arity = "0..*", description = "Pages to fetch.")
    private List<String> urls = List.of();

    @Option(
            names = "--addresses",
            paramLabel = "FILE",
            description = "Pages to fetch, a line each; # begins a remark.")
    private @Nullable Path list;

    @Option(
            names = "--sitemap",
            paramLabel = "URL",
            description = "A site map, or an index of them; may be given several times.")
    private List<String> siteMaps = List.of();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "FILE",
            description = "The archive, such as old.warc.gz; a list of what it holds lies beside.")
    private Path output = Path.of("");

    @Option(
            names = "--pause",
            defaultValue = "1",
            paramLabel = "SECONDS",
            description = "Between two requests (default: ${DEFAULT-VALUE}).")
    private double pause;

    @Option(
            names = "--most",
            defaultValue = "100000",
            paramLabel = "N",
            description = "Pages at most (default: ${DEFAULT-VALUE}).")
    private int most;

    @Option(
            names = "--private",
            description = "Ask machines outside the public network too, such as your own office's.")
    private boolean isPrivateAllowed;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(pause >= 0 && pause <= 3_600) || most < 1) {
            throw new UsedWrongly("--pause is 0 to 3600 seconds, --most at least 1");
        }
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        PrintWriter err = line.getErr();
        int[] complaints = new int[1];
        Crawl crawl =
                new Crawl(
                        new Crawl.Options(
                                Duration.ofMillis(Math.round(pause * 1000)),
                                most,
                                isPrivateAllowed),
                        Clock.systemUTC(),
                        said -> {
                            complaints[0]++;
                            err.println(said);
                        });
        List<URI> pages = crawl.addresses(lines());
        List<URI> maps = crawl.addresses(siteMaps);
        if (pages.isEmpty() && maps.isEmpty()) {
            throw new UsedWrongly(
                    "say what to fetch: URL, --addresses FILE or --sitemap URL; nothing was fetched");
        }
        Map<Crawl.Outcome, Integer> counts;
        try (Progress progress = Progress.of("addresses")) {
            counts = crawl.run(pages, maps, output, progress::step);
        } catch (IOException e) {
            err.println("fenzhan: " + output + " cannot be written: " + e.getMessage());
            return Exit.FAILED;
        }
        line.getOut().println(said(counts));
        int kept =
                counts.getOrDefault(Crawl.Outcome.FETCHED, 0)
                        + counts.getOrDefault(Crawl.Outcome.HAD, 0);
        return kept == 0 ? Exit.FAILED : complaints[0] > 0 ? Exit.DONE_IN_PART : Exit.DONE;
    }

    private List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(urls);
        if (list != null) {
            Named.present(new Sources(List.of(list)), "nothing was fetched");
            new String(Files.readAllBytes(list), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(lines::add);
        }
        return lines;
    }

    private String said(Map<Crawl.Outcome, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", ", all + " addresses: ", "; archive: " + output));
    }
}
