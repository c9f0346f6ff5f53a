package org.fenzhan.reader;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Writes a decoded path as it must stand in a `Location`: RFC 3986 §3.3, everything beyond plain
/// path characters as percent and two hexadecimal digits of its UTF-8 bytes.
final class PathEncoder {

    private static final String PLAIN =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~!$&'()*+,;=:@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private PathEncoder() {}

    static String encode(String path) {
        var encoded = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (b > 0 && PLAIN.indexOf(b) >= 0) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
