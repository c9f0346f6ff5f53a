package org.fenzhan.page;

import java.util.Optional;

/// What the address of a withdrawn article answers (410).
///
/// @param meta `title` is the article's former title
/// @param reason what the newsroom says to readers, plain text
/// @param authority who decided, or empty
/// @param replacement the article to read instead, or [Link#NONE]
/// @param list the channel the article was in
public record TombstonePage(
        Meta meta,
        Optional<Moment> published,
        Moment withdrawn,
        String reason,
        String authority,
        Link replacement,
        Link list) {

    public TombstonePage {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "withdrawal of '%s' gives no reason".formatted(meta.title()));
        }
    }
}
