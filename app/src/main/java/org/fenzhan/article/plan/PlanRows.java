package org.fenzhan.article.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// Rows of plans.
final class PlanRows {
    private static final Duration LATELY = Duration.ofMinutes(1);
    private static final String SELECT =
            "SELECT id, kind, state, station, origin, undoes, note, depth, created_at, created_by,"
                    + " begun_at, ended_at FROM plan";

    private PlanRows() {}

    /// An article that waits its turn.
    record Item(int station, long article, long revision) {}

    static Optional<Plan> find(Session session, long id) {
        return session.list(SELECT + " WHERE id = ?", PlanRows::read, id).stream()
                .map(plan -> with(session, plan))
                .findFirst();
    }

    static List<Plan> of(Session session, StationId station, int limit) {
        return session
                .list(
                        SELECT + " WHERE station = ? ORDER BY id DESC LIMIT ?",
                        PlanRows::read,
                        station.value(),
                        limit)
                .stream()
                .map(plan -> with(session, plan))
                .toList();
    }

    static List<Plan> all(Session session, int limit) {
        return session.list(SELECT + " ORDER BY id DESC LIMIT ?", PlanRows::read, limit).stream()
                .map(plan -> with(session, plan))
                .toList();
    }

    /// The oldest that runs.
    static Optional<Plan> running(Session session) {
        return session.first(SELECT + " WHERE state = 'runs' ORDER BY id LIMIT 1", PlanRows::read)
                .map(plan -> with(session, plan));
    }

    static List<Item> waiting(Session session, long plan, int limit) {
        return session.list(
                "SELECT article.station, i.article, i.revision FROM plan_item i"
                        + " JOIN article ON article.id = i.article"
                        + " WHERE i.plan = ? AND i.state = 'waits' ORDER BY i.dated, i.article LIMIT ?",
                row -> new Item(row.getInt(1), row.getLong(2), row.getLong(3)),
                plan,
                limit);
    }

    static Plan.Progress progress(Session session, Plan plan, Instant now) {
        long[] items = new long[3];
        session.each(
                "SELECT state, count(*) FROM plan_item WHERE plan = ? GROUP BY state",
                row -> {
                    int at =
                            switch (row.getString(1)) {
                                case "waits" -> 0;
                                case "done" -> 1;
                                default -> 2;
                            };
                    items[at] = row.getLong(2);
                    return at;
                },
                _ -> {},
                plan.id());
        long since = now.minus(LATELY).toEpochMilli();
        long begun = plan.begun().map(Instant::toEpochMilli).orElse(since);
        double seconds = Math.max(1, now.toEpochMilli() - Math.max(since, begun)) / 1000.0;
        return session.first(
                        "SELECT count(*) FILTER (WHERE step = 9 AND error IS NULL),"
                                + " count(*) FILTER (WHERE step = 9 AND error IS NOT NULL),"
                                + " count(*) FILTER (WHERE step = 9 AND done_at > ?2)"
                                + " FROM outbox WHERE plan = ?1",
                        row ->
                                new Plan.Progress(
                                        items[0] + items[1] + items[2],
                                        items[1],
                                        items[2],
                                        row.getLong(1),
                                        row.getLong(2),
                                        row.getLong(3) / seconds),
                        plan.id(),
                        since)
                .orElseThrow();
    }

    static List<Plan.LeftOut> leftOut(Session session, long plan, int limit) {
        return session.list(
                "SELECT i.article, revision.title, i.why FROM plan_item i"
                        + " JOIN revision ON revision.id = i.revision"
                        + " WHERE i.plan = ? AND i.state = 'left' ORDER BY i.article LIMIT ?",
                row -> new Plan.LeftOut(row.getLong(1), row.getString(2), row.getString(3)),
                plan,
                limit);
    }

    static List<Plan.Item> sample(Session session, long plan, int size) {
        return session.list(
                "SELECT drawn.article, revision.title FROM (SELECT article, revision,"
                        + " row_number() OVER (ORDER BY dated, article) - 1 AS at,"
                        + " max(1, count(*) OVER () / ?2) AS step FROM plan_item WHERE plan = ?1)"
                        + " drawn JOIN revision ON revision.id = drawn.revision"
                        + " WHERE at % step = 0 ORDER BY at LIMIT ?2",
                row -> new Plan.Item(new ArticleId(row.getLong(1)), row.getString(2)), plan, size);
    }

    /// Nothing of them was ever published, so every revision but an imported one counts.
    static long writtenBy(Session session, long plan, PersonId person) {
        return session.number(
                "SELECT count(*) FROM plan_item i WHERE i.plan = ? AND EXISTS"
                        + " (SELECT 1 FROM revision WHERE revision.article = i.article"
                        + " AND revision.on_line = 1 AND revision.author = ?"
                        + " AND revision.origin <> 'IMPORTED')",
                plan,
                person.value());
    }

    private static Plan with(Session session, Plan plan) {
        List<Plan.Approval> approvals =
                session.list(
                        "SELECT person, at FROM plan_approval WHERE plan = ? ORDER BY step",
                        row ->
                                new Plan.Approval(
                                        new PersonId(row.getLong(1)),
                                        Instant.ofEpochMilli(row.getLong(2))),
                        plan.id());
        return new Plan(
                plan.id(),
                plan.kind(),
                plan.state(),
                plan.station(),
                plan.origin(),
                plan.undoes(),
                plan.reason(),
                plan.depth(),
                plan.created(),
                plan.createdBy(),
                approvals,
                plan.begun(),
                plan.ended());
    }

    private static Plan read(ResultSet row) throws SQLException {
        long undoes = row.getLong(6);
        Optional<Long> other = row.wasNull() ? Optional.empty() : Optional.of(undoes);
        return new Plan(
                row.getLong(1),
                Plan.Kind.valueOf(row.getString(2).toUpperCase(Locale.ROOT)),
                Plan.State.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                new StationId(row.getInt(4)),
                row.getString(5),
                other,
                row.getString(7),
                row.getInt(8),
                Instant.ofEpochMilli(row.getLong(9)),
                new PersonId(row.getLong(10)),
                List.of(),
                moment(row, 11),
                moment(row, 12));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
