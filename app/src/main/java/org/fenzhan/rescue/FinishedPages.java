package org.fenzhan.rescue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.RevisionId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;

/// Imported articles of which every place is decided, and what a person does with all of them at
/// once: hand them in, approve one step. Every act is the desk's own, with its rules and its audit
/// entry; an article that the rules keep is left and counted. Thread-safe.
public final class FinishedPages {
    private static final int TOGETHER = 25;

    /// A page of which something was taken for an alien one is left for a person to look at.
    private static final String FINISHED =
            " FROM legacy_page p JOIN article a ON a.id = p.article"
                    + " JOIN revision r ON r.id = a.head WHERE p.station = ?1"
                    + " AND a.standing = 'none' AND r.title <> '' AND r.body <> ''"
                    + " AND NOT EXISTS (SELECT 1 FROM finding f WHERE f.page = p.id AND"
                    + " (f.decision = 'open' OR f.kind = 'alien-page' AND f.decision = 'accepted'))";

    private static final String MINE_TO_APPROVE =
            FINISHED
                    + " AND a.desk = 'review'"
                    + " AND NOT EXISTS (SELECT 1 FROM revision w WHERE w.article = a.id"
                    + " AND w.on_line = 1 AND w.author = ?2 AND w.origin <> 'IMPORTED')"
                    + " AND NOT EXISTS (SELECT 1 FROM approval v WHERE v.article = a.id"
                    + " AND v.revision = a.head AND v.person = ?2)";

    private static final String TO_SUBMIT = FINISHED + " AND a.desk = 'draft'";

    private final Database database;
    private final Articles articles;

    public FinishedPages(Database database, Articles articles) {
        this.database = database;
        this.articles = articles;
    }

    /// How far the station's imported pages are.
    ///
    /// @param undecided with places that nobody has decided about
    /// @param drafts finished, not handed in
    /// @param review handed in
    /// @param mine of those, the ones that this person may approve now
    /// @param live before readers
    /// @param left finished with nothing to publish in them, or withdrawn
    public record Count(
            long pages, long undecided, long drafts, long review, long mine, long live, long left) {
        public boolean isDone() {
            return pages == live + left;
        }
    }

    /// One finished article.
    public record Line(ArticleId article, RevisionId head, String title, long repaired) {}

    /// What came of an act on many.
    ///
    /// @param kept how many the rules kept, by rule
    public record Outcome(int done, Map<Refusal, Integer> kept) {
        public Outcome {
            kept = Map.copyOf(kept);
        }

        public int refused() {
            return kept.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    public Count count(StationId station, PersonId person) {
        return database.read(session -> {
            long pages =
                    session.number(
                            "SELECT count(*) FROM legacy_page WHERE station = ?", station.value());
            long undecided =
                    session.number(
                            "SELECT count(DISTINCT page) FROM finding WHERE station = ?"
                                    + " AND decision = 'open'",
                            station.value());
            long drafts = session.number("SELECT count(*)" + TO_SUBMIT, station.value());
            long review =
                    session.number(
                            "SELECT count(*)" + FINISHED + " AND a.desk = 'review'",
                            station.value());
            long mine =
                    session.number(
                            "SELECT count(*)" + MINE_TO_APPROVE, station.value(), person.value());
            long live =
                    session.number(
                            "SELECT count(*) FROM legacy_page p JOIN article a ON a.id = p.article"
                                    + " WHERE p.station = ? AND a.standing = 'live' AND NOT EXISTS"
                                    + " (SELECT 1 FROM finding f WHERE f.page = p.id"
                                    + " AND f.decision = 'open')",
                            station.value());
            return new Count(
                    pages,
                    undecided,
                    drafts,
                    review,
                    mine,
                    live,
                    Math.max(0, pages - undecided - drafts - review - live));
        });
    }

    /// Finished drafts, or those that this person may approve, drawn evenly from all of them.
    public List<Line> sample(StationId station, PersonId person, boolean submitted, int size) {
        List<Line> all = submitted ? toApprove(station, person) : toSubmit(station);
        List<Line> sample = new ArrayList<>();
        int step = Math.max(1, all.size() / size);
        for (int i = 0; i < all.size() && sample.size() < size; i += step) {
            sample.add(all.get(i));
        }
        return sample;
    }

    /// Hands in all finished drafts.
    public Outcome submit(StationId station, PersonId person) {
        return each(station, toSubmit(station), person, new Act.Submit(""));
    }

    /// Approves the waiting step of all finished articles that this person may approve.
    public Outcome approve(StationId station, PersonId person) {
        return each(station, toApprove(station, person), person, new Act.Approve());
    }

    private List<Line> toSubmit(StationId station) {
        return lines(TO_SUBMIT, station, Optional.empty());
    }

    private List<Line> toApprove(StationId station, PersonId person) {
        return lines(MINE_TO_APPROVE, station, Optional.of(person));
    }

    private List<Line> lines(String which, StationId station, Optional<PersonId> person) {
        String sql =
                "SELECT a.id, a.head, r.title, (SELECT count(*) FROM finding f WHERE f.page = p.id"
                        + " AND f.decision = 'accepted')"
                        + which
                        + " ORDER BY p.id";
        return database.read(session ->
                person.isEmpty()
                        ? session.list(sql, FinishedPages::line, station.value())
                        : session.list(
                                sql, FinishedPages::line, station.value(), person.get().value()));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                new ArticleId(row.getLong(1)),
                new RevisionId(row.getLong(2)),
                row.getString(3),
                row.getLong(4));
    }

    private Outcome each(StationId station, List<Line> lines, PersonId person, Act act) {
        Map<Refusal, Integer> kept = new EnumMap<>(Refusal.class);
        int done = 0;
        for (int from = 0; from < lines.size(); from += TOGETHER) {
            List<Articles.Seen> some =
                    lines.subList(from, Math.min(from + TOGETHER, lines.size())).stream()
                            .map(line ->
                                    new Articles.Seen(
                                            new Reference(station, line.article()), line.head()))
                            .toList();
            for (Articles.Result result : articles.act(some, person, act)) {
                switch (result) {
                    case Articles.Result.Done _ -> done++;
                    case Articles.Result.Refused(Refusal why, _) ->
                            kept.merge(why, 1, Integer::sum);
                }
            }
        }
        return new Outcome(done, kept);
    }
}
