package org.fenzhan.newsroom.plans;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Refusals;

/// The plans of a station, and what could be published at once.
///
/// @param renewal a sentence while every page is made anew, else empty
/// @param queue how many changes wait for the publisher, in a sentence
public record PlansPage(
        Frame frame,
        Optional<Refusals.Message> message,
        String renewal,
        PlanPage.Bar renewalBar,
        String queue,
        List<Row> plans,
        List<Import> imports) {
    public PlansPage {
        plans = List.copyOf(plans);
        imports = List.copyOf(imports);
    }

    /// @param state its word, shaped by `shape`
    public record Row(
            String name, String address, String state, String shape, String counts, String when) {}

    /// An import whose drafts nobody has published yet.
    public record Import(String run, String sources, String counts, boolean ready) {}
}
