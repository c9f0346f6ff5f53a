package org.fenzhan.rescue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Block;
import org.fenzhan.extract.article.Link;
import org.fenzhan.extract.article.Prose;
import org.fenzhan.text.SafeHtml;

/// Blocks of a legacy page as restricted HTML. Pictures that were not brought along can't be
/// published and are left out; their captions stay as text. A link to a file leads to our copy of
/// it; where the file stayed behind, its name stays without a link.
record BodyHtml(List<String> people, PageReader.Beside beside) {
    /// A byline in brackets at the end of a paragraph, such as （记者 林见山 苏禾）.
    private static final Pattern SIGNED =
            Pattern.compile(
                    "\\s*[（(]\\s*(?:本报|本网|见习|实习)?(?:记者|通讯员|作者|编辑|责编|责任编辑)"
                            + "[^（()）]{0,60}[)）]\\s*$");

    /// @param people whose names stand in fields of their own: a line that signs with them would
    ///   say them twice
    /// @param beside what was brought along
    static SafeHtml of(List<Block> blocks, List<String> people, PageReader.Beside beside) {
        BodyHtml body = new BodyHtml(people, beside);
        StringBuilder html = new StringBuilder();
        blocks.forEach(block -> html.append(body.block(block)));
        return SafeHtml.clean(html.toString());
    }

    private Prose unsigned(Prose prose) {
        Matcher signed = SIGNED.matcher(prose.text());
        if (!signed.find() || people.stream().noneMatch(signed.group()::contains)) {
            return prose;
        }
        return new Prose(
                prose.text().substring(0, signed.start()),
                prose.links().stream().filter(link -> link.end() <= signed.start()).toList());
    }

    private String block(Block block) {
        return switch (block) {
            case Block.Paragraph(Prose prose) -> "<p>" + prose(unsigned(prose)) + "</p>";
            case Block.Heading(int level, Prose prose) -> {
                String tag = level <= 2 ? "h2" : "h3";
                yield "<" + tag + ">" + prose(prose) + "</" + tag + ">";
            }
            case Block.ListBlock(boolean ordered, List<Prose> items) -> {
                String tag = ordered ? "ol" : "ul";
                StringBuilder html = new StringBuilder("<" + tag + ">");
                items.forEach(item -> html.append("<li>").append(prose(item)).append("</li>"));
                yield html.append("</").append(tag).append(">").toString();
            }
            case Block.Table(List<List<Prose>> rows) -> table(rows);
            case Block.Quote(List<Prose> paragraphs) -> {
                StringBuilder html = new StringBuilder("<blockquote>");
                paragraphs.forEach(p -> html.append("<p>").append(prose(p)).append("</p>"));
                yield html.append("</blockquote>").toString();
            }
            case Block.Preformatted(String text) ->
                    "<p>" + escape(text).replace("\n", "<br>") + "</p>";
            case Block.Image image -> picture(image);
            case Block.Attachment(String name, String address) ->
                    "<p>" + link(address, name) + "</p>";
        };
    }

    /// A picture that nobody described stays without a description.
    private String picture(Block.Image image) {
        String caption = image.caption().map(this::prose).orElse("");
        return beside.picture(image.address())
                .map(address ->
                        "<figure><img src=\""
                                + address
                                + "\""
                                + (image.alternative().isBlank()
                                        ? ""
                                        : " alt=\"" + escape(image.alternative()) + "\"")
                                + ">"
                                + (caption.isEmpty()
                                        ? ""
                                        : "<figcaption>" + caption + "</figcaption>")
                                + "</figure>")
                .orElse(caption.isEmpty() ? "" : "<p>" + caption + "</p>");
    }

    private String table(List<List<Prose>> rows) {
        StringBuilder html = new StringBuilder("<table><tbody>");
        for (List<Prose> row : rows) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(prose(cell)).append("</td>"));
            html.append("</tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String prose(Prose prose) {
        StringBuilder html = new StringBuilder();
        int done = 0;
        for (Link link : prose.links()) {
            if (link.start() < done || link.end() > prose.text().length()) {
                continue;
            }
            html.append(escape(prose.text().substring(done, link.start())));
            html.append(link(link.target(), prose.text().substring(link.start(), link.end())));
            done = link.end();
        }
        return html.append(escape(prose.text().substring(done))).toString();
    }

    private String link(String target, String words) {
        return beside.link(target)
                .map(address -> "<a href=\"" + escape(address) + "\">" + escape(words) + "</a>")
                .orElseGet(() -> escape(words));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
