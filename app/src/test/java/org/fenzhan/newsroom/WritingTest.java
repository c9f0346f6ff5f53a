package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Source;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class WritingTest {
    private static final String THREE = "<p>甲段。</p><p>乙段。</p><p>丙段。</p>";

    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor linxiao;
    private Visitor hejia;
    private ScriptedWriter writer;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        linxiao = newsroom.signedIn("linxiao");
        hejia = newsroom.signedIn("hejia");
        writer = new ScriptedWriter(newsroom, linxiao);
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void plainFormMakesAnArticleWithEverythingThatWasTyped() {
        linxiao.get("/gd/write");
        Got made =
                linxiao.post(
                        "/gd/write",
                        "channel",
                        newsroom.channel("zx/jrzd"),
                        "beside",
                        newsroom.channel("hlht"),
                        "title",
                        "  高铁提速  ",
                        "shortTitle",
                        "提速",
                        "summary",
                        "一句话。",
                        "sources",
                        "南方日报 https://www.example.cn/a、南方+客户端",
                        "reporters",
                        "徐林 骆骁骅",
                        "editors",
                        "罗世成",
                        "tags",
                        "高铁，交通",
                        "dated",
                        "2026年11月25日 9:40",
                        "body",
                        "　　第一段 <b>\n\n第二段",
                        "act",
                        "save");

        Article article = only();
        assertThat(made.location()).isEqualTo("/gd/articles/" + article.id().value() + "/write");
        Manuscript text = newsroom.head(article).manuscript();
        assertThat(text.title()).isEqualTo("高铁提速");
        assertThat(text.sources())
                .containsExactly(
                        new Source("南方日报", Optional.of("https://www.example.cn/a")),
                        Source.named("南方+客户端"));
        assertThat(text.reporters()).containsExactly("徐林", "骆骁骅");
        assertThat(text.tags()).containsExactly("高铁", "交通");
        assertThat(text.dated().map(PublicationTime::shown)).contains("2026-11-25 09:40");
        assertThat(text.body().html()).isEqualTo("<p>第一段 &lt;b&gt;</p><p>第二段</p>");
        assertThat(article.placements())
                .containsExactly(newsroom.desks.station("gd").channel("hlht").orElseThrow().id());
    }

    @Test
    void whatCannotBeReadIsShownAtItsFieldAndNothingTypedIsLost() {
        linxiao.get("/gd/write");
        Got faulty =
                linxiao.post(
                        "/gd/write",
                        "channel",
                        newsroom.channel("hlht"),
                        "title",
                        "长".repeat(301),
                        "dated",
                        "昨天",
                        "act",
                        "save");

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.page().select("#title-fault").text()).contains("多了 1 字");
        assertThat(faulty.page().select("#dated").val()).isEqualTo("昨天");
        assertThat(faulty.page().select(".note.bad").text())
                .contains("还有 2 处要改")
                .contains("看不懂日期“昨天”");
        assertThat(drafts()).isEmpty();
    }

    @Test
    void submittingWithoutTitleOrTextLeadsToWhatIsMissing() {
        linxiao.get("/gd/write");
        Got faulty =
                linxiao.post("/gd/write", "channel", newsroom.channel("hlht"), "act", "submit");

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.page().select(".note.bad a").eachAttr("href"))
                .contains("#title", "#body");
    }

    @Test
    void firstSaveOfTheScriptMakesTheArticleOnceHoweverOftenItIsSent() {
        Map<String, Object> fields =
                Map.of(
                        "base", "",
                        "draft", "0d9f2f0e-1111-4a6c-9f7e-000000000001",
                        "channel", newsroom.channel("zx/jrzd"),
                        "title", "新稿",
                        "body", "<p>一</p>");
        JsonNode first = linxiao.postJson("/gd/write/autosave", fields).json();
        linxiao.postJson("/gd/write/autosave", fields);

        Article article = only();
        assertThat(first.get("revision").asString())
                .isEqualTo(String.valueOf(article.head().value()));
        JsonNode address =
                linxiao.getJson("/gd/write/address?revision=" + article.head().value()).json();
        assertThat(address.get("autosave").asString())
                .isEqualTo("/gd/articles/" + article.id().value() + "/autosave");
    }

    @Test
    void laterSaveOfAPageThatDoesNotKnowItsAddressFindsTheArticle() {
        JsonNode first = writer.save("/gd/write/autosave", "", "新稿", "<p>一</p>").json();
        Got second =
                writer.save(
                        "/gd/write/autosave", first.get("revision").asString(), "新稿", "<p>二</p>");

        assertThat(second.status()).isEqualTo(200);
        assertThat(newsroom.head(only()).number()).isEqualTo(2);
        assertThat(newsroom.head(only()).origin()).isEqualTo(Revision.Origin.AUTO);
    }

    @Test
    void articleInReviewIsNotWrittenOn() {
        Article article = writer.draft(THREE);
        submit(article);

        Got refused =
                writer.autosave(article, String.valueOf(article.head().value()), "<p>偷偷改</p>");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("message").asString()).contains("正在审");
        assertThat(linxiao.get(at(article, "/write")).location()).endsWith("/review");
    }

    @Test
    void unreadableDateDoesNotWipeOutTheOneThatWasSaved() {
        Article article = writer.draft(THREE);
        String base = String.valueOf(article.head().value());
        Map<String, String> dated =
                Map.of(
                        "base",
                        base,
                        "title",
                        "标题",
                        "body",
                        THREE,
                        "dated",
                        "2026-11-25",
                        "channel",
                        newsroom.channel("zx/jrzd"));
        String next =
                linxiao.postJson(at(article, "/autosave"), dated).json().get("revision").asString();

        linxiao.postJson(
                at(article, "/autosave"),
                Map.of(
                        "base", next,
                        "title", "标题",
                        "body", "<p>新的</p>",
                        "dated", "2026-1",
                        "channel", newsroom.channel("zx/jrzd")));

        Manuscript text = newsroom.head(article).manuscript();
        assertThat(text.body().html()).isEqualTo("<p>新的</p>");
        assertThat(text.dated().map(PublicationTime::shown)).contains("2026-11-25");
    }

    @Test
    void hostileTextIsCleanedBeforeItIsKept() {
        Article article = writer.draft(THREE);
        writer.autosave(
                article,
                String.valueOf(article.head().value()),
                "<p onclick=x()>字<script>alert(1)</script><img src=http://evil.example/x.png></p>");

        assertThat(newsroom.head(article).manuscript().body().html()).isEqualTo("<p>字</p>");
        assertThat(linxiao.get(at(article, "/write")).body()).doesNotContain("<script>alert");
    }

    @Test
    void titleWithMarkupIsShownAsTextEverywhere() {
        linxiao.get("/gd/write");
        linxiao.post(
                "/gd/write",
                "channel",
                newsroom.channel("zx/jrzd"),
                "title",
                "<script>alert(1)</script>\"'",
                "body",
                "<p>字</p>",
                "act",
                "save");
        Article article = only();
        for (String path :
                List.of(
                        "/gd/work",
                        "/gd/articles",
                        at(article, "/write"),
                        at(article, "/revisions"))) {
            assertThat(linxiao.get(path).page().select("script:not([src])")).as(path).isEmpty();
        }
    }

    private Got submit(Article article) {
        linxiao.get(at(article, "/write"));
        return linxiao.post(
                at(article, "/write"),
                "base",
                String.valueOf(newsroom.article(article).head().value()),
                "title",
                "标题",
                "channel",
                newsroom.channel("zx/jrzd"),
                "sources",
                "本站",
                "body",
                newsroom.head(article).manuscript().body().html(),
                "act",
                "submit");
    }

    @Test
    void submittedArticleIsInReviewAndTheAuthorIsTold() {
        Article article = writer.draft(THREE);

        Got submitted = submit(article);

        assertThat(newsroom.article(article).state().desk()).isEqualTo(new Desk.InReview(1, 2));
        assertThat(linxiao.get(submitted.location()).page().select(".note.ok").text())
                .contains("提交《标题》");
    }

    private Article only() {
        assertThat(drafts()).hasSize(1);
        return drafts().getFirst().article();
    }

    private List<ArticleList.Line> drafts() {
        return newsroom.list.draftsOf(newsroom.desks.station("gd").id(), newsroom.desks.author);
    }

    private static String at(Article article, String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}
