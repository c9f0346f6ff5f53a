package org.fenzhan.rescue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fenzhan.account.AuditTrail;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Saving;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Where a person decides about injected text, place by place. A decision and the revision that
/// follows from it are one transaction. Thread-safe.
public final class RepairDesk {
    private final Database database;
    private final Articles articles;
    private final Clock clock;

    public RepairDesk(Database database, Articles articles, Clock clock) {
        this.database = database;
        this.articles = articles;
        this.clock = clock;
    }

    /// A page that waits.
    ///
    /// @param open how many places are undecided
    /// @param confidence of the surest of them, 0 to 1
    public record Waiting(long article, String title, String date, int open, double confidence) {}

    /// A legacy page beside what was read from it.
    public record Sheet(Article article, Revision head, Reading reading, List<Place> places) {
        public Sheet {
            places = List.copyOf(places);
        }

        public Optional<Place> place(long id) {
            return places.stream().filter(place -> place.id() == id).findFirst();
        }
    }

    /// A legacy page as it came.
    ///
    /// @param charset in which it was read
    public record Original(byte[] bytes, String charset) {}

    /// What came of a decision.
    public enum Result {
        DONE,
        /// Somebody has decided about the place before.
        DECIDED_BEFORE,
        /// The text was edited and the place is no longer there.
        GONE,
        /// The article is in review; it must come back to the desk first.
        IN_REVIEW,
        UNKNOWN
    }

    /// How far the station's pages are.
    ///
    /// @param pages with undecided places
    /// @param places undecided
    /// @param decided places that people have decided about
    /// @param sure of the pages, those whose surest place is at least [#SURE]; `fairly` at least
    ///   [#FAIRLY_SURE], the rest `unsure`
    public record Count(
            long pages, long places, long decided, long sure, long fairly, long unsure) {}

    /// From here on a finding is called sure.
    public static final double SURE = 0.9;

    public static final double FAIRLY_SURE = 0.6;

    /// Pages of the station with undecided places, the surest first.
    public List<Waiting> queue(StationId station, int limit) {
        return database.read(session ->
                session.list(
                        "SELECT p.article, r.title, p.reading ->> '$.date', top.places, top.surest"
                                + " FROM (SELECT page, count(*) AS places, max(confidence) AS surest"
                                + " FROM finding WHERE station = ? AND decision = 'open'"
                                + " GROUP BY page ORDER BY surest DESC, page LIMIT ?) top"
                                + " JOIN legacy_page p ON p.id = top.page"
                                + " JOIN article a ON a.id = p.article"
                                + " JOIN revision r ON r.id = a.head"
                                + " ORDER BY top.surest DESC, top.page",
                        row ->
                                new Waiting(
                                        row.getLong(1),
                                        row.getString(2),
                                        Optional.ofNullable(row.getString(3)).orElse(""),
                                        row.getInt(4),
                                        row.getDouble(5)),
                        station.value(),
                        limit));
    }

    public Count count(StationId station) {
        return database.read(session -> {
            long decided =
                    session.number(
                            "SELECT count(*) FROM finding WHERE station = ?"
                                    + " AND decided_at IS NOT NULL",
                            station.value());
            return session.first(
                            "SELECT count(*), coalesce(sum(places), 0),"
                                    + " coalesce(sum(surest >= ?2), 0),"
                                    + " coalesce(sum(surest >= ?3 AND surest < ?2), 0)"
                                    + " FROM (SELECT count(*) AS places, max(confidence) AS surest"
                                    + " FROM finding WHERE station = ?1 AND decision = 'open'"
                                    + " GROUP BY page)",
                            row ->
                                    new Count(
                                            row.getLong(1),
                                            row.getLong(2),
                                            decided,
                                            row.getLong(3),
                                            row.getLong(4),
                                            row.getLong(1) - row.getLong(3) - row.getLong(4)),
                            station.value(),
                            SURE,
                            FAIRLY_SURE)
                    .orElseThrow();
        });
    }

    public Optional<Sheet> sheet(Reference reference) {
        return database.read(session -> sheet(session, reference));
    }

    /// The bytes of the legacy page as they came.
    public Optional<Original> original(Reference reference) {
        return database.read(session -> LegacyPages.original(session, reference));
    }

    /// Places that are alike, decided together.
    public AlikePlaces alike() {
        return new AlikePlaces(database, this, clock);
    }

    /// Imported articles of which every place is decided.
    public FinishedPages finished() {
        return new FinishedPages(database);
    }

    /// What the batch learned, as a table that can be edited.
    public SubstitutionTable substitutions() {
        return new SubstitutionTable(database, clock);
    }

    /// Puts the replacement where the injected text stood; an empty one leaves it out.
    public Result accept(Reference reference, long place, String replacement, PersonId person) {
        return database.write(session ->
                accept(
                        session,
                        reference,
                        place,
                        replacement,
                        new Moment(person, clock.instant())));
    }

    /// Who decides, and the moment that the decision bears.
    record Moment(PersonId person, Instant at) {}

    Result accept(
            Session session, Reference reference, long place, String replacement, Moment moment) {
        return undecided(
                session,
                reference,
                place,
                moment,
                deciding -> {
                    Result result = deciding.exchange(deciding.place.text(), replacement);
                    if (result == Result.DONE) {
                        deciding.note(
                                new Place.Decision.Accepted(
                                        replacement, moment.person(), moment.at()),
                                "repair",
                                deciding.place.text() + " → " + replacement);
                    }
                    return result;
                });
    }

    /// Says that the place was not injected; the text stays.
    public Result reject(Reference reference, long place, PersonId person) {
        return database.write(
                session -> reject(session, reference, place, new Moment(person, clock.instant())));
    }

    Result reject(Session session, Reference reference, long place, Moment moment) {
        return undecided(
                session,
                reference,
                place,
                moment,
                deciding -> {
                    deciding.note(
                            new Place.Decision.Rejected(moment.person(), moment.at()),
                            "not-injected",
                            deciding.place.text());
                    return Result.DONE;
                });
    }

    /// Takes a decision back; an accepted repair is put back as it was, as a new revision.
    public Result undo(Reference reference, long place, PersonId person) {
        return database.write(session -> undo(session, reference, place, person));
    }

    Result undo(Session session, Reference reference, long place, PersonId person) {
        return deciding(
                session,
                reference,
                place,
                person,
                deciding -> {
                    Result result = deciding.takeBack();
                    if (result == Result.DONE) {
                        Plans.leave(session, reference.article());
                        deciding.note(
                                new Place.Decision.Open(), "undo-repair", deciding.place.text());
                    }
                    return result;
                });
    }

    private Result undecided(
            Session session,
            Reference reference,
            long place,
            Moment moment,
            Function<Deciding, Result> decision) {
        return deciding(
                session,
                reference,
                place,
                moment.person(),
                deciding ->
                        deciding.place.isOpen() ? decision.apply(deciding) : Result.DECIDED_BEFORE);
    }

    private Result deciding(
            Session session,
            Reference reference,
            long place,
            PersonId person,
            Function<Deciding, Result> decision) {
        Optional<Article> article = articles.find(session, reference);
        List<Place> places = LegacyPages.places(session, reference);
        Optional<Place> found = places.stream().filter(each -> each.id() == place).findFirst();
        Optional<Revision> head =
                article.flatMap(known -> articles.revision(session, reference, known.head()));
        return found.isEmpty() || head.isEmpty()
                ? Result.UNKNOWN
                : decision.apply(
                        new Deciding(session, reference, head.get(), places, found.get(), person));
    }

    private Optional<Sheet> sheet(Session session, Reference reference) {
        Optional<Reading> reading = LegacyPages.reading(session, reference);
        Optional<Article> article = articles.find(session, reference);
        if (reading.isEmpty() || article.isEmpty()) {
            return Optional.empty();
        }
        return articles.revision(session, reference, article.get().head())
                .map(head ->
                        new Sheet(
                                article.get(),
                                head,
                                reading.get(),
                                LegacyPages.places(session, reference)));
    }

    /// One decision within its transaction.
    private final class Deciding {
        private final Session session;
        private final Reference reference;
        private final Revision head;
        private final List<Place> places;
        private final Place place;
        private final PersonId person;

        Deciding(
                Session session,
                Reference reference,
                Revision head,
                List<Place> places,
                Place place,
                PersonId person) {
            this.session = session;
            this.reference = reference;
            this.head = head;
            this.places = places;
            this.place = place;
            this.person = person;
        }

        Result exchange(String from, String to) {
            Repair repair = new Repair(place.where(), expected(), from, to);
            Optional<Manuscript> after = repair.apply(head.manuscript());
            return after.isEmpty() ? Result.GONE : save(after.get());
        }

        private Result save(Manuscript text) {
            Saving.Result saved =
                    articles.save(
                            session,
                            reference,
                            new Saving(person, head.id(), text, Revision.Origin.REPAIRED));
            if (!(saved instanceof Saving.Result.Saved(Revision revision))) {
                return Result.IN_REVIEW;
            }
            if (!revision.id().equals(head.id())) {
                LegacyPages.repairedIn(session, place.id(), revision.id());
            }
            return Result.DONE;
        }

        /// Right after a repair its base is the text as it was; later the words are exchanged back.
        Result takeBack() {
            if (place.replacement().isEmpty()) {
                return Result.DONE;
            }
            Optional<Manuscript> before =
                    LegacyPages.repairedIn(session, place.id())
                            .filter(head.id()::equals)
                            .flatMap(_ -> head.basedOn())
                            .flatMap(base -> articles.revision(session, reference, base))
                            .map(Revision::manuscript);
            return before.isPresent()
                    ? save(before.get())
                    : exchange(place.standing(), place.text());
        }

        void note(Place.Decision decision, String act, String detail) {
            LegacyPages.decide(session, reference.station(), place.id(), decision);
            AuditTrail.add(
                    session,
                    new AuditTrail.Actor(person, reference.station(), clock.instant()),
                    reference.article().value(),
                    head.id().value(),
                    new AuditTrail.Note(act, detail));
        }

        /// Where the place stands by now, since repairs before it have made the text longer or
        /// shorter.
        private int expected() {
            int offset = place.start();
            for (Place other : places) {
                if (other.where().equals(place.where()) && other.start() < place.start()) {
                    offset += other.standing().length() - other.text().length();
                }
            }
            return offset;
        }
    }
}
