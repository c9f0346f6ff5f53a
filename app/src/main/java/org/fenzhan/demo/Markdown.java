package org.fenzhan.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.text.SafeHtml;

/// The few marks that sample articles use, as HTML: paragraphs, headings, quotations, lists,
/// pictures, tables, links and strong words.
final class Markdown {
    private static final Pattern PICTURE =
            Pattern.compile("!\\[([^\\]]*)\\]\\((\\S+?)(?:\\s+\"([^\"]*)\")?\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]+)\\]\\(([^)\\s]+)\\)");
    private static final Pattern STRONG = Pattern.compile("\\*\\*([^*]+)\\*\\*");

    private final UnaryOperator<String> pictures;

    /// @param pictures from a drawing's file name to its address
    Markdown(UnaryOperator<String> pictures) {
        this.pictures = pictures;
    }

    SafeHtml html(String text) {
        StringBuilder html = new StringBuilder();
        for (String block : text.split("\\n\\s*\\n")) {
            html.append(block(block.strip()));
        }
        return SafeHtml.clean(html.toString());
    }

    private String block(String block) {
        Matcher picture = PICTURE.matcher(block);
        if (picture.matches()) {
            String caption = picture.group(3);
            return "<figure><img src=\"%s\" alt=\"%s\" width=\"1200\" height=\"800\">%s</figure>"
                    .formatted(
                            pictures.apply(picture.group(2)),
                            escape(picture.group(1)),
                            caption == null
                                    ? ""
                                    : "<figcaption>" + escape(caption) + "</figcaption>");
        }
        List<String> lines = block.lines().map(String::strip).toList();
        if (block.startsWith("### ")) {
            return "<h3>" + inline(block.substring(4)) + "</h3>";
        }
        if (block.startsWith("## ")) {
            return "<h2>" + inline(block.substring(3)) + "</h2>";
        }
        if (lines.stream().allMatch(line -> line.startsWith(">"))) {
            return "<blockquote><p>" + inline(unmarked(lines, ">")) + "</p></blockquote>";
        }
        if (lines.stream().allMatch(line -> line.startsWith("- "))) {
            return "<ul>" + items(lines, "^- ") + "</ul>";
        }
        if (lines.stream().allMatch(line -> line.matches("\\d+\\. .*"))) {
            return "<ol>" + items(lines, "^\\d+\\. ") + "</ol>";
        }
        if (lines.size() > 1 && lines.stream().allMatch(line -> line.startsWith("|"))) {
            return table(lines);
        }
        return "<p>" + inline(String.join("", lines)) + "</p>";
    }

    private static String unmarked(List<String> lines, String mark) {
        return String.join(
                "", lines.stream().map(line -> line.substring(mark.length()).strip()).toList());
    }

    private static String items(List<String> lines, String mark) {
        return String.join(
                "",
                lines.stream()
                        .map(line -> "<li>" + inline(line.replaceFirst(mark, "")) + "</li>")
                        .toList());
    }

    private static String table(List<String> lines) {
        StringBuilder html = new StringBuilder("<table>");
        List<String> rows = new ArrayList<>(lines);
        boolean headed = rows.size() > 1 && rows.get(1).matches("[|:\\-\\s]+");
        if (headed) {
            rows.remove(1);
            html.append("<thead>").append(row(rows.removeFirst(), "th")).append("</thead>");
        }
        html.append("<tbody>");
        rows.forEach(row -> html.append(row(row, "td")));
        return html.append("</tbody></table>").toString();
    }

    private static String row(String line, String cell) {
        StringBuilder html = new StringBuilder("<tr>");
        String inner = line.substring(1, line.endsWith("|") ? line.length() - 1 : line.length());
        for (String value : inner.split("\\|", -1)) {
            html.append('<').append(cell).append(cell.equals("th") ? " scope=\"col\">" : ">");
            html.append(inline(value.strip())).append("</").append(cell).append('>');
        }
        return html.append("</tr>").toString();
    }

    private static String inline(String text) {
        String escaped = escape(text);
        String linked = LINK.matcher(escaped).replaceAll("<a href=\"$2\">$1</a>");
        return STRONG.matcher(linked).replaceAll("<strong>$1</strong>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
