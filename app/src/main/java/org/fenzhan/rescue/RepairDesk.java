package org.fenzhan.rescue;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.AuditTrail;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Saving;
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

    /// Pages of the station with undecided places, the surest first.
    public List<Waiting> queue(StationId station, int limit) {
        return database.read(session ->
                session.list(
                        "SELECT legacy_page.article, revision.title,"
                                + " legacy_page.reading ->> '$.date', count(*),"
                                + " max(finding.confidence) AS surest FROM finding JOIN"
                                + " legacy_page ON legacy_page.id = finding.page JOIN"
                                + " article ON article.id = legacy_page.article JOIN"
                                + " revision ON revision.id = article.head WHERE"
                                + " finding.station = ? AND finding.decision = 'open'"
                                + " GROUP BY legacy_page.id ORDER BY surest DESC,"
                                + " legacy_page.id LIMIT ?",
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

    /// How many pages of the station wait.
    public long waiting(StationId station) {
        return database.read(session ->
                session.number(
                        "SELECT count(DISTINCT page) FROM finding"
                                + " WHERE station = ? AND decision = 'open'",
                        station.value()));
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

    /// Puts the replacement where the injected text stood; an empty one leaves it out.
    public Result accept(Reference reference, long place, String replacement, PersonId person) {
        return accept(reference, place, replacement, person, clock.instant());
    }

    /// @param at the moment that the decision bears
    Result accept(
            Reference reference, long place, String replacement, PersonId person, Instant at) {
        return database.write(session -> {
            Optional<Sheet> sheet = sheet(session, reference);
            Optional<Place> found = sheet.flatMap(s -> s.place(place));
            if (found.isEmpty()) {
                return Result.UNKNOWN;
            }
            if (!found.get().isOpen()) {
                return Result.DECIDED_BEFORE;
            }
            Deciding deciding = new Deciding(session, sheet.get(), found.get(), person);
            Result result = deciding.exchange(found.get().text(), replacement);
            if (result == Result.DONE) {
                deciding.note(
                        new Place.Decision.Accepted(replacement, person, at),
                        "repair",
                        found.get().text() + " → " + replacement);
            }
            return result;
        });
    }

    /// Says that the place was not injected; the text stays.
    public Result reject(Reference reference, long place, PersonId person) {
        return database.write(session -> {
            Optional<Sheet> sheet = sheet(session, reference);
            Optional<Place> found = sheet.flatMap(s -> s.place(place));
            if (found.isEmpty()) {
                return Result.UNKNOWN;
            }
            if (!found.get().isOpen()) {
                return Result.DECIDED_BEFORE;
            }
            new Deciding(session, sheet.get(), found.get(), person)
                    .note(
                            new Place.Decision.Rejected(person, clock.instant()),
                            "not-injected",
                            found.get().text());
            return Result.DONE;
        });
    }

    /// Takes a decision back; an accepted repair is put back as it was, as a new revision.
    public Result undo(Reference reference, long place, PersonId person) {
        return database.write(session -> {
            Optional<Sheet> sheet = sheet(session, reference);
            Optional<Place> found = sheet.flatMap(s -> s.place(place));
            if (found.isEmpty()) {
                return Result.UNKNOWN;
            }
            Deciding deciding = new Deciding(session, sheet.get(), found.get(), person);
            Result result = deciding.takeBack();
            if (result == Result.DONE) {
                deciding.note(new Place.Decision.Open(), "undo-repair", found.get().text());
            }
            return result;
        });
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
        private final Sheet sheet;
        private final Place place;
        private final PersonId person;
        private final Reference reference;

        Deciding(Session session, Sheet sheet, Place place, PersonId person) {
            this.session = session;
            this.sheet = sheet;
            this.place = place;
            this.person = person;
            this.reference = new Reference(sheet.article().station(), sheet.article().id());
        }

        Result exchange(String from, String to) {
            Repair repair = new Repair(place.where(), expected(), from, to);
            Optional<Manuscript> after = repair.apply(sheet.head().manuscript());
            return after.isEmpty() ? Result.GONE : save(after.get());
        }

        private Result save(Manuscript text) {
            Saving.Result saved =
                    articles.save(
                            session,
                            reference,
                            new Saving(person, sheet.head().id(), text, Revision.Origin.REPAIRED));
            if (!(saved instanceof Saving.Result.Saved(Revision revision))) {
                return Result.IN_REVIEW;
            }
            if (!revision.id().equals(sheet.head().id())) {
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
                            .filter(sheet.head().id()::equals)
                            .flatMap(_ -> sheet.head().basedOn())
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
                    sheet.head().id().value(),
                    new AuditTrail.Note(act, detail));
        }

        /// Where the place stands by now, since repairs before it have made the text longer or
        /// shorter.
        private int expected() {
            int offset = place.start();
            for (Place other : sheet.places()) {
                if (other.where().equals(place.where()) && other.start() < place.start()) {
                    offset += other.standing().length() - other.text().length();
                }
            }
            return offset;
        }
    }
}
