package org.fenzhan.newsroom.lists;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;

/// The keys and what they do.
public record KeysPage(Frame frame, List<Line> lines) {
    /// @param keys alternatives, such as `J` and `K`
    public record Line(String where, List<String> keys, String deed) {}
}
