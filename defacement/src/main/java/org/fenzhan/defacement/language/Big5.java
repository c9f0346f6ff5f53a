package org.fenzhan.defacement.language;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/// The characters of Traditional text as the Big5 character set has them.
final class Big5 {
    private Big5() {}

    static boolean has(char c) {
        // an encoder keeps state, so each question takes a new one; asked some 2,500 times a
        // process
        CharsetEncoder encoder = Charset.forName("Big5").newEncoder();
        return encoder.canEncode(c);
    }
}
