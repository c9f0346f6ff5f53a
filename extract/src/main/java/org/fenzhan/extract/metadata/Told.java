package org.fenzhan.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

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
        document.stream().forEach(told::see);
        return told;
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
