package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A page put together from parts in different encodings: read stretch by stretch between tags and
/// line ends, which are the same bytes in all of them.
final class MixedPage {
    private MixedPage() {}

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
            int high = high(bytes, start, i);
            Optional<String> utf8 = Strict.decode(bytes, start, i, StandardCharsets.UTF_8);
            if (utf8.isPresent()) {
                unicode += high / 3;
                out.append(utf8.get());
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

    private static int high(byte[] bytes, int from, int to) {
        int high = 0;
        for (int i = from; i < to; i++) {
            high += bytes[i] < 0 ? 1 : 0;
        }
        return high;
    }
}
