package org.fenzhan.publish.feeds;

import org.fenzhan.page.output.ByteSink;

/// Writes XML 1.0 as UTF-8. Characters that XML forbids are left out (Extensible Markup Language
/// 1.0, §2.2): one of them would make a reader refuse the whole feed.
final class XmlText {
    private final ByteSink sink;

    XmlText(ByteSink sink) {
        this.sink = sink;
        raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /// Markup, as it is.
    XmlText raw(String markup) {
        sink.writeContent(markup);
        return this;
    }

    /// `<name>text</name>` and a line end.
    XmlText element(String name, String text) {
        return raw("<").raw(name).raw(">").text(text).raw("</").raw(name).raw(">\n");
    }

    /// Escaped for content and for attributes in double quotes.
    XmlText text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isSpecial(c)) {
                sink.writeContent(text, from, i);
                raw(escape(c));
                from = i + 1;
            }
        }
        sink.writeContent(text, from, text.length());
        return this;
    }

    private static boolean isSpecial(char c) {
        return c < 0x20
                || c == '&'
                || c == '<'
                || c == '>'
                || c == '"'
                || Character.isSurrogate(c)
                || c >= 0xfffe;
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\t', '\n', '\r' -> String.valueOf(c);
            default -> "";
        };
    }
}
