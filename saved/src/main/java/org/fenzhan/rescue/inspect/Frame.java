package org.fenzhan.rescue.inspect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fenzhan.defacement.page.Page;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Row;
import org.jsoup.parser.Parser;

/// The fields around an article's text, as the detector knows them.
public final class Frame {
    private static final int HEAD = 200_000;
    private static final int LONGEST_LINE = 300;
    private static final Pattern TITLE =
            Pattern.compile("<title\\b[^>]{0,200}>([^<]{1,2000})", Pattern.CASE_INSENSITIVE);
    private static final Pattern META =
            Pattern.compile("<meta\\b([^>]{1,8000})>", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME =
            Pattern.compile(
                    "\\bname\\s*=\\s*[\"']?\\s*(keywords|description)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile(
                    "\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))",
                    Pattern.CASE_INSENSITIVE);
    private static final List<String> COPYRIGHT = List.of("版权所有", "版權所有", "©", "主办单位", "主办：");

    private Frame() {}

    /// What was read as the article's own fields.
    public static SequencedMap<String, String> of(Article article) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        article.siteName().ifPresent(name -> fields.put(Page.SITE_NAME, name.value()));
        fields.put(Page.BREADCRUMB, String.join(" > ", Found.values(article.breadcrumb())));
        fields.put(Page.TITLE, article.title().map(Found::value).orElse(""));
        fields.put(
                Page.SOURCE,
                article.sources().stream()
                        .map(found -> found.value().name())
                        .collect(Collectors.joining("、")));
        fields.put(Page.BYLINE, String.join(" ", article.writers()));
        fields.put(Page.EDITOR, String.join(" ", Found.values(article.editors())));
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    /// The same and what the page says to machines and in its footer.
    static SequencedMap<String, String> whole(Opened.Page page) {
        SequencedMap<String, String> fields =
                page.extraction() instanceof Article article ? of(article) : new LinkedHashMap<>();
        if (page.hasMarkup()) {
            head(page.given(), fields);
        }
        copyright(page.extraction().rows(), fields);
        return fields;
    }

    private static void head(String html, SequencedMap<String, String> fields) {
        int end = Math.min(html.length(), HEAD);
        Matcher title = TITLE.matcher(html);
        Matcher meta = META.matcher(html);
        boolean titled = false;
        int at = html.indexOf('<', 0, end);
        while (at >= 0) {
            int next = at + 1;
            if (!titled && begins(title, html, at, end, 't')) {
                put(fields, Page.PAGE_TITLE, title.group(1));
                titled = true;
                next = title.end();
            } else if (begins(meta, html, at, end, 'm')) {
                meta(meta.group(1), fields);
                next = meta.end();
            }
            at = html.indexOf('<', next, end);
        }
    }

    /// Whether the tag stands there; `initial` of its name in lower case.
    private static boolean begins(Matcher tag, String html, int at, int end, char initial) {
        return at + 1 < end
                && (html.charAt(at + 1) | 0x20) == initial
                && tag.region(at, end).lookingAt();
    }

    private static void meta(String attributes, SequencedMap<String, String> fields) {
        Matcher name = NAME.matcher(attributes);
        Matcher content = CONTENT.matcher(attributes);
        if (name.find() && content.find()) {
            String text =
                    content.group(1) != null
                            ? content.group(1)
                            : content.group(2) != null ? content.group(2) : content.group(3);
            put(fields, name.group(1).toLowerCase(Locale.ROOT), text);
        }
    }

    private static void put(SequencedMap<String, String> fields, String name, String text) {
        String plain = Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            fields.putIfAbsent(name, plain);
        }
    }

    private static boolean isCopyright(String text) {
        for (String word : COPYRIGHT) {
            if (text.contains(word)) {
                return true;
            }
        }
        for (int at = 0; at < text.length(); at++) {
            if ((text.charAt(at) | 0x20) == 'c'
                    && text.regionMatches(true, at, "Copyright", 0, "Copyright".length())) {
                return true;
            }
        }
        return false;
    }

    private static void copyright(List<Row> rows, SequencedMap<String, String> fields) {
        for (Row row : rows.reversed()) {
            if (row.text().length() <= LONGEST_LINE
                    && !row.fields().contains("body")
                    && isCopyright(row.text())) {
                fields.put(Page.COPYRIGHT, row.text().strip());
                return;
            }
        }
    }
}
