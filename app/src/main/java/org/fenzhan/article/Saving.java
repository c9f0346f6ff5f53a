package org.fenzhan.article;

import java.util.Optional;
import org.fenzhan.account.PersonId;

/// A save: what was written, by whom, over which revision.
///
/// @param base the revision that the author had before them
public record Saving(
        PersonId author, RevisionId base, Manuscript manuscript, Revision.Origin origin) {
    /// What came of a save. In every case but a refusal the text is stored.
    public sealed interface Result {
        /// The text is the newest revision of the line; equal text adds none.
        record Saved(Revision revision) implements Result {}

        /// Somebody had saved since `base`: both texts are kept, theirs stays on the line.
        record Clash(Revision mine, Revision theirs, Optional<Revision> base) implements Result {}

        record Refused(Refusal why) implements Result {}
    }
}
