package org.fenzhan.defacement.language;

import java.nio.charset.Charset;
import java.util.BitSet;

/// How common single characters are: level 1 of GB 2312 holds the 3,755 in daily use. Immutable.
public final class Commonness {
    private final BitSet daily = new BitSet();

    Commonness() {
        byte[] rows = new byte[2 * 94 * 40];
        int length = 0;
        for (int row = 0xB0; row <= 0xD7; row++) {
            for (int cell = 0xA1; cell <= (row == 0xD7 ? 0xF9 : 0xFE); cell++) {
                rows[length++] = (byte) row;
                rows[length++] = (byte) cell;
            }
        }
        new String(rows, 0, length, Charset.forName("GB2312")).chars().forEach(daily::set);
    }

    /// Whether the character is in daily use, so that hardly any honest text gives its reading.
    public boolean common(char c) {
        return daily.get(c);
    }
}
