package org.fenzhan.defacement.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// One page as the caller read it.
///
/// `fields` are single texts by name, in the order of the page; the names below are understood,
/// others are inspected as frame. `body` is the article's text, paragraphs separated by `\n`.
/// `html` is the page's markup and `address` its URL; both are empty if unknown. Everything is
/// taken as hostile; nothing is too long to be *given*.
public record Page(SequencedMap<String, String> fields, String body, String html, String address) {
    public static final String SITE_NAME = "siteName";
    public static final String TITLE = "title";
    public static final String PAGE_TITLE = "pageTitle";
    public static final String BREADCRUMB = "breadcrumb";
    public static final String SOURCE = "source";
    public static final String BYLINE = "byline";
    public static final String EDITOR = "editor";
    public static final String KEYWORDS = "keywords";
    public static final String DESCRIPTION = "description";
    public static final String COPYRIGHT = "copyright";

    /// Where a finding in the article's text stands.
    public static final String BODY = "body";

    /// Where a finding in the markup stands.
    public static final String HTML = "html";

    public Page {
        SequencedMap<String, String> kept = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (name.equals(BODY) || name.equals(HTML)) {
                throw new IllegalArgumentException(
                        "field '"
                                + name
                                + "' has a place of its own; give it as that, not among the fields");
            }
            kept.put(name, text);
        });
        fields = Collections.unmodifiableSequencedMap(kept);
    }

    /// A page of which only the text is known.
    public static Page of(String body) {
        return new Page(new LinkedHashMap<>(), body, "", "");
    }

    /// The same page with one field more, or with another text in it.
    public Page with(String field, String text) {
        SequencedMap<String, String> more = new LinkedHashMap<>(fields);
        more.put(field, text);
        return new Page(more, body, html, address);
    }

    /// The same page with its markup.
    public Page withHtml(String markup) {
        return new Page(fields, body, markup, address);
    }

    /// The same page with its URL.
    public Page withAddress(String url) {
        return new Page(fields, body, html, url);
    }

    /// The field's text, empty if the page has none.
    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /// The text in which a finding stands: the body, the markup, or a field.
    public String text(String where) {
        return switch (where) {
            case BODY -> body;
            case HTML -> html;
            default -> field(where);
        };
    }

    /// All fields that frame the article, by name.
    public Map<String, String> frame() {
        return fields;
    }
}
