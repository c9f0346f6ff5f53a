package org.fenzhan.publish;

import java.time.Clock;
import java.time.Duration;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Session;

/// Since when an article counts as news. The moment is stored, so that the map of news is made of
/// rows alone; it moves on by full hours.
final class NewsWindow {
    private static final long SPAN = Duration.ofDays(2).toSeconds();
    private static final long STEP = Duration.ofHours(1).toSeconds();

    private final Clock clock;
    private long stored = Long.MIN_VALUE;

    NewsWindow(Clock clock) {
        this.clock = clock;
    }

    boolean isDue() {
        return stored != since();
    }

    void advance(Session session, Dirty plan) {
        long since = since();
        if (stored == since) {
            return;
        }
        session.update(
                "INSERT OR REPLACE INTO publishing (name, value) VALUES ('news_since', ?)",
                String.valueOf(since));
        plan.add(new Subject.Single(Subject.Kind.NEWS_MAP), Reason.MAP);
        stored = since;
    }

    private long since() {
        return Math.floorDiv(clock.instant().getEpochSecond() - SPAN, STEP) * STEP;
    }
}
