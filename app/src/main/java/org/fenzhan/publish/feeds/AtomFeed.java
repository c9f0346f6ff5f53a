package org.fenzhan.publish.feeds;

import org.fenzhan.page.output.ByteSink;

/// Atom, RFC 4287.
public final class AtomFeed {
    private AtomFeed() {}

    public static void write(Feed feed, ByteSink sink) {
        XmlText xml = new XmlText(sink);
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .text(feed.language())
                .raw("\">\n")
                .element("id", feed.home())
                .element("title", feed.title());
        if (!feed.description().isEmpty()) {
            xml.element("subtitle", feed.description());
        }
        link(feed.self(), "self", "application/atom+xml", xml);
        link(feed.home(), "alternate", "text/html", xml);
        xml.element("updated", Dates.rfc3339(feed.changed()))
                .raw("<author>")
                .raw("<name>")
                .text(feed.publisher())
                .raw("</name></author>\n");
        feed.entries().forEach(entry -> entry(entry, xml));
        xml.raw("</feed>\n");
    }

    private static void entry(Feed.Entry entry, XmlText xml) {
        xml.raw("<entry>\n").element("id", entry.address()).element("title", entry.title());
        link(entry.address(), "alternate", "text/html", xml);
        xml.element("published", Dates.rfc3339(entry.published()))
                .element("updated", Dates.rfc3339(Math.max(entry.published(), entry.changed())));
        if (!entry.summary().isEmpty()) {
            xml.element("summary", entry.summary());
        }
        if (!entry.source().isEmpty()) {
            xml.raw("<author><name>").text(entry.source()).raw("</name></author>\n");
        }
        xml.raw("</entry>\n");
    }

    private static void link(String address, String relation, String type, XmlText xml) {
        xml.raw("<link rel=\"" + relation + "\" type=\"" + type + "\" href=\"")
                .text(address)
                .raw("\"/>\n");
    }
}
