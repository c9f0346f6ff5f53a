package org.fenzhan.extract.line;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// A page read into lines and regions.
///
/// @param document none for a page that is plain text
/// @param hidden lines that the page hides by style or attribute; they are in no region's range
/// @param cut whether lines were left off above the limit
public record Page(
        @Nullable Document document,
        Region root,
        List<Line> lines,
        List<String> hidden,
        boolean cut) {
    /// Lines read of one page at most.
    public static final int MAX_LINES = 20_000;

    /// UTF-16 units of one line at most; what is longer is broken.
    static final int MAX_LINE = 100_000;

    public Line line(int index) {
        return lines.get(index);
    }

    public boolean isPlainText() {
        return document == null;
    }
}
