package org.fenzhan.extract.article;

import java.util.List;

/// A value that the page really has, and where it stands. A field that is absent has no `Found`;
/// nothing is guessed.
///
/// @param origin where the value was read, for people: `line 6, label 来源`, `meta ContentSource`,
///   `JSON-LD datePublished`
/// @param confidence between 0 and 1; 1 means that several places of the page agree or a label says
///   so
public record Found<T>(T value, String origin, double confidence) {
    public Found {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + " of '" + origin + "' is not between 0 and 1");
        }
    }

    /// The values alone, in order.
    public static <T> List<T> values(List<Found<T>> found) {
        return found.stream().map(Found::value).toList();
    }
}
