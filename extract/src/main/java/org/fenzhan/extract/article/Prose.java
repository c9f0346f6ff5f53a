package org.fenzhan.extract.article;

import java.util.List;

/// Text with the links in it. Offsets are UTF-16 units of this text.
public record Prose(String text, List<Link> links) {
    public Prose {
        links = List.copyOf(links);
    }

    public static Prose of(String text) {
        return new Prose(text, List.of());
    }
}
