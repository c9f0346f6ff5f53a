package org.fenzhan.extract.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON as it stands in pages: raw line breaks in strings, commas too many and a cut end are
/// forgiven. Never fails; what cannot be read is left off.
final class JsonReader {
    private static final int MAX_DEPTH = 40;
    private static final int MAX_VALUES = 20_000;

    private final String text;
    private int at;
    private int values;

    private JsonReader(String text) {
        this.text = text;
    }

    static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        int start = firstBracket(text);
        reader.at = start < 0 ? text.length() : start;
        return reader.value(0);
    }

    private static int firstBracket(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '{' || text.charAt(i) == '[') {
                return i;
            }
        }
        return -1;
    }

    private Json value(int depth) {
        values++;
        skipBlanks();
        if (at >= text.length() || depth > MAX_DEPTH || values > MAX_VALUES) {
            at = text.length();
            return new Json.Text("");
        }
        return switch (text.charAt(at)) {
            case '{' -> entries(depth);
            case '[' -> items(depth);
            case '"' -> new Json.Text(string());
            default -> new Json.Text(literal());
        };
    }

    private Json entries(int depth) {
        Map<String, Json> members = new LinkedHashMap<>();
        at++;
        while (moreUntil('}')) {
            if (text.charAt(at) != '"') {
                at++;
                continue;
            }
            String name = string();
            skipBlanks();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                members.putIfAbsent(name, value(depth + 1));
            }
        }
        at++;
        return new Json.Entries(members);
    }

    private Json items(int depth) {
        List<Json> items = new ArrayList<>();
        at++;
        while (moreUntil(']')) {
            int before = at;
            items.add(value(depth + 1));
            if (at == before) {
                at++;
            }
        }
        at++;
        return new Json.Items(items);
    }

    private boolean moreUntil(char close) {
        skipBlanks();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipBlanks();
        }
        return at < text.length() && text.charAt(at) != close;
    }

    private void skipBlanks() {
        while (at < text.length()
                && (text.charAt(at) <= ' '
                        || text.charAt(at) == '\u00a0'
                        || text.charAt(at) == '\ufeff')) {
            at++;
        }
    }

    private String literal() {
        int start = at;
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String literal = text.substring(start, at).strip();
        return literal.equals("null") ? "" : literal;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length()) {
                escape(out);
            } else {
                out.append(c);
            }
        }
        at++;
        return out.toString();
    }

    private void escape(StringBuilder out) {
        char c = text.charAt(at++);
        switch (c) {
            case 'n' -> out.append('\n');
            case 't' -> out.append('\t');
            case 'r', 'b', 'f' -> out.append(' ');
            case 'u' -> unicode(out);
            default -> out.append(c);
        }
    }

    private void unicode(StringBuilder out) {
        if (at + 4 > text.length()) {
            return;
        }
        int code = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return;
            }
            code = code * 16 + digit;
        }
        out.append((char) code);
        at += 4;
    }
}
