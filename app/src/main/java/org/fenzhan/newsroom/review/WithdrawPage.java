package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;

/// What withdrawing will do, before it is done.
///
/// @param effects one sentence each
public record WithdrawPage(
        Frame frame,
        String title,
        String back,
        String action,
        List<Stages.Step> steps,
        long seen,
        List<String> effects,
        List<Kind> kinds,
        Typed typed,
        List<Candidate> candidates,
        Optional<Refusals.Message> message) {
    /// What may remain at the address.
    public record Kind(String value, String name, String text, boolean chosen) {}

    /// What the form brought along.
    ///
    /// @param kind word of what shall remain
    /// @param into what was typed to name the other article
    /// @param target number of the article picked, empty for none
    public record Typed(String kind, String reason, String into, String target) {
        static final Typed NOTHING = new Typed("note", "", "", "");
    }

    /// An article that this one may be merged into.
    public record Candidate(String number, String title, String note, boolean chosen) {}
}
