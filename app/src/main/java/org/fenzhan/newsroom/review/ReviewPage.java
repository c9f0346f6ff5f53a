package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;

/// The reviewing screen, with the form of sending back in the same rail where it is open.
///
/// @param seen number of the revision that is shown: acts are refused when there is a newer one
/// @param mode what this person can do here
/// @param place such as 第 1 篇，共 3 篇; empty when it stands in no queue
/// @param marked address of the page with changes marked, empty when there are none
/// @param submitted who submitted when, and what they say about it
/// @param changed what was changed since a reviewer saw it last, empty when nothing
public record ReviewPage(
        Frame frame,
        Mode mode,
        String title,
        List<Stages.Step> steps,
        long seen,
        String place,
        String previous,
        String next,
        String plain,
        String marked,
        List<Progress.Step> progress,
        String left,
        String submitted,
        String submissionNote,
        String changed,
        Optional<Refusals.Message> message,
        String approveWord,
        String author,
        String typedReason,
        Links links) {
    /// What this person can do here.
    public enum Mode {
        /// Approve or send back.
        REVIEW,
        /// Sending back, the form is open.
        SEND_BACK,
        /// Their own text: take it back.
        OWN,
        /// Nothing: they have approved it already.
        WATCH
    }

    public record Links(
            String self,
            String approve,
            String sendBack,
            String takeBack,
            String differences,
            String revisions) {}
}
