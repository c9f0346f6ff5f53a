package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A list that was filled in disorder, paged anew. Pages of two.
class RepackTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 1, 8, 0);
    private static final int SIZE = 2;

    @TempDir Path folder;
    private Newsroom newsroom;
    private Settings settings;
    private Engine engine;
    private Channel channel;
    private ListName list;

    private record Page(String name, int entries) {}

    @BeforeEach
    void open() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        settings =
                new Settings(
                        newsroom.database,
                        new Portal(newsroom.group, "https://www.example.cn"),
                        new PlainPress("theme"),
                        new MemoryFiles(),
                        StateLog.NONE,
                        Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                        "boot",
                        SIZE,
                        1);
        engine = new Engine(settings);
        engine.recover();
        channel = newsroom.group.station("gd").orElseThrow().channel("zx/jrzd").orElseThrow();
        list = ListName.of(channel.id());
    }

    @AfterEach
    void close() {
        engine.close();
        newsroom.close();
    }

    @Test
    void pagesAreFullAndOldAddressesLeadToTheirArticles() {
        List<Article> articles = new ArrayList<>();
        for (int minute : new int[] {90, 80, 10, 20, 30, 40, 11, 12, 13, 14, 50, 60}) {
            articles.add(publish(minute));
        }
        newsroom.withdraw(articles.get(2));
        engine.runAll();
        List<Page> sparse = pages();
        assertThat(sparse).anyMatch(page -> page.name().contains("-"));

        repack();

        assertThat(pages())
                .extracting(Page::name, Page::entries)
                .containsExactly(
                        tuple("1", SIZE), tuple("2", SIZE), tuple("3", SIZE), tuple("4", SIZE));
        List<String> names = pages().stream().map(Page::name).toList();
        for (Page page : sparse) {
            String left = text("/gd/zx/jrzd/p" + page.name() + ".html");
            assertThat(left.contains("<!--301 /gd/zx/jrzd/"))
                    .as("p%s leads on", page.name())
                    .isEqualTo(!names.contains(page.name()));
        }
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void anAddressThatLeadsOnIsNeverGivenToAnotherPage() {
        for (int minute = 100; minute > 80; minute--) {
            publish(minute);
        }
        List<String> before = pages().stream().map(Page::name).toList();
        repack();
        for (int minute = 101; minute < 121; minute++) {
            publish(minute);
        }
        List<String> led =
                newsroom.database.read(session ->
                        session.list("SELECT address FROM redirect", row -> row.getString(1)));
        assertThat(led).isNotEmpty();
        assertThat(pages())
                .extracting(page -> "/gd/zx/jrzd/p" + page.name() + ".html")
                .doesNotContainAnyElementsOf(led);
        assertThat(before).isNotEmpty();
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void aListOfOnePageStaysAsItIs() {
        publish(1);
        repack();
        assertThat(pages()).isEmpty();
        assertThat(Repacks.waits(newsroom.database, list)).isFalse();
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    private Article publish(int minute) {
        Article article =
                newsroom.publish(
                        new Newsroom.Draft(
                                "稿" + minute, channel, DAY.plusMinutes(minute), List.of()));
        engine.runAll();
        return article;
    }

    private void repack() {
        Repacks.ask(newsroom.database, list);
        Repacks.ask(newsroom.database, list);
        engine.runAll();
    }

    private List<Page> pages() {
        return newsroom.database.read(session ->
                session.list(
                        "SELECT p.name, p.n FROM list_page p JOIN list ON list.id = p.list"
                                + " WHERE list.kind = 'channel' AND list.ref = ? ORDER BY p.lo",
                        row -> new Page(row.getString(1), row.getInt(2)),
                        channel.id().value()));
    }

    private String text(String address) {
        return new String(
                settings.files().read(settings.files().current(), address).orElseThrow(),
                StandardCharsets.UTF_8);
    }
}
