package org.fenzhan.newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Picture;
import org.fenzhan.article.Standing;
import org.fenzhan.browser.Browser.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What editors do, in a real browser.
class JourneysTest {
    @TempDir Path folder;
    private RunningNewsroom newsroom;

    @BeforeAll
    static void bePatient() {
        PlaywrightAssertions.setDefaultAssertionTimeout(60_000);
    }

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    private Desktop at(String account) {
        return Desktop.signedIn(newsroom, account, Look.DESK);
    }

    @Test
    void textTypedByAnInputMethodIsSavedAsItReadsAndFoundAgainAfterAReload() {
        try (Desktop linxiao = at("linxiao")) {
            linxiao.open("/gd/work").page.keyboard().press("c");
            linxiao.page.waitForURL("**/gd/write");
            linxiao.page.fill("#title", "湾区标准新增二十八项");
            linxiao.body().click();
            linxiao.compose("women", "我们");
            linxiao.compose("renzhenxuexi", "认真学习");
            linxiao.page.keyboard().type("。");
            linxiao.waitUntilSaved();
            linxiao.page.waitForURL("**/gd/articles/*/write");

            linxiao.page.reload();

            assertThat(linxiao.body()).hasText("我们认真学习。");
            assertThat(linxiao.page.locator("#title")).hasValue("湾区标准新增二十八项");
            assertThat(linxiao.complaints).isEmpty();
        }
    }

    @Test
    void twoEditorsOfOneParagraphDecideOnceAndLoseNothing() {
        Article article = draft("<p>工作日早上车流较大，请提前安排行程。</p>");
        try (Desktop linxiao = at("linxiao");
                Desktop hejia = at("hejia")) {
            linxiao.open(path(article, "/write"));
            hejia.open(path(article, "/write"));
            hejia.body().click();
            hejia.page.keyboard().press("Control+End");
            hejia.page.keyboard().type("地铁照常运行。");
            hejia.waitUntilSaved();

            linxiao.body().click();
            linxiao.page.keyboard().press("Control+Home");
            linxiao.page.keyboard().type("明天起");
            linxiao.page.click("[data-note=clash] a");
            linxiao.page.waitForURL("**/clash?mine=*");
            assertThat(linxiao.page.locator(".text.quote")).hasText("明天起工作日早上车流较大，请提前安排行程。地铁照常运行。");
            linxiao.page.keyboard().press("Control+Enter");
            linxiao.page.waitForURL("**/write");

            assertThat(linxiao.body()).hasText("明天起工作日早上车流较大，请提前安排行程。地铁照常运行。");
        }
    }

    @Test
    void articleGoesFromTheAuthorThroughTwoReviewersToTheReadersByOneKeyEach() {
        Article article = draft("<p>一段完整的话。</p>");
        try (Desktop linxiao = at("linxiao");
                Desktop hejia = at("hejia");
                Desktop zhoulan = at("zhoulan")) {
            linxiao.open(path(article, "/write"));
            linxiao.page.keyboard().press("Control+Enter");
            linxiao.page.waitForURL("**/gd/work?did=*");
            assertThat(linxiao.page.locator(".note.ok")).containsText("提交《标题》");

            hejia.open("/gd/work").page.keyboard().press("Control+Enter");
            hejia.page.waitForURL("**/review");
            assertThat(hejia.page.frameLocator("iframe").locator("h1")).hasText("标题");
            hejia.page.keyboard().press("Control+Enter");
            hejia.page.waitForURL("**/gd/work?did=*");

            zhoulan.open("/gd/work").page.keyboard().press("Control+Enter");
            zhoulan.page.waitForURL("**/review");
            zhoulan.page.keyboard().press("Control+Enter");
            zhoulan.page.waitForURL("**/published");

            assertThat(zhoulan.page.locator("h1")).hasText("已发布：标题");
            assertThat(newsroom.article(article).state().standing())
                    .isInstanceOf(Standing.Live.class);
            assertThat(hejia.complaints).isEmpty();
        }
    }

    @Test
    void reviewerSendsBackByOneKeyAndTheAuthorReadsWhy() {
        Article article = submitted("<p>引述没有写明姓名。</p>");
        try (Desktop hejia = at("hejia");
                Desktop linxiao = at("linxiao")) {
            hejia.open(path(article, "/review")).page.keyboard().press("b");
            hejia.page.waitForURL("**/send-back");
            hejia.page.fill("#reason", "引述要写明姓名和机构全称。");
            hejia.page.locator("#reason").press("Control+Enter");
            hejia.page.waitForURL("**/gd/work?did=*");

            linxiao.open("/gd/work").page.keyboard().press("Control+Enter");
            assertThat(linxiao.page.locator(".note.bad")).containsText("引述要写明姓名和机构全称。");
        }
    }

    @Test
    void authorTakesBackAndReviewerWithdraws() {
        Article article = submitted("<p>先拿回来。</p>");
        try (Desktop linxiao = at("linxiao");
                Desktop hejia = at("hejia")) {
            linxiao.open(path(article, "/review")).page.keyboard().press("Control+Enter");
            linxiao.page.waitForURL("**/write");
            assertThat(newsroom.article(article).state().desk()).isEqualTo(new Desk.Draft(false));

            act(article, newsroom.desks.author, new Act.Submit(""));
            act(article, newsroom.desks.reviewer, new Act.Approve());
            act(article, newsroom.desks.chief, new Act.Approve());
            hejia.open(path(article, "/published")).page.click("a.btn.no");
            hejia.page.fill("#reason", "主管部门已另行通知");
            hejia.page.keyboard().press("Control+Enter");
            hejia.page.waitForURL("**/published");
            assertThat(hejia.page.locator("h1")).hasText("撤回：标题");
        }
    }

    @Test
    void sessionThatEndsWhileWritingCostsNoWord() {
        Article article = draft("<p>开头。</p>");
        try (Desktop linxiao = at("linxiao")) {
            linxiao.open(path(article, "/write"));
            linxiao.page.context().clearCookies();
            linxiao.body().click();
            linxiao.page.keyboard().press("Control+End");
            linxiao.page.keyboard().type("这一句写在登录过期以后。");

            linxiao.page.waitForSelector("dialog#sign-in[open]");
            linxiao.page.fill("#in-account", "linxiao");
            linxiao.page.fill("#in-password", RunningNewsroom.PASSWORD);
            linxiao.page.locator("#in-password").press("Enter");
            linxiao.waitUntilSaved();

            assertThat(newsroom.head(article).manuscript().body().text())
                    .isEqualTo("开头。这一句写在登录过期以后。");
        }
    }

    @Test
    void jumpingTakesAFewCharacters() {
        Article article = draft("<p>字。</p>");
        try (Desktop hejia = at("hejia")) {
            hejia.open("/gd/work").page.keyboard().press("Control+k");
            hejia.page.locator("#jump-words").pressSequentially("标题");
            hejia.page.waitForSelector("#jump-found a[href='" + path(article, "") + "']");
            hejia.page.keyboard().press("Enter");
            hejia.page.waitForURL("**" + path(article, "/write"));
        }
    }

    @Test
    void pictureAtTheHeadIsTakenInDescribedAndSaved() throws IOException {
        Article article = draft("<p>字。</p>");
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), "png", png);
        try (Desktop linxiao = at("linxiao")) {
            linxiao.open(path(article, "/write")).page.click(".lead-picture > summary");
            linxiao.page.setInputFiles(
                    "#upload", new FilePayload("网页.png", "image/png", "<html>".getBytes()));
            assertThat(linxiao.page.locator("[data-lead-fault]"))
                    .containsText("“网页.png”没有收：里面其实是一个网页");

            linxiao.page.setInputFiles(
                    "#upload", new FilePayload("绕行图.png", "image/png", png.toByteArray()));
            assertThat(linxiao.page.locator("[data-lead-shown] img")).isVisible();
            linxiao.page.fill("#pictureAlt", "绕行路线");
            linxiao.waitUntilSaved();
            linxiao.page.waitForFunction(
                    "() => document.querySelector('[name=base]').value !== '%s'"
                            .formatted(article.head().value()));
        }
        Picture picture = newsroom.head(article).manuscript().picture().orElseThrow();
        assertThat(picture.src()).matches("/media/[0-9a-f]{32}\\.png");
    }

    @Test
    void everythingCanBeDoneWithoutScript() {
        try (Desktop linxiao = Desktop.signedIn(newsroom, "linxiao", Look.DESK.withoutScript())) {
            linxiao.open("/gd/write").page.fill("#title", "没有脚本的稿");
            linxiao.page.fill("#sources", "本站");
            linxiao.page.fill("#body", "第一段\n第二段");
            linxiao.page.click("main button[value=save]");
            linxiao.page.waitForURL("**/gd/articles/*/write");
            linxiao.page.click(".top button[value=submit]");
            linxiao.page.waitForURL("**/gd/work?did=*");
            assertThat(linxiao.page.locator(".note.ok")).containsText("提交《没有脚本的稿》");
        }
    }

    private Article draft(String body) {
        return new ScriptedWriter(newsroom, newsroom.signedIn("linxiao")).draft(body);
    }

    private Article submitted(String body) {
        Article article = draft(body);
        act(article, newsroom.desks.author, new Act.Submit(""));
        return newsroom.article(article);
    }

    private void act(Article article, PersonId person, Act act) {
        newsroom.articles.act(
                newsroom.reference(article), person, newsroom.article(article).head(), act);
    }

    private static String path(Article article, String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}
