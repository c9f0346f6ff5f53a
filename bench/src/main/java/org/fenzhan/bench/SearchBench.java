package org.fenzhan.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.publish.Settings;
import org.fenzhan.publish.search.Indexer;
import org.fenzhan.reader.search.Question;
import org.fenzhan.reader.search.Search;
import org.fenzhan.store.StatementWatch;

/// Makes the search index of a portal anew, then asks it as readers do, from the query to the bytes
/// of the page: words and pairs of words out of titles, and whole titles in quotes.
final class SearchBench {
    private static final int WARM_UP = 200;
    private static final String JSON =
            "{\"bench\":\"search\",\"articles\":%d,\"articlesPerSecond\":%.0f,\"indexMiB\":%.1f,\"p50Millis\":%.2f,\"p99Millis\":%.2f}";
    private static final String TABLE =
            "%,d articles indexed at %,.0f a second, %.1f MiB; a search: p50 %.2f ms, p99 %.2f ms";

    private final Portals portals;
    private final int articles;
    private final Random random = new Random(3);

    SearchBench(Portals portals, int articles) {
        this.portals = portals;
        this.articles = articles;
    }

    String run(int count, boolean json) throws IOException {
        portals.fill(articles);
        Path index = portals.folder(articles).resolve("search");
        double rate;
        try (Newsdesk desk = new Newsdesk(portals.database(articles), StatementWatch.NONE);
                Directory directory = FSDirectory.open(index)) {
            Settings settings = Settings.of(desk.database, desk.group, portals.site(articles));
            long begun = System.nanoTime();
            long made = Indexer.make(settings.database(), settings.portal(), directory, _ -> {});
            rate = made / ((System.nanoTime() - begun) / 1e9);
        }
        List<Double> millis = ask(index, count);
        return String.format(
                Locale.ROOT,
                json ? JSON : TABLE,
                articles,
                rate,
                size(index) / (double) (1 << 20),
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.99)));
    }

    private List<Double> ask(Path index, int count) throws IOException {
        byte[] page = Files.readAllBytes(portals.site(articles).resolve("current/search.html"));
        List<Double> millis = new ArrayList<>();
        try (Search search = new Search(index)) {
            for (int i = 0; i < WARM_UP + count; i++) {
                Question question =
                        Question.of("q=" + URLEncoder.encode(words(i), StandardCharsets.UTF_8));
                long begun = System.nanoTime();
                Search.Answer answer = search.answer(page, question, _ -> true).orElseThrow();
                if (answer.outcome() != Search.Outcome.FOUND) {
                    throw new IOException("a search ended as " + answer.outcome());
                }
                if (i >= WARM_UP) {
                    millis.add((System.nanoTime() - begun) / 1e6);
                }
            }
        }
        Collections.sort(millis);
        return millis;
    }

    private String words(int number) {
        String title = title();
        return switch (number % 3) {
            case 0 -> piece(title);
            case 1 -> piece(title) + " " + piece(title());
            default -> "“" + title + "”";
        };
    }

    private String title() {
        return portals.corpus().piece(random.nextInt(articles)).title();
    }

    private String piece(String title) {
        int length = 2 + random.nextInt(3);
        int from = random.nextInt(Math.max(1, title.length() - length));
        return title.substring(from, Math.min(title.length(), from + length));
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
