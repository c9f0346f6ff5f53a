package org.fenzhan.defacement.signal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A script's code as it runs: split strings joined, escapes decoded, texts made of character codes
/// appended. Most scripts hide nothing and are answered as they are.
final class OpenCode {
    private static final Pattern CODES = Pattern.compile("(?:\\d{2,5}\\s*,\\s*){7,}\\d{2,5}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final String code;

    private OpenCode(String code) {
        this.code = code;
    }

    static String of(String code) {
        OpenCode open = new OpenCode(code);
        String texts = open.texts();
        return unescaped(texts.isEmpty() ? open.joined() : open.joined() + texts);
    }

    /// Without the quotes, plus and quotes between two parts of one text.
    private String joined() {
        StringBuilder joined = null;
        int done = 0;
        for (int plus = code.indexOf('+'); plus >= 0; plus = code.indexOf('+', plus + 1)) {
            int from = plus - 1;
            while (from >= done && isSpace(code.charAt(from))) {
                from--;
            }
            int to = plus + 1;
            while (to < code.length() && isSpace(code.charAt(to))) {
                to++;
            }
            if (from >= done
                    && to < code.length()
                    && isQuote(code.charAt(from))
                    && isQuote(code.charAt(to))) {
                joined = joined == null ? new StringBuilder(code.length()) : joined;
                joined.append(code, done, from);
                done = to + 1;
            }
        }
        return joined == null ? code : joined.append(code, done, code.length()).toString();
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /// What lists of at least eight character codes say.
    private String texts() {
        if (!hasLongList()) {
            return "";
        }
        StringBuilder texts = new StringBuilder();
        Matcher codes = CODES.matcher(code);
        while (codes.find()) {
            Matcher numbers = NUMBER.matcher(codes.group());
            texts.append(' ');
            while (numbers.find()) {
                texts.append((char) Math.min(0xFFFF, Long.parseLong(numbers.group())));
            }
        }
        return texts.toString();
    }

    /// Whether seven commas stand in a row with nothing between them but digits and blanks.
    private boolean hasLongList() {
        int commas = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == ',') {
                if (++commas == 7) {
                    return true;
                }
            } else if (!isSpace(c) && (c < '0' || c > '9')) {
                commas = 0;
            }
        }
        return false;
    }

    private static String unescaped(String code) {
        StringBuilder plain = null;
        int done = 0;
        int slash = code.indexOf('\\');
        int percent = code.indexOf('%');
        while (slash >= 0 || percent >= 0) {
            int at = slash < 0 || (percent >= 0 && percent < slash) ? percent : slash;
            int digits = escapeDigits(code, at);
            int from = at + (digits == 0 || isShort(code, at) ? 1 : 2);
            int value = digits == 0 ? -1 : hex(code, from, digits);
            if (value >= 0) {
                plain = plain == null ? new StringBuilder(code.length()) : plain;
                plain.append(code, done, at).append((char) value);
                done = from + digits;
            }
            int next = value >= 0 ? done : at + 1;
            slash = slash >= 0 && slash < next ? code.indexOf('\\', next) : slash;
            percent = percent >= 0 && percent < next ? code.indexOf('%', next) : percent;
        }
        return plain == null ? code : plain.append(code, done, code.length()).toString();
    }

    /// `%41`, of which nothing but the sign stands before the digits.
    private static boolean isShort(String code, int at) {
        return code.charAt(at) == '%' && code.charAt(at + 1) != 'u';
    }

    /// How many digits the escape that begins here has: `\x41`, `\u4e2d`, `%u4e2d`, `%41`; 0 if
    /// none begins.
    private static int escapeDigits(String code, int at) {
        if (at + 1 >= code.length()) {
            return 0;
        }
        char kind = code.charAt(at + 1);
        if (kind == 'u') {
            return 4;
        }
        return code.charAt(at) == '%' || kind == 'x' ? 2 : 0;
    }

    /// -1 if they are not all hexadecimal digits.
    private static int hex(String code, int from, int digits) {
        if (from + digits > code.length()) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < from + digits; i++) {
            char c = code.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
