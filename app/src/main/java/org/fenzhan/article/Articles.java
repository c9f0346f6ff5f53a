package org.fenzhan.article;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.account.AuditTrail;
import org.fenzhan.account.PersonId;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// The newsroom's articles: the only door by which one is made, saved, reviewed or withdrawn. Every
/// act is one transaction with its audit entry and, where readers are concerned, its outbox row.
/// Thread-safe. Methods that take a [Session] run within a transaction of the caller, who must wake
/// the publisher afterwards.
public final class Articles {
    private final Database database;
    private final Clock clock;
    private final Runnable wakePublisher;

    /// @param wakePublisher called after a transaction that put something into the outbox; must not
    ///   wait
    public Articles(Database database, Clock clock, Runnable wakePublisher) {
        this.database = database;
        this.clock = clock;
        this.wakePublisher = wakePublisher;
    }

    /// What came of an act of the desk.
    public sealed interface Result {
        record Done(Article article) implements Result {}

        record Refused(Refusal why, Article article) implements Result {}
    }

    /// A new article at its station's desk, with its first revision; the base of `first` is not
    /// looked at.
    ///
    /// @throws IllegalArgumentException when the channel is none of the station
    public Article create(Station station, ChannelId channel, Saving first) {
        return database.write(session -> create(session, station, channel, first));
    }

    public Article create(Session session, Station station, ChannelId channel, Saving first) {
        if (station.channel(channel).isEmpty()) {
            throw new IllegalArgumentException(
                    "channel %d is none of station %s".formatted(channel.value(), station.code()));
        }
        Instant now = clock.instant();
        ArticleId id =
                new ArticleId(
                        session.insert(
                                "INSERT INTO article (station, channel, desk, standing, created_at,"
                                        + " created_by, touched_at) VALUES (?, ?, 'draft', 'none',"
                                        + " ?, ?, ?)",
                                station.id().value(),
                                channel.value(),
                                now.toEpochMilli(),
                                first.author().value(),
                                now.toEpochMilli()));
        RevisionId revision = Revisions.addFirst(session, id, first, now);
        session.update("UPDATE article SET head = ? WHERE id = ?", revision.value(), id.value());
        AuditTrail.add(
                session,
                new AuditTrail.Actor(first.author(), station.id(), now),
                id.value(),
                revision.value(),
                new AuditTrail.Note("create", ""));
        return require(session, new Reference(station.id(), id));
    }

    /// Saves a text over the revision that its author had before them.
    public Saving.Result save(Reference reference, Saving saving) {
        return database.write(session -> save(session, reference, saving));
    }

    public Saving.Result save(Session session, Reference reference, Saving saving) {
        Article article = require(session, reference);
        Acting acting = new Acting(session, article, saving.author(), clock.instant());
        return switch (acting.next(new Act.Save())) {
            case Review.Outcome.Refused(Refusal why) -> new Saving.Result.Refused(why);
            case Review.Outcome.Moved(Review.State next, _) -> acting.save(next, saving);
        };
    }

    /// Does one act of the desk, if the rules allow it.
    ///
    /// @param seen the revision that the person had before them; the act is refused as stale when
    ///   there is a newer one
    public Result act(Reference reference, PersonId person, RevisionId seen, Act act) {
        Result result = database.write(session -> act(session, reference, person, seen, act));
        if (result instanceof Result.Done) {
            wakePublisher.run();
        }
        return result;
    }

    public Result act(
            Session session, Reference reference, PersonId person, RevisionId seen, Act act) {
        Article article = require(session, reference);
        if (!article.head().equals(seen)) {
            return new Result.Refused(Refusal.STALE, article);
        }
        Acting acting = new Acting(session, article, person, clock.instant());
        return switch (acting.next(act)) {
            case Review.Outcome.Refused(Refusal why) -> new Result.Refused(why, article);
            case Review.Outcome.Moved moved -> {
                acting.move(moved, act);
                yield new Result.Done(require(session, reference));
            }
        };
    }

    /// Puts the article into another channel of its station and beside it into others.
    public Article place(
            Reference reference, PersonId person, ChannelId channel, Set<ChannelId> beside) {
        Article placed =
                database.write(session -> place(session, reference, person, channel, beside));
        wakePublisher.run();
        return placed;
    }

    public Article place(
            Session session,
            Reference reference,
            PersonId person,
            ChannelId channel,
            Set<ChannelId> beside) {
        new Acting(session, require(session, reference), person, clock.instant())
                .place(channel, beside);
        return require(session, reference);
    }

    public Optional<Article> find(Reference reference) {
        return database.read(session -> find(session, reference));
    }

    public Optional<Article> find(Session session, Reference reference) {
        return ArticleRows.find(session, reference.station(), reference.article());
    }

    /// The article whose page has this address, of whatever station, live or not.
    ///
    /// @param address root-relative
    public Optional<Reference> at(String address) {
        return database.read(session -> LiveArticles.at(session, address));
    }

    /// The station's article to which a revision belongs.
    public Optional<Article> ofRevision(StationId station, RevisionId revision) {
        return database.read(session ->
                session.first(
                                "SELECT article FROM revision WHERE id = ?",
                                row -> new ArticleId(row.getLong(1)),
                                revision.value())
                        .flatMap(article -> ArticleRows.find(session, station, article)));
    }

    public Optional<Revision> revision(Reference reference, RevisionId revision) {
        return database.read(session -> revision(session, reference, revision));
    }

    public Optional<Revision> revision(Session session, Reference reference, RevisionId revision) {
        return find(session, reference)
                .flatMap(article -> ArticleRows.revision(session, article.id(), revision));
    }

    /// All revisions, newest first, those kept aside included.
    public List<Revision> revisions(Reference reference) {
        return database.read(session ->
                find(session, reference)
                        .map(article -> ArticleRows.revisions(session, article.id()))
                        .orElse(List.of()));
    }

    /// Who may not review the article as it stands, since they wrote it.
    public Set<PersonId> writers(Article article) {
        return database.read(session -> ArticleRows.writers(session, article));
    }

    /// Who has approved the submission as it stands.
    public Set<PersonId> approvers(Article article) {
        return database.read(session -> ArticleRows.approvers(session, article));
    }

    private Article require(Session session, Reference reference) {
        return find(session, reference)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "no article %d at station %d"
                                        .formatted(
                                                reference.article().value(),
                                                reference.station().value())));
    }
}
