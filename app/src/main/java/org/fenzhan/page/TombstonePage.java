package org.fenzhan.page;

import java.util.Optional;

/// What stands at the address of a withdrawn article: a note (410), or the way to the article that
/// it was merged into (301), for whoever does not follow it by itself.
///
/// @param meta `title` is the article's former title
/// @param reason what the newsroom says to readers, plain text
/// @param authority who decided, or empty
/// @param replacement the article that it was merged into, or [Link#NONE]
/// @param list the channel the article was in
public record TombstonePage(
        Meta meta,
        Optional<Moment> published,
        Moment withdrawn,
        String reason,
        String authority,
        Link replacement,
        Link list) {

    public boolean isMerged() {
        return replacement.leadsSomewhere();
    }

    public TombstonePage {
        if (reason.isBlank()) {
            throw new IllegalArgumentException(
                    "withdrawal of '%s' gives no reason".formatted(meta.title()));
        }
    }
}
