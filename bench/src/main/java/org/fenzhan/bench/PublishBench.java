package org.fenzhan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Settings;
import org.fenzhan.store.StatementWatch;

/// Publishes one article after another on a portal that has many: from the editor's decision to the
/// switched files.
final class PublishBench {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int WARM_UP = 50;
    private static final String JSON =
            "{\"bench\":\"publish\",\"articles\":%d,\"p50Millis\":%.1f,\"p99Millis\":%.1f,\"files\":%.1f,\"statements\":%.1f,\"fsyncs\":%.1f}";
    private static final String TABLE =
            "one publication on %,d articles, from the decision to the switched files%n"
                    + "p50 %.1f ms, p99 %.1f ms; means: %.1f files, %.1f statements, %.1f fsyncs";

    private final Portals portals;
    private final int articles;
    private final AtomicInteger statements = new AtomicInteger();
    private final AtomicInteger commits = new AtomicInteger();

    PublishBench(Portals portals, int articles) {
        this.portals = portals;
        this.articles = articles;
    }

    /// Counts what the publisher's own thread asks. Each of its two write transactions ends in one
    /// fsync; beside it the file system is synchronised once and that is noted, which is another.
    private final class Counting implements StatementWatch {
        @Override
        public void before(String sql) {
            if (sql.startsWith("INSERT OR REPLACE INTO publishing (name, value) VALUES (?, ?)")) {
                commits.addAndGet(2); // noted behind one synchronisation of the file system
            }
            if (Thread.currentThread().getName().equals("publisher")) {
                statements.incrementAndGet();
                if (sql.startsWith("INSERT INTO publication (")
                        || sql.startsWith("UPDATE publication SET rendered_at")) {
                    commits.incrementAndGet();
                }
            }
        }
    }

    String run(int count, boolean json) throws IOException {
        portals.fill(articles);
        List<Double> millis = new ArrayList<>();
        long files = 0;
        int asked = 0;
        int synced = 0;
        try (Newsdesk desk = new Newsdesk(portals.database(articles), new Counting());
                Publisher publisher =
                        Publisher.start(
                                Settings.of(desk.database, desk.group, portals.site(articles)))) {
            publisher.awaitIdle(LONGEST);
            int next = (int) desk.count("article");
            for (int i = 0; i < WARM_UP + count; i++) {
                statements.set(0);
                commits.set(0);
                long begun = System.nanoTime();
                desk.publish(List.of(portals.corpus().piece(next + i)));
                publisher.wake();
                publisher.awaitIdle(LONGEST);
                long live = System.nanoTime();
                if (i >= WARM_UP) {
                    millis.add((live - begun) / 1e6);
                    asked += statements.get();
                    synced += commits.get();
                    files += newest(desk);
                }
            }
        }
        Collections.sort(millis);
        return String.format(
                Locale.ROOT,
                json ? JSON : TABLE,
                articles,
                millis.get(millis.size() / 2),
                millis.get((int) (millis.size() * 0.99)),
                (double) files / count,
                (double) asked / count,
                (double) synced / count);
    }

    private static long newest(Newsdesk desk) {
        return desk.database.read(session ->
                session.number("SELECT written FROM publication ORDER BY id DESC LIMIT 1"));
    }
}
