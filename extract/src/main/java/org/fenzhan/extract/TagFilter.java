package org.fenzhan.extract;

import java.util.Locale;
import java.util.Set;

/// One pass over a page that is too rich in tags or script: keeps text, structure and metadata.
final class TagFilter {
    private static final Set<String> RAW =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "svg",
                    "iframe",
                    "template",
                    "select",
                    "textarea");
    private static final Set<String> KEPT =
            Set.of(
                    "h1", "/h1", "h2", "/h2", "title", "/title", "meta", "body", "html", "head",
                    "/head");
    private static final Set<String> RUNNING =
            Set.of(
                    "a", "/a", "span", "/span", "font", "/font", "b", "/b", "i", "/i", "strong",
                    "/strong", "em", "/em", "u", "/u");
    private static final int MAX_TAG = 4_000;

    private final String html;
    private final int maxTags;
    private final boolean plain;
    private final StringBuilder out;
    private int at;
    private int kept;
    private boolean broken;

    TagFilter(String html, int maxTags) {
        this.html = html;
        this.maxTags = maxTags;
        this.plain = TagBudget.tags(html) > maxTags;
        this.out = new StringBuilder(Math.min(html.length(), 1 << 20));
    }

    String filtered() {
        while (at < html.length() && kept < maxTags) {
            int open = html.indexOf('<', at);
            if (open < 0) {
                out.append(html, at, html.length());
                break;
            }
            if (open > at) {
                out.append(html, at, open);
                broken &= html.substring(at, open).isBlank();
            }
            at = open;
            tag();
        }
        return out.toString();
    }

    private void tag() {
        if (html.startsWith("<!--", at)) {
            skipTo("-->");
            return;
        }
        int end = html.indexOf('>', at);
        if (end < 0) {
            at = html.length();
            return;
        }
        String name = name(at + 1, end);
        if (RAW.contains(name)) {
            raw(name, end);
            return;
        }
        if (plain && !KEPT.contains(name)) {
            lineBreak(name);
        } else if (end - at < MAX_TAG) {
            out.append(html, at, end + 1);
            kept++;
            broken = false;
        }
        at = end + 1;
    }

    /// In a page without its markup, what is no word of a line ends the line.
    private void lineBreak(String name) {
        if (!broken && !RUNNING.contains(name)) {
            out.append("<br>");
            kept++;
            broken = true;
        }
    }

    private void raw(String name, int end) {
        boolean metadata =
                name.equals("script")
                        && html.substring(at, Math.min(end, at + 200)).contains("ld+json");
        int close = indexOfClose(name, end);
        if (metadata && close - at < 300_000) {
            out.append(html, at, close);
            kept++;
        }
        at = close;
    }

    private int indexOfClose(String name, int from) {
        int close = from;
        while ((close = html.indexOf("</", close + 1)) >= 0) {
            if (html.regionMatches(true, close + 2, name, 0, name.length())) {
                int end = html.indexOf('>', close);
                return end < 0 ? html.length() : end + 1;
            }
        }
        return from + 1;
    }

    private void skipTo(String close) {
        int end = html.indexOf(close, at + 4);
        at = end < 0 ? html.length() : end + close.length();
    }

    private String name(int from, int end) {
        int i = from;
        while (i < end && (Character.isLetterOrDigit(html.charAt(i)) || html.charAt(i) == '/')) {
            i++;
        }
        return html.substring(from, i).toLowerCase(Locale.ROOT);
    }
}
