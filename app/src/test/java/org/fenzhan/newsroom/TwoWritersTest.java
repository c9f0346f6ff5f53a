package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.fenzhan.article.Article;
import org.fenzhan.article.Revision;
import org.fenzhan.newsroom.Visitor.Got;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwoWritersTest {
    private static final String THREE = "<p>甲段。</p><p>乙段。</p><p>丙段。</p>";

    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Visitor linxiao;
    private Visitor hejia;
    private ScriptedWriter writer;
    private ScriptedWriter colleague;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        linxiao = newsroom.signedIn("linxiao");
        hejia = newsroom.signedIn("hejia");
        writer = new ScriptedWriter(newsroom, linxiao);
        colleague = new ScriptedWriter(newsroom, hejia);
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void changesOfDifferentParagraphsAreMergedWithoutAQuestionAndBothVersionsKept() {
        Article article = writer.draft(THREE);
        String base = String.valueOf(article.head().value());
        assertThat(colleague.autosave(article, base, "<p>甲段。</p><p>乙段。</p><p>丙段改。</p>").status())
                .isEqualTo(200);

        Got saved = writer.autosave(article, base, "<p>甲段改。</p><p>乙段。</p><p>丙段。</p>");

        assertThat(saved.status()).isEqualTo(200);
        assertThat(newsroom.head(article).manuscript().body().html())
                .isEqualTo("<p>甲段改。</p><p>乙段。</p><p>丙段改。</p>");
        assertThat(newsroom.head(article).origin()).isEqualTo(Revision.Origin.MERGED);
        assertThat(newsroom.articles.revisions(newsroom.reference(article)))
                .hasSize(4)
                .filteredOn(revision -> !revision.onLine())
                .singleElement()
                .satisfies(mine ->
                        assertThat(saved.json().get("revision").asString())
                                .isEqualTo(String.valueOf(mine.id().value())));
    }

    @Test
    void pageThatDoesNotShowTheMergeDoesNotUndoItByItsNextSave() {
        Article article = writer.draft(THREE);
        String base = String.valueOf(article.head().value());
        colleague.autosave(article, base, "<p>甲段。</p><p>乙段。</p><p>丙段改。</p>");
        String mine =
                writer.autosave(article, base, "<p>甲段改。</p><p>乙段。</p><p>丙段。</p>")
                        .json()
                        .get("revision")
                        .asString();

        writer.autosave(article, mine, "<p>甲段再改。</p><p>乙段。</p><p>丙段。</p>");

        assertThat(newsroom.head(article).manuscript().body().html())
                .isEqualTo("<p>甲段再改。</p><p>乙段。</p><p>丙段改。</p>");
    }

    @Test
    void changesOfTheSameParagraphKeepBothAndAskOnce() {
        Article article = writer.draft("<p>工作日 7:30 起车流较大，请提前安排行程。</p>");
        String base = String.valueOf(article.head().value());
        colleague.autosave(article, base, "<p>工作日 7:30 起车流较大，请提前安排行程或改乘城际。</p>");

        Got clash = writer.autosave(article, base, "<p>工作日 7:00 起车流较大，请提前安排行程。</p>");

        assertThat(clash.status()).isEqualTo(409);
        assertThat(clash.json().get("by").asString()).isEqualTo("何佳");
        String address = clash.json().get("theirsUrl").asString();
        Got page = linxiao.get(address);
        assertThat(page.page().select("h1").text()).contains("何佳和你改了同一处");
        assertThat(page.page().select("ins").eachText()).contains("7:00", "或改乘城际");
        assertThat(page.page().select("input[value=both]").hasAttr("checked")).isTrue();
        assertThat(page.page().select(".text.quote").text())
                .isEqualTo("工作日 7:00 起车流较大，请提前安排行程或改乘城际。");

        Got decided =
                linxiao.post(
                        address.substring(0, address.indexOf('?')),
                        "mine",
                        page.page().select("[name=mine]").val(),
                        "theirs",
                        page.page().select("[name=theirs]").val(),
                        "choice0",
                        "both");

        assertThat(decided.location()).endsWith("/write");
        assertThat(newsroom.head(article).manuscript().body().html())
                .isEqualTo("<p>工作日 7:00 起车流较大，请提前安排行程或改乘城际。</p>");
    }

    @Test
    void clashOfThePlainFormLeadsToTheChoice() {
        Article article = writer.draft("<p>原来的话。</p>");
        String base = String.valueOf(article.head().value());
        colleague.autosave(article, base, "<p>何佳的话。</p>");
        linxiao.get(at(article, "/write"));

        Got clash =
                linxiao.post(
                        at(article, "/write"),
                        "base",
                        base,
                        "title",
                        "标题",
                        "channel",
                        newsroom.channel("zx/jrzd"),
                        "body",
                        "<p>林晓的话。</p>",
                        "act",
                        "save");

        assertThat(clash.location()).contains("/clash?mine=");
        assertThat(newsroom.head(article).manuscript().body().html()).isEqualTo("<p>何佳的话。</p>");
    }

    @Test
    void othersAtTheSameArticleAreTold() {
        Article article = writer.draft(THREE);
        hejia.get(at(article, "/write"));

        assertThat(linxiao.get(at(article, "/write")).page().select(".here-list").text())
                .contains("何佳也在改");
        assertThat(hejia.getJson(at(article, "/here")).json().get("others").get(0).asString())
                .isEqualTo("林晓");
    }

    private static String at(Article article, String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}
