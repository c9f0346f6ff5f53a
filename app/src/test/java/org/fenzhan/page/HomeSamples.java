package org.fenzhan.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenzhan.page.Item.Tag;
import org.fenzhan.page.Meta.Feed;

/// Homes: of a station, of the group, empty, of one article, senior.
final class HomeSamples {

    private HomeSamples() {}

    static HomePage stationHome() {
        Item first = Samples.item("九座码头同一天换上岸电", 48240, "2024-06-28T10:00:00+08:00");
        return new HomePage(
                new Meta(
                        "",
                        "南岭合作网广东分站",
                        "/gd/",
                        List.of(new Feed(Feed.Format.RSS, "广东", "/gd/feed.xml")),
                        List.of()),
                Optional.of(
                        new Lead(
                                "资讯中心 · 今日重点",
                                first,
                                List.of(
                                        new Link("一张图看懂岸电怎么用", "/gd/zx/jrzd/2024-06/48241.html"),
                                        new Link("船主算的一笔账", "/gd/zx/jrzd/2024-06/48242.html")))),
                Optional.of(
                        new Lead(
                                "互联互通",
                                ListSamples.entries()
                                        .getFirst()
                                        .withPicture(Samples.picture("river", "货船顺流而下")),
                                List.of())),
                new Section("要闻", "/gd/zx/", river()),
                new HomePage.Side(
                        "地市",
                        Stream.of("广州", "深圳", "珠海", "汕头", "佛山", "韶关")
                                .map(city -> new Link(city, "/gd/ds/"))
                                .toList(),
                        new Section(
                                "近期日程",
                                "",
                                List.of(
                                        Samples.item(
                                                "北江五座船闸夏季检修",
                                                48100,
                                                "2024-06-20T08:00:00+08:00")))),
                new Section("图片", "/gd/tp/", cards()),
                List.of(),
                "",
                List.of(block("产业协作", "harbour"), block("科教卫生", "terraces"), block("文化旅游", "")),
                List.of(),
                Optional.of(new Latest("来自其他分站", "/stations/", "/latest.html")));
    }

    static HomePage groupHome() {
        return new HomePage(
                Meta.of("", "泛珠三角九省区与港澳的合作资讯", "/"),
                Optional.empty(),
                Optional.of(
                        new Lead(
                                "互联互通 · 湖南 广东 江西",
                                Samples.item("南岭四条通道今夏贯通", 48300, "2024-06-28T07:00:00+08:00")
                                        .withDek("一段铁路、两条公路和一处船闸先后通过验收。对山两边的人来说，赶集、看病、送货的半径都变了。")
                                        .withPicture(
                                                Samples.picture("ridges", "层叠的青绿山岭，远处一轮红日（示意画）")),
                                List.of(new Link("图解：四条通道怎样走", "/zx/2024-06/48301.html")))),
                new Section("要闻", "/zx/", river()),
                HomePage.Side.NONE,
                new Section("图片故事", "/tp/", cards()),
                atlas(),
                "十一个分站，按方位排列；颜色取自当地的草木与矿物。",
                List.of(block("产业协作", "harbour"), block("互联互通", "ferry"), block("生态环保", "wetland")),
                List.of(
                        new HomePage.Topic(
                                "五岭通道",
                                "/zt/wltd/",
                                "路、桥、船闸，三十二篇",
                                Optional.of(Samples.picture("ridges", "")),
                                "head"),
                        new HomePage.Topic("湾区二十四小时", "/zt/wq24/", "", Optional.empty(), "mo")),
                Optional.empty());
    }

    static HomePage emptyHome() {
        return new HomePage(
                Meta.of("", "", "/gd/"),
                Optional.empty(),
                Optional.empty(),
                Section.NONE,
                HomePage.Side.NONE,
                Section.NONE,
                List.of(),
                "",
                List.of(new Section("产业协作", "/gd/cy/", List.of())),
                List.of(),
                Optional.empty());
    }

    static HomePage homeOfOne() {
        return new HomePage(
                Meta.of("", "", "/gd/"),
                Optional.empty(),
                Optional.of(Lead.of(ListSamples.entries().getLast())),
                Section.NONE,
                HomePage.Side.NONE,
                Section.NONE,
                List.of(),
                "",
                List.of(),
                List.of(),
                Optional.of(new Latest("来自其他分站", "/stations/", "/latest.html")));
    }

    static SeniorPage senior() {
        return new SeniorPage(
                Meta.of("适老版", "南岭合作网广东分站适老版", "/gd/senior/"),
                Optional.of(
                        Lead.of(Samples.item("九座码头同一天换上岸电", 48240, "2024-06-28T10:00:00+08:00"))),
                Stream.of("今日重点", "办事指南", "车船班次", "常用电话")
                        .map(door -> new Link(door, "/gd/zx/"))
                        .toList(),
                stationHome().lead(),
                stationHome().river(),
                stationHome().pictures());
    }

    static List<Item> river() {
        return List.of(
                Samples.item("两省三港同一张提单，箱子少等一天", 48210, "2024-06-28T09:05:00+08:00")
                        .withTag(new Tag("gd", "广东", "zh-Hans-CN")),
                Samples.item("西江、北江、赣江联合水情会商：汛情总体平稳", 48209, "2024-06-28T08:50:00+08:00")
                        .withTag(new Tag("head", "总站", "zh-Hans-CN")),
                Samples.item("內港防洪工程主體完工，舊街區今夏不再壘沙包", 48188, "2024-06-27T17:00:00+08:00")
                        .withTag(new Tag("mo", "澳門", "zh-Hant-MO")),
                Samples.item("一座百年灯塔换上新光源，射程增加四海里", 39001, "2023-12-30T17:00:00+08:00")
                        .withTag(new Tag("hi", "海南", "zh-Hans-CN")));
    }

    private static List<Item> cards() {
        return List.of(
                Samples.item("漓江竹筏工的第三次转行", 48150, "2024-06-28T06:00:00+08:00")
                        .withTag(new Tag("gx", "广西", "zh-Hans-CN"))
                        .withPicture(Samples.picture("karst", "石峰夹岸的江面上，一人撑着竹筏")),
                Samples.item("頭班船六點四十：離島碼頭加固之後", 48151, "2024-06-28T06:40:00+08:00")
                        .withTag(new Tag("hk", "香港", "zh-Hant-HK"))
                        .withPicture(Samples.picture("ferry", "渡輪駛過高樓林立的海港")),
                Samples.item("春茶收官，土楼里开起称茶课", 48152, "2024-06-27T06:00:00+08:00")
                        .withTag(new Tag("fj", "福建", "zh-Hans-CN"))
                        .withPicture(Samples.picture("tulou", "山谷里的两座圆形土楼与茶田")),
                Samples.item("把水一级一级送下山", 48153, "2024-06-27T06:00:00+08:00")
                        .withTag(new Tag("yn", "云南", "zh-Hans-CN"))
                        .withPicture(Samples.picture("terraces", "盛满水的梯田一级级铺下山")));
    }

    private static List<HomePage.Tile> atlas() {
        return Samples.shell("head").stations().stream()
                .skip(1)
                .map(s ->
                        new HomePage.Tile(
                                new Tag(s.code(), s.name(), s.locale()),
                                s.href(),
                                s.code().equals("sc")
                                        ? Optional.empty()
                                        : Optional.of(
                                                Samples.item(
                                                        "梯田薅秧，按亩托管试行",
                                                        48001,
                                                        "2024-06-28T06:00:00+08:00"))))
                .toList();
    }

    private static Section block(String title, String drawing) {
        Item first = Samples.item("跨海通道上，零部件一天跑三个来回", 48060, "2024-06-28T06:00:00+08:00");
        return new Section(
                title,
                "/gd/cy/",
                List.of(
                        drawing.isEmpty() ? first : first.withPicture(Samples.picture(drawing, "")),
                        Samples.item("产业转移园区上半年盘点", 48061, "2024-06-28T06:00:00+08:00"),
                        Samples.item("一家五金厂的“双城账本”", 48062, "2024-06-27T06:00:00+08:00")));
    }
}
