package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.fenzhan.extract.article.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Shapes of head and tail that real portals have and that were once read wrongly: each page has
/// one of them.
class FieldsAsPrintedTest {
    private static final String FIRST = "昨天上午，某镇举办了一年一度的灯会，吸引了上千人前来观看，街巷里人声鼎沸。";
    private static final String LAST = "灯会将持续到月底，每晚七点开始，欢迎大家前来。";
    private static final String BODY = "<div class=c><p>" + FIRST + "</p><p>" + LAST + "</p></div>";
    private static final String TITLE = "<title>某镇举办灯会_某网</title><h1>某镇举办灯会</h1>";

    @Test
    void dateLineUnderTheHeadlineGoesBeforeTheMomentOfMetadata() {
        assertThat(
                        date(
                                "<meta property='article:published_time' content='2018-12-28T20:56:29+08:00'>"
                                        + TITLE
                                        + "<div><span>2018年12月28日 19:55</span> <span>某某晚报</span></div>"
                                        + BODY))
                .hasToString("2018-12-28T19:55+08:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-20 13:15:00, true",
        "2024-05-20 13:15, false",
        "2024年05月20日13:15:08, true",
        "2024-05-20, false"
    })
    void secondsAreKnownWhereThePageNamesThem(String printed, boolean seconds) {
        assertThat(date(TITLE + "<div>发稿时间：" + printed + " 来源：某某晚报</div>" + BODY).seconds())
                .isEqualTo(seconds);
    }

    @Test
    void timeOfMetadataIsNotAddedToAPrintedDay() {
        assertThat(
                        date(
                                "<meta name=PubDate content='2016-11-22 09:53'>"
                                        + TITLE
                                        + "<div>发布日期：2016-11-22 浏览次数：9 信息来源：某局</div>"
                                        + BODY))
                .hasToString("2016-11-22");
    }

    @ParameterizedTest
    @CsvSource({
        "<b>21</b><p>2024年02月</p>, 2024-02-21",
        "<p>2024-02</p><p>21</p>, 2024-02-21",
        "<p>2019</p><p>09/07</p><p>19:02</p>, 2019-09-07T19:02+08:00"
    })
    void dateSetInSeveralLinesIsOne(String lines, String date) {
        assertThat(date(TITLE + "<div>" + lines + "</div>" + BODY)).hasToString(date);
    }

    @Test
    void momentAndMediumBehindTheTextAreTheArticles() {
        Article article = read(TITLE + BODY + "<p>编辑：林小青</p><p>2013年03月21日 13:39:38　某某新闻网</p>");

        assertThat(article.published().orElseThrow().value())
                .hasToString("2013-03-21T13:39:38+08:00");
        assertThat(sources(article)).containsExactly("某某新闻网");
    }

    @Test
    void dayBehindTheTextIsThatOfSigning() {
        assertThat(read(TITLE + BODY + "<p>2013年03月21日</p>").published()).isEmpty();
    }

    @Test
    void updateUnderTheHeadlineCountsWhereItIsAllThatIsPrinted() {
        assertThat(
                        date(
                                "<meta name='dcterms.created' content='2012-12-10T17:24:01'>"
                                        + TITLE
                                        + "<p>更新时间：2012年12月11日 10:41</p>"
                                        + BODY))
                .hasToString("2012-12-11T10:41+08:00");
    }

    @Test
    void editorInMetadataIsNoAuthor() {
        Article article =
                read("<meta name=author content=林小青>" + TITLE + BODY + "<p>【责任编辑：林小青】</p>");

        assertThat(article.writers()).isEmpty();
        assertThat(Found.values(article.editors())).containsExactly("林小青");
    }

    @Test
    void authorInMetadataCountsWhereThePagePrintsTheName() {
        String meta = "<meta name=author content=苏明远>";

        assertThat(read(meta + TITLE + BODY).writers()).isEmpty();
        assertThat(read(meta + TITLE + "<p>苏明远</p>" + BODY).writers()).containsExactly("苏明远");
    }

    @Test
    void editorsStandInThePagesOrder() {
        Article article =
                read(
                        TITLE
                                + "<div class=c><p>"
                                + FIRST
                                + "</p><p>"
                                + LAST
                                + "</p><p>编辑 林小青 校对 周立言</p></div><div>责任编辑：陈一帆_N12</div>");

        assertThat(Found.values(article.editors())).containsExactly("林小青", "陈一帆");
    }

    @ParameterizedTest
    @CsvSource({
        "【文/某某网专栏作者 苏明远】",
        "文丨某某特约评论员 苏明远",
        "某报·某某网记者 苏明远",
        "（记者苏明远／滨海报导）",
        "苏明远/某某日报",
        "某某快讯／苏明远 2020年03月12日 20:19"
    })
    void writerBehindAPostOrBesideAMediumIsRead(String line) {
        assertThat(read(TITLE + "<p>" + line + "</p>" + BODY).writers()).containsExactly("苏明远");
    }

    @Test
    void reporterOfAMediumWhoseNameEndsInNetIsReadBehindTheText() {
        assertThat(read(TITLE + BODY + "<p>某报·某某网记者 苏明远 来源：某报</p>").writers())
                .containsExactly("苏明远");
    }

    @Test
    void authorWithHisPostIsRead() {
        assertThat(
                        read(TITLE
                                        + "<div class=c><p>"
                                        + FIRST
                                        + "</p><p>"
                                        + LAST
                                        + "（作者：苏明远，系某大学特约研究员）</p></div>")
                                .writers())
                .containsExactly("苏明远");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    摄影：某报记者 何山水 |
                    图为灯会现场。某报全媒体图片记者何山水、江一苇摄 |
                    灯会现场。（新闻中心学生摄影记者 何山水） |
                    （记者 苏明远 文 何山水 摄） | 苏明远
                    """)
    void whoTookPicturesWroteNothing(String caption, String writer) {
        assertThat(
                        read(TITLE
                                        + "<div class=c><p>"
                                        + FIRST
                                        + "</p><p>"
                                        + LAST
                                        + "</p><p>"
                                        + caption
                                        + "</p></div>")
                                .writers())
                .isEqualTo(writer == null ? List.of() : List.of(writer));
    }

    @Test
    void reportersOfTeasersBehindTheTextAreNotTheArticles() {
        Article article =
                read(
                        TITLE
                                + BODY
                                + "<div class=related><h3>相关新闻</h3>"
                                + "<div><a href=/b>邻镇也办灯会</a></div><div>某网3月21日电（记者苏明远）昨天晚上，邻镇的灯会也开始了，河边挂起了上千盏花灯，游人如织，热闹非凡，直到深夜才渐渐散去……</div>"
                                        .repeat(3)
                                + "</div>");

        assertThat(article.writers()).isEmpty();
    }

    @Test
    void authorWhoRepeatsTheSourceIsNobody() {
        Article article = read(TITLE + "<p>2024-05-16 来源：某某报 作者：某某报</p>" + BODY);

        assertThat(sources(article)).containsExactly("某某报");
        assertThat(article.writers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.example.cn 2009年11月09日13:48 某某娱乐, 某某娱乐",
        "某某中文站2016年10月14日07:17, 某某中文站",
        "2024-05-22 07:16 来源：某某财经 北京, 某某财经",
        "2023-06-15 08:10 来源：某某新闻网 苏明远, 某某新闻网"
    })
    void sourceStandsBesideTheDateWithoutWhatIsNone(String line, String source) {
        assertThat(sources(read(TITLE + "<p>" + line + "</p>" + BODY))).containsExactly(source);
    }

    @Test
    void sourceIsAWordInRunningText() {
        assertThat(
                        sources(
                                read(
                                        TITLE
                                                + "<div class=c><p>"
                                                + FIRST
                                                + "</p><p>"
                                                + LAST
                                                + "</p><p>灯会的收入占全年的40％來源於門票和攤位費，其中門票占三成。</p></div>")))
                .isEmpty();
    }

    @Test
    void creditsBehindTeasersAreTheArticles() {
        Article article =
                read(
                        TITLE
                                + BODY
                                + "<div class=related><h3>重点推荐</h3><ul>"
                                + "<li><a href=/x>邻镇也办灯会</a></li>".repeat(16)
                                + "</ul></div><div>本文来源：某某日报 作者：苏明远 责任编辑：林小青_N042</div>");

        assertThat(sources(article)).containsExactly("某某日报");
        assertThat(article.writers()).containsExactly("苏明远");
        assertThat(Found.values(article.editors())).containsExactly("林小青");
    }

    @Test
    void editorBesideALinkIsRead() {
        assertThat(
                        Found.values(
                                read(TITLE + BODY + "<p>（编辑：小何）<a href=/>返回首页，查看更多内容</a></p>")
                                        .editors()))
                .containsExactly("小何");
    }

    @Test
    void dayOfAnActUnderTheHeadlineIsNoPublication() {
        assertThat(read(TITLE + "<p>（2007年6月29日某某会议通过）</p>" + BODY).published()).isEmpty();
    }

    @Test
    void headlineInLinesHasOtherBlanksThanTheTitleElement() {
        Article article =
                read(
                        "<title>某镇人民代表大会关于举办一年一度灯会及调整2007 年灯会日期的决议_公报_某网</title><p>某镇人民代表大会</p><p>关于举办一年一度灯会及</p><p>调整2007年灯会日期的决议</p><p>来源：某网</p>"
                                + BODY);

        assertThat(article.title().orElseThrow().value())
                .isEqualTo("某镇人民代表大会关于举办一年一度灯会及调整2007年灯会日期的决议");
    }

    @Test
    void postsBehindAnOrganisationAreNoNames() {
        assertThat(
                        read(TITLE + BODY + "<p>（本文来源：某某日报 作者：某某研究中心研究部部长，“花灯”研究部部长、研究员苏明远）</p>")
                                .writers())
                .doesNotContain("花灯", "研究部部长");
    }

    @Test
    void badgeIsNoPartOfTheHeadline() {
        assertThat(
                        read("<title>某镇举办一年一度的灯会</title><h2><span>原创</span>某镇举办一年一度的灯会</h2><p>2019-09-08 11:42:03</p>"
                                        + BODY)
                                .title()
                                .orElseThrow()
                                .value())
                .isEqualTo("某镇举办一年一度的灯会");
    }

    @Test
    void timesOfTeasersBehindTheTextAreNotTheArticles() {
        assertThat(
                        read(TITLE
                                        + BODY
                                        + "<div class=related><a href=/x>邻镇也办灯会</a><p>2023-06-01 00:48</p></div>")
                                .published())
                .isEmpty();
    }

    @Test
    void writersBehindADatelineMayBeSetApartByAWideBlank() {
        assertThat(
                        read(TITLE
                                        + "<div class=c><p>某某网某市5月5日电　（苏 明　欧阳海）"
                                        + FIRST
                                        + "</p><p>"
                                        + LAST
                                        + "</p></div>")
                                .writers())
                .containsExactly("苏明", "欧阳海");
    }

    @Test
    void pictureOfTheHeadIsNoEditor() {
        assertThat(Found.values(read(TITLE + BODY + "<p>【责任编辑:林小青 题图来源：某某网】</p>").editors()))
                .containsExactly("林小青");
    }

    @Test
    void headlineInABarAtTheTopLeavesThePlaceToTheArticles() {
        Article article =
                read(
                        "<title>某镇举办灯会_某网</title><h1 class=article_title>某镇举办灯会</h1><ul>"
                                + "<li>频道</li>".repeat(30)
                                + "</ul><h1>某镇举办灯会</h1><p>2024-05-13 13:48</p><p>来源：某网</p>"
                                + BODY);

        assertThat(article.published().orElseThrow().value()).hasToString("2024-05-13T13:48+08:00");
        assertThat(sources(article)).containsExactly("某网");
    }

    @Test
    void headlineMayBeginWithTheNameOfItsKind() {
        Article article =
                read(
                        "<title>视频丨某镇举办一年一度的灯会_灯会_某镇</title><h1>视频丨某镇举办一年一度的灯会</h1><p>2023-11-02 20:13 来源: 某某政务</p>"
                                + BODY);

        assertThat(article.title().orElseThrow().value()).isEqualTo("视频丨某镇举办一年一度的灯会");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <p><a href=/>首页</a> - <a href=/t>图说</a> - 内容</p> | 首页;图说
                    <div class=news-position><a href=/>某网</a> <a></a> 正文 </div> | 某网
                    <p><a href=/>某某日报</a> / <a href=/l>两岸</a> / 焦点</p> | 某某日报;两岸;焦点
                    """)
    void pathPartedByLittleIsRead(String path, String steps) {
        assertThat(Found.values(read(path + TITLE + "<p>2024-05-13</p>" + BODY).breadcrumb()))
                .containsExactly(steps.split(";"));
    }

    private static Published date(String page) {
        return read(page).published().orElseThrow().value();
    }

    private static List<String> sources(Article article) {
        return article.sources().stream().map(found -> found.value().name()).toList();
    }

    private static Article read(String page) {
        return (Article) new Extractor().extract(page, Optional.empty());
    }
}
