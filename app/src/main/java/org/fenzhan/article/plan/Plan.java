package org.fenzhan.article.plan;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.station.StationId;

/// A decision about many articles at once.
///
/// @param origin in words: where its articles come from
/// @param undoes the plan whose articles a withdrawal takes back
/// @param reason of a withdrawal, shown to readers; else empty
/// @param depth how many people must approve it: as many as the strictest of its channels wants
/// @param approvals in the order of the steps
/// @param begun when it first ran
/// @param ended when its last article was dealt with
public record Plan(
        long id,
        Kind kind,
        State state,
        StationId station,
        String origin,
        Optional<Long> undoes,
        String reason,
        int depth,
        Instant created,
        PersonId createdBy,
        List<Approval> approvals,
        Optional<Instant> begun,
        Optional<Instant> ended) {
    public Plan {
        approvals = List.copyOf(approvals);
    }

    /// Whether this person may agree with it now: neither its maker nor one who has agreed.
    public boolean waitsFor(PersonId person) {
        return state == State.REVIEW
                && !createdBy.equals(person)
                && approvals.stream().noneMatch(one -> one.person().equals(person));
    }

    /// What it does to each article.
    public enum Kind {
        PUBLISH,
        WITHDRAW;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Where it stands.
    public enum State {
        /// Waits for people.
        REVIEW,
        RUNS,
        /// Somebody stopped it; it can go on.
        STOPPED,
        DONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Somebody who looked at it and agrees.
    public record Approval(PersonId person, Instant at) {}

    /// How far it is.
    ///
    /// @param total its articles
    /// @param done those that were decided about
    /// @param left those that it had to leave as they are
    /// @param live those whose pages readers have
    /// @param failed those whose pages can't be made
    /// @param perSecond how many came before readers in the last minute, 0 while none does
    public record Progress(
            long total, long done, long left, long live, long failed, double perSecond) {
        /// Seconds until the last one is before its readers, at the present rate.
        public Optional<Long> secondsLeft() {
            long waiting = total - left - live - failed;
            return perSecond <= 0 || waiting <= 0
                    ? Optional.empty()
                    : Optional.of((long) Math.ceil(waiting / perSecond));
        }

        /// Whether nothing of it waits any more.
        public boolean isOver() {
            return live + left + failed >= total;
        }
    }

    /// An article of a plan, with the text that the plan is about.
    public record Item(ArticleId article, String title) {}

    /// An article that a plan left as it was.
    ///
    /// @param why a [org.fenzhan.article.Refusal] by its name
    public record LeftOut(long article, String title, String why) {}
}
