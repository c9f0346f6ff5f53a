package org.fenzhan.publish;

import java.util.List;
import java.util.Optional;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.store.Session;

/// Rows of `publication`.
final class PublicationRows {
    private PublicationRows() {}

    /// One that is not live yet.
    record Open(long id, Dirty plan) {}

    /// How it went. Times are milliseconds since 1970.
    record Outcome(
            long renderedAt,
            long writtenAt,
            long liveAt,
            int written,
            int unchanged,
            int removed,
            long bytes,
            String pages) {}

    static long add(Session session, Dirty plan, long at) {
        return session.insert(
                "INSERT INTO publication (planned, planned_at) VALUES (?, ?)", plan.encode(), at);
    }

    /// Those that were laid out and did not get to their end, oldest first.
    static List<Open> unfinished(Session session) {
        return session.list(
                "SELECT id, planned FROM publication WHERE live_at IS NULL ORDER BY id",
                row -> new Open(row.getLong(1), Dirty.decode(row.getString(2))));
    }

    /// Says of one that goes on that one of its pages could not be rendered.
    static void failedPage(Session session, long id, String error) {
        session.update(
                "UPDATE publication SET error = coalesce(error || char(10), '') || ? WHERE id = ?",
                error,
                id);
    }

    static void live(Session session, long id, Outcome outcome, Optional<String> error) {
        session.update(
                "UPDATE publication SET rendered_at = ?, written_at = ?, live_at = ?,"
                        + " written = ?, unchanged = ?, removed = ?, bytes = ?, pages = ?,"
                        + " error = ? WHERE id = ?",
                outcome.renderedAt(),
                outcome.writtenAt(),
                outcome.liveAt(),
                outcome.written(),
                outcome.unchanged(),
                outcome.removed(),
                outcome.bytes(),
                outcome.pages(),
                error.orElse(null),
                id);
    }
}
