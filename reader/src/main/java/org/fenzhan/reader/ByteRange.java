package org.fenzhan.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a `Range` header asks of a body of known length (RFC 9110 §14.1.2). One range is answered
/// as such; several, other units and nonsense get the whole, which is always allowed.
sealed interface ByteRange {

    record Whole() implements ByteRange {}

    /// From `first` up to and including `last`, both within the body.
    record Part(long first, long last) implements ByteRange {
        long length() {
            return last - first + 1;
        }
    }

    /// A single range, well written, that no byte of the body lies in.
    record Outside() implements ByteRange {}

    // At most 18 digits, so that every number fits a long.
    Pattern SINGLE = Pattern.compile("bytes=\\s*(\\d{0,18})-(\\d{0,18})\\s*");

    static ByteRange of(String header, long length) {
        Matcher single = SINGLE.matcher(header);
        if (!single.matches() || single.end(2) - single.start(1) == 1) {
            return new Whole();
        }
        if (single.group(1).isEmpty()) {
            return suffix(Long.parseLong(single.group(2)), length);
        }
        long first = Long.parseLong(single.group(1));
        long last = single.group(2).isEmpty() ? length - 1 : Long.parseLong(single.group(2));
        if (!single.group(2).isEmpty() && last < first) {
            return new Whole();
        }
        return first >= length ? new Outside() : new Part(first, Math.min(last, length - 1));
    }

    private static ByteRange suffix(long count, long length) {
        return count == 0 || length == 0
                ? new Outside()
                : new Part(Math.max(0, length - count), length - 1);
    }
}
