package org.fenzhan.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.article.Article;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.source.Origin;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Saved;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One competitor over a folder of pages, on one thread, in a process of its own: `extract`,
/// `inspect` (extraction and inspection) or `readability4j`, FOLDER, ROUNDS, OUTPUT. Prints
/// milliseconds of processor time per round, collector and compiler included, one line each; then
/// the milliseconds of rounds on a thread for every core, behind the word `all`. Writes the bodies
/// for the benchmark's scorer.
final class ExtractProcess {
    /// What stands before the time of a round by all threads.
    static final String ALL = "all ";

    /// Rounds by all threads, once everything is compiled.
    private static final int TOGETHER = 5;

    private ExtractProcess() {}

    /// From a page's bytes to its article's text.
    private interface Competitor {
        String body(byte[] page);
    }

    public static void main(String[] arguments) throws Exception {
        Competitor competitor = competitor(arguments[0]);
        Map<String, byte[]> pages = pages(Path.of(arguments[1]));
        Map<String, Map<String, String>> found = new LinkedHashMap<>();
        for (int round = 0; round < Integer.parseInt(arguments[2]); round++) {
            long begun = cpu();
            pages.forEach(
                    (id, page) -> found.put(id, Map.of("articleBody", competitor.body(page))));
            System.out.printf("%.1f%n", (cpu() - begun) / 1e6);
        }
        together(competitor, pages.values());
        Files.writeString(
                Path.of(arguments[3]), JsonMapper.builder().build().writeValueAsString(found));
    }

    private static void together(Competitor competitor, Collection<byte[]> pages)
            throws InterruptedException, ExecutionException {
        List<Callable<String>> work =
                pages.stream().map(page -> (Callable<String>) () -> competitor.body(page)).toList();
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            for (int round = 0; round < TOGETHER; round++) {
                long begun = System.nanoTime();
                for (Future<String> page : threads.invokeAll(work)) {
                    page.get();
                }
                System.out.printf("%s%.1f%n", ALL, (System.nanoTime() - begun) / 1e6);
            }
        }
    }

    /// Processor time, which other programs do not lengthen; nanoseconds.
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static Competitor competitor(String name) {
        return switch (name) {
            case "extract" -> {
                Extractor extractor = new Extractor();
                yield page ->
                        extractor.extract(page, Optional.empty(), Optional.empty())
                                        instanceof Article article
                                ? article.bodyText()
                                : "";
            }
            case "inspect" -> {
                PageOpener opener = new PageOpener();
                Inspector inspector = new Inspector();
                yield page -> inspected(opener, inspector, page);
            }
            case "readability4j" -> page -> readability4j(page);
            default -> throw new IllegalArgumentException("no competitor '" + name + "'");
        };
    }

    private static String inspected(PageOpener opener, Inspector inspector, byte[] page) {
        Opened opened =
                opener.open(
                        new Saved.Bytes(
                                PageId.of("page"),
                                Optional.empty(),
                                Optional.empty(),
                                page,
                                Origin.NOWHERE));
        return opened instanceof Opened.Page read
                ? inspector.inspect(read, Knowledge.EMPTY).text()
                : "";
    }

    private static String readability4j(byte[] page) {
        try {
            @Nullable String text =
                    new Readability4J(
                                    "http://page.example/",
                                    new String(page, StandardCharsets.UTF_8))
                            .parse()
                            .getTextContent();
            return text == null ? "" : text;
        } catch (RuntimeException _) {
            return "";
        }
    }

    private static Map<String, byte[]> pages(Path folder) throws IOException {
        Map<String, byte[]> pages = new LinkedHashMap<>();
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().contains(".html")).sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString();
            try (InputStream in = Files.newInputStream(file);
                    InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(in) : in) {
                pages.put(name.substring(0, name.indexOf(".html")), plain.readAllBytes());
            }
        }
        return pages;
    }
}
