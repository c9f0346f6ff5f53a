package org.fenzhan.publish.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.fenzhan.page.output.ByteSink;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
    private static final long PUBLISHED = Instant.parse("2026-01-29T09:43:48Z").getEpochSecond();

    private static final Feed FEED =
            new Feed(
                    "要闻 <A&B>",
                    "https://www.example.cn/yw/",
                    "https://www.example.cn/yw/feed.xml",
                    "",
                    "zh-Hans-CN",
                    "南岭合作网",
                    List.of(
                            new Feed.Entry(
                                    "“九+二”\u0007 & 茶",
                                    "https://www.example.cn/a/202601/7.html",
                                    "一句话。",
                                    PUBLISHED,
                                    PUBLISHED + 60,
                                    "南方客户端",
                                    "")));

    @Test
    void rssDatesAreInTheFormOfTheInternetMessage() throws Exception {
        Document rss = parse(sink -> RssFeed.write(FEED, sink));
        assertThat(text(rss, "pubDate")).isEqualTo("Thu, 29 Jan 2026 09:43:48 GMT");
        assertThat(text(rss, "lastBuildDate")).isEqualTo("Thu, 29 Jan 2026 09:44:48 GMT");
        assertThat(rss.getElementsByTagName("title").item(1).getTextContent())
                .as("what XML forbids is left out, what it reserves is escaped")
                .isEqualTo("“九+二” & 茶");
    }

    @Test
    void rssOfAnEmptyListNeedsNoDate() throws Exception {
        Feed empty = new Feed("空", "https://e.cn/", "https://e.cn/f", "", "zh", "e", List.of());
        Document rss = parse(sink -> RssFeed.write(empty, sink));
        assertThat(rss.getElementsByTagName("lastBuildDate").getLength()).isZero();
        assertThat(text(rss, "description")).isEqualTo("空");
    }

    @Test
    void atomHasWhatItsStandardAsksFor() throws Exception {
        Document atom = parse(sink -> AtomFeed.write(FEED, sink));
        assertThat(text(atom, "id")).isEqualTo("https://www.example.cn/yw/");
        assertThat(text(atom, "updated")).isEqualTo("2026-01-29T17:44:48+08:00");
        assertThat(text(atom, "name")).isEqualTo("南岭合作网");
        assertThat(text(atom, "published")).isEqualTo("2026-01-29T17:43:48+08:00");
    }

    @Test
    void jsonFeedHasWhatItsStandardAsksFor() {
        JsonNode feed = JsonMapper.builder().build().readTree(bytes(s -> JsonFeed.write(FEED, s)));
        assertThat(feed.get("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        JsonNode item = feed.get("items").get(0);
        assertThat(item.get("id").asString()).isEqualTo("https://www.example.cn/a/202601/7.html");
        assertThat(item.get("content_text").asString()).isEqualTo("一句话。");
        assertThat(item.get("date_published").asString()).isEqualTo("2026-01-29T17:43:48+08:00");
    }

    @Test
    void mapsNameNoTimeWithoutItsZone() throws Exception {
        Document shard =
                parse(sink ->
                        SiteMaps.shard(
                                List.of(new SiteMaps.Place("https://e.cn/a?b&c", PUBLISHED)),
                                sink));
        assertThat(text(shard, "lastmod")).isEqualTo("2026-01-29T17:43:48+08:00");
        assertThat(text(shard, "loc")).isEqualTo("https://e.cn/a?b&c");
    }

    @Test
    void indexOfMapsHasNoTimes() throws Exception {
        Document index =
                parse(sink -> SiteMaps.index(List.of("https://e.cn/sitemaps/1-0.xml"), sink));
        assertThat(text(index, "loc")).isEqualTo("https://e.cn/sitemaps/1-0.xml");
        assertThat(index.getElementsByTagName("lastmod").getLength()).isZero();
    }

    @Test
    void newsMapNamesPublicationLanguageAndDate() throws Exception {
        Document map =
                parse(sink ->
                        NewsMap.write(
                                List.of(
                                        new NewsMap.Story(
                                                "https://e.cn/hk/a/1.html",
                                                "南嶺合作網·香港",
                                                "zh-Hant-HK",
                                                "2026-01-29",
                                                "標題")),
                                sink));
        assertThat(text(map, "news:language")).isEqualTo("zh-tw");
        assertThat(text(map, "news:publication_date")).isEqualTo("2026-01-29");
    }

    private static Document parse(Consumer<ByteSink> writer) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(writer)));
    }

    private static byte[] bytes(Consumer<ByteSink> writer) {
        ByteSink sink = new ByteSink();
        writer.accept(sink);
        assertThat(new String(sink.toBytes(), StandardCharsets.UTF_8)).isNotEmpty();
        return sink.toBytes();
    }

    private static String text(Document document, String element) {
        return document.getElementsByTagName(element).item(0).getTextContent();
    }
}
