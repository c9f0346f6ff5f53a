package org.fenzhan.reader.search;

/// Text into HTML, as content or as an attribute in double quotes.
final class Escape {
    private Escape() {}

    static StringBuilder to(String text, StringBuilder html) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c < 0x20 && c != '\n' && c != '\t' ? ' ' : c);
            }
        }
        return html;
    }

    static String of(String text) {
        return to(text, new StringBuilder(text.length() + 16)).toString();
    }
}
