package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tags, comments and scripts of a page's markup with their places; forgiving, never fails, one
/// pass.
final class Markup {
    private static final int MOST = 200_000;

    /// Elements without content: HTML standard, 13.1.2.
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    /// A tag; `name` in lower case, with `/` in front if it closes.
    record Tag(String name, Span span) {}

    private final String html;
    private final List<Tag> tags = new ArrayList<>();
    private final List<Span> comments = new ArrayList<>();
    private final List<Span> scripts = new ArrayList<>();
    private @Nullable List<Lead> leads;

    private Markup(String html) {
        this.html = html;
    }

    static Markup of(String html) {
        Markup markup = new Markup(html);
        int at = 0;
        while (at >= 0 && at < html.length() && markup.tags.size() < MOST) {
            int open = html.indexOf('<', at);
            at = open < 0 ? -1 : markup.next(open);
        }
        return markup;
    }

    private int next(int open) {
        if (html.startsWith("<!--", open)) {
            int end = html.indexOf("-->", open + 4);
            int stop = end < 0 ? html.length() : end + 3;
            comments.add(new Span(open, stop));
            return stop;
        }
        int close = tagEnd(open);
        if (close < 0) {
            return -1;
        }
        String name = name(open);
        if (name.isEmpty()) {
            return open + 1;
        }
        Tag tag = new Tag(name, new Span(open, close));
        tags.add(tag);
        if (name.equals("script") || name.equals("style")) {
            int end = endOfRaw(name, close);
            if (name.equals("script") && end > close && runs(tag)) {
                scripts.add(new Span(close, end));
            }
            return end;
        }
        return close;
    }

    /// Data and templates stand in script elements too.
    private boolean runs(Tag script) {
        String type = attribute(script, "type").toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.contains("javascript") || type.equals("module");
    }

    private int endOfRaw(String name, int from) {
        String closing = "</" + name;
        for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
            if (html.regionMatches(true, at, closing, 0, closing.length())) {
                return at;
            }
        }
        return html.length();
    }

    /// Offset after the `>` that ends the tag; quotes hide it.
    private int tagEnd(int open) {
        char quote = 0;
        int limit = Math.min(html.length(), open + 20_000);
        for (int i = open + 1; i < limit; i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>') {
                return i + 1;
            } else if ((c == '"' || c == '\'') && html.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        int plain = html.indexOf('>', open);
        return plain < 0 ? -1 : plain + 1;
    }

    private String name(int open) {
        int at = open + 1;
        if (at < html.length() && html.charAt(at) == '/') {
            at++;
        }
        int start = at;
        while (at < html.length()
                && at - start < 20
                && Character.isLetterOrDigit(html.charAt(at))) {
            at++;
        }
        return at == start ? "" : html.substring(open + 1, at).toLowerCase(Locale.ROOT);
    }

    List<Tag> tags() {
        return tags;
    }

    List<Span> comments() {
        return comments;
    }

    /// Texts of scripts that stand in the page.
    List<Span> scripts() {
        return scripts;
    }

    /// The links to other hosts, and the elements that name the page's own; in order, worked out
    /// when first asked for.
    List<Lead> leads() {
        List<Lead> known = leads;
        if (known == null) {
            known = new ArrayList<>();
            for (Tag tag : tags) {
                boolean link = tag.name().equals("a");
                if (link || tag.name().equals("base") || isCanonical(tag)) {
                    String host = Hosts.of(attribute(tag, "href"));
                    if (!host.isEmpty()) {
                        known.add(new Lead(tag.span().start(), link, Hosts.registered(host)));
                    }
                }
            }
            leads = known;
        }
        return known;
    }

    private boolean isCanonical(Tag tag) {
        return tag.name().equals("link") && attribute(tag, "rel").equalsIgnoreCase("canonical");
    }

    /// An attribute's value within a tag, empty if it has none.
    String attribute(Tag tag, String name) {
        int from = tag.span().start();
        int end = tag.span().end();
        for (int equals = html.indexOf('=', from, end);
                equals >= 0;
                equals = html.indexOf('=', equals + 1, end)) {
            int at = equals - name.length();
            if (at > from
                    && " \t\r\n\"'/".indexOf(html.charAt(at - 1)) >= 0
                    && html.regionMatches(true, at, name, 0, name.length())) {
                return value(equals + 1, end);
            }
        }
        return "";
    }

    private String value(int from, int limit) {
        if (from >= limit) {
            return "";
        }
        char quote = html.charAt(from);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, from + 1, limit);
            return html.substring(from + 1, end < 0 ? limit : end);
        }
        int end = from;
        while (end < limit && " \t\r\n>".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        return html.substring(from, end);
    }

    /// The element that the tag opens: up to its end tag, at most `reach` tags on.
    Span element(int index, int reach) {
        Tag open = tags.get(index);
        if (VOID.contains(open.name())) {
            return open.span();
        }
        int depth = 0;
        int end = open.span().end();
        for (int i = index; i < Math.min(tags.size(), index + reach); i++) {
            Tag tag = tags.get(i);
            end = tag.span().end();
            if (tag.name().equals(open.name())) {
                depth++;
            } else if (tag.name().equals("/" + open.name()) && --depth == 0) {
                return new Span(open.span().start(), end);
            }
        }
        return new Span(open.span().start(), end);
    }
}
