package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.fenzhan.article.Article;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Channels and stations that come, go, come back and take the place of others: at each address
/// stands what the group file says, and only what stands nowhere any more leads on. Pages of two.
class GroupChangeTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final int SIZE = 2;

    private static final String WITH_CHANNEL = Groups.Shape.WITH_CHANNEL.yaml();
    private static final String MOVED = Groups.Shape.MOVED_STATION.yaml();
    private static final String SUCCEEDED = Groups.Shape.SUCCEEDED_STATION.yaml();

    private final MemoryFiles files = new MemoryFiles();
    private Path folder;
    private Database database;
    private Newsroom newsroom;
    private Settings settings;

    @BeforeEach
    void open() throws IOException {
        folder = PublishingLawTest.fastFolder();
        database = Database.open(folder.resolve("fenzhan.db"));
        group(Groups.THREE);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        PublishingLawTest.clear(folder);
    }

    @Test
    void channelThatComesBackStandsAtItsAddressAgain() {
        group(WITH_CHANNEL);
        group(Groups.THREE);
        assertThat(page("/hk/hd/index.html")).contains("<!--301 /hk/-->");

        group(WITH_CHANNEL);

        assertThat(page("/hk/hd/index.html")).contains(" list ");
        assertThat(page("/hk/hd/feed.xml")).contains("<rss");
    }

    @Test
    void channelThatComesBackHasItsArticlesFromBesideAgain() {
        group(WITH_CHANNEL);
        Article article = newsroom.publish(draft("hk", "yw", 0));
        newsroom.place(article, channel("hk", "yw").id(), Set.of(channel("hk", "hd").id()));
        group(WITH_CHANNEL);
        for (int i = 0; i < 2 * SIZE; i++) {
            Article more = newsroom.publish(draft("hk", "yw", 1 + i));
            newsroom.place(more, channel("hk", "yw").id(), Set.of(channel("hk", "hd").id()));
        }
        group(WITH_CHANNEL);
        assertThat(page("/hk/hd/p1.html")).contains(" list ");
        group(Groups.THREE);
        assertThat(page("/hk/hd/p1.html")).contains("<!--301 /hk/-->");

        group(WITH_CHANNEL);

        assertThat(page("/hk/hd/p1.html")).contains(" list ");
    }

    @Test
    void articleLeavesTheListsAboveAChannelThatGoes() {
        group(WITH_CHANNEL);
        Article article = newsroom.publish(draft("gd", "hlht", 0));
        newsroom.place(article, channel("gd", "hlht").id(), Set.of(channel("hk", "hd").id()));
        group(WITH_CHANNEL);
        String address = newsroom.find(article).address().orElseThrow();
        assertThat(page("/hk/all/index.html")).contains(address);

        group(Groups.THREE);

        assertThat(page("/hk/all/index.html")).doesNotContain(address);
        assertThat(page("/gd/all/index.html")).contains(address);
        group(WITH_CHANNEL);
        assertThat(page("/hk/all/index.html")).contains(address);
    }

    @Test
    void stationTakesTheAddressThatAnotherLeft() {
        for (int i = 0; i < 2 * SIZE; i++) {
            newsroom.publish(draft("gd", "hlht", i));
        }
        group(Groups.THREE);
        group(MOVED);
        assertThat(page("/gd/hlht/index.html")).contains("<!--301 /guangdong/hlht/-->");
        assertThat(page("/gd/hlht/p1.html")).contains("<!--301 /guangdong/hlht/p1.html-->");

        group(SUCCEEDED);

        assertThat(page("/gd/index.html")).contains(" home ");
        assertThat(page("/gd/hlht/index.html")).contains(" list ");
        assertThat(page("/gd/zx/index.html")).contains("<!--301 /guangdong/zx/-->");
    }

    @Test
    void stationComesBackToAnAddressThatAnotherHadMeanwhile() {
        group(SUCCEEDED);
        for (int i = 0; i < 2 * SIZE; i++) {
            Article article = newsroom.publish(draft("gd", "zx/jrzd", i));
            newsroom.place(
                    article, channel("gd", "zx/jrzd").id(), Set.of(channel("fz", "hlht").id()));
        }
        group(SUCCEEDED);
        assertThat(page("/gd/hlht/p1.html")).contains(" list ");

        group(Groups.THREE);

        assertThat(page("/guangdong/hlht/index.html")).contains("<!--301 /gd/hlht/-->");
        for (int i = 0; i < 2 * SIZE; i++) {
            newsroom.publish(draft("gd", "hlht", i));
        }
        group(Groups.THREE);
        assertThat(page("/gd/hlht/p1.html")).contains(" list ");
    }

    /// The articles keep their addresses, which lie in the folder that is another's now.
    @Test
    void rebuildOfAStationSparesTheArticlesOfTheOneBeforeIt() {
        Article article = newsroom.publish(draft("gd", "hlht", 1));
        group(Groups.THREE);
        group(MOVED);
        group(SUCCEEDED);
        String address = newsroom.find(article).address().orElseThrow();
        assertThat(address).startsWith("/gd/a/");
        files.write(files.current(), "/gd/stray.html", new byte[0], 0);
        int successor = newsroom.group.station("fz").orElseThrow().id().value();

        Rebuild.Result result = Rebuild.run(settings, successor, Rebuild.Progress.NONE);

        assertThat(result.removed()).as("the stray one alone").isEqualTo(1);
        assertThat(page(address)).contains("稿1");
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void addressesLeftByARepackLeadOnAfterTheStationMovedThereAndBack() {
        for (int minute = 40; minute > 30; minute--) {
            newsroom.publish(draft("gd", "hlht", minute));
            group(Groups.THREE);
        }
        ListName list = ListName.of(channel("gd", "hlht").id());
        Repacks.ask(database, list);
        group(Groups.THREE);
        List<String> left =
                database.read(session ->
                        session.list("SELECT address FROM redirect", row -> row.getString(1)));
        assertThat(left).isNotEmpty();

        group(MOVED);
        group(Groups.THREE);

        assertThat(left).allMatch(address -> page(address).contains("<!--301 /gd/hlht/"));
    }

    @Test
    void whatLedToAPageThatARepackTookLeadsToWhereItsArticlesStand() {
        for (int minute = 40; minute > 30; minute--) {
            newsroom.publish(draft("gd", "hlht", minute));
            group(Groups.THREE);
        }
        group(MOVED);
        String old = "/gd/hlht/p1-2.html";
        assertThat(page(old)).contains("<!--301 /guangdong/hlht/p1-2.html-->");

        Repacks.ask(database, ListName.of(channel("gd", "hlht").id()));
        group(MOVED);

        assertThat(page(old))
                .contains("<!--301 /guangdong/hlht/p")
                .doesNotContain("/guangdong/hlht/p1-2.html");
    }

    /// Starts with that group file, publishes what waits, and looks.
    private void group(String yaml) {
        newsroom = Newsroom.open(database, yaml);
        settings =
                new Settings(
                        database,
                        new Portal(newsroom.group, "https://www.example.cn"),
                        new PlainPress("t", yaml, yaml),
                        files,
                        StateLog.NONE,
                        Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                        "boot",
                        SIZE,
                        1);
        try (Engine engine = new Engine(settings)) {
            engine.recover();
            engine.runAll();
        }
        assertThat(Check.run(settings).findings()).isEmpty();
        Links.check(files, files.current());
    }

    private String page(String address) {
        return new String(
                files.read(files.current(), address).orElseThrow(), StandardCharsets.UTF_8);
    }

    private Newsroom.Draft draft(String station, String path, int minute) {
        return new Newsroom.Draft(
                "稿" + minute, channel(station, path), DAY.plusMinutes(minute), List.of());
    }

    private Channel channel(String station, String path) {
        return newsroom.group.station(station).orElseThrow().channel(path).orElseThrow();
    }
}
