package org.fenzhan.article;

/// What readers find at the address of a withdrawn article.
public sealed interface Remains {
    /// When and why it was withdrawn, nothing of its text (410).
    record Note() implements Remains {}

    /// The page as it was, under a notice that says when and why; in no list, feed or map.
    record Text() implements Remains {}

    /// The way to another article (301), whose page says what it took in and why.
    record Merged(Reference into) implements Remains {}

    /// Word of the tables.
    default String word() {
        return switch (this) {
            case Note _ -> "note";
            case Text _ -> "text";
            case Merged _ -> "merged";
        };
    }
}
