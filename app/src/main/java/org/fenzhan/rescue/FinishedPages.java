package org.fenzhan.rescue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;

/// Imported articles of which every place is decided: how many there are, and which of them a plan
/// may publish. Thread-safe.
public final class FinishedPages {
    /// A page of which something was taken for an alien one is left for a person to look at.
    private static final String FINISHED =
            " FROM legacy_page p JOIN article ON article.id = p.article"
                    + " JOIN revision head ON head.id = article.head WHERE p.station = ?1"
                    + " AND article.standing = 'none' AND head.title <> '' AND head.body <> ''"
                    + " AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.page = p.id AND"
                    + " (f.decision = 'open' OR f.kind = 'alien-page' AND f.decision = 'accepted'))";

    private static final String DRAFTS = FINISHED + " AND article.desk = 'draft'";

    /// Those of a station that no plan has in hand.
    static final String READY = DRAFTS + " AND NOT " + Plans.IN_HAND;

    private static final String PLANNED = DRAFTS + " AND " + Plans.IN_HAND;

    private final Database database;

    public FinishedPages(Database database) {
        this.database = database;
    }

    /// How far the station's imported pages are.
    ///
    /// @param undecided with places that nobody has decided about
    /// @param drafts finished, in nobody's hands
    /// @param planned finished, in a plan that waits or runs
    /// @param review handed in one by one
    /// @param live before readers
    /// @param left finished with nothing to publish in them, or withdrawn
    public record Count(
            long pages,
            long undecided,
            long drafts,
            long planned,
            long review,
            long live,
            long left) {
        public boolean isDone() {
            return pages == live + left;
        }
    }

    /// One finished article.
    ///
    /// @param repaired how many of its places were repaired
    public record Line(ArticleId article, String title, long repaired) {}

    public Count count(StationId station) {
        return database.read(session -> {
            long id = station.value();
            long pages = session.number("SELECT count(*) FROM legacy_page WHERE station = ?", id);
            long undecided =
                    session.number(
                            "SELECT count(DISTINCT page) FROM finding WHERE station = ?"
                                    + " AND decision = 'open'",
                            id);
            long drafts = session.number("SELECT count(*)" + READY, id);
            long planned = session.number("SELECT count(*)" + PLANNED, id);
            long review =
                    session.number(
                            "SELECT count(*)" + FINISHED + " AND article.desk = 'review'", id);
            long live =
                    session.number(
                            "SELECT count(*) FROM legacy_page p JOIN article a ON a.id = p.article"
                                    + " WHERE p.station = ? AND a.standing = 'live' AND NOT EXISTS"
                                    + " (SELECT 1 FROM finding f WHERE f.page = p.id"
                                    + " AND f.decision = 'open')",
                            id);
            return new Count(
                    pages,
                    undecided,
                    drafts,
                    planned,
                    review,
                    live,
                    Math.max(0, pages - undecided - drafts - planned - review - live));
        });
    }

    /// The station's finished drafts that no plan has in hand.
    public List<ArticleId> ready(StationId station) {
        return database.read(session ->
                session.list(
                        "SELECT article.id" + READY,
                        row -> new ArticleId(row.getLong(1)),
                        station.value()));
    }

    /// Those that one run of the import brought.
    public List<ArticleId> ready(StationId station, long run) {
        return database.read(session ->
                session.list(
                        "SELECT article.id" + READY + " AND p.import_run = ?2",
                        row -> new ArticleId(row.getLong(1)),
                        station.value(),
                        run));
    }

    /// Some of the finished drafts, drawn evenly from all of them.
    public List<Line> sample(StationId station, int size) {
        return database.read(session ->
                session.list(
                        "SELECT id, title, (SELECT count(*) FROM finding WHERE finding.page = drawn.page"
                                + " AND decision = 'accepted') FROM (SELECT article.id, head.title,"
                                + " p.id AS page, row_number() OVER (ORDER BY p.id) - 1 AS at,"
                                + " max(1, count(*) OVER () / ?2) AS step"
                                + READY
                                + ") drawn WHERE at % step = 0 ORDER BY at LIMIT ?2",
                        row ->
                                new Line(
                                        new ArticleId(row.getLong(1)),
                                        row.getString(2),
                                        row.getLong(3)),
                        station.value(),
                        size));
    }

    /// How many places were repaired in each of these articles; those that no import brought are
    /// not in the answer.
    public Map<ArticleId, Long> repaired(List<ArticleId> articles) {
        String ids =
                articles.stream()
                        .map(id -> String.valueOf(id.value()))
                        .collect(Collectors.joining(",", "[", "]"));
        Map<ArticleId, Long> repaired = new HashMap<>();
        database.read(session -> {
            session.each(
                    "SELECT p.article, (SELECT count(*) FROM finding f WHERE f.page = p.id"
                            + " AND f.decision = 'accepted') FROM json_each(?) j"
                            + " JOIN legacy_page p ON p.article = j.value",
                    row -> Map.entry(new ArticleId(row.getLong(1)), row.getLong(2)),
                    one -> repaired.put(one.getKey(), one.getValue()),
                    ids);
            return repaired.size();
        });
        return repaired;
    }
}
