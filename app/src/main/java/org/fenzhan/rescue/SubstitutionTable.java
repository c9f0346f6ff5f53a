package org.fenzhan.rescue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.AuditTrail;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// What a station's imports learned: which words were exchanged for which, at how many undecided
/// places, how surely. A person's correction of a row is what all its undecided places propose from
/// then on. Thread-safe.
public final class SubstitutionTable {
    private final Database database;
    private final Clock clock;

    SubstitutionTable(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Words that were found in one role.
    ///
    /// @param place one of its undecided places, by which the row is named
    /// @param kind of the findings
    /// @param confidence mean of the places, 0 to 1
    /// @param originals what the places propose, the most frequent first
    public record Row(
            long place,
            String kind,
            String found,
            long places,
            long pages,
            double confidence,
            List<AlikePlaces.Share> originals) {
        public Row {
            originals = List.copyOf(originals);
        }
    }

    /// The rows with the most undecided places first.
    public List<Row> rows(StationId station, int limit) {
        return database.read(session -> {
            List<Row> rows =
                    session.list(
                            "SELECT min(id), kind, found, count(*) AS places, count(DISTINCT page),"
                                    + " avg(confidence) FROM finding WHERE station = ?"
                                    + " AND decision = 'open' GROUP BY kind, found"
                                    + " ORDER BY places DESC, min(id) LIMIT ?",
                            row ->
                                    new Row(
                                            row.getLong(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getLong(4),
                                            row.getLong(5),
                                            row.getDouble(6),
                                            List.of()),
                            station.value(),
                            limit);
            return rows.stream().map(row -> withOriginals(session, station, row)).toList();
        });
    }

    private static Row withOriginals(Session session, StationId station, Row row) {
        return new Row(
                row.place(),
                row.kind(),
                row.found(),
                row.places(),
                row.pages(),
                row.confidence(),
                AlikePlaces.shares(session, station, row.place()));
    }

    /// Makes a word the first proposal of every undecided place like this one, and of those that
    /// later imports of the site bring; what was proposed before follows it.
    ///
    /// @param word empty means leaving the found words out
    /// @return how many places propose it now
    public int change(StationId station, long place, String word, PersonId person) {
        return database.write(session -> {
            List<Proposing> places =
                    session.list(
                            "SELECT f.id, f.proposals" + AlikePlaces.ALIKE,
                            row ->
                                    new Proposing(
                                            row.getLong(1),
                                            LegacyPages.proposals(row.getString(2))),
                            place,
                            station.value());
            places.forEach(each ->
                    LegacyPages.correct(
                            session,
                            each.place(),
                            Place.Proposal.first(
                                    word, Place.Proposal.PERSONS_WORD, each.proposals()),
                            person));
            article(session, station, place)
                    .ifPresent(article ->
                            AuditTrail.add(
                                    session,
                                    new AuditTrail.Actor(person, station, clock.instant()),
                                    article.value(),
                                    null,
                                    new AuditTrail.Note(
                                            "substitute",
                                            "%d: %s".formatted(places.size(), word))));
            return places.size();
        });
    }

    private static Optional<ArticleId> article(Session session, StationId station, long place) {
        return session.first(
                        "SELECT p.article FROM finding f JOIN legacy_page p ON p.id = f.page"
                                + " WHERE f.id = ? AND f.station = ?",
                        row -> row.getLong(1),
                        place,
                        station.value())
                .map(ArticleId::new);
    }

    private record Proposing(long place, List<Place.Proposal> proposals) {}
}
