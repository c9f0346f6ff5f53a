package org.fenzhan.publish;

import java.util.Collection;
import java.util.List;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.store.Session;

/// The newsroom's outbox as the engine works through it. Step 0 is waiting, 1 laid out, 9 done; a
/// row that failed is done and has an error.
final class Outbox {
    private Outbox() {}

    record Row(long seq, long article) {}

    /// Single changes, in their order: they go first, however many of a plan wait.
    static List<Row> news(Session session, int limit) {
        return rows(session, "step = 0 AND plan IS NULL", limit);
    }

    /// Changes of plans, in their order.
    static List<Row> mass(Session session, int limit) {
        return rows(session, "step = 0 AND plan IS NOT NULL", limit);
    }

    private static List<Row> rows(Session session, String waiting, int limit) {
        return session.list(
                "SELECT seq, article FROM outbox WHERE " + waiting + " ORDER BY seq LIMIT ?",
                row -> new Row(row.getLong(1), row.getLong(2)),
                limit);
    }

    static void laidOut(Session session, Collection<Row> rows, long publication, String bootId) {
        session.update(
                "UPDATE outbox SET step = 1, publication = ?, boot_id = ?, error = NULL"
                        + " WHERE seq IN (SELECT value FROM json_each(?))",
                publication,
                bootId,
                numbers(rows));
    }

    static void done(Session session, long publication, long at) {
        session.update(
                "UPDATE outbox SET step = 9, done_at = ? WHERE publication = ? AND step < 9",
                at,
                publication);
    }

    /// Ends a row that cannot be published; nothing of it is laid out.
    static void failed(Session session, Collection<Row> rows, String error, long at) {
        session.update(
                "UPDATE outbox SET step = 9, error = ?, done_at = ?"
                        + " WHERE seq IN (SELECT value FROM json_each(?))",
                error,
                at,
                numbers(rows));
    }

    /// Says of an article's last change that its page could not be made anew; it is tried again as
    /// others that failed.
    static void failedPage(Session session, long article, String error) {
        session.update(
                "UPDATE outbox SET error = ? WHERE step = 9 AND seq ="
                        + " (SELECT max(seq) FROM outbox WHERE article = ?)",
                error,
                article);
    }

    /// Lets rows that failed be tried again, the newest of each article: a new version of the
    /// program may render what the old one could not.
    static int retryFailed(Session session) {
        return session.update(
                "UPDATE outbox SET step = 0, error = NULL, done_at = NULL WHERE step = 9"
                        + " AND error IS NOT NULL AND seq = (SELECT max(later.seq) FROM outbox"
                        + " later WHERE later.article = outbox.article)");
    }

    private static String numbers(Collection<Row> rows) {
        return JsonRows.of(rows.stream().map(Row::seq).toList());
    }
}
