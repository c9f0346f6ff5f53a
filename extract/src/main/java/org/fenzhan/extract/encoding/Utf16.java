package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// UTF-16 without a byte order mark: markup's ASCII has a zero in every other byte.
final class Utf16 {
    private static final int LOOKED_AT = 4_096;

    private Utf16() {}

    static boolean isLikely(byte[] bytes) {
        int[] zeros = zeros(bytes);
        int half = Math.min(LOOKED_AT, bytes.length) / 2;
        return half > 8
                && ((zeros[0] > half * 0.3 && zeros[1] < half * 0.02)
                        || (zeros[1] > half * 0.3 && zeros[0] < half * 0.02));
    }

    static Charset order(byte[] bytes) {
        int[] zeros = zeros(bytes);
        return zeros[0] > zeros[1] ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static int[] zeros(byte[] bytes) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(LOOKED_AT, bytes.length); i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        return zeros;
    }
}
