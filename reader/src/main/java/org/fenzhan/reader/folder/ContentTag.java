package org.fenzhan.reader.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Strong entity tags from the content (RFC 9110 §8.8.3): the first 128 bits of the SHA-256 of the
/// unencoded bytes. A variant has the page's tag, the encoding's mark and 32 bits of its own
/// digest, since a page may be compressed more than once, not always to the same bytes.
final class ContentTag {

    private static final int TAG_BYTES = 16;
    private static final int VARIANT_BYTES = 4;
    private static final int CHUNK = 1 << 16;

    private ContentTag() {}

    /// Without the quotes.
    static String of(ByteBuffer content) {
        MessageDigest digest = sha256();
        digest.update(content);
        return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
    }

    static String of(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest(), 0, TAG_BYTES);
    }

    static String ofVariant(String pageTag, Encoding encoding, byte[] encoded) {
        return pageTag
                + encoding.mark
                + HexFormat.of().formatHex(sha256().digest(encoded), 0, VARIANT_BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256; this one lacks it", missing);
        }
    }
}
