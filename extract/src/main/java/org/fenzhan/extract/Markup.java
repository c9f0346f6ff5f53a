package org.fenzhan.extract;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parses a page within its limits: depth is bounded by the parser, the number of elements by what
/// is handed to it.
final class Markup {
    private static final int MAX_DEPTH = 400;

    private Markup() {}

    static Document parse(String html, Optional<URI> address, Limits limits) {
        Parser parser = Parser.htmlParser().setMaxDepth(MAX_DEPTH);
        String bounded = TagBudget.apply(html, limits.maxTags());
        return parser.parseInput(bounded, address.map(URI::toString).orElse(""));
    }
}
