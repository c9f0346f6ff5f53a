package org.fenzhan.extract.encoding;

/// UTF-8 by its byte patterns alone (RFC 3629), without a decoder and without exceptions: most
/// bytes of a page are looked at several times.
final class Utf8 {
    private Utf8() {}

    /// Whether all of it is UTF-8; surrogates and overlong forms of three and four bytes pass,
    /// which no page has by accident.
    static boolean isWhole(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            if (bytes[i] >= 0) {
                i++;
                continue;
            }
            int length = sequence(bytes, i, to);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return true;
    }

    /// How many bytes the sequence has that begins here; 0 if none does.
    static int sequence(byte[] bytes, int at, int to) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xc2 || first > 0xf4) {
            return 0;
        }
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        if (at + length > to) {
            return 0;
        }
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    /// How many bytes are not ASCII.
    static int high(byte[] bytes, int from, int to) {
        int high = 0;
        for (int i = from; i < to; i++) {
            high += bytes[i] >>> 31;
        }
        return high;
    }
}
