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

    /// One publication: an article that went out, was corrected, moved or withdrawn.
    sealed interface Publication {
        /// When the desk's act asked for it.
        Instant asked();

        /// @param ahead how many publications stand before it in the queue
        record Waiting(Instant asked, long ahead) implements Publication {}

        /// @param fault what failed, in a sentence for people
        record Failed(Instant asked, String fault) implements Publication {}

        /// @param took from the desk's act until readers could see it
        /// @param files every file that was written or removed, in the order of the stations
        /// @param filesOfGroup how many files the group has in all
        /// @param proof empty when the publication was not logged
        record Done(
                Instant asked,
                Instant at,
                Duration took,
                List<ChangedFile> files,
                long filesOfGroup,
                Optional<Proof> proof)
                implements Publication {
            public Done {
                files = List.copyOf(files);
            }
        }
    }

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
