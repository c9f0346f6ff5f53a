package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;

/// Imported pages of which every place is decided, and the one act on all of them that is next for
/// this person.
///
/// @param said what became of the last act
/// @param act the next act; where there is none, `rest` says why
public record FinishedPage(
        Frame frame,
        String about,
        List<String> said,
        List<Fact> facts,
        String sum,
        Optional<Act> act,
        Optional<String> rest,
        String back) {
    public FinishedPage {
        said = List.copyOf(said);
        facts = List.copyOf(facts);
    }

    /// A count.
    ///
    /// @param note what it is made of, may be empty
    public record Fact(String name, String count, String note) {}

    /// @param address where the button leads
    public record Act(String address, String words, String heading, List<Line> sample) {
        public Act {
            sample = List.copyOf(sample);
        }
    }

    public record Line(String title, String address, String note) {}
}
