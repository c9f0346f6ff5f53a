package org.fenzhan.defacement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.fenzhan.defacement.finding.Inspection;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Verdict;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What honest pages hide, run and say in other languages, as portals of every size do it.
class HonestMarkupTest {
    private static final Detector DETECTOR = new Detector();
    private static final String TEXT = "县里召开秋收现场会，十二个乡镇的农技员到田头看机收。今年晚稻亩产比去年多了三十斤，农机手老陈一天收四十亩。";
    private static final String LINKS =
            "<a href=\"https://www.xinjiang-river.cn/\">首页</a><a href=\"https://news.xinjiang-river.cn/a\">新闻</a><a href=\"https://www.sister-paper.com/\">晨报</a>";

    private static Inspection inspect(String text, String html) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        fields.put(Page.TITLE, text.substring(0, Math.min(18, text.length())));
        Page page = new Page(fields, text, html, "");
        return DETECTOR.inspect(page, Context.EMPTY, Knowledge.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a counter's picture in front of everything else
                "<img height=\"1\" width=\"1\" style=\"display:none\" src=\"//count.example-counter.com/x.gif\"><p>文</p>",
                "<input type=\"hidden\" style=\"display:none\"><p>文</p>",
                // a menu of the site and of its sister
                "<ul style=\"display:none\"><li><a href=\"https://m.xinjiang-river.cn/\">手机版</a><li><a href=\"https://www.sister-paper.com/b\">晨报</a></ul>",
                // a dialog that leads to two partners
                "<div style=\"display:none\"><a href=\"https://pay.partner-bank.com/\">支付</a><a href=\"https://map.partner-map.com/\">地图</a></div>",
                "<noscript><a href=\"https://ads.partner-ads.com/\">广告</a></noscript>",
                "<div style=\"margin-top:102px\"><a href=\"https://www.partner-hotel.com/\">酒店</a></div>",
                "<script type=\"application/json\">{\"goto\":\"location.href = '//x.partner-ads.com/'\",\"referrer\":\"baidu\"}</script>",
                "<script>function share(title){var pic='//img.partner-share.com/1.png';var t=document.title;document.write('<i>'+t+'分享</i>');}</script>",
                "<script>if(/Android|iPhone/.test(navigator.userAgent)){location.href='https://m.xinjiang-river.cn/';}</script>",
                "<script>$('.tab').on('click',function(e){//e.preventDefault();\nthis.innerHTML='\\u6536\\u8d77\\u5c55\\u5f00\\u66f4\\u591a\\u65b0\\u95fb\\u5217\\u8868';});</script>"
            })
    void whatHonestPagesHideAndRunIsNotInjected(String html) {
        Inspection inspection =
                inspect(TEXT, "<body>" + LINKS + html + "<p>" + TEXT + "</p></body>");
        assertThat(inspection.verdict())
                .as(inspection.findings().toString())
                .isNotEqualTo(Verdict.INJECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The county held its harvest meeting in the fields on Monday. Farmers from twelve townships came to watch the machines, and the driver said that he could harvest forty mu of late rice in a day, thirty jin more than last year.",
                "Le canton a réuni lundi les agriculteurs de douze communes pour regarder les machines. Le conducteur récolte quarante arpents par jour, et le rendement a augmenté de trente livres par rapport à l'année dernière.",
                "Уезд собрал в понедельник крестьян двенадцати волостей, чтобы посмотреть, как машины убирают поздний рис. Машинист убирает сорок му в день."
            })
    void aTextInAnotherLanguageIsClean(String text) {
        assertThat(inspect(text, "").verdict()).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void aPathToAnotherSiteOutOfSightIsInjected() {
        Inspection inspection =
                inspect(
                        TEXT,
                        "<body>"
                                + LINKS
                                + "<div style=\"position:absolute;left:-9999px\"><a href=\"https://www.never-shown-1.com/\">云桥</a><a href=\"https://www.never-shown-2.com/\">云桥网</a></div><p>"
                                + TEXT
                                + "</p></body>");
        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings())
                .extracting(finding -> finding.kind())
                .containsExactly(Kind.HIDDEN_BLOCK);
    }

    /// Whoever reads the text of a page leaves them out, and the detector sees them in the code.
    @Test
    void invisibleCharactersAreSeenInTheCode() {
        String marked =
                TEXT.replace("技员", "技\u200B员")
                        .replace("亩产", "亩\u200B产")
                        .replace("三十", "三\u200B十")
                        .replace("老陈", "老\u200B陈");

        Inspection inspection = inspect(TEXT, "<p>" + marked + "</p>");

        assertThat(inspection.verdict()).isEqualTo(Verdict.INJECTED);
        assertThat(inspection.findings().getFirst().where()).isEqualTo(Page.HTML);
        assertThat(inspect(TEXT, "<p>\u200B" + TEXT + "\u200B</p>").findings()).isEmpty();
    }
}
