package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.Desks;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.newsroom.Visitor.Got;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.newsroom.desk.PublicationLog.ChangedFile;
import org.fenzhan.newsroom.desk.PublicationLog.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the newsroom shows of a publication, alone or with many others.
class ReceiptScreensTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor reviewer;
    private Article article;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        reviewer = newsroom.signedIn("hejia");
        article = newsroom.desks.draft("大湾区标准互认清单");
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void receiptSaysWhichFilesWhyAndHowLong() {
        publish();
        newsroom.publications.put(
                newsroom.reference(article),
                new PublicationLog.Publication.Done(
                        1,
                        Desks.NOW,
                        Desks.NOW.plusMillis(41),
                        Duration.ofMillis(41),
                        new PublicationLog.Steps(
                                Duration.ofMillis(20),
                                Duration.ofMillis(12),
                                Duration.ofMillis(6),
                                Duration.ofMillis(3)),
                        List.of(
                                new ChangedFile(
                                        "广东",
                                        "/gd/zx/1.html",
                                        Why.ARTICLE,
                                        ChangedFile.Kind.NEW,
                                        31_000)),
                        1,
                        1_204_338,
                        Optional.of(new PublicationLog.Proof(1_284_077, "9f2c41d7aaaa7be0"))));

        Got page = reviewer.get(at("/published"));

        assertThat(page.page().select(".facts").text())
                .contains("10:42:00")
                .contains("0.041 秒")
                .contains("1 个")
                .contains("全站 1,204,338 个，其余没动")
                .contains("第 1,284,077 条");
        assertThat(page.page().select(".course").text())
                .isEqualTo("算出要改的网页 20 毫秒 做网页 12 毫秒 写文件 6 毫秒 换上去 3 毫秒");
        assertThat(page.page().select("tbody").text()).contains("/gd/zx/1.html 新 就是这篇 30 KB");
        assertThat(page.page().select("tbody a").attr("href"))
                .isEqualTo("http://readers.example/gd/zx/1.html");
        assertThat(page.page().select(".mono").eachText()).contains("9f2c 41d7 … 7be0");
    }

    @Test
    void whatWentOutWithManyLeadsToEveryAddress() {
        publish();
        PublicationLog.Steps steps =
                new PublicationLog.Steps(
                        Duration.ZERO,
                        Duration.ofMillis(200),
                        Duration.ofMillis(60),
                        Duration.ofMillis(40));
        newsroom.publications.put(
                newsroom.reference(article),
                new PublicationLog.Publication.Done(
                        7,
                        Desks.NOW,
                        Desks.NOW.plusMillis(41),
                        Duration.ofMillis(41),
                        steps,
                        List.of(),
                        1_250,
                        1_204_338,
                        Optional.empty()));
        newsroom.publications.put(
                new PublicationLog.Portion(
                        7,
                        Desks.NOW,
                        Optional.of(Desks.NOW.plusMillis(300)),
                        steps,
                        120,
                        250,
                        0,
                        ""),
                250);

        Got receipt = reviewer.get(at("/published"));
        assertThat(receipt.page().select("[role=status]").text()).contains("一共写了 1,250 个文件");
        String link = receipt.page().select("[role=status] a").attr("href");
        Got page = reviewer.get(link);
        assertThat(page.page().select(".course").text())
                .isEqualTo("算出要改的网页 10:42:00 做网页 200 毫秒 写文件 60 毫秒 换上去 40 毫秒");
        assertThat(page.page().select("tbody a").eachText())
                .hasSize(100)
                .startsWith("/gd/zx/jrzd/2026-11-25/1.html");
        List<String> all = new ArrayList<>(page.page().select("tbody a").eachText());
        while (!page.page().select("p.acts a:contains(后面的)").isEmpty()) {
            page = reviewer.get(page.page().select("p.acts a:contains(后面的)").attr("href"));
            all.addAll(page.page().select("tbody a").eachText());
        }
        assertThat(all).doesNotHaveDuplicates().hasSize(250);
        assertThat(page.page().select("main").text()).contains("一共 250 个网址，这里是第 201–250 个");
        assertThat(reviewer.get(link + "?q=/24").page().select("tbody a").eachText())
                .as("24 and 240 to 249")
                .hasSize(11);
        assertThat(reviewer.get("/gd/publications/99").status()).isEqualTo(404);
    }

    @Test
    void waitingAndFailedPublicationsSaySo() {
        publish();
        newsroom.publications.put(
                newsroom.reference(article),
                new PublicationLog.Publication.Waiting(
                        Desks.NOW, 3, PublicationLog.Publication.Waiting.Behind.TURN, ""));
        assertThat(reviewer.get(at("/published")).page().select("[data-again]").text())
                .contains("前面还有 3 篇在发布");
        newsroom.publications.put(
                newsroom.reference(article),
                new PublicationLog.Publication.Waiting(
                        Desks.NOW, 0, PublicationLog.Publication.Waiting.Behind.TROUBLE, "没有空间了"));
        assertThat(reviewer.get(at("/published")).page().select("[data-again]").text())
                .contains("发布停了：没有空间了");

        newsroom.publications.put(
                newsroom.reference(article),
                new PublicationLog.Publication.Failed(Desks.NOW, "磁盘满了"));
        assertThat(reviewer.get(at("/published")).page().select("[role=alert]").text())
                .contains("没有发布成")
                .contains("磁盘满了");
    }

    private void publish() {
        act(newsroom.desks.author, new Act.Submit(""));
        act(newsroom.desks.reviewer, new Act.Approve());
        act(newsroom.desks.chief, new Act.Approve());
    }

    private void act(PersonId person, Act act) {
        newsroom.articles.act(
                newsroom.reference(article), person, newsroom.article(article).head(), act);
    }

    private String at(String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}
