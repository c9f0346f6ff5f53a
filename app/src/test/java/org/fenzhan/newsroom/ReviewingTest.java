package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewingTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor author;
    private Visitor first;
    private Visitor second;
    private Article article;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        author = newsroom.signedIn("linxiao");
        first = newsroom.signedIn("hejia");
        second = newsroom.signedIn("zhoulan");
        article = newsroom.desks.draft("大湾区标准互认清单");
        act(new Act.Submit("请核对数字"));
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void reviewerSeesTheRealPageTheProgressAndTheSubmission() {
        Got page = first.get(at("/review"));

        assertThat(page.page().select("iframe").attr("src")).isEqualTo(at("/preview"));
        assertThat(page.page().select("iframe").attr("sandbox")).isEqualTo("allow-same-origin");
        assertThat(page.page().select(".top .btn.main").text()).startsWith("通过，送终审");
        assertThat(page.page().select(".rail").text())
                .contains("还差 2 审")
                .contains("林晓 10:42 提交")
                .contains("请核对数字");
        assertThat(page.page().select(".flow [aria-current]").text()).isEqualTo("初审");
        Got preview = first.get(at("/preview"));
        assertThat(preview.page().select("h1").text()).isEqualTo("大湾区标准互认清单");
        assertThat(preview.header("Content-Security-Policy"))
                .doesNotContain("script-src")
                .contains("frame-ancestors 'self'");
        assertThat(first.get("/assets/leaf.css").header("Content-Type")).isEqualTo("text/css");
    }

    @Test
    void twoReviewersBringItToTheReaders() {
        Got passed = approve(first);
        assertThat(passed.location()).isEqualTo("/gd/work?did=" + article.id().value());
        assertThat(first.get(passed.location()).page().select(".note.ok").text())
                .contains("通过《大湾区标准互认清单》");

        Got published = approve(second);

        assertThat(published.location()).isEqualTo(at("/published"));
        assertThat(now().state().standing()).isInstanceOf(Standing.Live.class);
        assertThat(second.get(at("/published")).page().select("h1").text())
                .isEqualTo("已发布：大湾区标准互认清单");
    }

    @Test
    void nextArticleOpensByItselfAfterAnApproval() {
        Article other = newsroom.desks.draft("下一篇");
        newsroom.articles.act(
                newsroom.reference(other), newsroom.desks.author, other.head(), new Act.Submit(""));

        assertThat(approve(first).location())
                .isEqualTo(
                        "/gd/articles/%d/review?did=%d"
                                .formatted(other.id().value(), article.id().value()));
    }

    @Test
    void ownTextIsRefusedWithTheRuleAndTheWayThatIsOpen() {
        Got page = author.get(at("/review"));
        assertThat(page.page().select("[role=alert]").text())
                .contains("这篇是你写的，不能自己审")
                .contains("审 2 次")
                .contains("何佳、周岚");
        assertThat(page.page().select(".top .btn.main").text()).startsWith("拿回来改");

        Got forced = approve(author);

        assertThat(forced.status()).isEqualTo(409);
        assertThat(now().state().desk()).isEqualTo(new Desk.InReview(1, 2));
    }

    @Test
    void onePersonCannotTakeTwoSteps() {
        approve(first);
        assertThat(first.get(at("/review")).page().select("[role=alert]").text())
                .contains("你已经通过了一审，下一审要别人")
                .contains("周岚");
        assertThat(approve(first).status()).isEqualTo(409);
    }

    @Test
    void authorTakesASubmissionBack() {
        author.get(at("/review"));
        Got taken = author.post(at("/take-back"), "seen", seen());

        assertThat(taken.location()).isEqualTo(at("/write"));
        assertThat(now().state().desk()).isEqualTo(new Desk.Draft(false));
    }

    @Test
    void sendingBackWantsAReasonAndKeepsWhatWasTyped() {
        Got form = first.get(at("/send-back"));
        assertThat(form.page().select("label[for=reason]").text()).isEqualTo("对林晓说一句：为什么");
        Got refused = first.post(at("/send-back"), "seen", seen(), "reason", "  ");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("[role=alert]").text()).contains("请写一句理由");

        first.post(at("/send-back"), "seen", seen(), "reason", "引述要写明姓名。");

        assertThat(now().state().desk()).isEqualTo(new Desk.Draft(true));
        assertThat(author.get("/gd/work").page().select("[aria-labelledby=sent-back]").text())
                .contains("被退回")
                .contains("引述要写明姓名。");
        assertThat(author.get(at("/write")).page().select(".note.bad").text())
                .contains("何佳 10:42 退回")
                .contains("引述要写明姓名。");
    }

    @Test
    void whatChangedSinceItWasSentBackIsMarkedByWords() {
        act(newsroom.desks.reviewer, new Act.SendBack("补充"));
        rewrite("<p>第一段，补了一句。</p><p>第二段。</p>");
        act(new Act.Submit(""));

        Got page = first.get(at("/review"));
        assertThat(page.page().select("iframe").attr("src")).isEqualTo(at("/preview?marked=1"));
        assertThat(page.page().select(".rail").text()).contains("上次审过以后改了 1 处");
        assertThat(first.get(at("/preview?marked=1")).page().select("ins").text())
                .isEqualTo("，补了一句");
        assertThat(first.get(at("/diff")).page().select("tr.changed ins").text())
                .isEqualTo("，补了一句");
    }

    @Test
    void whoActsTooLateIsToldWhoActedFirstAndKeepsTheirWords() {
        first.get(at("/review"));
        act(newsroom.desks.chief, new Act.SendBack("先退了"));

        Got late = first.post(at("/send-back"), "seen", seen(), "reason", "我写的长理由");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text())
                .contains("这篇已经不在审了")
                .contains("周岚 10:42 退回《大湾区标准互认清单》");
        assertThat(late.page().select("textarea").text()).isEqualTo("我写的长理由");
    }

    @Test
    void approvalOfAnOlderTextHasNoEffect() {
        first.get(at("/review"));
        String old = seen();
        act(new Act.TakeBack());
        rewrite("<p>换了说法。</p>");
        act(new Act.Submit(""));

        Got stale = first.post(at("/approve"), "seen", old);

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.page().select("[role=alert]").text()).contains("有人先动了手");
        assertThat(now().state().desk()).isEqualTo(new Desk.InReview(1, 2));
    }

    @Test
    void correctionOfALiveArticleWantsASentenceForTheReaders() {
        publish();
        author.get(at("/write"));
        Got missing = correct("");
        assertThat(missing.status()).isEqualTo(409);
        assertThat(missing.page().select("#note-fault").text()).contains("更正要在页尾写明");
        assertThat(missing.page().select("textarea[name=body]").text()).contains("改对了");

        Got submitted = correct("数字更正为 263 项");

        assertThat(submitted.location()).startsWith("/gd/work");
        assertThat(now().state().standing()).isInstanceOf(Standing.Live.class);
        act(newsroom.desks.reviewer, new Act.Approve());
        act(newsroom.desks.chief, new Act.Approve());
        assertThat(first.get("/gd/articles").page().select("tr").text())
                .contains("更正第 1 次：数字更正为 263 项");
    }

    private Got correct(String note) {
        return author.post(
                at("/write"),
                "base",
                seen(),
                "title",
                "大湾区标准互认清单",
                "sources",
                "本站",
                "body",
                "<p>改对了。</p>",
                "note",
                note,
                "act",
                "submit");
    }

    @Test
    void restoringShowsTheDifferenceFirstAndAddsAVersion() {
        act(new Act.TakeBack());
        long old = now().head().value();
        rewrite("<p>全换了。</p>");
        assertThat(author.get(at("/revisions")).page().select("a[href*=diff]").eachAttr("href"))
                .contains(at("/diff?old=" + old + "&new=" + seen()));
        Got difference = author.get(at("/diff?old=" + old + "&new=" + seen()));
        assertThat(difference.page().select("button[form=restore]").first().text())
                .isEqualTo("恢复第 1 版");

        author.post(at("/restore"), "revision", String.valueOf(old), "seen", seen());

        Revision head = newsroom.head(article);
        assertThat(head.number()).isEqualTo(3);
        assertThat(head.origin()).isEqualTo(Revision.Origin.RESTORED);
        assertThat(head.manuscript().body().html()).isEqualTo("<p>第一段。</p><p>第二段。</p>");
    }

    private void publish() {
        act(newsroom.desks.reviewer, new Act.Approve());
        act(newsroom.desks.chief, new Act.Approve());
    }

    private Got approve(Visitor reviewer) {
        reviewer.get(at("/review"));
        return reviewer.post(at("/approve"), "seen", seen());
    }

    private void rewrite(String body) {
        author.get(at("/write"));
        author.post(
                at("/write"), "base", seen(), "title", "大湾区标准互认清单", "body", body, "act", "save");
    }

    private void act(Act act) {
        act(newsroom.desks.author, act);
    }

    private void act(PersonId person, Act act) {
        assertThat(newsroom.articles.act(newsroom.reference(article), person, now().head(), act))
                .isInstanceOf(Articles.Result.Done.class);
    }

    private Article now() {
        return newsroom.article(article);
    }

    private String seen() {
        return String.valueOf(now().head().value());
    }

    private String at(String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}
