package org.fenzhan.publish.feeds;

import java.util.List;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.JsonWriter;

/// JSON Feed 1.1, see <https://www.jsonfeed.org/version/1.1/>.
public final class JsonFeed {
    private JsonFeed() {}

    public static void write(Feed feed, ByteSink sink) {
        new JsonWriter(sink)
                .object(json ->
                        json.text("version", "https://jsonfeed.org/version/1.1")
                                .text("title", feed.title())
                                .text("home_page_url", feed.home())
                                .text("feed_url", feed.self())
                                .text("description", feed.description())
                                .text("language", feed.language())
                                .array("authors", List.of(feed.publisher()), JsonFeed::author)
                                .list("items", feed.entries(), JsonFeed::item));
    }

    /// `content_text` is required where there is no HTML; the summary stands for the text.
    private static void item(JsonWriter items, Feed.Entry entry) {
        items.object(json ->
                json.text("id", entry.address())
                        .text("url", entry.address())
                        .text("title", entry.title())
                        .text(
                                "content_text",
                                entry.summary().isEmpty() ? entry.title() : entry.summary())
                        .text("image", entry.picture())
                        .text("date_published", Dates.rfc3339(entry.published()))
                        .text(
                                "date_modified",
                                Dates.rfc3339(Math.max(entry.published(), entry.changed())))
                        .array("authors", authors(entry), JsonFeed::author));
    }

    private static List<String> authors(Feed.Entry entry) {
        return entry.source().isEmpty() ? List.of() : List.of(entry.source());
    }

    private static void author(JsonWriter authors, String name) {
        authors.object(json -> json.text("name", name));
    }
}
