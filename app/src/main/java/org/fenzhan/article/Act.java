package org.fenzhan.article;

/// What people do with an article at the desk.
public sealed interface Act {
    /// A new revision was saved.
    record Save() implements Act {}

    /// @param note what was changed and why; wanted when the article has been live before
    record Submit(String note) implements Act {}

    record Approve() implements Act {}

    record SendBack(String reason) implements Act {}

    /// The author takes back a submission that nobody has approved.
    record TakeBack() implements Act {}

    /// @param reason shown to readers
    /// @param remains what they find at its address
    record Withdraw(String reason, Remains remains) implements Act {
        /// Leaves a note.
        public Withdraw(String reason) {
            this(reason, new Remains.Note());
        }
    }

    /// Word of the audit trail.
    default String word() {
        return switch (this) {
            case Save _ -> "save";
            case Submit _ -> "submit";
            case Approve _ -> "approve";
            case SendBack _ -> "send-back";
            case TakeBack _ -> "take-back";
            case Withdraw(_, Remains remains) ->
                    switch (remains) {
                        case Remains.Note _ -> "withdraw";
                        case Remains.Text _ -> "withdraw-readable";
                        case Remains.Merged _ -> "merge";
                    };
        };
    }
}
