package org.fenzhan.page.output;

import gg.jte.TemplateOutput;
import java.util.List;
import java.util.function.Consumer;

/// Writes JSON that may stand inside a `<script>` block: `<`, `>` and `&` are written as escapes,
/// so no text can end the block. Members are written in the order of the calls.
public final class JsonWriter {

    private static final String HEX = "0123456789abcdef";

    private final TemplateOutput out;
    private boolean first = true;

    public JsonWriter(TemplateOutput out) {
        this.out = out;
    }

    /// An object whose members `members` writes.
    public void object(Consumer<JsonWriter> members) {
        separate();
        out.writeContent("{");
        first = true;
        members.accept(this);
        out.writeContent("}");
        first = false;
    }

    /// A member with a text; left out when the text is empty.
    public JsonWriter text(String name, String value) {
        if (!value.isEmpty()) {
            name(name);
            string(value);
        }
        return this;
    }

    /// A member with a whole number.
    public JsonWriter number(String name, int value) {
        name(name);
        out.writeContent(Integer.toString(value));
        return this;
    }

    /// A member with an object.
    public JsonWriter object(String name, Consumer<JsonWriter> members) {
        name(name);
        first = true;
        object(members);
        return this;
    }

    /// A member with an array of texts; left out when there are none.
    public JsonWriter texts(String name, List<String> values) {
        return array(
                name,
                values,
                (json, value) -> {
                    json.separate();
                    json.string(value);
                });
    }

    /// A member with an array; left out when there are no values.
    public <T> JsonWriter array(String name, List<T> values, Element<T> element) {
        return values.isEmpty() ? this : list(name, values, element);
    }

    /// A member with an array, empty or not.
    public <T> JsonWriter list(String name, List<T> values, Element<T> element) {
        name(name);
        out.writeContent("[");
        first = true;
        for (T value : values) {
            element.write(this, value);
        }
        out.writeContent("]");
        first = false;
        return this;
    }

    private void name(String name) {
        separate();
        string(name);
        out.writeContent(":");
    }

    private void separate() {
        if (!first) {
            out.writeContent(",");
        }
        first = false;
    }

    private void string(String text) {
        out.writeContent("\"");
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                out.writeContent(text, from, i);
                escape(c);
                from = i + 1;
            }
        }
        out.writeContent(text, from, text.length());
        out.writeContent("\"");
    }

    /// U+2028 and U+2029 end a line in scripts of old browsers.
    private static boolean isSpecial(char c) {
        return c < 0x20
                || c == '"'
                || c == '\\'
                || c == '<'
                || c == '>'
                || c == '&'
                || c == 0x7f
                || c == 0x2028
                || c == 0x2029;
    }

    private void escape(char c) {
        out.writeContent("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            int digit = (c >> shift) & 0xf;
            out.writeContent(HEX, digit, digit + 1);
        }
    }

    /// Writes one value of an array, as an object.
    @FunctionalInterface
    public interface Element<T> {
        void write(JsonWriter json, T value);
    }
}
