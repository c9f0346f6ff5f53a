package org.fenzhan.article;

import java.time.Instant;
import java.util.Set;
import org.fenzhan.account.PersonId;

/// The review as one function: state and act in, next state or refusal out. Nothing else in the
/// program decides what may follow what.
public final class Review {
    private Review() {}

    /// Both sides of an article.
    public record State(Desk desk, Standing standing) {}

    /// What the rules look at beside the state.
    ///
    /// @param actor who acts
    /// @param writers everybody who saved a revision since the live one
    /// @param approvers who approved earlier steps of this submission
    /// @param newest the newest revision of the line
    /// @param depth how many reviews the channel wants
    /// @param now when the act happens
    public record Circumstances(
            PersonId actor,
            Set<PersonId> writers,
            Set<PersonId> approvers,
            RevisionId newest,
            int depth,
            Instant now) {}

    /// What came of an act.
    public sealed interface Outcome {
        /// @param goesLive true when readers get a new revision by this act
        record Moved(State next, boolean goesLive) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    public static Outcome next(State state, Act act, Circumstances now) {
        return switch (act) {
            case Act.Save _ -> save(state);
            case Act.Submit(String note) -> submit(state, note, now);
            case Act.Approve _ -> approve(state, now);
            case Act.SendBack(String reason) -> sendBack(state, reason, now);
            case Act.TakeBack _ -> takeBack(state, now);
            case Act.Withdraw(String reason) -> withdraw(state, reason, now);
        };
    }

    private static Outcome save(State state) {
        return switch (state.desk()) {
            case Desk.Draft draft -> moved(draft, state.standing());
            case Desk.Idle _ -> moved(new Desk.Draft(false), state.standing());
            case Desk.InReview _ -> refused(Refusal.IN_REVIEW);
        };
    }

    private static Outcome submit(State state, String note, Circumstances now) {
        return switch (state.desk()) {
            case Desk.InReview _ -> refused(Refusal.IN_REVIEW);
            case Desk.Idle _ -> refused(Refusal.NOTHING_TO_SUBMIT);
            case Desk.Draft _ -> {
                boolean everLive = !(state.standing() instanceof Standing.NeverPublished);
                yield everLive && note.isBlank()
                        ? refused(Refusal.NOTE_MISSING)
                        : moved(new Desk.InReview(1, now.depth()), state.standing());
            }
        };
    }

    private static Outcome approve(State state, Circumstances now) {
        if (!(state.desk() instanceof Desk.InReview(int step, int of))) {
            return refused(Refusal.NOT_IN_REVIEW);
        }
        if (now.writers().contains(now.actor())) {
            return refused(Refusal.OWN_TEXT);
        }
        if (now.approvers().contains(now.actor())) {
            return refused(Refusal.APPROVED_BEFORE);
        }
        return step < of
                ? moved(new Desk.InReview(step + 1, of), state.standing())
                : new Outcome.Moved(
                        new State(new Desk.Idle(), new Standing.Live(now.newest())), true);
    }

    private static Outcome sendBack(State state, String reason, Circumstances now) {
        if (!(state.desk() instanceof Desk.InReview)) {
            return refused(Refusal.NOT_IN_REVIEW);
        }
        if (now.writers().contains(now.actor())) {
            return refused(Refusal.OWN_TEXT);
        }
        return reason.isBlank()
                ? refused(Refusal.REASON_MISSING)
                : moved(new Desk.Draft(true), state.standing());
    }

    private static Outcome takeBack(State state, Circumstances now) {
        if (!(state.desk() instanceof Desk.InReview)) {
            return refused(Refusal.NOT_IN_REVIEW);
        }
        return now.writers().contains(now.actor())
                ? moved(new Desk.Draft(false), state.standing())
                : refused(Refusal.NOT_THE_AUTHOR);
    }

    private static Outcome withdraw(State state, String reason, Circumstances now) {
        if (!(state.standing() instanceof Standing.Live(RevisionId revision))) {
            return refused(Refusal.NOT_LIVE);
        }
        return reason.isBlank()
                ? refused(Refusal.REASON_MISSING)
                : moved(state.desk(), new Standing.Withdrawn(revision, now.now(), reason.strip()));
    }

    private static Outcome moved(Desk desk, Standing standing) {
        return new Outcome.Moved(new State(desk, standing), false);
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
