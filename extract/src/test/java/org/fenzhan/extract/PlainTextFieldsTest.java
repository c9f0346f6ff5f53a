package org.fenzhan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Text whose markup is lost: menus run together, labels touch values, cells are lines.
class PlainTextFieldsTest {
    private static final String TEXT =
            """

            昨天上午，某镇举办了一年一度的灯会，吸引了上千人前来观看，街巷里人声鼎沸，直到深夜。

            灯会将持续到月底，每晚七点开始，欢迎大家前来观赏，交通部门加开了三条公交线路。
            """;

    @Test
    void headlineStandsAboveTheLabelsAndNotAmongMenus() {
        Article article =
                read(
                        """
                        要闻 党建 本省 中国 国际 经济 直播
                        长者助手 无障碍 简 繁 EN
                        某网 > 新闻 > 正文
                        某镇举办一年一度的春季灯会
                        分享到：
                        微信
                        扫一扫
                        2024-05-12 17:19 来源：某某晚报
                        """
                                + TEXT);

        assertThat(article.title().orElseThrow().value()).isEqualTo("某镇举办一年一度的春季灯会");
        assertThat(Found.values(article.breadcrumb())).containsExactly("某网", "新闻");
    }

    @Test
    void labelsThatTouchValuesAreLabels() {
        Article article = read("某镇举办一年一度的春季灯会\n通讯员:苏明远来源:某某大学 阅读:发布时间:2012-08-18审稿:\n" + TEXT);

        assertThat(article.writers()).containsExactly("苏明远");
        assertThat(sources(article)).containsExactly("某某大学");
        assertThat(article.published().orElseThrow().value()).hasToString("2012-08-18");
    }

    @Test
    void registerInLinesOfItsOwnIsRead() {
        Article article =
                read(
                        """
                        某县灯会管理办法
                        • 索引号:
                          000/2024-001005
                        • 来源:
                        • 发文机构:
                          某县政府网站
                        • 发文字号:
                          某政发〔2024〕7号
                        • 发文日期:
                          2024年04月06日 16:40
                        • 发布日期:
                          2024年04月07日 16:34
                        某县灯会管理办法
                        """
                                + TEXT);

        assertThat(article.title().orElseThrow().value()).isEqualTo("某县灯会管理办法");
        assertThat(article.published().orElseThrow().value()).hasToString("2024-04-07T16:34+08:00");
        assertThat(sources(article)).containsExactly("某县政府网站");
    }

    @Test
    void registerSetWideWithoutColonsIsRead() {
        Article article =
                read(
                        """
                        索   引   号 20191202-1 分        类 其他; 某市文件;
                        发 布 机 构 某市办公室 发 文 日 期 2019-11-29
                        名        称 关于印发《灯会管理办法》的通知
                        文        号 某办发〔2019〕29号   上 载 日 期 2019-12-02
                        关于印发《灯会管理办法》的通知
                        信息来源: 某市办公室
                        """
                                + TEXT);

        assertThat(article.title().orElseThrow().value()).isEqualTo("关于印发《灯会管理办法》的通知");
        assertThat(article.published().orElseThrow().value()).hasToString("2019-12-02");
        assertThat(sources(article)).containsExactly("某市办公室");
    }

    @Test
    void labelsWithReadingsBetweenTheirCharactersAreLabels() {
        Article article =
                read(
                        """
                        您現(xiàn)在的位置:某網(wǎng)>新聞中心
                        某鎮(zhèn)舉辦一年一度的春季燈會
                        2020-04-22 15:20 來(lái)源:某某日報
                        """
                                + TEXT);

        assertThat(Found.values(article.breadcrumb())).containsExactly("某網(wǎng)", "新聞中心");
        assertThat(sources(article)).containsExactly("某某日報");
    }

    @Test
    void stepsInLinesOfTheirOwnAreOnePath() {
        Article article = read("当前位置：\n首页\n>工作动态\n>部门动态\n某镇举办一年一度的春季灯会\n发布日期：2016-11-22\n" + TEXT);

        assertThat(Found.values(article.breadcrumb())).containsExactly("首页", "工作动态", "部门动态");
    }

    @ParameterizedTest
    @CsvSource({"发布时间：18-03-0823:16, 2018-03-08T23:16+08:00", "时间：12-5-5, 2012-05-05"})
    void yearOfTwoFiguresCountsBehindALabel(String line, String date) {
        assertThat(read("某镇举办一年一度的春季灯会\n" + line + "\n" + TEXT).published().orElseThrow().value())
                .hasToString(date);
    }

    @Test
    void cellWithoutColonIsALabel() {
        Article article =
                (Article)
                        new Extractor()
                                .extract(
                                        "<title>某镇举办灯会</title><table><tr><th>发布日期</th><td>2024-05-12</td><th>成文日期</th><td>2024-05-10</td></tr><tr><th>发布机构</th><td>某镇政府</td></tr></table><h1>某镇举办灯会</h1><div><p>"
                                                + TEXT.strip().replace("\n\n", "</p><p>")
                                                + "</p></div>",
                                        Optional.empty());

        assertThat(article.published().orElseThrow().value()).hasToString("2024-05-12");
        assertThat(sources(article)).containsExactly("某镇政府");
    }

    @Test
    void dayOfSigningInACellIsNoPublication() {
        Article article =
                (Article)
                        new Extractor()
                                .extract(
                                        "<title>某镇举办灯会</title><h1>某镇举办灯会</h1><table><tr><td>成文日期：</td><td>2024-05-10</td></tr></table><div><p>"
                                                + TEXT.strip().replace("\n\n", "</p><p>")
                                                + "</p></div>",
                                        Optional.empty());

        assertThat(article.published()).isEmpty();
    }

    @Test
    void datesOfAListAreNobodys() {
        String entries =
                "<li>邻镇也办灯会 <span>2024-05-01</span></li>"
                        + "<li>灯会开幕 <span>2024-05-02</span></li><li>灯会闭幕 <span>2024-05-03</span></li><li>花灯上市 <span>2024-05-04</span></li><li>花灯下市 <span>2024-05-05</span></li>";

        assertThat(
                        new Extractor()
                                .extract(
                                        "<title>灯会专题</title><h1>灯会专题</h1><ul>"
                                                + entries
                                                + "</ul><p>"
                                                + TEXT.strip().replace("\n\n", "</p><p>")
                                                + "</p>",
                                        Optional.empty()))
                .isInstanceOfSatisfying(
                        Article.class, article -> assertThat(article.published()).isEmpty());
    }

    private static List<String> sources(Article article) {
        return article.sources().stream().map(found -> found.value().name()).toList();
    }

    private static Article read(String text) {
        return (Article) new Extractor().extract(text, Optional.empty());
    }
}
