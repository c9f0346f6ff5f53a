package org.fenzhan.rescue.inspect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenzhan.extract.article.Row;

/// Plain text without the lines that are the article's frame, such as its headline and the path of
/// channels, which read as fields and not as sentences. Nothing else is left out: a line that was
/// slipped in between must be seen.
///
/// @param text the lines that stay, joined by a line feed
/// @param starts where each begins in this text, ascending
/// @param origins where each begins in the text that was given
record PlainBody(String text, List<Integer> starts, List<Integer> origins) {
    private static final int LONGEST_FRAME = 200;

    static PlainBody of(Opened.Page page) {
        List<Row> rows = page.extraction().rows();
        Set<String> frame = new HashSet<>();
        if (rows.stream().anyMatch(PlainBody::isDateline)) {
            rows.stream().filter(PlainBody::isFrame).map(Row::text).forEach(frame::add);
        }
        return without(page.given(), frame);
    }

    /// Text without one is an article's bare text, whose first line may be anything.
    private static boolean isDateline(Row row) {
        return !row.fields().contains("body")
                && row.fields().stream()
                        .anyMatch(Set.of("published", "sources", "breadcrumb")::contains);
    }

    private static boolean isFrame(Row row) {
        return !row.fields().isEmpty()
                && !row.fields().contains("body")
                && !row.fields().contains("lead")
                && row.text().length() <= LONGEST_FRAME;
    }

    private static PlainBody without(String given, Set<String> frame) {
        StringBuilder text = new StringBuilder(given.length());
        List<Integer> starts = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        int from = 0;
        while (from <= given.length()) {
            int end = given.indexOf('\n', from);
            int stop = end < 0 ? given.length() : end;
            String line = given.substring(from, stop);
            if (!frame.contains(line.strip())) {
                starts.add(text.length());
                origins.add(from);
                text.append(line).append('\n');
            }
            from = stop + 1;
        }
        return new PlainBody(text.toString(), starts, origins);
    }

    /// Where a place of this text stands in the text that was given.
    int place(int offset) {
        int found = java.util.Collections.binarySearch(starts, offset);
        int line = found >= 0 ? found : -found - 2;
        return origins.get(line) + offset - starts.get(line);
    }
}
