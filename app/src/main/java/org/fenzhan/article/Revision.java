package org.fenzhan.article;

import java.time.Instant;
import java.util.Optional;
import org.fenzhan.account.PersonId;

/// One saved state of an article. Never changed, never deleted.
///
/// @param number counts from 1 within the article
/// @param basedOn the revision that its author had before them
/// @param onLine false when it was kept aside because somebody else had saved first
public record Revision(
        RevisionId id,
        ArticleId article,
        int number,
        Optional<RevisionId> basedOn,
        boolean onLine,
        PersonId author,
        Instant savedAt,
        Origin origin,
        Manuscript manuscript) {
    /// How a revision came about.
    public enum Origin {
        TYPED,
        AUTO,
        MERGED,
        RESTORED,
        IMPORTED,
        REPAIRED
    }
}
