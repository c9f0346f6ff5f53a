package org.fenzhan.text;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// A body as restricted HTML: the only kind of HTML that reaches a reader. The constructor does not
/// check; get one from [#clean], which makes any input safe, and the same input the same bytes.
/// Cleaning twice is cleaning once.
///
/// Allowed: p h2 h3 ul ol li blockquote figure img figcaption a strong em br table thead tbody tr
/// th td caption sup sub code, alignment by class, pictures from `/media/` alone; one without `alt`
/// stays without, for nobody has described it yet and an empty one means decoration. Links that
/// leave the site get `rel="noopener nofollow"`. Everything else is dropped, its text kept, except
/// for what runs or styles, which goes with its content.
public record SafeHtml(String html) {
    private static final Set<String> ALIGNMENTS = Set.of("align-center", "align-right");
    private static final Cleaner CLEANER = new Cleaner(safelist());

    /// Links within the site are kept as they stand; the cleaner wants to know where that is.
    private static final String ANYWHERE = "https://site.invalid/";

    private static final Pattern LINK =
            Pattern.compile("(?:https?://|mailto:|#|/(?!/))[^\\s\"<>]*");

    public static final SafeHtml EMPTY = new SafeHtml("");

    public static SafeHtml clean(String untrusted) {
        Document dirty = Jsoup.parseBodyFragment(untrusted, ANYWHERE);
        dirty.select("script, style, noscript, template, iframe, object, embed, svg, math, form")
                .remove();
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings(
                new Document.OutputSettings()
                        .prettyPrint(false)
                        .escapeMode(Entities.EscapeMode.base)
                        .charset(StandardCharsets.UTF_8));
        clean.select("img").forEach(SafeHtml::keepOwnPicture);
        clean.select("[class]").forEach(SafeHtml::keepAlignment);
        clean.select("a").forEach(SafeHtml::markLink);
        clean.select("p:empty").remove();
        return new SafeHtml(clean.body().html());
    }

    /// The words alone, a line a paragraph.
    public String text() {
        return PlainText.of(html);
    }

    private static void keepOwnPicture(Element image) {
        if (!image.attr("src").matches("/media/[0-9a-z]+\\.(svg|png|jpg|webp)")) {
            image.remove();
        }
    }

    private static void keepAlignment(Element element) {
        String kept =
                element.classNames().stream().filter(ALIGNMENTS::contains).findFirst().orElse("");
        if (kept.isEmpty()) {
            element.removeAttr("class");
        } else {
            element.attr("class", kept);
        }
    }

    private static void markLink(Element link) {
        String target = link.attr("href");
        if (!LINK.matcher(target).matches()) {
            link.unwrap();
        } else if (target.startsWith("http")) {
            link.attr("rel", "noopener nofollow");
        }
    }

    private static Safelist safelist() {
        return Safelist.none()
                .addTags(
                        "p",
                        "h2",
                        "h3",
                        "ul",
                        "ol",
                        "li",
                        "blockquote",
                        "figure",
                        "img",
                        "figcaption",
                        "a",
                        "strong",
                        "em",
                        "br",
                        "table",
                        "thead",
                        "tbody",
                        "tr",
                        "th",
                        "td",
                        "caption",
                        "sup",
                        "sub",
                        "code")
                .addAttributes("a", "href")
                .addProtocols("a", "href", "http", "https", "mailto", "#")
                .addAttributes("img", "src", "alt", "width", "height")
                .addAttributes("td", "colspan", "rowspan")
                .addAttributes("th", "colspan", "rowspan", "scope")
                .addAttributes("ol", "start")
                .addAttributes("p", "class")
                .addAttributes("h2", "class")
                .addAttributes("h3", "class")
                .addAttributes("figure", "class")
                .addAttributes("td", "class")
                .addAttributes("th", "class")
                .preserveRelativeLinks(true);
    }
}
