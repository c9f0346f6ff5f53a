package org.fenzhan.newsroom.plans;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.review.PublishedPage;
import org.fenzhan.newsroom.review.RevisionsPage;

/// One plan: how far it is, what it waits for, and the acts that are open.
///
/// @param sentence what happens now, in plain words
/// @param warning what this person should know before they agree, else empty
/// @param waits true while it moves: the page asks again by itself
/// @param portions the publications that brought its articles to the readers, some at a time
/// @param older address of the screen with older ones
/// @param inside some of its articles, drawn evenly
/// @param more a sentence when there are others, else empty
/// @param left articles that it left as they were
public record PlanPage(
        Frame frame,
        String heading,
        String origin,
        Optional<Refusals.Message> message,
        String sentence,
        String warning,
        boolean waits,
        Bar bar,
        List<PublishedPage.Fact> facts,
        List<RevisionsPage.Deed> way,
        List<Portion> portions,
        Optional<String> older,
        List<Inside> inside,
        String more,
        List<Left> left,
        long leftCount,
        Acts acts,
        String typedReason) {
    public PlanPage {
        facts = List.copyOf(facts);
        way = List.copyOf(way);
        portions = List.copyOf(portions);
        left = List.copyOf(left);
        inside = List.copyOf(inside);
    }

    /// What was published at once.
    public record Portion(
            String name, String address, String when, String changes, String files, String took) {}

    /// How much of it is done; nothing is shown of one that has no length.
    public record Bar(long done, long length) {
        static final Bar NONE = new Bar(0, 0);
    }

    /// @param note how much of it was repaired; empty of one that no import brought
    public record Inside(String title, String address, String note) {}

    public record Left(String title, String address, String why) {}

    /// Addresses of the acts, empty where one is not open.
    public record Acts(String approve, String stop, String goOn, String takeBack) {}
}
