package org.fenzhan.extract.profile;

import org.fenzhan.extract.line.Glyphs;

/// A line's identity across pages: its characters without blanks, digits all alike (FNV-1a, 64
/// bits), so that a counter or the day's date stays the same line.
public final class LineHash {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private LineHash() {}

    public static long of(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Glyphs.isBlank(c)) {
                hash = (hash ^ (Glyphs.isDigit(c) ? '0' : c)) * PRIME;
            }
        }
        return hash;
    }
}
