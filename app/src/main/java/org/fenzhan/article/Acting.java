package org.fenzhan.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.account.AuditTrail;
import org.fenzhan.account.PersonId;
import org.fenzhan.station.ChannelId;
import org.fenzhan.store.Session;

/// One person's act on one article within one transaction.
record Acting(Session session, Article article, PersonId person, Instant now) {
    Review.Outcome next(Act act) {
        return Review.next(
                article.state(),
                act,
                new Review.Circumstances(
                        person,
                        ArticleRows.writers(session, article),
                        ArticleRows.approvers(session, article),
                        article.head(),
                        depth(),
                        now,
                        target(act)));
    }

    private Review.Target target(Act act) {
        if (!(act instanceof Act.Withdraw(_, Remains.Merged(Reference into)))) {
            return Review.Target.NONE;
        }
        if (into.article().equals(article.id())) {
            return Review.Target.ITSELF;
        }
        if (LiveArticles.isPublic(session, into)) {
            return Review.Target.PUBLIC;
        }
        return ArticleRows.leadsTo(session, into.article(), article.id())
                ? Review.Target.LEADS_BACK
                : Review.Target.NOT_PUBLIC;
    }

    /// Stores the text and moves the head when it continues the line.
    Saving.Result save(Review.State next, Saving saving) {
        Saving.Result result = Revisions.save(session, article, saving, now);
        if (result instanceof Saving.Result.Saved(Revision saved)
                && !saved.id().equals(article.head())) {
            store(next, saved.id(), article.deskNote(), article.correction());
            audit("save", saved.origin().name());
        } else if (result instanceof Saving.Result.Clash(Revision mine, _, _)) {
            AuditTrail.add(
                    session,
                    actor(),
                    article.id().value(),
                    mine.id().value(),
                    new AuditTrail.Note("keep-aside", ""));
        }
        return result;
    }

    void move(Review.Outcome.Moved moved, Act act) {
        String note = note(act);
        if (act instanceof Act.Approve) {
            approve();
        }
        boolean corrected = moved.goesLive() && article.lastLive().isPresent();
        store(
                moved.next(),
                article.head(),
                act instanceof Act.Approve ? article.deskNote() : note,
                corrected ? Optional.of(correction()) : article.correction());
        if (moved.goesLive()) {
            announce(corrected ? Change.Kind.CORRECTED : Change.Kind.PUBLISHED, article.head());
        } else if (act instanceof Act.Withdraw) {
            announce(Change.Kind.WITHDRAWN, article.lastLive().orElseThrow());
        }
        audit(act.word(), note);
    }

    void place(ChannelId channel, Set<ChannelId> beside) {
        session.update("DELETE FROM placement WHERE article = ?", article.id().value());
        for (ChannelId other : beside) {
            if (!other.equals(channel)) {
                session.update(
                        "INSERT INTO placement (article, channel) VALUES (?, ?)",
                        article.id().value(),
                        other.value());
            }
        }
        session.update(
                "UPDATE article SET channel = ?, touched_at = ? WHERE id = ? AND station = ?",
                channel.value(),
                now.toEpochMilli(),
                article.id().value(),
                article.station().value());
        if (article.state().standing() instanceof Standing.Live(RevisionId live)) {
            announce(Change.Kind.MOVED, live);
        }
        audit("place", channel.value() + " " + beside.stream().map(ChannelId::value).toList());
    }

    private int depth() {
        return (int)
                session.number(
                        "SELECT reviews FROM channel WHERE id = ?", article.channel().value());
    }

    private void approve() {
        int step = article.state().desk() instanceof Desk.InReview(int waiting, _) ? waiting : 0;
        session.update(
                "INSERT OR REPLACE INTO approval (article, revision, step, person, at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                article.id().value(),
                article.head().value(),
                step,
                person.value(),
                now.toEpochMilli());
    }

    private void store(
            Review.State next,
            RevisionId head,
            String deskNote,
            Optional<Article.Correction> correction) {
        boolean firstTime =
                next.standing() instanceof Standing.Live && article.firstLive().isEmpty();
        ArticleRows.store(
                session,
                new Article(
                        article.id(),
                        article.station(),
                        article.channel(),
                        List.of(),
                        article.address(),
                        head,
                        next,
                        deskNote,
                        firstTime ? Optional.of(now) : article.firstLive(),
                        correction,
                        article.createdAt(),
                        article.createdBy(),
                        now));
    }

    private Article.Correction correction() {
        int before = article.correction().map(Article.Correction::count).orElse(0);
        return new Article.Correction(article.deskNote(), now, before + 1);
    }

    private void announce(Change.Kind kind, RevisionId revision) {
        new Change(kind, article.station(), article.id(), revision).announce(session, person, now);
    }

    private void audit(String act, String detail) {
        AuditTrail.add(
                session,
                actor(),
                article.id().value(),
                article.head().value(),
                new AuditTrail.Note(act, detail));
    }

    private AuditTrail.Actor actor() {
        return new AuditTrail.Actor(person, article.station(), now);
    }

    private static String note(Act act) {
        return switch (act) {
            case Act.Submit(String note) -> note.strip();
            case Act.SendBack(String reason) -> reason.strip();
            case Act.Withdraw(String reason, _) -> reason.strip();
            case Act.Save _, Act.Approve _, Act.TakeBack _ -> "";
        };
    }
}
