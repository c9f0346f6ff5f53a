package org.fenzhan.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenzhan.publish.layout.Reason;

/// What came of a change that the newsroom made: every public file it touched, and why.
///
/// @param seq the change's number in the outbox
/// @param kind the outbox's word, such as PUBLISHED
/// @param publication number of the publication that carried it, empty while it waits
/// @param stage how far it is
/// @param error what stopped it, in words for the newsroom
/// @param pages files written and removed, in the order in which they were switched; none where it
///   went out together with many, of which [Receipts#pages] tells
/// @param ofPlan whether it is one of a plan's many, which go after single ones
public record Receipt(
        long seq,
        String kind,
        long article,
        Optional<Long> publication,
        Stage stage,
        Times times,
        Optional<String> error,
        List<Page> pages,
        Counts counts,
        boolean ofPlan) {
    public Receipt {
        pages = List.copyOf(pages);
    }

    /// How far a change is on its way to the readers.
    public enum Stage {
        WAITING,
        PLANNED,
        LIVE,
        FAILED
    }

    /// When the change was decided, and when each step was done.
    public record Times(
            Instant decided,
            Optional<Instant> planned,
            Optional<Instant> rendered,
            Optional<Instant> written,
            Optional<Instant> live) {
        /// From the decision to the reader.
        public Optional<Duration> taken() {
            return live.map(end -> between(decided, end));
        }

        /// No time at all where the clock was put back meanwhile.
        public static Duration between(Instant from, Instant to) {
            return to.isBefore(from) ? Duration.ZERO : Duration.between(from, to);
        }
    }

    /// One publication in itself, whatever changes it carried.
    ///
    /// @param times it counts as decided when it was planned
    /// @param changes how many it carried; none where pages were made anew
    public record Whole(
            long publication, Times times, Counts counts, Optional<String> error, long changes) {}

    public record Counts(int written, int unchanged, int removed, long bytes) {}

    /// @param address root-relative, of the file
    /// @param bytes length, 0 when it was removed
    public record Page(String address, long bytes, Reason why, boolean removed) {}
}
