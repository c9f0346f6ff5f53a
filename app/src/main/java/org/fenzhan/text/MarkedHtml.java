package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/// Shows in the new body what was changed since the old one: `ins` around added words, `del` around
/// removed ones. For the eyes of editors only; such a body is never stored.
public final class MarkedHtml {
    private MarkedHtml() {}

    public static String of(SafeHtml before, SafeHtml after) {
        StringBuilder html = new StringBuilder();
        for (BodyDiff.Row row : BodyDiff.of(before, after).rows()) {
            html.append(
                    switch (row) {
                        case BodyDiff.Row.Same(Paragraph paragraph) -> paragraph.html();
                        case BodyDiff.Row.Added(Paragraph paragraph) ->
                                wrapped(paragraph.html(), "ins");
                        case BodyDiff.Row.Removed(Paragraph paragraph) ->
                                wrapped(paragraph.html(), "del");
                        case BodyDiff.Row.Changed(Paragraph old, Paragraph fresh, _) ->
                                changed(old.html(), fresh.html());
                    });
        }
        return html.toString();
    }

    private static String wrapped(String html, String mark) {
        Element body = parsed(html);
        for (TextNode words : textNodes(body)) {
            if (!words.isBlank()) {
                words.wrap("<" + mark + "></" + mark + ">");
            }
        }
        return body.html();
    }

    /// Walks the words of the new paragraph beside the difference and cuts its text nodes where a
    /// change begins or ends. Marks of the new paragraph (bold, links) stay as they are.
    private static String changed(String before, String after) {
        Element old = parsed(before);
        Element fresh = parsed(after);
        List<TextNode> nodes = textNodes(fresh);
        if (nodes.isEmpty()) {
            return after;
        }
        StringBuilder oldText = new StringBuilder();
        textNodes(old).forEach(node -> oldText.append(node.getWholeText()));
        StringBuilder newText = new StringBuilder();
        nodes.forEach(node -> newText.append(node.getWholeText()));
        List<WordDiff.Piece> pieces =
                new ArrayList<>(WordDiff.of(oldText.toString(), newText.toString()).pieces());
        for (TextNode node : nodes) {
            replace(node, take(pieces, node.getWholeText().length()));
        }
        // What was removed at the very end stands after the last words.
        pieces.forEach(piece -> lastPlace(fresh).appendChild(marked(piece)));
        return fresh.html();
    }

    private static Element lastPlace(Element body) {
        Element last = body.lastElementChild();
        return last == null ? body : last;
    }

    /// Takes pieces from the front until so many characters of the new text are taken.
    private static List<WordDiff.Piece> take(List<WordDiff.Piece> pieces, int characters) {
        List<WordDiff.Piece> taken = new ArrayList<>();
        int left = characters;
        while (left > 0 && !pieces.isEmpty()) {
            WordDiff.Piece piece = pieces.removeFirst();
            if (piece.fate() == WordDiff.Fate.REMOVED) {
                taken.add(piece);
                continue;
            }
            String text = piece.text();
            if (text.length() > left) {
                pieces.addFirst(new WordDiff.Piece(piece.fate(), text.substring(left)));
                text = text.substring(0, left);
            }
            taken.add(new WordDiff.Piece(piece.fate(), text));
            left -= text.length();
        }
        return taken;
    }

    private static void replace(TextNode node, List<WordDiff.Piece> pieces) {
        pieces.forEach(piece -> node.before(marked(piece)));
        node.remove();
    }

    private static Node marked(WordDiff.Piece piece) {
        TextNode text = new TextNode(piece.text());
        return switch (piece.fate()) {
            case SAME -> text;
            case ADDED -> new Element("ins").appendChild(text);
            case REMOVED -> new Element("del").appendChild(text);
        };
    }

    private static Element parsed(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static List<TextNode> textNodes(Element element) {
        List<TextNode> nodes = new ArrayList<>();
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        nodes.add(text);
                    }
                },
                element);
        return nodes;
    }
}
