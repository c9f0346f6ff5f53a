package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenzhan.publish.feeds.Formats;
import org.fenzhan.station.Channel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every feed and map of a published portal keeps the rules of its format; so do the empty ones.
class FormatsTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    @TempDir Path folder;

    @Test
    void everyFeedAndMapIsValid() throws IOException {
        Path site = folder.resolve("site");
        try (Newsroom newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE)) {
            Settings settings = newsroom.settings(site);
            List<String> titles =
                    List.of("桥 <A&B> “合龙”", "]]> \"茶\"", "北江航道", "標題 \ud83d\ude80 & 更多");
            List<Newsroom.Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                drafts.add(
                        new Newsroom.Draft(
                                titles.get(i % titles.size()) + i,
                                channel(newsroom, i % 2 == 0 ? "gd" : "hk"),
                                DAY.minusHours(i * 3L),
                                List.of("大桥 & <茶>")));
            }
            newsroom.publish(drafts);
            try (Engine engine = new Engine(settings)) {
                engine.recover();
                engine.runAll();
            }
            assertThat(Check.run(settings).findings()).isEmpty();
        }
        Map<String, Integer> counts = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        try (var files = Files.walk(site.resolve("current").toRealPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String schema = schema(file);
                if (!schema.isEmpty()) {
                    counts.merge(schema, 1, Integer::sum);
                    Formats.faults(schema, Files.readAllBytes(file))
                            .forEach(fault -> faults.add(file + " " + fault));
                }
            }
        }
        assertThat(faults).isEmpty();
        // The group, three stations, seven channels.
        assertThat(counts)
                .containsEntry("rss", 11)
                .containsEntry("atom", 11)
                .containsEntry("json", 11)
                .containsEntry("sitemap", 2)
                .containsEntry("sitemap-index", 1)
                .containsEntry("news-sitemap", 1)
                .containsEntry("opensearch", 3);
    }

    private static String schema(Path file) {
        String name = file.getFileName().toString();
        Map<String, String> names = new LinkedHashMap<>();
        names.put("feed.xml", "rss");
        names.put("atom.xml", "atom");
        names.put("feed.json", "json");
        names.put("sitemap.xml", "sitemap-index");
        names.put("news-sitemap.xml", "news-sitemap");
        names.put("opensearch.xml", "opensearch");
        boolean shard = String.valueOf(file.getParent()).endsWith("/sitemaps");
        return shard ? "sitemap" : names.getOrDefault(name, "");
    }

    private static Channel channel(Newsroom newsroom, String station) {
        return newsroom.group
                .station(station)
                .orElseThrow()
                .channel(station.equals("gd") ? "zx/jrzd" : "yw")
                .orElseThrow();
    }

    /// A schema that lets everything pass would prove nothing.
    @ParameterizedTest
    @CsvSource({
        "rss, <language>zh</language>, <language>zh</language><language>zh</language>",
        "rss, GMT</pubDate>, </pubDate>",
        "rss, <link>https://e.cn/</link>, <link>/</link>",
        "atom, +08:00</updated>, </updated>",
        "atom, <id>https://e.cn/a</id>, ''",
        "json, +08:00, ''",
        "json, content_text, text",
        "sitemap, +08:00, ''",
        "sitemap, <loc>https://e.cn/a</loc>, <loc>a</loc>",
        "sitemap-index, <loc>https://e.cn/s.xml</loc>, ''",
        "news-sitemap, zh-cn, zh-Hans-CN",
        "news-sitemap, +08:00, ''",
        "opensearch, {searchTerms}, words",
        "opensearch, https://e.cn/search, /search",
        "opensearch, <ShortName>南岭合作网</ShortName>, <ShortName>一二三四五六七八九十一二三四五六七</ShortName>",
        "opensearch, text/html, ''",
        "opensearch, <Description>九省区的新闻</Description>, ''"
    })
    void brokenFileIsFound(String schema, String right, String wrong) {
        String good = Formats.sample(schema);
        assertThat(Formats.faults(schema, good.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(good).contains(right);
        assertThat(
                        Formats.faults(
                                schema,
                                good.replace(right, wrong).getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }
}
