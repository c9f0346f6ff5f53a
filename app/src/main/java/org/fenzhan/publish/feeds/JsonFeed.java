package org.fenzhan.publish.feeds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.page.output.ByteSink;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.1, see <https://www.jsonfeed.org/version/1.1/>.
public final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private JsonFeed() {}

    public static void write(Feed feed, ByteSink sink) {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("version", "https://jsonfeed.org/version/1.1");
        root.put("title", feed.title());
        root.put("home_page_url", feed.home());
        root.put("feed_url", feed.self());
        if (!feed.description().isEmpty()) {
            root.put("description", feed.description());
        }
        root.put("language", feed.language());
        root.put("authors", List.of(Map.of("name", feed.publisher())));
        root.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        sink.writeBinaryContent(JSON.writeValueAsBytes(root));
    }

    /// `content_text` is required where there is no HTML; the summary stands for the text.
    private static Map<String, Object> item(Feed.Entry entry) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", entry.address());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("content_text", entry.summary().isEmpty() ? entry.title() : entry.summary());
        if (!entry.picture().isEmpty()) {
            item.put("image", entry.picture());
        }
        item.put("date_published", Dates.rfc3339(entry.published()));
        item.put("date_modified", Dates.rfc3339(Math.max(entry.published(), entry.changed())));
        if (!entry.source().isEmpty()) {
            item.put("authors", List.of(Map.of("name", entry.source())));
        }
        return item;
    }
}
