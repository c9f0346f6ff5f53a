package org.fenzhan.extract.line;

import java.util.ArrayList;
import java.util.List;

/// Reads a page that is text without markup, line by line.
public final class PlainText {
    private PlainText() {}

    public static Page read(String text) {
        Region root = new Region(null, null, 0);
        List<Line> lines = new ArrayList<>();
        boolean gap = false;
        int start = 0;
        while (start < text.length() && lines.size() < Page.MAX_LINES) {
            int end = endOfLine(text, start);
            String line = Glyphs.strip(text.substring(start, end)).replace('\u00a0', ' ');
            if (!line.isEmpty()) {
                lines.add(
                        new Line(
                                lines.size(),
                                line,
                                root,
                                List.of(),
                                List.of(),
                                0,
                                false,
                                Glyphs.weight(line),
                                null,
                                gap));
            }
            gap = line.isEmpty();
            start = end + 1;
            if (end < text.length()
                    && text.charAt(end) == '\r'
                    && start < text.length()
                    && text.charAt(start) == '\n') {
                start++;
            }
        }
        root.close(lines.size());
        return new Page(null, root, lines, List.of(), start < text.length());
    }

    private static int endOfLine(String text, int start) {
        int limit = Math.min(text.length(), start + Page.MAX_LINE);
        for (int i = start; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
                return i;
            }
        }
        return limit;
    }
}
