package org.fenzhan.newsroom.lists;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Stages;

/// The articles of a station.
///
/// @param caption what the table shows, for those who hear it
/// @param pipe states with their counts, which are the filter
/// @param channelName the channel that is looked at, the station where there is none
/// @param words what is searched for
/// @param count how many articles the filter finds, before paging
/// @param filtered true when something narrows the list beside the state
/// @param older address of the next page
public record ListPage(
        Frame frame,
        String caption,
        List<Pipe> pipe,
        List<Node> tree,
        String channelName,
        String words,
        List<Choice> authors,
        List<Choice> channels,
        String stage,
        String channel,
        List<Line> lines,
        long count,
        boolean filtered,
        Optional<String> older) {
    /// Whether any line can be published with others.
    public boolean hasDrafts() {
        return lines.stream().anyMatch(line -> !line.number().isEmpty());
    }

    public record Pipe(String word, String count, String address, boolean current, boolean gap) {}

    /// A channel of the tree.
    public record Node(
            String name, String count, String address, boolean current, List<Node> below) {}

    public record Choice(String value, String label, boolean selected) {}

    /// @param note a correction's or withdrawal's sentence, may be empty
    /// @param beside other places where it stands
    /// @param edit address of its writing screen
    /// @param number of a draft that can be published with others, else empty
    public record Line(
            Stages.Sign sign,
            String title,
            String address,
            String tag,
            String note,
            String beside,
            String author,
            String touched,
            String published,
            String edit,
            String differences,
            String number) {}
}
