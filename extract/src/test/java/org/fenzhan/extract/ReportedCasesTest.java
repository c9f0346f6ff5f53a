package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Optional;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Block;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Source;
import org.junit.jupiter.api.Test;

/// What goes wrong in other tools for the same work.
class ReportedCasesTest {
    private static final Charset GB18030 = Charset.forName("GB18030");

    @Test
    void longScriptBeforeTheTextDoesNotHideItsEncoding() {
        String page =
                "<html><head><meta charset=\"gb2312\"><script>"
                        + "var a = 1;\n".repeat(1_500)
                        + "</script></head><body><p>桥头小学昨日开学，三百名新生走进新校园。</p></body></html>";

        Article article =
                (Article)
                        new Extractor()
                                .extract(
                                        page.getBytes(GB18030), Optional.empty(), Optional.empty());

        assertThat(article.bodyText()).startsWith("桥头小学昨日开学");
    }

    @Test
    void tableWithBreaksAndNoNamesGivesThreeParagraphs() {
        String page =
                "<table><tr><td>第一段说了开学的事，孩子们都来了。<br><br>第二段说了食堂的事，饭菜很香。<br><br>第三段说了校车的事，一共五辆。</td></tr></table>";

        assertThat(read(page).body()).hasSize(3).allMatch(Block.Paragraph.class::isInstance);
    }

    @Test
    void footerLongerThanTheArticleIsNotItsBody() {
        String footer =
                "<p>主办单位：某某市人民政府办公室　承办单位：某某市大数据管理局　技术支持：某某信息技术有限公司，为您提供全天候服务。</p><p>网站标识码：0000000001　某ICP备00000001号　某公网安备 00000000000001号，未经授权禁止转载、摘编、复制。</p>"
                        .repeat(3);
        String page =
                "<html><head><title>某村修通水泥路</title></head><body><h1>某村修通水泥路</h1><div><p>10月8日，某村修通了水泥路。</p><p>村民说，以后下雨天也好走了。</p><p>这条路全长三公里。</p></div><div>"
                        + footer
                        + "</div></body></html>";

        assertThat(read(page).bodyText()).isEqualTo("10月8日，某村修通了水泥路。\n村民说，以后下雨天也好走了。\n这条路全长三公里。");
    }

    @Test
    void dateInTheHeadlineIsNoPublicationDateAndDisclaimerNoBody() {
        String page =
                "<html><head><title>3月8日至12日某桥封闭</title></head><body><h1>3月8日至12日某桥封闭</h1><div class=info>2021-03-06 · 本地快讯</div><div><p>因维修施工，某桥将于3月8日零时起封闭，请过往车辆绕行。</p><p>绕行路线以现场标志为准，施工期间请减速慢行。</p><p>来源:某交警</p></div><p>特别声明：以上内容为自媒体平台用户上传并发布，本平台仅提供信息存储服务，不代表本平台观点，如有侵权请联系我们处理。</p></body></html>";

        Article article = read(page);

        assertThat(article.published().orElseThrow().value()).hasToString("2021-03-06");
        assertThat(article.sources())
                .extracting(found -> found.value().name())
                .containsExactly("某交警");
        assertThat(article.reporters()).isEmpty();
        assertThat(article.bodyText()).doesNotContain("声明");
    }

    @Test
    void fieldsWithoutColonsAreToldApartByBars() {
        String page =
                "<html><head><title>某镇举办灯会</title></head><body><h1>某镇举办灯会</h1><div>发表于2016-02-0308:10| 77次阅读| 来源某网| 0 条评论| 作者陈某某</div><div><p>元宵节前夕，某镇举办了一年一度的灯会，吸引了上千人。</p><p>灯会将持续到月底，每晚七点开始。</p></div></body></html>";

        Article article = read(page);

        assertThat(article.published().orElseThrow().value()).hasToString("2016-02-03T08:10+08:00");
        assertThat(article.sources())
                .extracting(Found::value)
                .extracting(Source::name)
                .containsExactly("某网");
        assertThat(article.writers()).containsExactly("陈某某");
    }

    @Test
    void emptyHeadingLeavesTheTitleToTheLineThatHasIt() {
        String page =
                "<html><head><title>某国罢工影响交通-某网</title></head><body><h1 id=t></h1><div class=\"h-title\">某国罢工影响交通</div><div><p>当地时间周一，某国多地举行罢工，公共交通受到影响。</p><p>工会表示，罢工将持续两天。</p></div></body></html>";

        assertThat(read(page).title().orElseThrow().value()).isEqualTo("某国罢工影响交通");
    }

    private static Article read(String page) {
        return (Article) new Extractor().extract(page, Optional.empty());
    }
}
