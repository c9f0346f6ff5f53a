package org.fenzhan.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.line.Target;
import org.fenzhan.extract.metadata.Metadata;

/// Addresses that a page names: its own, and those of its further pages.
final class Addresses {
    private static final Set<String> NEXT =
            Set.of(
                    "下一页",
                    "下一頁",
                    "下页",
                    "下頁",
                    "nextpage",
                    "next",
                    "next»",
                    "next>",
                    "下一页>",
                    "下一页>>",
                    "后一页",
                    "next→");

    /// Characters with which one of them begins.
    private static final String INITIALS = "下后nN";

    private static final int MAX_NEXT = 50;

    private Addresses() {}

    static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(text.strip().replace(" ", "%20")));
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    /// `link rel=next`, and links that say next page or are numbered beside one that does; the page
    /// itself is none of them.
    static List<Found<URI>> nextPages(Page page, Metadata metadata, Optional<URI> address) {
        List<Found<URI>> found = new ArrayList<>();
        metadata.next().stream()
                .flatMap(next -> parse(next).stream())
                .forEach(uri -> add(found, uri, "link next", address));
        for (Line line : page.lines()) {
            for (Piece link : line.links()) {
                if (INITIALS.indexOf(line.text().charAt(link.start())) < 0) {
                    continue;
                }
                String words =
                        Glyphs.squeeze(line.text().substring(link.start(), link.end()))
                                .toLowerCase(java.util.Locale.ROOT);
                if (NEXT.contains(words)) {
                    numbered(page, line, found, address);
                    target(link)
                            .ifPresent(
                                    uri -> add(found, uri, "line " + (line.index() + 1), address));
                }
            }
        }
        return List.copyOf(found);
    }

    private static void numbered(
            Page page, Line next, List<Found<URI>> found, Optional<URI> address) {
        for (int i = Math.max(0, next.index() - 12); i <= next.index(); i++) {
            Line line = page.line(i);
            for (Piece link : line.links()) {
                String words =
                        Glyphs.strip(line.text().substring(link.start(), link.end()))
                                .replaceAll("[\\[\\]]", "");
                if (words.matches("[2-9]|[1-4]\\d")) {
                    target(link)
                            .ifPresent(
                                    uri -> add(found, uri, "line " + (line.index() + 1), address));
                }
            }
        }
    }

    private static Optional<URI> target(Piece link) {
        String href = Target.of(link.element(), "href");
        return href.isBlank() || href.startsWith("#") || href.startsWith("javascript:")
                ? Optional.empty()
                : parse(href);
    }

    private static void add(List<Found<URI>> found, URI uri, String origin, Optional<URI> self) {
        boolean known =
                found.stream().anyMatch(other -> other.value().equals(uri))
                        || self.filter(uri::equals).isPresent();
        if (!known && found.size() < MAX_NEXT) {
            found.add(new Found<>(uri, origin, 0.8));
        }
    }
}
