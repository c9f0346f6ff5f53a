package org.fenzhan.newsroom.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Reference;

/// What the publishing engine did for an article. Thread-safe.
public interface PublicationLog {
    /// The newest publication of the article that was asked for, done or not.
    Optional<Publication> latest(Reference article);

    /// Where readers find the files, without a slash at the end; empty when nobody serves them from
    /// here.
    default Optional<String> readers() {
        return Optional.empty();
    }

    /// What was published at once under a number.
    default Optional<Portion> portion(long number) {
        return Optional.empty();
    }

    /// The portions that brought a plan's articles to the readers, the newest first.
    ///
    /// @param before only those with a lower number
    default List<Portion> ofPlan(long plan, long before, int limit) {
        return List.of();
    }

    /// Some of a portion's files; empty when they are not kept.
    ///
    /// @param holding only those whose address has this in it
    /// @param from how many are left out before
    default Optional<Files> files(long number, String holding, int from, int limit) {
        return Optional.empty();
    }

    /// How many changes wait to be published.
    default long waiting() {
        return 0;
    }

    /// Every page being made anew; empty when that is not so.
    default Optional<Renewal> renewal() {
        return Optional.empty();
    }

    /// @param total about how many files there will be
    record Renewal(long done, long total, Instant begun) {}

    /// One publication: an article that went out, was corrected, moved or withdrawn.
    sealed interface Publication {
        /// When the desk's act asked for it.
        Instant asked();

        /// @param ahead how many publications stand before it in the queue
        /// @param behind what it waits for
        /// @param trouble of the publisher, in its own words; else empty
        record Waiting(Instant asked, long ahead, Behind behind, String trouble)
                implements Publication {
            /// What a publication may wait for.
            public enum Behind {
                /// Its turn, or the end of its own work.
                TURN,
                /// It is one of many, and single ones go first.
                PLAN,
                /// Every page is made anew under other addresses.
                RENEWAL,
                /// The publisher can't work at all.
                TROUBLE
            }
        }

        /// @param fault what failed, in a sentence for people
        record Failed(Instant asked, String fault) implements Publication {}

        /// @param took from the desk's act until readers could see it
        /// @param steps how long each step took
        /// @param number of the portion that carried it
        /// @param files every file that was written or removed, in the order in which they were
        ///   switched; none where it went out together with many, whose portion has them
        /// @param written how many files were written, those of others that went out with it as
        ///   well
        /// @param filesOfGroup how many files the group has in all
        /// @param proof empty when the publication was not logged
        record Done(
                long number,
                Instant asked,
                Instant at,
                Duration took,
                Steps steps,
                List<ChangedFile> files,
                long written,
                long filesOfGroup,
                Optional<Proof> proof)
                implements Publication {
            public Done {
                files = List.copyOf(files);
            }
        }
    }

    /// What was published at once: one change, or many of a plan.
    ///
    /// @param planned when it was known which pages change
    /// @param live when readers saw it; empty when it is on its way
    /// @param changes of articles that it carried; none where pages were made anew
    /// @param written how many files
    /// @param removed how many files
    /// @param fault what failed, in a sentence; else empty
    record Portion(
            long number,
            Instant planned,
            Optional<Instant> live,
            Steps steps,
            long changes,
            long written,
            long removed,
            String fault) {
        /// From the plan to the readers.
        public Duration took() {
            return Duration.between(planned, live.orElse(planned));
        }
    }

    /// @param total how many there are of what was asked for
    record Files(long total, List<ChangedFile> files) {
        public Files {
            files = List.copyOf(files);
        }
    }

    /// Each from the end of the one before.
    ///
    /// @param planned which pages change
    /// @param rendered their bytes were made
    /// @param written they lay beside the old files
    /// @param live readers see them
    record Steps(Duration planned, Duration rendered, Duration written, Duration live) {}

    /// @param address path of the file, such as `/gd/zx/2026-11-25/17.html`
    /// @param bytes its size, 0 when it was removed
    record ChangedFile(String station, String address, Why why, Kind kind, long bytes) {
        /// What became of the file.
        public enum Kind {
            NEW,
            CHANGED,
            REMOVED
        }
    }

    /// Why a file changed with the article.
    enum Why {
        /// It is the article's own page.
        ARTICLE,
        /// A list in which the article stands.
        LIST,
        /// A list whose neighbouring pages changed.
        PAGER,
        /// The article before or after it.
        NEIGHBOUR,
        /// An article that it is related to.
        RELATED,
        /// An article that was merged into another, or that it was merged into.
        MERGED,
        /// Newest entries and feeds.
        NEWEST,
        HOME,
        SITE_MAP,
        PICTURE,
        /// An old address that leads to the new one.
        REDIRECT,
        /// Its list was paged anew.
        REPACK,
        /// Everything was made anew.
        GENERATION
    }

    /// @param entry number in the log, from 0
    /// @param hash of the entry, lower-case hexadecimal
    record Proof(long entry, String hash) {}
}
