package org.fenzhan.article;

import java.time.Instant;
import java.util.Optional;
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
    /// @param target where an article stands into which this one is to be merged
    public record Circumstances(
            PersonId actor,
            Set<PersonId> writers,
            Set<PersonId> approvers,
            RevisionId newest,
            int depth,
            Instant now,
            Target target) {}

    /// Another article, as a merge sees it. Only one that is public is taken, so merges never run
    /// in a circle: whoever is merged is not public any more.
    public enum Target {
        NONE,
        PUBLIC,
        NOT_PUBLIC,
        ITSELF,
        LEADS_BACK
    }

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
            case Act.Withdraw withdrawal -> withdraw(state, withdrawal, now);
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

    /// What is withdrawn already may still be withdrawn in another way.
    private static Outcome withdraw(State state, Act.Withdraw act, Circumstances now) {
        Optional<RevisionId> revision =
                switch (state.standing()) {
                    case Standing.NeverPublished _ -> Optional.empty();
                    case Standing.Live(RevisionId live) -> Optional.of(live);
                    case Standing.Withdrawn(RevisionId last, _, _, Remains remains) ->
                            remains.equals(act.remains()) ? Optional.empty() : Optional.of(last);
                };
        if (revision.isEmpty()) {
            return refused(Refusal.NOT_LIVE);
        }
        if (act.reason().isBlank()) {
            return refused(Refusal.REASON_MISSING);
        }
        return switch (now.target()) {
            case ITSELF -> refused(Refusal.MERGED_INTO_ITSELF);
            case NOT_PUBLIC -> refused(Refusal.TARGET_NOT_PUBLIC);
            case LEADS_BACK -> refused(Refusal.TARGET_LEADS_BACK);
            case NONE, PUBLIC ->
                    moved(
                            state.desk(),
                            new Standing.Withdrawn(
                                    revision.get(),
                                    now.now(),
                                    act.reason().strip(),
                                    act.remains()));
        };
    }

    private static Outcome moved(Desk desk, Standing standing) {
        return new Outcome.Moved(new State(desk, standing), false);
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }
}
