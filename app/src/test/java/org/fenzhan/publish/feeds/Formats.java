package org.fenzhan.publish.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.fenzhan.page.output.ByteSink;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Holds feeds and maps against the rules of their formats: schemas in RELAX NG, written after the
/// specifications that each names.
public final class Formats {
    private static final Pattern MOMENT =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s/]+/\\S*");

    private Formats() {}

    /// @param schema name of the format
    /// @return what is wrong with the file
    public static List<String> faults(String schema, byte[] file) {
        return schema.equals("json") ? jsonFaults(file) : xmlFaults(schema, file);
    }

    /// A small file of the format, as the engine writes it.
    public static String sample(String schema) {
        Feed feed =
                new Feed(
                        "要闻",
                        "https://e.cn/",
                        "https://e.cn/feed",
                        "",
                        "zh",
                        "南岭合作网",
                        List.of(
                                new Feed.Entry(
                                        "茶", "https://e.cn/a", "", 1_769_679_828, 0, "", "")));
        ByteSink sink = new ByteSink();
        switch (schema) {
            case "rss" -> RssFeed.write(feed, sink);
            case "atom" -> AtomFeed.write(feed, sink);
            case "json" -> JsonFeed.write(feed, sink);
            case "sitemap" ->
                    SiteMaps.shard(
                            List.of(new SiteMaps.Place("https://e.cn/a", 1_769_679_828)), sink);
            case "sitemap-index" -> SiteMaps.index(List.of("https://e.cn/s.xml"), sink);
            case "opensearch" ->
                    OpenSearch.write("南岭合作网", "九省区的新闻", "zh-Hans-CN", "https://e.cn/search", sink);
            case "news-sitemap" ->
                    NewsMap.write(
                            List.of(
                                    new NewsMap.Story(
                                            "https://e.cn/a",
                                            "南岭合作网",
                                            "zh-Hans-CN",
                                            "2026-01-29T17:43:48+08:00",
                                            "茶")),
                            sink);
            default -> throw new IllegalArgumentException(schema);
        }
        return new String(sink.toBytes(), StandardCharsets.UTF_8);
    }

    private static List<String> xmlFaults(String schema, byte[] file) {
        Faults faults = new Faults();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, faults);
        ValidationDriver driver =
                new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        URL rules =
                Objects.requireNonNull(
                        Formats.class.getResource("/feeds/" + schema + ".rnc"), schema);
        try {
            assertThat(driver.loadSchema(new InputSource(rules.toString())))
                    .as("%s: %s", schema, faults.found)
                    .isTrue();
            driver.validate(new InputSource(new ByteArrayInputStream(file)));
        } catch (SAXException | IOException e) {
            faults.found.add(String.valueOf(e.getMessage()));
        }
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public void warning(SAXParseException fault) {
            error(fault);
        }

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getLineNumber() + ": " + fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }
    }

    /// JSON Feed 1.1, see <https://www.jsonfeed.org/version/1.1/>.
    private static List<String> jsonFaults(byte[] file) {
        List<String> faults = new ArrayList<>();
        JsonNode feed = JsonMapper.builder().build().readTree(file);
        keys(
                feed,
                Set.of(
                        "version",
                        "title",
                        "home_page_url",
                        "feed_url",
                        "description",
                        "language",
                        "authors",
                        "items"),
                faults);
        if (!feed.path("version").asString("").equals("https://jsonfeed.org/version/1.1")) {
            faults.add("version is " + feed.path("version"));
        }
        wanted(feed, "title", Pattern.compile("(?s).*\\S.*"), faults);
        wanted(feed, "home_page_url", ADDRESS, faults);
        wanted(feed, "feed_url", ADDRESS, faults);
        authors(feed, faults);
        if (!feed.path("items").isArray()) {
            faults.add("items is no array");
        }
        Set<String> ids = new HashSet<>();
        for (JsonNode item : feed.path("items")) {
            item(item, faults);
            if (!ids.add(item.path("id").asString(""))) {
                faults.add("twice: " + item.path("id"));
            }
        }
        return faults;
    }

    private static void item(JsonNode item, List<String> faults) {
        keys(
                item,
                Set.of(
                        "id",
                        "url",
                        "title",
                        "content_text",
                        "content_html",
                        "summary",
                        "image",
                        "date_published",
                        "date_modified",
                        "authors",
                        "tags"),
                faults);
        wanted(item, "id", ADDRESS, faults);
        if (!item.has("content_text") && !item.has("content_html")) {
            faults.add("no content in " + item.path("id"));
        }
        for (String address : List.of("url", "image")) {
            if (item.has(address)) {
                wanted(item, address, ADDRESS, faults);
            }
        }
        for (String moment : List.of("date_published", "date_modified")) {
            if (item.has(moment)) {
                wanted(item, moment, MOMENT, faults);
            }
        }
        authors(item, faults);
    }

    private static void authors(JsonNode of, List<String> faults) {
        for (JsonNode author : of.path("authors")) {
            if (!author.has("name") && !author.has("url") && !author.has("avatar")) {
                faults.add("author without a name: " + author);
            }
        }
    }

    private static void wanted(JsonNode of, String key, Pattern pattern, List<String> faults) {
        if (!pattern.matcher(of.path(key).asString("")).matches()) {
            faults.add(key + " is " + of.path(key));
        }
    }

    private static void keys(JsonNode of, Set<String> known, List<String> faults) {
        of.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> faults.add("unknown key " + key));
    }
}
