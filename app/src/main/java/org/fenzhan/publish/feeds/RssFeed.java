package org.fenzhan.publish.feeds;

import org.fenzhan.page.output.ByteSink;

/// RSS 2.0, see <https://www.rssboard.org/rss-specification>.
public final class RssFeed {
    private RssFeed() {}

    public static void write(Feed feed, ByteSink sink) {
        XmlText xml = new XmlText(sink);
        xml.raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n")
                .element("title", feed.title())
                .element("link", feed.home())
                .element(
                        "description",
                        feed.description().isEmpty() ? feed.title() : feed.description())
                .element("language", feed.language())
                .raw("<atom:link href=\"")
                .text(feed.self())
                .raw("\" rel=\"self\" type=\"application/rss+xml\"/>\n");
        if (!feed.entries().isEmpty()) {
            xml.element("lastBuildDate", Dates.rfc822(feed.changed()));
        }
        feed.entries().forEach(entry -> entry(entry, xml));
        xml.raw("</channel>\n</rss>\n");
    }

    private static void entry(Feed.Entry entry, XmlText xml) {
        xml.raw("<item>\n")
                .element("title", entry.title())
                .element("link", entry.address())
                .raw("<guid isPermaLink=\"true\">")
                .text(entry.address())
                .raw("</guid>\n")
                .element("pubDate", Dates.rfc822(entry.published()));
        if (!entry.summary().isEmpty()) {
            xml.element("description", entry.summary());
        }
        if (!entry.source().isEmpty()) {
            xml.element("dc:creator", entry.source());
        }
        xml.raw("</item>\n");
    }
}
