package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.plans.PlansPage;

/// Imported pages of which every place is decided, and the plans by which they are published.
///
/// @param act publishes those that no plan has in hand
/// @param waiting the plan that waits for this person
/// @param rest what is not among the finished ones, in a sentence
/// @param plans those that are not over yet
/// @param next where to go when there is nothing to do here
public record FinishedPage(
        Frame frame,
        String about,
        List<Fact> facts,
        String sum,
        Optional<Act> act,
        Optional<PlansPage.Row> waiting,
        Optional<String> rest,
        List<PlansPage.Row> plans,
        Way next,
        String back) {
    public FinishedPage {
        facts = List.copyOf(facts);
        plans = List.copyOf(plans);
    }

    /// A count.
    ///
    /// @param note what it is made of, may be empty
    public record Fact(String name, String count, String note) {}

    public record Way(String address, String words) {}

    /// @param address where the button leads
    public record Act(String address, String words, String heading, List<Line> sample) {
        public Act {
            sample = List.copyOf(sample);
        }
    }

    public record Line(String title, String address, String note) {}
}
