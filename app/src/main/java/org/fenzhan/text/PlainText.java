package org.fenzhan.text;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/// The words of a piece of HTML, without its marks.
public final class PlainText {
    private static final Set<String> LINES =
            Set.of("p", "h2", "h3", "li", "blockquote", "figcaption", "tr", "br", "caption");

    private PlainText() {}

    /// A line for each paragraph, heading, list item, table row; no empty lines.
    public static String of(String html) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(
                (Node node, int depth) -> {
                    if (node instanceof TextNode words) {
                        text.append(words.text());
                    } else if (node instanceof Element element
                            && LINES.contains(element.normalName())
                            && !text.isEmpty()
                            && text.charAt(text.length() - 1) != '\n') {
                        text.append('\n');
                    }
                },
                Jsoup.parseBodyFragment(html).body());
        return text.toString().strip();
    }
}
