package org.fenzhan.defacement.signal;

import java.util.Optional;
import org.fenzhan.defacement.language.Letters;

/// A stretch of a text, in UTF-16 units.
record Span(int start, int end) {
    /// The stretch without the white space around it; empty if nothing is left.
    static Optional<Span> trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Letters.space(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.space(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    int length() {
        return end - start;
    }

    String of(String text) {
        return text.substring(start, end);
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
