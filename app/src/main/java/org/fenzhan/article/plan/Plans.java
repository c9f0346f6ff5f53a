package org.fenzhan.article.plan;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Refusal;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// The only door to plans. A plan of publication needs as many people as the strictest of its
/// channels wants reviews, none of them the one who made it; then it runs by itself until it is
/// done or somebody stops it. Thread-safe.
public final class Plans {
    /// A condition of SQL: whether a row of `article` waits in a plan that goes on by itself or
    /// before its reviewers, with the text that it has now.
    public static final String IN_HAND =
            "EXISTS (SELECT 1 FROM plan_item JOIN plan ON plan.id = plan_item.plan"
                    + " WHERE plan_item.article = article.id AND plan_item.state = 'waits'"
                    + " AND plan_item.revision = article.head"
                    + " AND plan.state IN ('review', 'runs'))";

    private final Database database;
    private final Clock clock;
    private final PlanWork work;
    private final Runnable wakePublisher;

    /// @param wakePublisher called when something was put into the outbox; must not wait
    public Plans(Database database, Articles articles, Clock clock, Runnable wakePublisher) {
        this.database = database;
        this.clock = clock;
        this.work = new PlanWork(articles, clock);
        this.wakePublisher = wakePublisher;
    }

    /// What came of an act on a plan.
    public sealed interface Result {
        record Done(Plan plan) implements Result {}

        record Refused(Why why) implements Result {}
    }

    /// Why an act on a plan was refused.
    public enum Why {
        /// None of the articles is a draft of the station that was never published and that no
        /// other plan has in hand.
        NOTHING_TO_DO,
        /// Whoever made a plan does not review it.
        OWN_PLAN,
        APPROVED_BEFORE,
        /// Somebody acted first.
        NOT_NOW,
        REASON_MISSING,
        /// Nothing of the plan is before readers.
        NOTHING_PUBLISHED
    }

    /// Plans to publish these articles of a station: its drafts that were never published and that
    /// no other plan has in hand. Others are not taken in.
    ///
    /// @param origin in words: where they come from
    public Result publish(
            StationId station, PersonId person, String origin, Collection<ArticleId> articles) {
        String ids =
                articles.stream()
                        .map(id -> String.valueOf(id.value()))
                        .collect(Collectors.joining(",", "[", "]"));
        return database.write(session -> {
            long plan = add(session, Plan.Kind.PUBLISH, Plan.State.REVIEW, station, person, origin);
            int taken =
                    session.update(
                            // From the list to the articles, which is what CROSS says: the other
                            // way round the list would be read through once for each draft.
                            "INSERT INTO plan_item (plan, article, dated, revision)"
                                    + " SELECT ?1, article.id, coalesce(head.published_at, ?2),"
                                    + " article.head FROM json_each(?3) j"
                                    + " CROSS JOIN article ON article.id = j.value"
                                    + " JOIN revision head ON head.id = article.head"
                                    + " WHERE article.station = ?4 AND article.desk = 'draft'"
                                    + " AND article.standing = 'none' AND NOT "
                                    + IN_HAND
                                    + " ON CONFLICT DO NOTHING",
                            plan,
                            clock.instant().getEpochSecond(),
                            ids,
                            station.value());
            if (taken == 0) {
                session.update("DELETE FROM plan WHERE id = ?", plan);
                return new Result.Refused(Why.NOTHING_TO_DO);
            }
            session.update(
                    "UPDATE plan SET depth = (SELECT max(channel.reviews) FROM plan_item i"
                            + " JOIN article ON article.id = i.article"
                            + " JOIN channel ON channel.id = article.channel WHERE i.plan = ?1)"
                            + " WHERE id = ?1",
                    plan);
            return done(session, plan);
        });
    }

    /// Agrees with a plan; the last who must do so sets it going.
    public Result approve(long plan, PersonId person) {
        return database.write(session -> {
            Plan found = require(session, plan);
            if (found.state() != Plan.State.REVIEW) {
                return new Result.Refused(Why.NOT_NOW);
            }
            if (found.createdBy().equals(person)) {
                return new Result.Refused(Why.OWN_PLAN);
            }
            if (found.approvals().stream().anyMatch(one -> one.person().equals(person))) {
                return new Result.Refused(Why.APPROVED_BEFORE);
            }
            long now = clock.instant().toEpochMilli();
            int step = found.approvals().size() + 1;
            session.update(
                    "INSERT INTO plan_approval (plan, step, person, at) VALUES (?, ?, ?, ?)",
                    plan,
                    step,
                    person.value(),
                    now);
            if (step >= found.depth()) {
                session.update(
                        "UPDATE plan SET state = 'runs', begun_at = ? WHERE id = ?", now, plan);
            }
            return done(session, plan);
        });
    }

    /// Ends the plan after the articles in hand. What is in the outbox by then is still published.
    public Result stop(long plan, PersonId person) {
        return move(
                plan,
                "UPDATE plan SET state = 'stopped', stopped_by = ? WHERE id = ?"
                        + " AND state IN ('runs', 'review')",
                person);
    }

    /// Lets a stopped plan go on where it was: before its reviewers, or at work.
    public Result goOn(long plan, PersonId person) {
        return move(
                plan,
                "UPDATE plan SET stopped_by = nullif(?, stopped_by), state ="
                        + " CASE WHEN begun_at IS NULL THEN 'review' ELSE 'runs' END"
                        + " WHERE id = ? AND state = 'stopped'",
                person);
    }

    /// Withdraws what the plan has published, as one act with one reason. Articles that somebody
    /// has corrected or withdrawn since stay as they are. The plan itself ends.
    public Result takeBack(long plan, PersonId person, String reason) {
        if (reason.isBlank()) {
            return new Result.Refused(Why.REASON_MISSING);
        }
        return database.write(session -> {
            Plan found = require(session, plan);
            if (found.kind() != Plan.Kind.PUBLISH || found.begun().isEmpty()) {
                return new Result.Refused(Why.NOTHING_PUBLISHED);
            }
            long now = clock.instant().toEpochMilli();
            long back =
                    add(
                            session,
                            Plan.Kind.WITHDRAW,
                            Plan.State.RUNS,
                            found.station(),
                            person,
                            found.origin());
            session.update(
                    "UPDATE plan SET undoes = ?, note = ?, begun_at = ? WHERE id = ?",
                    plan,
                    reason.strip(),
                    now,
                    back);
            int taken =
                    session.update(
                            "INSERT INTO plan_item (plan, article, dated, revision) SELECT ?, i.article,"
                                    + " i.dated, i.revision FROM plan_item i"
                                    + " JOIN article ON article.id = i.article"
                                    + " WHERE i.plan = ? AND i.state = 'done'"
                                    + " AND article.standing = 'live' AND article.live = i.revision",
                            back,
                            plan);
            if (taken == 0) {
                session.update("DELETE FROM plan WHERE id = ?", back);
                return new Result.Refused(Why.NOTHING_PUBLISHED);
            }
            session.update(
                    "UPDATE plan SET state = 'done', ended_at = coalesce(ended_at, ?) WHERE id = ?",
                    now,
                    plan);
            return done(session, back);
        });
    }

    /// Has every plan leave an article as it is, because something about it is undecided again.
    public static void leave(Session session, ArticleId article) {
        session.update(
                "UPDATE plan_item SET state = 'left', why = ? WHERE article = ? AND state = 'waits'",
                Refusal.STALE.name(),
                article.value());
    }

    /// Deals with the next articles of the oldest plan that runs, in one short transaction. Does
    /// nothing while enough of them wait for the publisher, so that a plan that is stopped has not
    /// run far ahead.
    ///
    /// @return whether anything was done
    public boolean step() {
        boolean worked = database.read(work::isDue) && database.write(work::step);
        if (worked) {
            wakePublisher.run();
        }
        return worked;
    }

    public Optional<Plan> find(StationId station, long plan) {
        return find(plan).filter(found -> found.station().equals(station));
    }

    /// Of whatever station.
    public Optional<Plan> find(long plan) {
        return database.read(session -> PlanRows.find(session, plan));
    }

    /// How many plans wait for this person to look at them; [Plan#waitsFor] says which.
    public int countWaitingFor(StationId station, PersonId person) {
        long count =
                database.read(session ->
                        session.number(
                                "SELECT count(*) FROM plan WHERE station = ?1"
                                        + " AND state = 'review' AND created_by <> ?2"
                                        + " AND NOT EXISTS (SELECT 1 FROM plan_approval a"
                                        + " WHERE a.plan = plan.id AND a.person = ?2)",
                                station.value(),
                                person.value()));
        return (int) count;
    }

    /// The newest first.
    public List<Plan> of(StationId station, int limit) {
        return database.read(session -> PlanRows.of(session, station, limit));
    }

    /// Those of all stations, the newest first.
    public List<Plan> all(int limit) {
        return database.read(session -> PlanRows.all(session, limit));
    }

    public Plan.Progress progress(Plan plan) {
        Instant now = clock.instant();
        return database.read(session -> PlanRows.progress(session, plan, now));
    }

    /// Some of its articles, drawn evenly from all of them, in the order in which they are dealt
    /// with.
    public List<Plan.Item> sample(Plan plan, int size) {
        return database.read(session -> PlanRows.sample(session, plan.id(), size));
    }

    /// How many of its articles this person has written on, so that the review will not let them
    /// approve those.
    public long writtenBy(Plan plan, PersonId person) {
        return database.read(session -> PlanRows.writtenBy(session, plan.id(), person));
    }

    /// Articles that it left as they were.
    public List<Plan.LeftOut> leftOut(Plan plan, int limit) {
        return database.read(session -> PlanRows.leftOut(session, plan.id(), limit));
    }

    private Result move(long plan, String sql, PersonId person) {
        return database.write(session ->
                session.update(sql, person.value(), plan) == 1
                        ? done(session, plan)
                        : new Result.Refused(Why.NOT_NOW));
    }

    private long add(
            Session session,
            Plan.Kind kind,
            Plan.State state,
            StationId station,
            PersonId person,
            String origin) {
        return session.insert(
                "INSERT INTO plan (kind, state, station, origin, note, depth, created_at,"
                        + " created_by) VALUES (?, ?, ?, ?, '', 0, ?, ?)",
                kind.word(),
                state.word(),
                station.value(),
                origin,
                clock.instant().toEpochMilli(),
                person.value());
    }

    private static Result done(Session session, long plan) {
        return new Result.Done(require(session, plan));
    }

    private static Plan require(Session session, long plan) {
        return PlanRows.find(session, plan)
                .orElseThrow(() -> new IllegalArgumentException("there is no plan " + plan));
    }
}
