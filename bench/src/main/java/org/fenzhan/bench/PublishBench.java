package org.fenzhan.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.publish.Publisher;
import org.fenzhan.publish.Settings;

/// Publishes one article after another on a portal that has many: from the editor's decision to the
/// switched files.
final class PublishBench {
    private static final Duration LONGEST = Duration.ofMinutes(5);
    private static final int WARM_UP = 300;
    private static final String JSON =
            "{\"bench\":\"publish\",\"articles\":%d,\"p50Millis\":%.1f,\"p99Millis\":%.1f,\"files\":%.1f,\"statements\":%.1f,\"fsyncs\":%.1f,\"cpuMillis\":%.1f}";
    private static final String TABLE =
            "one publication on %,d articles, from the decision to the switched files%n"
                    + "p50 %.1f ms, p99 %.1f ms; means: %.1f files, %.1f statements, %.1f fsyncs,"
                    + " %.1f ms of processor time";

    private final Portals portals;
    private final int articles;

    PublishBench(Portals portals, int articles) {
        this.portals = portals;
        this.articles = articles;
    }

    String run(int count, boolean json) throws IOException {
        portals.fill(articles);
        Meter meter = new Meter();
        List<Meter.Cost> costs = new ArrayList<>();
        try (Newsdesk desk = new Newsdesk(portals.database(articles), meter);
                Publisher publisher =
                        Publisher.start(
                                Settings.of(desk.database, desk.group, portals.site(articles)))) {
            publisher.awaitIdle(LONGEST);
            int next = (int) desk.count("article");
            for (int i = 0; i < WARM_UP + count; i++) {
                meter.begin();
                desk.publish(List.of(portals.corpus().piece(next + i)));
                publisher.wake();
                publisher.awaitIdle(LONGEST);
                Meter.Cost cost = meter.end(desk);
                if (i >= WARM_UP) {
                    costs.add(cost);
                }
            }
        }
        return Meter.row(json ? JSON : TABLE, articles, costs);
    }
}
