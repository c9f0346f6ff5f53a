package org.fenzhan.rescue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was read from a legacy page, as it is kept: the page line by line and the fields as they
/// stand there, injected text included.
///
/// @param date as shown, `2024-06-27` or `2024-06-27 08:30`; null when the page has none
/// @param bodyText paragraphs joined by a line feed; findings in the body count in it
/// @param notes what was noticed while reading, such as a wrongly declared encoding
public record Reading(
        List<Line> lines,
        @Nullable String siteName,
        String title,
        @Nullable String date,
        List<String> sources,
        List<String> reporters,
        List<String> editors,
        List<String> breadcrumb,
        String bodyText,
        List<String> notes) {
    public Reading {
        lines = List.copyOf(lines);
        sources = List.copyOf(sources);
        reporters = List.copyOf(reporters);
        editors = List.copyOf(editors);
        breadcrumb = List.copyOf(breadcrumb);
        notes = List.copyOf(notes);
    }

    /// One line of the page.
    ///
    /// @param fields names of the fields that were read from it
    /// @param leftOut why it is in no field, null when it is
    public record Line(int number, String text, List<String> fields, @Nullable String leftOut) {
        public Line {
            fields = List.copyOf(fields);
        }
    }

    public List<String> paragraphs() {
        return bodyText.isEmpty() ? List.of() : List.of(bodyText.split("\n"));
    }
}
