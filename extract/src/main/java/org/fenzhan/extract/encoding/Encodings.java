package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Bytes of an old page to text. What the bytes are goes before what anybody says they are. Pure;
/// never fails.
public final class Encodings {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final List<Charset> CANDIDATES =
            List.of(
                    GB18030,
                    Charset.forName("Big5-HKSCS"),
                    Charset.forName("Shift_JIS"),
                    Charset.forName("EUC-JP"),
                    Charset.forName("EUC-KR"),
                    Charset.forName("windows-1252"),
                    Charset.forName("windows-1251"));
    private static final int SAMPLE = 60_000;
    private static final double DECLARED_BONUS = 0.15;

    private final byte[] bytes;
    private final List<String> notes = new ArrayList<>();

    private Encodings(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param headerCharset the charset of the `Content-Type` header, as it stands there
    public static Decoded decode(byte[] bytes, Optional<String> headerCharset) {
        Optional<Decoded> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> binary = BinaryKind.of(bytes);
        if (binary.isPresent()) {
            return new Decoded.Binary(binary.get());
        }
        if (Utf16.isLikely(bytes)) {
            Charset order = Utf16.order(bytes);
            return new Decoded.Text(
                    new String(bytes, order),
                    order,
                    List.of("no byte order mark, read as " + order.name()));
        }
        return new Encodings(bytes).byContent(headerCharset);
    }

    private static Optional<Decoded> byMark(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(
                    new Encodings(java.util.Arrays.copyOfRange(bytes, 3, bytes.length))
                            .byContent(Optional.of("utf-8")));
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return Optional.of(
                    new Decoded.Text(
                            new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE),
                            StandardCharsets.UTF_16LE,
                            List.of()));
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(
                    new Decoded.Text(
                            new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE),
                            StandardCharsets.UTF_16BE,
                            List.of()));
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private Decoded byContent(Optional<String> header) {
        Optional<String> declared =
                Declaration.in(bytes).or(() -> header.filter(name -> !name.isBlank()));
        Optional<Charset> meant = declared.flatMap(Declaration::meaning);
        Sequences sequences = sequences();
        if (sequences.broken == 0) {
            String utf8 = Utf8.decode(bytes);
            if (!isAccident(utf8, meant)) {
                return text(utf8, StandardCharsets.UTF_8, declared, sequences.damage);
            }
        }
        Charset best =
                best(meant.filter(charset -> !charset.equals(StandardCharsets.UTF_8)), header);
        if (sequences.areMostlyWhole()) {
            Optional<String> mixed = MixedPage.read(bytes, best);
            if (mixed.isPresent()) {
                notes.add("parts in UTF-8 and parts in " + best.name());
                return text(mixed.get(), StandardCharsets.UTF_8, declared);
            }
            notes.add("bytes that are no UTF-8 were replaced");
            return text(
                    new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, declared);
        }
        Optional<String> mixed = MixedPage.read(bytes, best);
        if (mixed.isPresent()) {
            notes.add("parts in UTF-8 and parts in " + best.name());
            return text(mixed.get(), best, declared);
        }
        return text(new String(bytes, best), best, declared);
    }

    /// Two characters of GBK can by accident be valid UTF-8; a longer text cannot.
    private static boolean isAccident(String text, Optional<Charset> meant) {
        boolean other = meant.isPresent() && !meant.get().equals(StandardCharsets.UTF_8);
        if (!other) {
            return false;
        }
        int foreign = 0;
        for (int i = 0; i < text.length() && foreign <= 4; i++) {
            char c = text.charAt(i);
            if (c >= 0x4e00 && c <= 0x9fff) {
                return false;
            }
            foreign += c >= 0x80 ? 1 : 0;
        }
        return foreign > 0 && foreign <= 4;
    }

    /// What is not ASCII, as UTF-8.
    ///
    /// @param damage what the whole ones show of an earlier wrong decoding
    private record Sequences(int whole, int broken, Damage.Signs damage) {
        boolean areMostlyWhole() {
            return whole > 10 * broken;
        }
    }

    private Sequences sequences() {
        int whole = 0;
        int broken = 0;
        Damage.Signs damage = new Damage.Signs();
        int i = Utf8.skipAscii(bytes, 0, bytes.length);
        while (i < bytes.length) {
            int length = Utf8.sequence(bytes, i, bytes.length);
            if (length > 0) {
                whole++;
                damage.see(Utf8.unit(bytes, i, length));
            } else {
                broken++;
            }
            i = Utf8.skipAscii(bytes, i + Math.max(1, length), bytes.length);
        }
        return new Sequences(whole, broken, damage);
    }

    private Charset best(Optional<Charset> meant, Optional<String> header) {
        byte[] sample = sample();
        Set<Charset> tried = new LinkedHashSet<>();
        meant.ifPresent(tried::add);
        header.flatMap(Declaration::meaning)
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .ifPresent(tried::add);
        tried.addAll(CANDIDATES);
        Charset best = GB18030;
        double bestScore = -1;
        for (Charset charset : tried) {
            double score =
                    Legibility.of(new String(sample, charset))
                            + (meant.filter(charset::equals).isPresent() ? DECLARED_BONUS : 0);
            if (score > bestScore + 0.001) {
                bestScore = score;
                best = charset;
            }
        }
        return best;
    }

    /// The stretches that are not UTF-8, so that script in front of the text costs nothing.
    private byte[] sample() {
        byte[] sample = new byte[Math.min(bytes.length, SAMPLE)];
        int length = 0;
        int from = 0;
        for (int i = 0; i <= bytes.length && length < sample.length; i++) {
            boolean edge =
                    i == bytes.length || bytes[i] == '<' || bytes[i] == '>' || bytes[i] == '\n';
            if (edge) {
                int part = Math.min(i - from, sample.length - length);
                if (!Utf8.isWhole(bytes, from, i)) {
                    System.arraycopy(bytes, from, sample, length, part);
                    length += part;
                }
                from = i;
            }
        }
        return java.util.Arrays.copyOf(sample, length);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private Decoded text(String text, Charset charset, Optional<String> declared) {
        return text(text, charset, declared, Damage.Signs.of(text));
    }

    private Decoded text(
            String text, Charset charset, Optional<String> declared, Damage.Signs damage) {
        declared.ifPresent(name -> {
            boolean same =
                    name.equalsIgnoreCase(charset.name())
                            || (Declaration.meaning(name).filter(charset::equals).isPresent()
                                    && name.replace("-", "")
                                            .equalsIgnoreCase(charset.name().replace("-", "")));
            if (same) {
                return;
            }
            boolean family = Declaration.meaning(name).filter(charset::equals).isPresent();
            if (text.length() > 1_000_000 || isAscii(text)) {
                return;
            }
            notes.add(
                    "declared "
                            + name.toUpperCase(Locale.ROOT)
                            + (family ? ", read as " : ", bytes are ")
                            + charset.name());
        });
        Damage.Repair repair = Damage.repair(text, damage);
        if (repair.places() > 0) {
            notes.add(
                    "once-damaged text repaired in "
                            + repair.places()
                            + (repair.places() == 1 ? " place" : " places"));
        }
        if (damage.isBeyondRepair() && text.contains("锟斤拷")) {
            notes.add("text was damaged earlier beyond repair (锟斤拷)");
        }
        return new Decoded.Text(repair.text(), charset, notes);
    }
}
