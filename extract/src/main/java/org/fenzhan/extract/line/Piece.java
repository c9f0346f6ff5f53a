package org.fenzhan.extract.line;

import org.jsoup.nodes.Element;

/// A stretch of a line that an inline element with a name, a link or markup of its own makes:
/// `<span class="source">`.
public record Piece(int start, int end, Element element) {
    /// Class and id as they stand.
    public String names() {
        return Region.names(element);
    }
}
