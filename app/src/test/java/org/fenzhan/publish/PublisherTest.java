package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.article.OldAddresses;
import org.fenzhan.article.Remains;
import org.fenzhan.station.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    @TempDir Path folder;

    private Newsroom newsroom;
    private Settings settings;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        settings = newsroom.settings(folder.resolve("site"));
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void portalWithoutArticlesIsComplete() {
        try (Publisher publisher = Publisher.start(settings)) {
            publisher.awaitIdle(LONG);
        }
        assertThat(Check.run(settings).findings()).isEmpty();
        assertThat(page("/index.html")).startsWith("<!doctype html>").contains("南岭合作网");
        assertThat(page("/gd/zx/jrzd/index.html")).contains("今日重点");
        assertThat(page("/hk/404.html")).contains("这裏沒有".substring(2));
    }

    @Test
    void publishedArticleStandsOnEveryPageThatShallShowIt() {
        try (Publisher publisher = Publisher.start(settings)) {
            Article article = newsroom.publish(draft("断桥合龙", "gd", "zx/jrzd"));
            publisher.awaitIdle(LONG);
            String address = newsroom.find(article).address().orElseThrow();
            assertThat(address).isEqualTo("/gd/a/202611/" + article.id().value() + ".html");
            assertThat(page(address)).contains("断桥合龙").contains("第二段");
            for (String shows :
                    List.of(
                            "/index.html",
                            "/gd/index.html",
                            "/gd/senior/index.html",
                            "/gd/zx/index.html",
                            "/gd/zx/jrzd/index.html",
                            "/gd/zx/jrzd/latest.html",
                            "/gd/zx/jrzd/feed.xml",
                            "/gd/zx/feed.json",
                            "/gd/all/index.html",
                            "/all/index.html",
                            "/all/atom.xml",
                            "/tags/1/index.html",
                            "/sitemaps/2-0.xml",
                            "/news-sitemap.xml")) {
                assertThat(page(shows)).as(shows).contains(address);
            }
            Receipt receipt = publisher.receipts().of(article.id()).getFirst();
            assertThat(receipt.stage()).isEqualTo(Receipt.Stage.LIVE);
            assertThat(receipt.pages()).extracting(Receipt.Page::address).contains(address);
            assertThat(receipt.pages().size()).isLessThanOrEqualTo(45);
            Receipt.Times times = receipt.times();
            assertThat(
                            List.of(
                                    times.planned().orElseThrow(),
                                    times.rendered().orElseThrow(),
                                    times.written().orElseThrow(),
                                    times.live().orElseThrow()))
                    .isSorted();
            assertThat(receipt.ofPlan()).isFalse();
        }
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void whereAnArticleStoodBeforeLeadsToItsPage() {
        Article article = newsroom.publish(draft("断桥合龙", "gd", "zx/jrzd"));
        for (String old :
                List.of(
                        "http://old.example/art/2016/3.html",
                        "http://old.example/show.html?id=3",
                        "http://old.example/index.html",
                        "http://old.example/gd/hlht/p1-2.html",
                        "http://old.example/mo/search.html",
                        "http://old.example/../../etc/x.html",
                        "http://old.example/.hidden/x.html",
                        "http://old.example/%2e%2e/x.html",
                        "no address")) {
            newsroom.database.change(session -> OldAddresses.keep(session, article.id(), old));
        }
        try (Publisher publisher = Publisher.start(settings)) {
            publisher.awaitIdle(LONG);
        }
        String address = newsroom.find(article).address().orElseThrow();
        assertThat(page("/art/2016/3.html")).startsWith("<!doctype html><!--301 " + address);
        assertThat(page("/index.html")).contains("南岭合作网");
        List<String> redirects =
                newsroom.database.read(session ->
                        session.list("SELECT address FROM redirect", row -> row.getString(1)));
        assertThat(redirects).containsExactly("/art/2016/3.html");
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void withdrawnArticleLeavesEveryPageAndAnswersWithItsReason() {
        try (Publisher publisher = Publisher.start(settings)) {
            Article article = newsroom.publish(draft("断桥合龙", "gd", "zx/jrzd"));
            publisher.awaitIdle(LONG);
            newsroom.withdraw(article);
            publisher.awaitIdle(LONG);
            String address = newsroom.find(article).address().orElseThrow();
            assertThat(page(address)).startsWith("<!doctype html><!--410-->").contains("内容有误");
            assertThat(page("/gd/zx/jrzd/index.html")).doesNotContain(address);
            assertThat(page("/all/feed.xml")).doesNotContain(address);
        }
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void readableArticleKeepsItsTextUnderANoticeAndLeavesEveryList() {
        try (Publisher publisher = Publisher.start(settings)) {
            Article article = newsroom.publish(draft("斷橋合龍", "hk", "yw"));
            publisher.awaitIdle(LONG);
            String address = newsroom.find(article).address().orElseThrow();
            newsroom.withdraw(article, new Remains.Text());
            publisher.awaitIdle(LONG);
            assertThat(page(address))
                    .contains("此稿已由編輯部撤回，正文保留供查閱", "内容有误", "第二段")
                    .contains("<meta name=\"robots\" content=\"noindex\">");
            for (String list :
                    List.of(
                            "/hk/yw/index.html",
                            "/all/feed.xml",
                            "/index.html",
                            "/news-sitemap.xml",
                            "/tags/1/index.html")) {
                assertThat(page(list)).as(list).doesNotContain(address);
            }
            newsroom.withdraw(article);
            publisher.awaitIdle(LONG);
            assertThat(page(address)).contains("<!--410-->").doesNotContain("第二段");
            newsroom.correct(article, "斷橋合龍，通車", DAY, List.of("大桥"));
            publisher.awaitIdle(LONG);
            assertThat(page(address)).contains("第二段").doesNotContain("撤回", "noindex");
            assertThat(page("/hk/yw/index.html")).contains(address);
        }
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void mergedArticleLeadsToTheEndOfItsChainWhateverBecomesOfIt() {
        try (Publisher publisher = Publisher.start(settings)) {
            List<Article> chain = new ArrayList<>();
            List<String> addresses = new ArrayList<>();
            for (String title : List.of("甲", "乙", "丙")) {
                chain.add(newsroom.publish(draft(title, "gd", "zx/jrzd")));
            }
            newsroom.database.change(session ->
                    OldAddresses.keep(
                            session, chain.getFirst().id(), "http://old.example/art/1.html"));
            publisher.awaitIdle(LONG);
            chain.forEach(one -> addresses.add(newsroom.find(one).address().orElseThrow()));
            String last = "<!doctype html><!--301 " + addresses.get(2) + "-->";

            newsroom.merge(chain.get(0), chain.get(1)).orElseThrow();
            publisher.awaitIdle(LONG);
            assertThat(page(addresses.get(0)))
                    .startsWith("<!doctype html><!--301 " + addresses.get(1) + "-->")
                    .contains("内容有误");
            assertThat(page(addresses.get(1))).contains("并入本稿的稿件", "《甲》");
            newsroom.merge(chain.get(1), chain.get(2)).orElseThrow();
            publisher.awaitIdle(LONG);
            assertThat(page(addresses.get(0))).startsWith(last);
            assertThat(page(addresses.get(1))).startsWith(last);
            assertThat(page("/art/1.html")).startsWith(last);
            assertThat(page(addresses.get(2))).contains("《甲》", "《乙》");
            assertThat(newsroom.merge(chain.get(2), chain.get(0))).isEmpty();

            newsroom.withdraw(chain.get(2));
            publisher.awaitIdle(LONG);
            assertThat(page(addresses.get(0))).startsWith(last);
            assertThat(page(addresses.get(2))).contains("<!--410-->");

            newsroom.correct(chain.get(1), "乙，又一版", DAY, List.of());
            publisher.awaitIdle(LONG);
            assertThat(page("/art/1.html")).contains("<!--301 " + addresses.get(1) + "-->");
            assertThat(page(addresses.get(1))).contains("《甲》").doesNotContain("《乙》");
        }
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    private Newsroom.Draft draft(String title, String station, String channel) {
        Channel found =
                newsroom.group.station(station).orElseThrow().channel(channel).orElseThrow();
        return new Newsroom.Draft(title, found, DAY, List.of("大桥"));
    }

    private String page(String address) {
        Path file = folder.resolve("site/current" + address);
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new AssertionError(address + " is missing", e);
        }
    }
}
