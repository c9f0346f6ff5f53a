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
    /// @param why the reason in the reader's words: the article itself, a list with one more line
    /// @param bytes its size, 0 when it was removed
    record ChangedFile(String station, String address, String why, Kind kind, long bytes) {
        /// What became of the file.
        public enum Kind {
            NEW,
            CHANGED,
            REMOVED
        }
    }

    /// @param entry number in the log, from 0
    /// @param hash of the entry, lower-case hexadecimal
    record Proof(long entry, String hash) {}
}
