package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Undoes one wrong decoding that was saved: GB18030, Big5 or UTF-8 read as Latin-1 or Windows-1252
/// (³ÇÏçÒ»Ìå), UTF-8 read as GBK (鏂伴椈). Only where encoding back gives the very same bytes and the
/// result reads better.
final class Damage {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");

    /// Windows-1252 from 0x80 on; the five holes stay the control characters that they are in
    /// Latin-1.
    private static final String WINDOWS =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static final String GBK_MARKS = "锛銆鐨鏂涓浗鍦戞槸浜鍙";

    /// @param text with every reversible place repaired
    /// @param places how many stretches were repaired
    record Repair(String text, int places) {}

    private Damage() {}

    /// Counts the characters that wrong decodings leave.
    static final class Signs {
        private int latin;
        private int marks;
        private boolean dead;

        static Signs of(String text) {
            Signs signs = new Signs();
            for (int i = 0; i < text.length(); i++) {
                signs.see(text.charAt(i));
            }
            return signs;
        }

        void see(char c) {
            if (c >= '\u00a1') {
                latin += c <= '\u00ff' ? 1 : 0;
                if (c >= 0x4e00) {
                    marks += GBK_MARKS.indexOf(c) >= 0 ? 1 : 0;
                    dead |= c == '锟';
                }
            }
        }

        /// Whether there can be 锟斤拷: replacement characters of UTF-8 read as GBK.
        boolean isBeyondRepair() {
            return dead;
        }

        private boolean areFew() {
            return latin < 4 && marks < 2;
        }
    }

    /// @param signs counted in the text
    static Repair repair(String text, Signs signs) {
        return signs.areFew()
                ? new Repair(text, 0)
                : byStretches(text, text.toCharArray(), signs.marks > 0);
    }

    /// @param chars of the text
    /// @param ideographs whether stretches with ideographs may be damaged too
    private static Repair byStretches(String text, char[] chars, boolean ideographs) {
        StringBuilder out = new StringBuilder();
        int places = 0;
        int done = 0;
        int at = 0;
        while ((at = firstHigh(chars, at)) < chars.length) {
            int start = at;
            while (start > done && !isEdge(chars[start - 1])) {
                start--;
            }
            int high = 0;
            boolean single = true;
            while (at < chars.length && !isEdge(chars[at])) {
                char c = chars[at++];
                if (c >= 0x80) {
                    high++;
                    single &= c <= 0xff || WINDOWS.indexOf(c) >= 0;
                }
            }
            if (high >= 2 && (single ? high >= 4 : ideographs)) {
                Optional<String> repaired = undone(text.substring(start, at));
                if (repaired.isPresent()) {
                    out.append(text, done, start).append(repaired.get());
                    done = at;
                    places++;
                }
            }
        }
        return places == 0
                ? new Repair(text, 0)
                : new Repair(out.append(text, done, text.length()).toString(), places);
    }

    private static int firstHigh(char[] chars, int from) {
        int at = from;
        while (at < chars.length && chars[at] < 0x80) {
            at++;
        }
        return at;
    }

    private static boolean isEdge(char c) {
        return c == '\n' || c == '<' || c == '>' || c == '\r' || c == '"';
    }

    private static Optional<String> undone(String stretch) {
        Optional<byte[]> single = windowsBytes(stretch);
        if (single.isPresent()) {
            return fromBytes(single.get(), stretch);
        }
        return Strict.encode(stretch, GB18030)
                .filter(bytes -> bytes.length > stretch.length())
                .flatMap(bytes -> Strict.decode(bytes, 0, bytes.length, StandardCharsets.UTF_8))
                .filter(back ->
                        Legibility.of(back) > 0.4 && Legibility.of(back) > Legibility.of(stretch));
    }

    private static Optional<String> fromBytes(byte[] bytes, String stretch) {
        int high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        if (high < 4) {
            return Optional.empty();
        }
        Optional<String> best = Optional.empty();
        double bestScore = 0.34;
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030, BIG5)) {
            Optional<String> back =
                    Strict.decode(bytes, 0, bytes.length, charset)
                            .filter(text ->
                                    Strict.encode(text, charset)
                                            .filter(again -> java.util.Arrays.equals(again, bytes))
                                            .isPresent());
            double score = back.map(Legibility::of).orElse(0.0);
            boolean chinese =
                    (back.isPresent()
                                    && back.get()
                                                    .chars()
                                                    .filter(c -> c >= 0x4e00 && c <= 0x9fff)
                                                    .count()
                                            >= 2)
                            || (charset.equals(StandardCharsets.UTF_8)
                                    && back.isPresent()
                                    && high >= 6);
            if (chinese && score > bestScore && score > Legibility.of(stretch)) {
                best = back;
                bestScore = score;
            }
            if (best.isPresent() && charset.equals(StandardCharsets.UTF_8)) {
                return best;
            }
        }
        return best;
    }

    /// The single bytes that these characters were read from; empty if one of them cannot have been
    /// one byte.
    private static Optional<byte[]> windowsBytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            int special = c > 0xff ? WINDOWS.indexOf(c) : -1;
            if (c > 0xff && special < 0) {
                return Optional.empty();
            }
            bytes[i] = (byte) (special < 0 ? c : 0x80 + special);
        }
        return Optional.of(bytes);
    }
}
