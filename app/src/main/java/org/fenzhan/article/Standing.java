package org.fenzhan.article;

import java.time.Instant;

/// Where an article stands before its readers. Independent of the desk: the live revision stays
/// live while a new one is written and reviewed.
public sealed interface Standing {
    record NeverPublished() implements Standing {}

    /// @param revision what readers see
    record Live(RevisionId revision) implements Standing {}

    /// @param revision what readers saw last
    /// @param reason shown to readers
    record Withdrawn(RevisionId revision, Instant at, String reason, Remains remains)
            implements Standing {}
}
