package org.fenzhan.rescue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Reference;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;

/// Places of a station at which the same words were found in the same role, and a person's decision
/// about many of them at once: each gets its own first proposal, each is a revision of its article,
/// all bear one moment. Thread-safe.
public final class AlikePlaces {
    private static final String ALIKE =
            " FROM finding f JOIN finding g ON g.id = ?1 AND g.station = ?2"
                    + " WHERE f.station = ?2 AND f.decision = 'open' AND f.kind = g.kind"
                    + " AND substr(f.found, 1, 40) = substr(g.found, 1, 40)"
                    + " AND f.found = g.found AND f.proposals <> '[]'";

    private static final String PROPOSED =
            "SELECT f.id, p.article, f.proposals ->> '$[0].text' FROM finding f"
                    + " JOIN legacy_page p ON p.id = f.page WHERE f.station = ?";

    private static final int CONTEXT = 24;

    private final Database database;
    private final RepairDesk desk;
    private final Clock clock;

    AlikePlaces(Database database, RepairDesk desk, Clock clock) {
        this.database = database;
        this.desk = desk;
        this.clock = clock;
    }

    /// A place in its sentence.
    ///
    /// @param date as the legacy page shows it, empty where it has none
    /// @param replacement its likeliest proposal; empty means leaving it out
    /// @param confidence 0 to 1
    public record Alike(
            long place,
            ArticleId article,
            String title,
            String date,
            String before,
            String found,
            String after,
            String replacement,
            double confidence) {}

    /// What came of a decision on many.
    ///
    /// @param skipped places that somebody had decided, edited or submitted meanwhile
    /// @param at the moment that all of them bear
    public record Outcome(int done, int skipped, Instant at) {}

    /// How many undecided places are like this one, itself included.
    public long count(StationId station, long place) {
        return database.read(
                session -> session.number("SELECT count(*)" + ALIKE, place, station.value()));
    }

    /// Undecided places like this one, itself included, the surest first.
    public List<Alike> like(StationId station, long place, int limit) {
        return database.read(session ->
                session.list(
                        "SELECT a.id, p.article, r.title, p.reading ->> '$.date',"
                                + " a.found, a.proposals ->> '$[0].text', a.confidence, a.place,"
                                + " a.start_at, a.end_at, p.reading ->> '$.bodyText'"
                                + " FROM (SELECT f.*"
                                + ALIKE
                                + " ORDER BY f.confidence DESC, f.id LIMIT ?3) a"
                                + " JOIN legacy_page p ON p.id = a.page"
                                + " JOIN article ON article.id = p.article"
                                + " JOIN revision r ON r.id = article.head",
                        row -> {
                            boolean inBody = Place.BODY.equals(row.getString(8));
                            String body =
                                    inBody ? Optional.ofNullable(row.getString(11)).orElse("") : "";
                            return new Alike(
                                    row.getLong(1),
                                    new ArticleId(row.getLong(2)),
                                    row.getString(3),
                                    Optional.ofNullable(row.getString(4)).orElse(""),
                                    before(body, row.getInt(9)),
                                    row.getString(5),
                                    after(body, row.getInt(10)),
                                    Optional.ofNullable(row.getString(6)).orElse(""),
                                    row.getDouble(7));
                        },
                        place,
                        station.value(),
                        limit));
    }

    /// Accepts the first proposal at each of the places that is still undecided.
    public Outcome accept(StationId station, List<Long> places, PersonId person) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        int done = 0;
        for (long place : places) {
            Optional<RepairDesk.Result> result =
                    proposal(station, place)
                            .map(found ->
                                    desk.accept(
                                            found.reference(),
                                            place,
                                            found.replacement(),
                                            person,
                                            at));
            done += result.filter(RepairDesk.Result.DONE::equals).isPresent() ? 1 : 0;
        }
        return new Outcome(done, places.size() - done, at);
    }

    /// Takes back what the person accepted at that moment, the last first.
    ///
    /// @return how many places are undecided again
    public int undo(StationId station, PersonId person, Instant at) {
        List<Proposed> accepted =
                database.read(session ->
                        session.list(
                                PROPOSED
                                        + " AND f.decided_at = ? AND f.decided_by = ?"
                                        + " AND f.decision = 'accepted' ORDER BY f.id DESC",
                                row -> proposed(station, row),
                                station.value(),
                                at.toEpochMilli(),
                                person.value()));
        int undone = 0;
        for (Proposed place : accepted) {
            undone +=
                    desk.undo(place.reference(), place.place(), person) == RepairDesk.Result.DONE
                            ? 1
                            : 0;
        }
        return undone;
    }

    private record Proposed(long place, Reference reference, String replacement) {}

    private Optional<Proposed> proposal(StationId station, long place) {
        return database.read(session ->
                session.first(
                        PROPOSED + " AND f.id = ? AND f.proposals <> '[]'",
                        row -> proposed(station, row),
                        station.value(),
                        place));
    }

    private static Proposed proposed(StationId station, ResultSet row) throws SQLException {
        return new Proposed(
                row.getLong(1),
                new Reference(station, new ArticleId(row.getLong(2))),
                Optional.ofNullable(row.getString(3)).orElse(""));
    }

    private static String before(String body, int start) {
        String part =
                body.substring(
                        Math.max(0, Math.min(start, body.length()) - CONTEXT),
                        Math.min(start, body.length()));
        return part.substring(part.lastIndexOf('\n') + 1);
    }

    private static String after(String body, int end) {
        int from = Math.min(end, body.length());
        return body.substring(from, Math.min(body.length(), from + CONTEXT))
                .lines()
                .findFirst()
                .orElse("");
    }
}
