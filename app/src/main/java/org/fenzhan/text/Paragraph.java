package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// One block of a body: a paragraph, heading, list, table, quotation or picture.
///
/// @param html its outer HTML, as it stands in the body
/// @param text its words; of a picture the description and the caption
public record Paragraph(String html, String text) {
    /// The blocks of a body in order. Words that stand outside of any block become a paragraph.
    public static List<Paragraph> of(SafeHtml body) {
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings().prettyPrint(false);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Node node : document.body().childNodes()) {
            if (node instanceof Element element) {
                paragraphs.add(new Paragraph(element.outerHtml(), words(element)));
            } else if (node instanceof TextNode text && !text.isBlank()) {
                paragraphs.add(
                        new Paragraph("<p>" + text.outerHtml() + "</p>", text.text().strip()));
            }
        }
        return paragraphs;
    }

    /// The body made of these blocks.
    public static SafeHtml join(List<Paragraph> paragraphs) {
        StringBuilder html = new StringBuilder();
        paragraphs.forEach(paragraph -> html.append(paragraph.html()));
        return SafeHtml.clean(html.toString());
    }

    /// Name of the outermost element, such as `p` or `figure`.
    public String kind() {
        int end = 1;
        while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
            end++;
        }
        return html.substring(1, end);
    }

    private static String words(Element element) {
        List<String> parts = new ArrayList<>();
        element.select("img[alt]").forEach(image -> parts.add(image.attr("alt")));
        parts.add(PlainText.of(element.outerHtml()));
        return String.join("\n", parts.stream().filter(part -> !part.isBlank()).toList());
    }
}
