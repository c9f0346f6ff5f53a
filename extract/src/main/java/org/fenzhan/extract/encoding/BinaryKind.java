package org.fenzhan.extract.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Knows files that are no text by their first bytes, and by what no text holds.
final class BinaryKind {
    private static final Map<String, String> MAGIC = magic();
    private static final int LOOKED_AT = 8_192;

    private BinaryKind() {}

    private static Map<String, String> magic() {
        Map<String, String> magic = new LinkedHashMap<>();
        magic.put("%PDF-", "a PDF document");
        magic.put("PK\u0003\u0004", "a ZIP archive or an office document");
        magic.put("\u0089PNG", "a PNG picture");
        magic.put("\u00ff\u00d8\u00ff", "a JPEG picture");
        magic.put("GIF8", "a GIF picture");
        magic.put("\u001f\u008b", "a gzip archive");
        magic.put("Rar!", "a RAR archive");
        magic.put("7z\u00bc\u00af", "a 7-Zip archive");
        magic.put("\u00d0\u00cf\u0011\u00e0", "an old office document");
        magic.put("\u007fELF", "a program");
        magic.put("MZ\u0090", "a program");
        magic.put("RIFF", "a sound, film or WebP file");
        magic.put("ID3", "a sound file");
        magic.put("OggS", "a sound or film file");
        magic.put("FWS", "a Flash film");
        magic.put("CWS", "a Flash film");
        magic.put("SQLite format", "a database");
        magic.put("wOFF", "a font");
        magic.put("wOF2", "a font");
        magic.put("BM", "a bitmap picture");
        return magic;
    }

    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> entry : MAGIC.entrySet()) {
            if (head.startsWith(entry.getKey())
                    && (entry.getKey().length() > 3 || controls(bytes) > 0.01)) {
                return Optional.of(entry.getValue());
            }
        }
        return controls(bytes) > 0.1 && !Utf16.isLikely(bytes)
                ? Optional.of("binary data")
                : Optional.empty();
    }

    /// Share of control characters that no text has.
    private static double controls(byte[] bytes) {
        int length = Math.min(LOOKED_AT, bytes.length);
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i] & 0xff;
            if ((b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != 0x0c && b != 0x1b)
                    || b == 0x7f) {
                controls++;
            }
        }
        return length == 0 ? 0 : controls / (double) length;
    }
}
