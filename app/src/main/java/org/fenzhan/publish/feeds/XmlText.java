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
        return raw("<" + name + ">").text(text).raw("</" + name + ">\n");
    }

    /// Escaped for content and for attributes in double quotes.
    XmlText text(String text) {
        sink.writeContent(escape(text));
        return this;
    }

    /// Most texts need nothing: a rebuild writes a hundred thousand of them.
    static String escape(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length() && plain; i++) {
            char c = text.charAt(i);
            plain = c >= 0x20 && c < 0xd800 && c != '&' && c != '<' && c != '>' && c != '"';
        }
        return plain ? text : escapeAll(text);
    }

    private static String escapeAll(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(XmlText::isAllowed).forEach(point -> append(point, escaped));
        return escaped.toString();
    }

    private static void append(int point, StringBuilder escaped) {
        switch (point) {
            case '&' -> escaped.append("&amp;");
            case '<' -> escaped.append("&lt;");
            case '>' -> escaped.append("&gt;");
            case '"' -> escaped.append("&quot;");
            default -> escaped.appendCodePoint(point);
        }
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xd7ff)
                || (point >= 0xe000 && point <= 0xfffd)
                || point >= 0x10000;
    }
}
