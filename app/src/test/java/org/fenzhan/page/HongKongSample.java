package org.fenzhan.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenzhan.page.output.Html;

/// An article in Hong Kong's words that was made from a simplified one, and an article with nothing
/// but a title and a day.
final class HongKongSample {

    private HongKongSample() {}

    static ArticlePage article() {
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
                Optional.empty());
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
                Optional.empty());
    }
}
