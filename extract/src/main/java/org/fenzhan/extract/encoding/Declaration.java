package org.fenzhan.extract.encoding;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/// The charset that a page declares for itself, however far down, and the charset that such a name
/// means in practice.
final class Declaration {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5-HKSCS");
    private static final int MAX_LOOKED_AT = 4 << 20;
    private static final int MAX_TAG = 600;

    private Declaration() {}

    /// The name as it stands in the first `meta` or XML declaration that has one.
    static Optional<String> in(byte[] bytes) {
        int end = Math.min(bytes.length, MAX_LOOKED_AT);
        for (int at = Utf8.indexOf(bytes, '<', 0, end);
                at + 8 < end;
                at = Utf8.indexOf(bytes, '<', at + 1, end)) {
            if (matches(bytes, at + 1, "meta")) {
                Optional<String> name =
                        value(bytes, at + 5, Math.min(end, at + MAX_TAG), "charset");
                if (name.isPresent()) {
                    return name;
                }
            } else if (matches(bytes, at + 1, "?xml")) {
                Optional<String> name =
                        value(bytes, at + 5, Math.min(end, at + MAX_TAG), "encoding");
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> value(byte[] bytes, int from, int limit, String key) {
        for (int i = from; i < limit && bytes[i] != '>'; i++) {
            if (matches(bytes, i, key)) {
                return name(bytes, i + key.length(), limit);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> name(byte[] bytes, int from, int limit) {
        int i = from;
        while (i < limit
                && (bytes[i] == ' '
                        || bytes[i] == '='
                        || bytes[i] == '"'
                        || bytes[i] == '\''
                        || bytes[i] == '\t')) {
            i++;
        }
        int start = i;
        while (i < limit
                && ((Character.isLetterOrDigit(bytes[i]) && bytes[i] > 0)
                        || bytes[i] == '-'
                        || bytes[i] == '_'
                        || bytes[i] == ':')) {
            i++;
        }
        return i == start || i - start > 40
                ? Optional.empty()
                : Optional.of(new String(bytes, start, i - start, StandardCharsets.US_ASCII));
    }

    private static boolean matches(byte[] bytes, int at, String word) {
        if (at + word.length() > bytes.length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase((char) (bytes[at + i] & 0xff)) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// GB2312 and GBK pages hold characters of GB18030, Big5 pages those of Hong Kong, Latin-1
    /// pages those of Windows.
    static Optional<Charset> meaning(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        if (plain.startsWith("gb")
                || plain.equals("hz-gb-2312")
                || plain.equals("x-gbk")
                || plain.equals("cp936")
                || plain.equals("936")
                || plain.equals("euc-cn")
                || plain.equals("chinese")) {
            return Optional.of(GB18030);
        }
        if (plain.startsWith("big5")
                || plain.equals("cp950")
                || plain.equals("x-x-big5")
                || plain.equals("ms950")) {
            return Optional.of(BIG5);
        }
        if (plain.equals("utf8")
                || plain.equals("unicode-1-1-utf-8")
                || plain.equals("utf-8")
                || plain.startsWith("utf-16")
                || plain.equals("unicode")) {
            // A page whose declaration can be read as ASCII is not in UTF-16.
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (plain.equals("iso-8859-1")
                || plain.equals("latin1")
                || plain.equals("us-ascii")
                || plain.equals("ascii")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Optional.of(Charset.forName(plain));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
            return Optional.empty();
        }
    }
}
