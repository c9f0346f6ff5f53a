package org.fenzhan.article;

/// Why an act was refused. The article is as it was.
public enum Refusal {
    /// Whoever wrote any of the new revisions may not review them.
    OWN_TEXT,
    /// One person may approve one step of a submission, not two.
    APPROVED_BEFORE,
    NOT_IN_REVIEW,
    /// A review is on; send it back or take it back before writing on.
    IN_REVIEW,
    NOTHING_TO_SUBMIT,
    /// A live article's correction needs a sentence that says what was changed and why.
    NOTE_MISSING,
    REASON_MISSING,
    NOT_LIVE,
    MERGED_INTO_ITSELF,
    /// An article can be merged only into one that readers find.
    TARGET_NOT_PUBLIC,
    /// The other article leads to this one already.
    TARGET_LEADS_BACK,
    /// Only somebody who wrote the text may take a submission back.
    NOT_THE_AUTHOR,
    /// Somebody has acted since the page was opened.
    STALE,
    TITLE_MISSING,
    BODY_MISSING
}
