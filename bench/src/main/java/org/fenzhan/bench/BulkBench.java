package org.fenzhan.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.PlanRunner;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Receipt;
import org.fenzhan.publish.Settings;
import org.fenzhan.store.StatementWatch;

/// Imports many articles as drafts and publishes them as one plan a station, while single articles
/// are published beside them: how long each of those takes, from the editor's decision to the
/// switched files.
final class BulkBench {
    private static final int AT_ONCE = 100;
    private static final long PAUSE_MILLIS = 2;
    private static final Duration LONGEST = Duration.ofHours(4);
    private static final String JSON =
            "{\"bench\":\"publish-beside-bulk\",\"articles\":%d,\"importSeconds\":%.1f,\"publishSeconds\":%.1f,\"articlesPerSecond\":%.0f,\"singles\":%d,\"p50Millis\":%.0f,\"maxMillis\":%.0f}";
    private static final String TABLE =
            "%,d articles imported in %.1f s, published as plans in %.1f s (%.0f a second)%n"
                    + "%d single publications meanwhile: p50 %.0f ms, slowest %.0f ms";

    private final Portals portals;
    private final int articles;

    BulkBench(Portals portals, int articles) {
        this.portals = portals;
        this.articles = articles;
    }

    String run(int singles, boolean json) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(portals.work(), "bulk-");
        AtomicLong progress = new AtomicLong();
        List<Double> millis = Collections.synchronizedList(new ArrayList<>());
        try (Newsdesk desk = new Newsdesk(folder.resolve("fenzhan.db"), StatementWatch.NONE);
                Publisher publisher =
                        Publisher.start(
                                Settings.of(desk.database, desk.group, folder.resolve("site")))) {
            publisher.awaitIdle(LONGEST);
            Thread beside =
                    Thread.ofPlatform()
                            .name("singles")
                            .start(() -> singles(desk, publisher, singles, progress, millis));
            long begun = System.nanoTime();
            Plans plans = desk.plans(publisher::wake);
            List<List<ArticleId>> drafts = imported(desk, progress);
            double imported = (System.nanoTime() - begun) / 1e9;
            begun = System.nanoTime();
            publish(desk, plans, drafts, progress);
            double published = (System.nanoTime() - begun) / 1e9;
            beside.join();
            publisher.awaitIdle(LONGEST);
            Collections.sort(millis);
            return String.format(
                    Locale.ROOT,
                    json ? JSON : TABLE,
                    articles,
                    imported,
                    published,
                    articles / published,
                    millis.size(),
                    millis.get(millis.size() / 2),
                    millis.getLast());
        }
    }

    /// Drafts by station, as an import makes them.
    private List<List<ArticleId>> imported(Newsdesk desk, AtomicLong progress) {
        List<List<ArticleId>> drafts = new ArrayList<>();
        desk.group.stations().forEach(_ -> drafts.add(new ArrayList<>()));
        for (int from = 0; from < articles; from += AT_ONCE) {
            List<Corpus.Piece> pieces = new ArrayList<>();
            for (int i = from; i < Math.min(articles, from + AT_ONCE); i++) {
                pieces.add(portals.corpus().piece(i));
            }
            for (Article draft : desk.draft(pieces)) {
                for (int i = 0; i < desk.group.stations().size(); i++) {
                    if (desk.group.stations().get(i).id().equals(draft.station())) {
                        drafts.get(i).add(draft.id());
                    }
                }
            }
            progress.addAndGet(pieces.size());
        }
        return drafts;
    }

    private void publish(
            Newsdesk desk, Plans plans, List<List<ArticleId>> drafts, AtomicLong progress)
            throws InterruptedException {
        List<Plan> made = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!drafts.get(i).isEmpty()) {
                made.add(desk.plan(plans, desk.group.stations().get(i), drafts.get(i)));
            }
        }
        try (PlanRunner _ = PlanRunner.start(plans)) {
            long live = 0;
            while (live < articles) {
                Thread.sleep(500);
                live =
                        made.stream()
                                .map(plans::progress)
                                .mapToLong(one -> one.live() + one.left() + one.failed())
                                .sum();
                progress.set(articles + live);
                System.err.printf("%,d of %,d articles published%n", live, articles);
            }
        }
    }

    /// One after another, spread over the whole of the work.
    private void singles(
            Newsdesk desk,
            Publisher publisher,
            int count,
            AtomicLong progress,
            List<Double> millis) {
        try {
            for (int i = 0; i < count; i++) {
                while (progress.get() < 2L * articles * i / count) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                Corpus.Piece piece = portals.corpus().piece(articles + i);
                long begun = System.nanoTime();
                ArticleId article = desk.publish(List.of(piece)).getFirst().id();
                publisher.wake();
                while (publisher.receipts().of(article).getFirst().stage() != Receipt.Stage.LIVE) {
                    Thread.sleep(PAUSE_MILLIS);
                }
                millis.add((System.nanoTime() - begun) / 1e6);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
