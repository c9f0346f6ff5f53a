package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenzhan.article.Article;
import org.fenzhan.publish.layout.ListName;
import org.junit.jupiter.api.Test;

/// Channels and stations that come, go, come back and take the place of others: at each address
/// stands what the group file says, and only what stands nowhere any more leads on.
class GroupChangeTest extends ChangingGroup {
    private static final String WITH_CHANNEL = Groups.Shape.WITH_CHANNEL.yaml();
    private static final String MOVED = Groups.Shape.MOVED_STATION.yaml();
    private static final String SUCCEEDED = Groups.Shape.SUCCEEDED_STATION.yaml();

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

    @Test
    void channelThatComesBackWithLessAnswersAtEachOfItsPages() {
        group(WITH_CHANNEL);
        List<Article> beside = new ArrayList<>();
        for (int i = 0; i < 5 * SIZE; i++) {
            Article article = newsroom.publish(draft("hk", "yw", i));
            beside.add(
                    newsroom.place(
                            article, channel("hk", "yw").id(), Set.of(channel("hk", "hd").id())));
        }
        group(WITH_CHANNEL);
        String address = newsroom.find(beside.get(SIZE)).address().orElseThrow();
        assertThat(page("/hk/hd/p2.html")).contains("entry -> " + address);
        group(Groups.THREE);
        assertThat(page("/hk/hd/p4.html")).contains("<!--301 /hk/-->");
        for (int i = SIZE + 1; i < beside.size(); i++) {
            newsroom.place(beside.get(i), channel("hk", "yw").id(), Set.of());
        }

        group(WITH_CHANNEL);

        assertThat(page("/hk/hd/p2.html")).contains("entry -> " + address);
        assertThat(page("/hk/hd/p3.html")).contains(" list ").doesNotContain("entry");
        assertThat(page("/hk/hd/p4.html")).contains(" list ").doesNotContain("entry");
    }

    @Test
    void pagesThatARepackTookBeforeAChannelWentLeadToItOnceItIsBack() {
        group(WITH_CHANNEL);
        for (int minute = 40; minute > 28; minute--) {
            Article article = newsroom.publish(draft("hk", "yw", minute));
            newsroom.place(article, channel("hk", "yw").id(), Set.of(channel("hk", "hd").id()));
            group(WITH_CHANNEL);
        }
        Repacks.ask(database, ListName.of(channel("hk", "hd").id()));
        group(WITH_CHANNEL);
        String left = "/hk/hd/p1-2.html";
        assertThat(page(left)).contains("<!--301 /hk/hd/p");
        group(Groups.THREE);
        assertThat(page(left)).contains("<!--301 /hk/-->");

        group(WITH_CHANNEL);

        assertThat(page(left)).contains("<!--301 /hk/hd/-->");
    }

    @Test
    void channelThatComesBackElsewhereIsFoundFromWhereItWas() {
        group(WITH_CHANNEL);
        for (int i = 0; i < 2 * SIZE; i++) {
            Article article = newsroom.publish(draft("hk", "yw", i));
            newsroom.place(article, channel("hk", "yw").id(), Set.of(channel("hk", "hd").id()));
        }
        group(WITH_CHANNEL);
        group(Groups.THREE);

        group(Groups.Shape.SWAPPED_WITH_CHANNEL.yaml());

        assertThat(page("/hk/hd/p1.html")).contains("<!--301 /gd/hd/p1.html-->");
        assertThat(page("/gd/hd/p1.html")).contains(" list ");
    }

    @Test
    void stationThatComesBackElsewhereIsFoundFromWhereItWas() {
        String with = Groups.Shape.WITH_STATION.yaml();
        group(with);
        group(Groups.THREE);

        group(with.replace("prefix: /mo/", "prefix: /macau/"));

        assertThat(page("/mo/index.html")).contains("<!--301 /macau/-->");
        assertThat(page("/mo/senior/index.html")).contains("<!--301 /macau/senior/-->");
        assertThat(page("/mo/hd/feed.xml")).contains("<!--301 /macau/hd/feed.xml-->");
    }

    /// A crash between the layout and the readers, and a group file that is edited before the next
    /// start.
    @Test
    void publicationThatWasCutShortIsEndedWithoutAStationThatIsGone() {
        group(Groups.Shape.WITH_STATION.yaml());
        Article article = newsroom.publish(draft("hk", "yw", 1));
        newsroom.place(article, channel("hk", "yw").id(), Set.of(channel("mo", "hd").id()));
        cutShort(Groups.Shape.WITH_STATION.yaml());

        group(Groups.THREE);

        assertThat(page("/mo/hd/index.html")).contains("<!--301 /-->");
        assertThat(page("/hk/yw/index.html"))
                .contains(newsroom.find(article).address().orElseThrow());
    }

    @Test
    void listThatWentBeforeItWasPagedAnewIsForgotten() {
        group(WITH_CHANNEL);
        for (int i = 0; i < 3 * SIZE; i++) {
            Article article = newsroom.publish(draft("hk", "yw", i));
            newsroom.place(article, channel("hk", "yw").id(), Set.of(channel("hk", "hd").id()));
        }
        group(WITH_CHANNEL);
        ListName list = ListName.of(channel("hk", "hd").id());
        Repacks.ask(database, list);

        group(Groups.THREE);

        assertThat(Repacks.waits(database, list)).isFalse();
    }
}
