package org.fenzhan.rescue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.fenzhan.rescue.source.Saved;

/// The bytes of a legacy page as they came, which are kept.
record LegacyFile(String name, byte[] bytes) {
    static LegacyFile of(Saved saved) {
        return switch (saved) {
            case Saved.Bytes page -> new LegacyFile(page.id().text(), page.bytes());
            case Saved.Markup page ->
                    new LegacyFile(page.id().text(), page.html().getBytes(StandardCharsets.UTF_8));
            case Saved.Words page ->
                    new LegacyFile(page.id().text(), page.text().getBytes(StandardCharsets.UTF_8));
            case Saved.Unreadable page -> new LegacyFile(page.id().text(), new byte[0]);
        };
    }

    String sha256() {
        return HexFormat.of().formatHex(digest(bytes));
    }

    /// Equal for texts that are equal but for blanks.
    static long textKey(String title, String text) {
        String words = (title + '\n' + text).replaceAll("\\s+", "");
        return ByteBuffer.wrap(digest(words.getBytes(StandardCharsets.UTF_8))).getLong();
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
