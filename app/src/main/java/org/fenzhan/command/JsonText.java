package org.fenzhan.command;

import java.math.BigDecimal;
import org.fenzhan.rescue.source.PageId;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Values as one line of JSON. A surrogate without its other half, which UTF-8 cannot hold, is
/// escaped, so that whoever reads the line gets the same UTF-16 units back.
final class JsonText {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private JsonText() {}

    static String of(Object value) {
        return escaped(JSON.writeValueAsString(value));
    }

    /// A number where the input said one.
    static Object id(PageId id) {
        return id.isNumber() ? new BigDecimal(id.text()) : id.text();
    }

    private static String escaped(String json) {
        StringBuilder escaped = null;
        int done = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c)
                    && i + 1 < json.length()
                    && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
                continue;
            }
            if (escaped == null) {
                escaped = new StringBuilder(json.length() + 16);
            }
            escaped.append(json, done, i).append("\\u%04x".formatted((int) c));
            done = i + 1;
        }
        return escaped == null ? json : escaped.append(json, done, json.length()).toString();
    }
}
