package org.fenzhan.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import org.fenzhan.account.Passwords;
import org.fenzhan.account.People;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Stage;
import org.fenzhan.station.GroupFile;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.Stations;
import org.fenzhan.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T02:42:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    @Test
    void groupHasAHeadPortalAndElevenStations() {
        StationGroup group = GroupFile.parse("group.yaml", Demo.groupFile());

        assertThat(group.stations())
                .extracting(Station::code)
                .containsExactlyInAnyOrder(
                        "head", "fj", "jx", "hn", "gd", "gx", "hi", "sc", "gz", "yn", "hk", "mo");
        assertThat(group.station("hk").orElseThrow().locale()).isEqualTo("zh-Hant-HK");
        assertThat(group.station("mo").orElseThrow().locale()).isEqualTo("zh-Hant-MO");
        assertThat(group.station("gd").orElseThrow().channel("zx/jrzd")).isPresent();
    }

    @Test
    void everyLeafChannelHasAnArticle() {
        StationGroup group = GroupFile.parse("group.yaml", Demo.groupFile());
        TreeMap<String, Integer> filled = new TreeMap<>();
        for (String name : Samples.list("articles")) {
            SampleArticle sample = SampleArticle.parse(name, Samples.text(name));
            filled.merge(sample.station() + ":" + sample.channel(), 1, Integer::sum);
            sample.also().forEach(also -> filled.merge(also, 1, Integer::sum));
        }
        List<String> leaves =
                group.stations().stream()
                        .flatMap(station ->
                                station.allChannels().stream()
                                        .filter(channel -> channel.isLeaf())
                                        .map(c -> station.code() + ":" + c.path()))
                        .toList();

        assertThat(filled.keySet()).containsAll(leaves);
    }

    @Test
    void fillingPublishesTheStoriesAndLeavesSomeOnTheDesk() {
        try (Database database = Database.open(folder.resolve("fenzhan.db"))) {
            StationGroup group =
                    Stations.enrol(
                            database,
                            "group.yaml",
                            GroupFile.parse("group.yaml", Demo.groupFile()));
            People people = new People(database, new Passwords());
            Articles articles = new Articles(database, CLOCK, () -> {});
            assertThat(Demo.isEmpty(database)).isTrue();

            int count = new Demo(database, group, people, articles, CLOCK).fill();

            assertThat(count).isGreaterThanOrEqualTo(120);
            assertThat(Demo.isEmpty(database)).isFalse();
            ArticleList lists = new ArticleList(database);
            Station gd = group.station("gd").orElseThrow();
            assertThat(lists.counts(ArticleList.Filter.of(gd.id())).get(Stage.DRAFT)).isPositive();
            assertThat(people.signIn("linxiao", Demo.PASSWORD)).isPresent();
        }
    }

    @Test
    void fewMarksBecomeRestrictedHtml() {
        Markdown markdown = new Markdown(file -> "/media/0123.svg");

        assertThat(
                        markdown.html(
                                        """
                                        一段**要紧**的话，见[清单](https://example.cn/a)。

                                        ## 小标题

                                        - 甲
                                        - 乙

                                        ![河道](river.svg "北江")

                                        | 站 | 篇 |
                                        |---|---|
                                        | 广东 | 3 |\
                                        """)
                                .html())
                .isEqualTo(
                        "<p>一段<strong>要紧</strong>的话，见"
                                + "<a href=\"https://example.cn/a\" rel=\"noopener nofollow\">清单</a>。"
                                + "</p><h2>小标题</h2><ul><li>甲</li><li>乙</li></ul>"
                                + "<figure><img src=\"/media/0123.svg\" alt=\"河道\" width=\"1200\""
                                + " height=\"800\"><figcaption>北江</figcaption></figure>"
                                + "<table><thead><tr><th scope=\"col\">站</th>"
                                + "<th scope=\"col\">篇</th></tr></thead><tbody><tr><td>广东</td>"
                                + "<td>3</td></tr></tbody></table>");
    }
}
