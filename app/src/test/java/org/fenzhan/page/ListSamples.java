package org.fenzhan.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fenzhan.page.Item.Tag;
import org.fenzhan.page.Meta.Feed;

/// Pages of one list: open, sealed, emptied.
final class ListSamples {

    private ListSamples() {}

    static ListPage openList() {
        return new ListPage(
                new Meta(
                        "今日重点",
                        "每天由编辑部从全省稿件中选出，最多十篇。",
                        "/gd/zx/jrzd/",
                        List.of(
                                new Feed(Feed.Format.RSS, "今日重点", "/gd/zx/jrzd/feed.xml"),
                                new Feed(Feed.Format.ATOM, "今日重点", "/gd/zx/jrzd/atom.xml"),
                                new Feed(Feed.Format.JSON, "今日重点", "/gd/zx/jrzd/feed.json")),
                        List.of()),
                "今日重点",
                "每天由编辑部从全省稿件中选出，最多十篇。",
                List.of(
                        new Link("今日重点", "/gd/zx/jrzd/"),
                        new Link("政务动态", "/gd/zx/zwdt/"),
                        new Link("地市快讯", "/gd/zx/dskx/")),
                "/gd/zx/jrzd/",
                set(entries()),
                new ListPage.Pager("", "", "/gd/zx/jrzd/p212.html", "/gd/zx/jrzd/p1.html"),
                false,
                "/gd/zx/jrzd/",
                Optional.empty(),
                new Link("按月查看", "/gd/all/archive/"));
    }

    static ListPage sealedList() {
        return new ListPage(
                Meta.of("今日重点", "", "/gd/zx/jrzd/p212.html"),
                "今日重点",
                "",
                List.of(),
                "",
                set(entries()),
                new ListPage.Pager(
                        "/gd/zx/jrzd/",
                        "/gd/zx/jrzd/",
                        "/gd/zx/jrzd/p211.html",
                        "/gd/zx/jrzd/p1.html"),
                true,
                "/gd/zx/jrzd/",
                Optional.of(new Latest("今日重点", "/gd/zx/jrzd/", "/gd/zx/jrzd/latest.html")),
                Link.NONE);
    }

    static ListPage emptiedList() {
        return new ListPage(
                Meta.of("今日重点", "", "/gd/zx/jrzd/p3.html"),
                "今日重点",
                "",
                List.of(),
                "",
                List.of(),
                ListPage.Pager.NONE,
                true,
                "/gd/zx/jrzd/",
                Optional.empty(),
                Link.NONE);
    }

    static ArchivePage archive() {
        return new ArchivePage(
                Meta.of("按月查看", "", "/gd/all/archive/"),
                "按月查看",
                new Link("广东 · 全部稿件", "/gd/all/"),
                List.of(
                        new ArchivePage.Year(
                                2024,
                                List.of(
                                        new ArchivePage.Month(6, 1203, "/gd/all/#d2024-06-28"),
                                        new ArchivePage.Month(
                                                5, 98, "/gd/all/p211.html#d2024-05-31"))),
                        new ArchivePage.Year(
                                2009,
                                List.of(
                                        new ArchivePage.Month(
                                                11, 1, "/gd/all/p1.html#d2009-11-07")))));
    }

    private static List<ListPage.Entry> set(List<Item> items) {
        Pages pages = new Pages();
        return items.stream()
                .map(item -> new ListPage.Entry(item, pages.entry(item, "zh-Hans-CN")))
                .toList();
    }

    static List<Item> entries() {
        return List.of(
                Samples.item("北江航道扩能收官，千吨船直抵韶关", 48213, "2024-06-28T09:40:00+08:00")
                        .withDek("二百五十八公里航道、五座新船闸，用了六个枯水期。第一批过闸的是三船水泥和一船橘子苗。")
                        .withSource("南岭合作网广东分站")
                        .withPicture(Samples.picture("river", "")),
                Samples.item("两省三港同一张提单，箱子少等一天", 48210, "2024-06-28T09:05:00+08:00")
                        .withDek("一份单证走完江海联运全程，试运行首月共流转三千二百票。")
                        .withTag(Tag.place("清远"))
                        .withPicture(Samples.picture("harbour", "")),
                Samples.item("夜间渡轮恢复，末班船推迟到零时", 48190, "2024-06-28T08:30:00+08:00")
                        .withTag(Tag.place("广州")),
                Samples.item("红树林修复面积今年过千公顷", 48170, "2024-06-27T15:10:00+08:00")
                        .withDek("退塘还湿的滩涂上，三年前种下的秋茄已经挂果，今年来了四群水鸟。")
                        .withPicture(Samples.picture("wetland", "")),
                Item.of(
                        "古驿道再添八十公里",
                        "/gd/wl/2023-12/47001.html",
                        Moment.day(LocalDate.of(2023, 12, 31))));
    }
}
