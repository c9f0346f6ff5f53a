package org.fenzhan.rescue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Reference;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Places of a station at which the same words were found in the same role, and a person's decision
/// about many of them at once: each gets its own first proposal or none, each repair is a revision
/// of its article, all bear one moment. Thread-safe.
public final class AlikePlaces {
    static final String ALIKE =
            " FROM finding f JOIN finding g ON g.id = ?1 AND g.station = ?2"
                    + " WHERE f.station = ?2 AND f.decision = 'open' AND f.kind = g.kind"
                    + " AND substr(f.found, 1, 40) = substr(g.found, 1, 40)"
                    + " AND f.found = g.found";

    private static final String WITH_PROPOSAL =
            ALIKE + " AND f.proposals <> '[]' AND (?3 IS NULL OR f.proposals ->> '$[0].text' = ?3)";

    private static final String PROPOSED =
            "SELECT f.id, p.article, f.proposals ->> '$[0].text' FROM finding f"
                    + " JOIN legacy_page p ON p.id = f.page WHERE f.station = ?";

    private static final int CONTEXT = 24;

    /// Places that are decided in one transaction: enough to pay for its way to the disk, few
    /// enough that a colleague's save never waits long.
    private static final int TOGETHER = 25;

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

    /// Which places are meant: those like this one, all of them or those whose likeliest original
    /// is one.
    ///
    /// @param place itself included, if it is undecided
    /// @param replacement the likeliest original; an empty one means leaving it out
    public record Kin(long place, Optional<String> replacement) {
        public static Kin of(long place) {
            return new Kin(place, Optional.empty());
        }
    }

    /// A likeliest original, and how many of the places have it.
    public record Share(String replacement, long places) {}

    /// How many undecided places there are for which something is proposed.
    public long count(StationId station, Kin kin) {
        return database.read(session ->
                session.number(
                        "SELECT count(*)" + WITH_PROPOSAL,
                        kin.place(),
                        station.value(),
                        kin.replacement().orElse(null)));
    }

    /// What the places' likeliest originals are, the most frequent first.
    public List<Share> shares(StationId station, long place) {
        return database.read(session -> shares(session, station, place));
    }

    static List<Share> shares(Session session, StationId station, long place) {
        return session.list(
                "SELECT f.proposals ->> '$[0].text', count(*) AS places"
                        + WITH_PROPOSAL
                        + " GROUP BY 1 ORDER BY places DESC, 1",
                row -> new Share(row.getString(1), row.getLong(2)),
                place,
                station.value(),
                null);
    }

    /// The undecided places, the surest first.
    public List<Alike> like(StationId station, Kin kin, int limit) {
        return database.read(session ->
                session.list(
                        "SELECT a.id, p.article, r.title, p.reading ->> '$.date',"
                                + " a.found, a.proposals ->> '$[0].text', a.confidence, a.place,"
                                + " a.start_at, a.end_at, p.reading ->> '$.bodyText'"
                                + " FROM (SELECT f.*"
                                + WITH_PROPOSAL
                                + " ORDER BY f.confidence DESC, f.id LIMIT ?4) a"
                                + " JOIN legacy_page p ON p.id = a.page"
                                + " JOIN article ON article.id = p.article"
                                + " JOIN revision r ON r.id = article.head"
                                + " ORDER BY a.confidence DESC, a.id",
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
                        kin.place(),
                        station.value(),
                        kin.replacement().orElse(null),
                        limit));
    }

    /// Accepts the first proposal at each of the places that is still undecided.
    public Outcome accept(StationId station, List<Long> places, PersonId person) {
        return each(
                station,
                places,
                person,
                (session, place, moment) ->
                        desk.accept(
                                session,
                                place.reference(),
                                place.place(),
                                place.replacement(),
                                moment));
    }

    /// Accepts the first proposal at all the places but some.
    public Outcome acceptAll(StationId station, Kin kin, Set<Long> but, PersonId person) {
        List<Long> places =
                database.read(session ->
                        session.list(
                                "SELECT f.id" + WITH_PROPOSAL + " ORDER BY f.id",
                                row -> row.getLong(1),
                                kin.place(),
                                station.value(),
                                kin.replacement().orElse(null)));
        return accept(
                station, places.stream().filter(place -> !but.contains(place)).toList(), person);
    }

    /// Says of every place like this one that it was not injected.
    public Outcome rejectAll(StationId station, long place, PersonId person) {
        List<Long> places =
                database.read(session ->
                        session.list(
                                "SELECT f.id" + ALIKE + " ORDER BY f.id",
                                row -> row.getLong(1),
                                place,
                                station.value()));
        return each(
                station,
                places,
                person,
                (session, each, moment) ->
                        desk.reject(session, each.reference(), each.place(), moment));
    }

    /// One decision.
    private interface Decision {
        RepairDesk.Result on(Session session, Proposed place, RepairDesk.Moment moment);
    }

    private Outcome each(StationId station, List<Long> places, PersonId person, Decision decision) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        RepairDesk.Moment moment = new RepairDesk.Moment(person, at);
        int done =
                decideTogether(
                        places,
                        (session, place) ->
                                proposal(session, station, place)
                                        .map(found -> decision.on(session, found, moment)));
        return new Outcome(done, places.size() - done, at);
    }

    /// Takes back what the person decided at that moment, the last first.
    ///
    /// @return how many places are undecided again
    public int undo(StationId station, PersonId person, Instant at) {
        List<Proposed> decided =
                database.read(session ->
                        session.list(
                                PROPOSED
                                        + " AND f.decided_at = ? AND f.decided_by = ?"
                                        + " AND f.decision <> 'open' ORDER BY f.id DESC",
                                row -> proposed(station, row),
                                station.value(),
                                at.toEpochMilli(),
                                person.value()));
        return decideTogether(
                decided,
                (session, place) ->
                        Optional.of(desk.undo(session, place.reference(), place.place(), person)));
    }

    /// Some at a time in one transaction.
    ///
    /// @param act nothing where there was nothing to act on
    /// @return how many were done
    private <P> int decideTogether(
            List<P> places, BiFunction<Session, P, Optional<RepairDesk.Result>> act) {
        int done = 0;
        for (int from = 0; from < places.size(); from += TOGETHER) {
            List<P> some = places.subList(from, Math.min(from + TOGETHER, places.size()));
            done +=
                    database.write(session ->
                            (int)
                                    some.stream()
                                            .flatMap(place -> act.apply(session, place).stream())
                                            .filter(RepairDesk.Result.DONE::equals)
                                            .count());
        }
        return done;
    }

    private record Proposed(long place, Reference reference, String replacement) {}

    private static Optional<Proposed> proposal(Session session, StationId station, long place) {
        return session.first(
                PROPOSED + " AND f.id = ?", row -> proposed(station, row), station.value(), place);
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
