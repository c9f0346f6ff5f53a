package org.fenzhan.article.plan;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Standing;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// Does what a plan decided, article by article: the same acts by the same people as at the desk,
/// so every rule of the review holds. One that is refused anywhere stays exactly as it was.
final class PlanWork {
    /// Articles of one transaction: the newsroom's own changes wait no longer than that.
    private static final int AT_ONCE = 40;

    /// So many changes may wait for the publisher before more are added.
    private static final int AHEAD = 2_000;

    private final Articles articles;
    private final Clock clock;

    PlanWork(Articles articles, Clock clock) {
        this.articles = articles;
        this.clock = clock;
    }

    boolean isDue(Session session) {
        return PlanRows.running(session).isPresent() && ahead(session) < AHEAD;
    }

    boolean step(Session session) {
        Optional<Plan> running = PlanRows.running(session);
        if (running.isEmpty()) {
            return false;
        }
        Plan plan = running.get();
        List<PlanRows.Item> items = PlanRows.waiting(session, plan.id(), AT_ONCE);
        long before = session.number("SELECT max(seq) FROM outbox");
        items.forEach(item -> run(session, plan, item));
        session.update("UPDATE outbox SET plan = ? WHERE seq > ?", plan.id(), before);
        if (items.size() < AT_ONCE) {
            session.update(
                    "UPDATE plan SET state = 'done', ended_at = ? WHERE id = ?",
                    clock.instant().toEpochMilli(),
                    plan.id());
        }
        return true;
    }

    private static long ahead(Session session) {
        return session.number("SELECT count(*) FROM outbox WHERE step = 0 AND plan IS NOT NULL");
    }

    private void run(Session session, Plan plan, PlanRows.Item item) {
        session.update("SAVEPOINT item");
        Optional<Refusal> refusal =
                switch (plan.kind()) {
                    case PUBLISH -> publish(session, plan, item);
                    case WITHDRAW -> withdraw(session, plan, item);
                };
        if (refusal.isPresent()) {
            session.update("ROLLBACK TO item");
        }
        session.update("RELEASE item");
        session.update(
                "UPDATE plan_item SET state = ?, why = ? WHERE plan = ? AND article = ?",
                refusal.isPresent() ? "left" : "done",
                refusal.map(Refusal::name).orElse(null),
                plan.id(),
                item.article());
    }

    private Optional<Refusal> publish(Session session, Plan plan, PlanRows.Item item) {
        Reference reference = reference(item);
        Optional<Article> found = articles.find(session, reference);
        if (found.isEmpty() || found.get().head().value() != item.revision()) {
            return Optional.of(Refusal.STALE);
        }
        Optional<Refusal> refusal =
                act(session, reference, plan.createdBy(), item, new Act.Submit(plan.origin()));
        for (Plan.Approval approval : plan.approvals()) {
            if (refusal.isPresent() || isOut(session, reference)) {
                return refusal;
            }
            refusal = act(session, reference, approval.person(), item, new Act.Approve());
        }
        return refusal.isPresent() || isOut(session, reference)
                ? refusal
                : Optional.of(Refusal.IN_REVIEW);
    }

    private boolean isOut(Session session, Reference reference) {
        return articles.find(session, reference).orElseThrow().state().desk() instanceof Desk.Idle;
    }

    private Optional<Refusal> withdraw(Session session, Plan plan, PlanRows.Item item) {
        Reference reference = reference(item);
        Optional<Article> found = articles.find(session, reference);
        boolean same =
                found.isPresent()
                        && found.get().state().standing() instanceof Standing.Live(RevisionId live)
                        && live.value() == item.revision();
        if (!same) {
            return Optional.of(Refusal.STALE);
        }
        return act(
                session,
                reference,
                plan.createdBy(),
                found.get().head(),
                new Act.Withdraw(plan.reason()));
    }

    private Optional<Refusal> act(
            Session session, Reference reference, PersonId person, PlanRows.Item item, Act act) {
        return act(session, reference, person, new RevisionId(item.revision()), act);
    }

    private Optional<Refusal> act(
            Session session, Reference reference, PersonId person, RevisionId seen, Act act) {
        return articles.act(session, reference, person, seen, act)
                        instanceof Articles.Result.Refused(Refusal why, _)
                ? Optional.of(why)
                : Optional.empty();
    }

    private static Reference reference(PlanRows.Item item) {
        return new Reference(new StationId(item.station()), new ArticleId(item.article()));
    }
}
