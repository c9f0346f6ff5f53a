package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A page put together from parts in different encodings: read stretch by stretch between tags and
/// line ends, which are the same bytes in all of them.
final class MixedPage {
    private MixedPage() {}

    /// Bytes of a stretch that can be UTF-8 by accident, at most: 证券 in GBK is two letters of it.
    private static final int ACCIDENT = 16;

    private static final double CLEARLY = 0.2;

    /// Whether a short stretch that is valid UTF-8 reads clearly better in the other encoding.
    private static boolean isAccident(byte[] bytes, int start, int end, Charset other, int high) {
        return high > 0
                && high <= ACCIDENT
                && Legibility.of(new String(bytes, start, end - start, other))
                        > Legibility.of(
                                        new String(
                                                bytes, start, end - start, StandardCharsets.UTF_8))
                                + CLEARLY;
    }

    /// The text, if there are real stretches of UTF-8 and real stretches of `other`.
    static Optional<String> read(byte[] bytes, Charset other) {
        StringBuilder out = new StringBuilder(bytes.length);
        int unicode = 0;
        int foreign = 0;
        StringBuilder foreignText = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            boolean edge =
                    i == bytes.length || bytes[i] == '<' || bytes[i] == '>' || bytes[i] == '\n';
            if (!edge) {
                continue;
            }
            int high = Utf8.high(bytes, start, i);
            if (Utf8.isWhole(bytes, start, i) && !isAccident(bytes, start, i, other, high)) {
                unicode += high / 3;
                out.append(new String(bytes, start, i - start, StandardCharsets.UTF_8));
            } else {
                String text = new String(bytes, start, i - start, other);
                foreign += high / 2;
                if (foreignText.length() < 20_000) {
                    foreignText.append(text);
                }
                out.append(text);
            }
            if (i < bytes.length) {
                out.append((char) bytes[i]);
            }
            start = i + 1;
        }
        boolean mixed = unicode >= 4 && foreign >= 2 && Legibility.of(foreignText.toString()) > 0.3;
        return mixed ? Optional.of(out.toString()) : Optional.empty();
    }
}
