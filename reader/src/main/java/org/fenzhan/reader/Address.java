package org.fenzhan.reader;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// What the path of a request means, after exactly one percent-decoding. Paths inside have no
/// leading `/`, no empty and no dot segment, no backslash and no control character, so they can be
/// resolved below a folder without climbing.
sealed interface Address {

    int LONGEST = 1024;
    int DEEPEST = 32;
    int LONGEST_NAME = 255;

    /// A file, such as `gd/a/202406/9.html`; perhaps a folder whose `/` was forgotten.
    record File(String path) implements Address {}

    /// A folder: empty for the root, otherwise ending in `/`.
    record Folder(String path) implements Address {}

    /// An `index.html` asked for by name; its own address is the folder.
    record IndexPage(String folder) implements Address {}

    /// Nothing can be published there.
    record Refused(int status) implements Address {}

    Address NOTHING = new Refused(404);

    /// @param raw the path as it stands in the request line, beginning with `/`, without the query
    static Address of(String raw) {
        if (raw.length() > LONGEST) {
            return new Refused(414);
        }
        return decoded(raw).filter(Address::isClean).map(Address::named).orElse(NOTHING);
    }

    private static Address named(String path) {
        int name = path.lastIndexOf('/') + 1;
        if (name == path.length()) {
            return new Folder(path);
        }
        return path.startsWith("index.html", name) && path.length() == name + "index.html".length()
                ? new IndexPage(path.substring(0, name))
                : new File(path);
    }

    /// Without the leading `/`; empty when the encoding is broken, hides a separator or is not
    /// UTF-8.
    private static Optional<String> decoded(String raw) {
        if (raw.isEmpty() || raw.charAt(0) != '/' || !isPlainAscii(raw)) {
            return Optional.empty();
        }
        return raw.indexOf('%') < 0 ? Optional.of(raw.substring(1)) : unescaped(raw.substring(1));
    }

    private static Optional<String> unescaped(String raw) {
        var bytes = ByteBuffer.allocate(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            char c = raw.charAt(at);
            if (c != '%') {
                bytes.put((byte) c);
                continue;
            }
            if (at + 2 >= raw.length()
                    || !HexFormat.isHexDigit(raw.charAt(at + 1))
                    || !HexFormat.isHexDigit(raw.charAt(at + 2))) {
                return Optional.empty();
            }
            int value = HexFormat.fromHexDigits(raw, at + 1, at + 3);
            if (value == '/') {
                return Optional.empty();
            }
            bytes.put((byte) value);
            at += 2;
        }
        return utf8(bytes.flip());
    }

    private static Optional<String> utf8(ByteBuffer bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    private static boolean isPlainAscii(String raw) {
        return raw.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    private static boolean isClean(String path) {
        int depth = 0;
        int start = 0;
        for (int at = 0; at < path.length(); at++) {
            char c = path.charAt(at);
            if (c < 0x20 || c == 0x7f || c == '\\') {
                return false;
            }
            if (c == '/') {
                if (at == start || ++depth > DEEPEST || at - start > LONGEST_NAME) {
                    return false;
                }
                start = at + 1;
            } else if (c == '.' && at == start) {
                return false;
            }
        }
        return path.length() - start <= LONGEST_NAME && !isVariant(path);
    }

    /// Compressed variants are chosen by `Accept-Encoding`, never by name.
    private static boolean isVariant(String path) {
        if (!path.endsWith("z")
                && !path.endsWith("Z")
                && !path.endsWith("r")
                && !path.endsWith("R")) {
            return false;
        }
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".br");
    }
}
