package org.fenzhan.extract.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// UTF-8 by its byte patterns alone (RFC 3629), without a decoder and without exceptions: most
/// bytes of a page are looked at several times.
final class Utf8 {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;

    private Utf8() {}

    /// Offset of the first byte that is not ASCII; `to` if all are.
    static int skipAscii(byte[] bytes, int from, int to) {
        int i = from;
        while (i + Long.BYTES <= to) {
            long high = (long) EIGHT.get(bytes, i) & HIGH_BITS;
            if (high != 0) {
                return i + (Long.numberOfTrailingZeros(high) >> 3);
            }
            i += Long.BYTES;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i;
    }

    /// The character of a whole sequence of two or three bytes; for one of four a character of the
    /// range that needs two units.
    static char unit(byte[] bytes, int at, int length) {
        return switch (length) {
            case 2 -> (char) ((bytes[at] & 0x1f) << 6 | (bytes[at + 1] & 0x3f));
            case 3 ->
                    (char)
                            ((bytes[at] & 0x0f) << 12
                                    | (bytes[at + 1] & 0x3f) << 6
                                    | (bytes[at + 2] & 0x3f));
            default -> Character.MIN_HIGH_SURROGATE;
        };
    }

    /// Whether all of it is UTF-8; surrogates and overlong forms of three and four bytes pass,
    /// which no page has by accident.
    static boolean isWhole(byte[] bytes, int from, int to) {
        int i = skipAscii(bytes, from, to);
        while (i < to) {
            int length = sequence(bytes, i, to);
            if (length == 0) {
                return false;
            }
            i = skipAscii(bytes, i + length, to);
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
