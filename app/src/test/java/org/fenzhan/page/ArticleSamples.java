package org.fenzhan.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenzhan.page.output.Html;

/// Articles: with everything, made from another script, and with nothing but a title and a day.
final class ArticleSamples {

    private ArticleSamples() {}

    static ArticlePage article() {
        return new ArticlePage(
                new Meta(
                        "北江航道扩能收官，千吨船直抵韶关",
                        "二百五十八公里航道、五座新船闸，用了六个枯水期。",
                        "/gd/zx/jrzd/2024-06/48213.html",
                        List.of(),
                        List.of(
                                new Meta.Language("zh-Hans-CN", "/gd/zx/jrzd/2024-06/48213.html"),
                                new Meta.Language("zh-Hant-HK", "/hk/zx/jrzd/2024-06/48213.html"))),
                "",
                Samples.at("2024-06-28T09:40:00+08:00"),
                Optional.of(Samples.at("2024-06-28T11:12:00+08:00")),
                new ArticlePage.Byline(
                        List.of(new Link("北江日报", "https://daily.example/"), Link.text("北江+客户端")),
                        List.of("林一舟", "何映"),
                        List.of("罗成荫")),
                Html.trusted(BODY),
                List.of("北江", "航道", "船闸"),
                Optional.of(Samples.picture("river", "河道绕过田野，三艘货船顺流而下（示意画）")),
                Optional.empty(),
                List.of(
                        new ArticlePage.Correction(
                                Samples.at("2024-06-28T11:12:00+08:00"),
                                "第三段航道里程应为二百五十八公里，误作二百八十五公里。")),
                new ArticlePage.Turn(
                        new Link("夜间渡轮恢复，末班船推迟到零时", "/gd/zx/jrzd/2024-06/48190.html"),
                        new Link("红树林修复面积今年过千公顷", "/gd/zx/jrzd/2024-06/48230.html")),
                List.of(
                        Samples.item("两省三港同一张提单，箱子少等一天", 48200, "2024-06-27T08:00:00+08:00"),
                        Samples.item("一张船票上的五座船闸", 31044, "2023-11-02T08:00:00+08:00")),
                Optional.of(new Latest("今日重点", "/gd/zx/jrzd/", "/gd/zx/jrzd/latest.html")),
                Optional.empty(),
                List.of());
    }

    /// Everything an article's body may hold.
    private static final String BODY =
            """
            <p>六月的最后一个星期，第一批过闸的是三船水泥和一船橘子苗。船从<a href="https://port.example/">清远港</a>出发，\
            十一个小时后靠上韶关的码头；一年前，同样的货要换两次船、等一次水。</p>
            <figure><img src="/media/river.svg" alt="河道绕过田野，三艘货船顺流而下（示意画）" width="1200" height="800">\
            <figcaption>扩能后的航道可以同时走三艘千吨船。（示意画）</figcaption></figure>
            <h2>六个枯水期</h2>
            <p>航道工程只能在枯水期做。工地上的日历从十月翻起，到次年三月收住，<strong>六年合起来不到三年</strong>。\
            水位每秒<em>零点三米</em>以下才许下水，测量员把这句话写在安全帽里。</p>
            <blockquote><p>河等人的时候少，人等河的时候多。</p></blockquote>
            <h3>五座船闸的尺寸</h3>
            <div class="table"><table><caption>船闸一览（米）</caption><thead><tr><th>船闸</th><th>长</th><th>宽</th>\
            <th>门槛水深</th><th>一次过闸的船</th></tr></thead><tbody><tr><td>上游一号</td><td>230</td><td>23</td>\
            <td>4.5</td><td>六艘千吨船</td></tr><tr><td>上游二号</td><td>230</td><td>23</td><td>4.5</td>\
            <td>六艘千吨船</td></tr></tbody></table></div>
            <table><tbody><tr><th>月</th><td>一月</td><td>二月</td><td>三月</td><td>四月</td><td>五月</td><td>六月</td>\
            <td>七月</td><td>八月</td></tr><tr><th>船</th><td>10200</td><td>9800</td><td>11000</td><td>11400</td><td>12100</td>\
            <td>9000</td><td>8700</td><td>9900</td></tr></tbody></table>
            <ul><li>过闸免费，先报先过；</li><li>危险品船另排时段；</li><li>水位超过 12.5 米停航<sup>1</sup>。</li></ul>
            <ol><li>在网上登记；</li><li>到锚地候闸；</li><li>听候调度，频道 <code>CH-08</code>。</li></ol>
            <p class="align-center">＊　＊　＊</p>
            <p class="align-right">二〇二四年六月二十八日</p>
            """;

    static ArticlePage hongKong() {
        return new ArticlePage(
                Meta.of("頭班船六點四十：離島碼頭加固之後", "", "/hk/wl/2024-06/48151.html"),
                "圖片故事",
                Samples.at("2024-06-28T06:40:00+08:00"),
                Optional.empty(),
                new ArticlePage.Byline(List.of(), List.of("陳一帆"), List.of("何映")),
                Html.trusted(
                        """
                        <figure><img src="/media/ferry.svg" alt="渡輪駛過高樓林立的海港（示意畫）" width="1200" height="800">\
                        <figcaption>清晨的渡輪載着菜籃、單車和上學的孩子。（示意畫）</figcaption></figure>
                        <p>六點四十分，頭班船鳴笛離岸。碼頭加固工程歷時十四個月，期間航班從未停過一天。</p>
                        <blockquote><p>潮水退到最低的三個鐘頭，是工人一天裏最忙的時候。</p></blockquote>
                        """),
                List.of(),
                Optional.empty(),
                Optional.of(
                        new ArticlePage.Conversion(
                                "本文由簡體稿轉換，並經編輯校訂。",
                                new Link("查看简体原文", "/gd/wl/2024-06/48151.html"),
                                "zh-Hans-CN")),
                List.of(),
                ArticlePage.Turn.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /// Withdrawn, but it may be read; another was merged into it before.
    static ArticlePage withdrawn() {
        ArticlePage page = bare();
        return new ArticlePage(
                page.meta(),
                page.kicker(),
                page.published(),
                page.modified(),
                page.byline(),
                page.body(),
                page.keywords(),
                page.picture(),
                page.conversion(),
                page.corrections(),
                page.turn(),
                page.related(),
                page.latest(),
                Optional.of(
                        new ArticlePage.Withdrawal(
                                Samples.at("2009-11-08T10:20:00+08:00"), "预报已过期，以最新一期为准。")),
                List.of(
                        new ArticlePage.Merged(
                                "海区大风预报", Samples.at("2009-11-07T20:00:00+08:00"), "与本稿重复。")));
    }

    static ArticlePage bare() {
        return new ArticlePage(
                Meta.of("海区有大风", "", "/gd/zx/jrzd/2009-11/7.html"),
                "",
                Moment.day(LocalDate.of(2009, 11, 7)),
                Optional.empty(),
                new ArticlePage.Byline(List.of(), List.of(), List.of()),
                Html.trusted("<p>今晚到明天，北部湾海面阵风九级。</p>"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                ArticlePage.Turn.NONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
