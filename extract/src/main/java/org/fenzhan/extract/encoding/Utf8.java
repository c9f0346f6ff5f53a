package org.fenzhan.extract.encoding;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// UTF-8 by its byte patterns alone (RFC 3629), without a decoder and without exceptions: most
/// bytes of a page are looked at several times.
final class Utf8 {
    private static final VarHandle EIGHT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;

    /// ASCII from which on it is worth leaving it to the runtime's own loops.
    private static final int LONG_RUN = 16;

    /// Bytes from which on room counts for more than time.
    private static final int LARGE = 2 << 20;

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

    /// Offset of the first such byte, which is ASCII; `to` if there is none. Eight at once: a
    /// subtraction borrows from the high bit of a byte only where it was zero.
    static int indexOf(byte[] bytes, char wanted, int from, int to) {
        long all = wanted * LOW_BITS;
        int i = from;
        while (i + Long.BYTES <= to) {
            long differences = (long) EIGHT.get(bytes, i) ^ all;
            long zeros = (differences - LOW_BITS) & ~differences & HIGH_BITS;
            if (zeros != 0) {
                return i + (Long.numberOfTrailingZeros(zeros) >> 3);
            }
            i += Long.BYTES;
        }
        while (i < to && bytes[i] != wanted) {
            i++;
        }
        return i;
    }

    /// As `new String(bytes, UTF_8)` of bytes without a broken [#sequence], in less time where much
    /// is ASCII: the runtime's decoder goes byte by byte behind the first character that is not.
    static String decode(byte[] bytes) {
        if (bytes.length > LARGE || skipAscii(bytes, 0, bytes.length) == bytes.length) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        char[] text = new char[bytes.length];
        int length = 0;
        int i = 0;
        while (i < bytes.length) {
            int run = skipAscii(bytes, i, bytes.length) - i;
            if (run >= LONG_RUN) {
                new String(bytes, i, run, StandardCharsets.ISO_8859_1)
                        .getChars(0, run, text, length);
                length += run;
                i += run;
            } else {
                for (int end = i + run; i < end; i++) {
                    text[length++] = (char) bytes[i];
                }
            }
            while (i < bytes.length && bytes[i] < 0) {
                int size = sequence(bytes, i, bytes.length);
                int point = point(bytes, i, size);
                if (point < 0) {
                    return new String(bytes, StandardCharsets.UTF_8);
                }
                length += Character.toChars(point, text, length);
                i += size;
            }
        }
        return new String(text, 0, length);
    }

    /// The code point of a sequence; -1 if its bytes are in no well-formed one after all.
    private static int point(byte[] bytes, int at, int length) {
        int point =
                length == 4
                        ? (bytes[at] & 0x07) << 18
                                | (bytes[at + 1] & 0x3f) << 12
                                | (bytes[at + 2] & 0x3f) << 6
                                | (bytes[at + 3] & 0x3f)
                        : unit(bytes, at, length);
        boolean formed =
                switch (length) {
                    case 2 -> true;
                    case 3 -> point >= 0x800 && !Character.isSurrogate((char) point);
                    case 4 -> point >= 0x10000 && point <= Character.MAX_CODE_POINT;
                    default -> false;
                };
        return formed ? point : -1;
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
