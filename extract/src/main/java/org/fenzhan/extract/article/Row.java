package org.fenzhan.extract.article;

import java.util.List;
import java.util.Optional;

/// One line of the legacy page and what became of it. A line may give several fields and leave a
/// rest out.
///
/// @param number counts from 1 in the order of the page
/// @param place the elements that hold the line, innermost last: `div.content > p`; empty for plain
///   text
/// @param fields names of the fields read from it: `title`, `published`, `sources`, `body` …
/// @param leftOut why the line, or the rest of it, is in no field: `station switcher`, `text size
///   control`, `navigation` …
public record Row(
        int number, String text, String place, List<String> fields, Optional<String> leftOut) {
    public Row {
        fields = List.copyOf(fields);
    }
}
