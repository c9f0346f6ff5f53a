package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.LiveArticles;
import org.fenzhan.article.Remains;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A published article is withdrawn, in each of the three ways.
class WithdrawingTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor first;
    private Article article;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        first = newsroom.signedIn("hejia");
        publish("大湾区标准互认清单");
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void mergingFindsTheOtherArticleByTitleOrAddressAndSaysWhyNot() {
        Article one = now();
        publish("大湾区标准互认清单（重复）");
        newsroom.desks.database.change(
                session -> LiveArticles.giveAddress(session, one.id(), "/gd/a/202611/1.html"));
        Got none = first.post(at("/withdraw/find"), "seen", seen(), "into", "没有的词");
        assertThat(none.page().select("[role=alert]").text()).contains("没有找到“没有的词”");
        Got found =
                first.post(
                        at("/withdraw/find"),
                        "seen",
                        seen(),
                        "reason",
                        "重复了",
                        "into",
                        "https://www.example.cn/gd/a/202611/1.html");
        assertThat(found.page().select("[name=target]").attr("value"))
                .isEqualTo(String.valueOf(one.id().value()));
        assertThat(found.page().select("#reason").text()).isEqualTo("重复了");
        assertThat(found.page().select("[name=kind][checked]").attr("value")).isEqualTo("merged");
        Got itself =
                first.post(
                        at("/withdraw"),
                        "seen",
                        seen(),
                        "kind",
                        "merged",
                        "reason",
                        "重复了",
                        "into",
                        String.valueOf(now().id().value()));
        assertThat(itself.status()).isEqualTo(409);
        assertThat(itself.page().select("[role=alert]").text()).contains("不能并入它自己");

        Got done =
                first.post(
                        at("/withdraw"),
                        "seen",
                        seen(),
                        "kind",
                        "merged",
                        "reason",
                        "重复了",
                        "into",
                        "/gd/a/202611/1.html");

        assertThat(done.location()).isEqualTo(at("/published"));
        assertThat(now().state().standing())
                .isInstanceOfSatisfying(
                        Standing.Withdrawn.class,
                        withdrawn ->
                                assertThat(withdrawn.remains())
                                        .isEqualTo(new Remains.Merged(newsroom.reference(one))));
    }

    @Test
    void withdrawingShowsWhatWillHappenAndWantsAReason() {
        Got page = first.get(at("/withdraw"));
        assertThat(page.page().select("[aria-labelledby=effects] li").text())
                .contains("广东 › 资讯中心 › 今日重点");
        assertThat(first.post(at("/withdraw"), "seen", seen(), "reason", "").status())
                .isEqualTo(409);

        Got done = first.post(at("/withdraw"), "seen", seen(), "reason", "主管部门已另行通知");

        assertThat(done.location()).isEqualTo(at("/published"));
        assertThat(now().state().standing()).isInstanceOf(Standing.Withdrawn.class);
        assertThat(first.get("/gd/articles?stage=WITHDRAWN").page().select("tbody").text())
                .contains("撤回：主管部门已另行通知");
    }

    @Test
    void textMayStayUnderANotice() {
        first.get(at("/withdraw"));
        first.post(at("/withdraw"), "seen", seen(), "kind", "text", "reason", "预报已过期");

        assertThat(now().state().standing())
                .isInstanceOfSatisfying(
                        Standing.Withdrawn.class,
                        withdrawn -> assertThat(withdrawn.remains()).isEqualTo(new Remains.Text()));
        Got again = first.get(at("/withdraw"));
        assertThat(again.page().select("[name=kind][checked]").attr("value")).isEqualTo("text");
        assertThat(again.page().select("#reason").text()).isEqualTo("预报已过期");
    }

    private void publish(String title) {
        article = newsroom.desks.draft(title);
        act(newsroom.desks.author, new Act.Submit(""));
        act(newsroom.desks.reviewer, new Act.Approve());
        act(newsroom.desks.chief, new Act.Approve());
    }

    private void act(PersonId person, Act act) {
        assertThat(newsroom.articles.act(newsroom.reference(article), person, now().head(), act))
                .isInstanceOf(Articles.Result.Done.class);
    }

    private Article now() {
        return newsroom.article(article);
    }

    private String at(String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }

    private String seen() {
        return String.valueOf(now().head().value());
    }
}
