package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Block;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Source;
import org.junit.jupiter.api.Test;

class FieldsOfPagesTest {
    private static final String BODY =
            "<div class=c><p>昨天上午，某镇举办了一年一度的灯会，吸引了上千人前来观看。</p><p>灯会将持续到月底，每晚七点开始，欢迎大家前来。</p></div>";

    @Test
    void theSitesNameIsNoHeadline() {
        Article article =
                read(
                        "<title>新闻动态--清河学会官网</title><h5>清河学会</h5><div class=x><h5>清河学会年会在山城举行</h5><div>发布时间：2019-05-18 来源：清河学会</div></div>"
                                + BODY);

        assertThat(article.title().orElseThrow().value()).isEqualTo("清河学会年会在山城举行");
    }

    @Test
    void headlineSetInSeveralLinesIsOne() {
        Article article =
                read("<title>关于举办灯会的通知_某镇</title><p>关于举办</p><p>灯会的通知</p><p>2024-06-27</p>" + BODY);

        assertThat(article.title().orElseThrow().value()).isEqualTo("关于举办灯会的通知");
    }

    @Test
    void sourceKeepsItsLink() {
        Article article =
                read("<h1>某镇举办灯会</h1><div>2024-06-27 来源：<a href='/s'>新海网</a></div>" + BODY);

        assertThat(article.sources())
                .extracting(Found::value)
                .containsExactly(new Source("新海网", Optional.of("http://example.cn/s")));
    }

    @Test
    void aLineAboveTheEditorIsNoHeadline() {
        Article article =
                read(
                        "<title>某县新闻网</title><center><font size=5><b>灯会照亮老街</b></font></center><center>某县新闻网 www.x.cn　2015-3-4　来源：某县报 A02版</center>"
                                + BODY
                                + "<p>（图为老街灯会 杨帆摄）</p><p align=right>编辑：林小青</p>");

        assertThat(article.title().orElseThrow().value()).isEqualTo("灯会照亮老街");
        assertThat(article.sources())
                .extracting(found -> found.value().name())
                .containsExactly("某县报");
    }

    @Test
    void timeOfDayStandsWithTheSameDay() {
        Article article =
                read(
                        "<meta name=publishdate content=2023-11-02><h1>某镇举办灯会</h1><div>2023年11月02日08:15 | 来源：新海网</div>"
                                + BODY);

        assertThat(article.published().orElseThrow().value().moment().orElseThrow().getHour())
                .isEqualTo(8);
    }

    @Test
    void pathOfPlainTextNeedsNoHome() {
        Article article =
                read(
                        "海峡在线 > 新闻中心 > 福建新闻\n\n某镇举办灯会\n2020-07-15 09:12 来源:海峡日报\n\n昨天上午，某镇举办了一年一度的灯会，吸引了上千人前来观看，街巷里人声鼎沸，直到深夜。\n\n灯会将持续到月底，每晚七点开始，欢迎大家前来。");

        assertThat(Found.values(article.breadcrumb())).containsExactly("海峡在线", "新闻中心", "福建新闻");
    }

    @Test
    void furtherPagesOfTheArticleAreNamed() {
        Article article =
                read(
                        "<h1>某镇举办灯会</h1>"
                                + BODY
                                + "<div class=p><a href='a_2.html'>2</a> <a href='a_3.html'>3</a> <a href='a_2.html'>下一页</a></div>");

        assertThat(article.nextPages())
                .extracting(Found::value)
                .containsExactly(
                        URI.create("http://example.cn/a_2.html"),
                        URI.create("http://example.cn/a_3.html"));
    }

    @Test
    void listsTablesPicturesAndFilesBecomeBlocks() {
        Article article =
                read(
                        "<h1>某镇举办灯会</h1><div class=c><p>昨天上午，某镇举办了一年一度的灯会，吸引了上千人前来观看。</p><h3>日程</h3><ul><li>周一，开幕。</li><li>周二，赏灯。</li></ul><table><tr><td>日期</td><td>人数</td></tr><tr><td>周一</td><td>300</td></tr></table><figure><img src=1.jpg alt=灯><figcaption>灯会现场</figcaption></figure><p>灯会将持续到月底，每晚七点开始，欢迎大家前来。</p><p><a href=f.doc>附件：日程表.doc</a></p></div>");

        assertThat(article.body())
                .extracting(Object::getClass)
                .extracting(Class::getSimpleName)
                .containsExactly(
                        "Paragraph",
                        "Heading",
                        "ListBlock",
                        "Table",
                        "Image",
                        "Paragraph",
                        "Attachment");
        assertThat(article.body().get(4))
                .isInstanceOfSatisfying(
                        Block.Image.class,
                        image ->
                                assertThat(image.caption().orElseThrow().text()).isEqualTo("灯会现场"));
        assertThat(article.bodyText())
                .contains("周一，开幕。\n周二，赏灯。")
                .contains("日期\t人数\n周一\t300")
                .doesNotContain("灯会现场");
    }

    @Test
    void labelWithoutValueTakesTheNextCell() {
        Article article =
                read(
                        "<h1>某镇举办灯会</h1><table><tr><td>来源：</td><td>新海网</td><td>记者：</td><td>林晓岚</td></tr></table>"
                                + BODY);

        assertThat(article.sources())
                .extracting(found -> found.value().name())
                .containsExactly("新海网");
        assertThat(Found.values(article.reporters())).containsExactly("林晓岚");
    }

    @Test
    void westernPageIsReadFromItsLinkedData() {
        Article article =
                read(
                        "<html lang=en><head><title>Bridge reopens | Harbour Daily</title><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Bridge reopens\",\"datePublished\":\"2024-06-27T10:15:00Z\",\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Example\"}],\"publisher\":{\"name\":\"Harbour Daily\"}}]}</script></head><body><h1>Bridge reopens</h1><article><p>The old bridge over the river reopened on Thursday, after two years of repairs.</p><p>Drivers said they were happy, and so were the shops on both banks.</p></article></body></html>");

        assertThat(article.title().orElseThrow().value()).isEqualTo("Bridge reopens");
        assertThat(article.published().orElseThrow().value()).hasToString("2024-06-27T10:15Z");
        assertThat(Found.values(article.authors())).containsExactly("Ann Example");
        assertThat(article.siteName().orElseThrow().value()).isEqualTo("Harbour Daily");
        assertThat(article.language().orElseThrow().value()).isEqualTo("en");
    }

    @Test
    void whatIsNotOnThePageIsAbsent() {
        Article article = read(BODY);

        assertThat(article.published()).isEmpty();
        assertThat(article.lead()).isEmpty();
        assertThat(
                        List.of(
                                article.sources(),
                                article.reporters(),
                                article.authors(),
                                article.editors(),
                                article.breadcrumb()))
                .allMatch(List::isEmpty);
    }

    private static Article read(String page) {
        return (Article)
                new Extractor().extract(page, Optional.of(URI.create("http://example.cn/a.html")));
    }
}
