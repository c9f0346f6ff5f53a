package org.fenzhan.extract.article;

import java.util.List;

/// A page that has no article, and why.
///
/// @param detail one sentence for people: what was found, what was expected
public record NoArticle(Reason reason, String detail, List<Row> rows) implements Extraction {
    public NoArticle {
        rows = List.copyOf(rows);
    }

    public enum Reason {
        /// Nothing readable at all.
        EMPTY,
        /// The bytes are a picture, an archive or another kind of file.
        BINARY,
        /// Above the limit that the extractor states.
        TOO_LARGE,
        /// Links to articles, but none itself.
        LISTING,
        /// Text, but no running text that an article could consist of.
        NO_RUNNING_TEXT
    }
}
