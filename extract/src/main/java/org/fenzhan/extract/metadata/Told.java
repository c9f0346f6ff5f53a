package org.fenzhan.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// The elements that speak to machines, found in one walk over the whole page.
final class Told {
    final List<Element> metas = new ArrayList<>();
    final List<Element> scripts = new ArrayList<>();
    final List<Element> links = new ArrayList<>();
    final List<Element> titles = new ArrayList<>();
    final List<Element> times = new ArrayList<>();
    final List<Element> properties = new ArrayList<>();

    static Told in(Document document) {
        Told told = new Told();
        Node node = document;
        while (node != null) {
            if (node instanceof Element element) {
                told.see(element);
            }
            node = next(node);
        }
        return told;
    }

    /// The node behind this one in the page's order.
    private static @org.jspecify.annotations.Nullable Node next(Node node) {
        if (node.childNodeSize() > 0) {
            return node.childNode(0);
        }
        Node at = node;
        while (at != null && at.nextSibling() == null) {
            at = at.parentNode();
        }
        return at == null ? null : at.nextSibling();
    }

    private void see(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "script" -> scripts.add(element);
            case "link" -> links.add(element);
            case "title" -> titles.add(element);
            case "time" -> times.add(element);
            default -> {}
        }
        if (element.attributesSize() > 0 && element.hasAttr("itemprop")) {
            properties.add(element);
        }
    }
}
