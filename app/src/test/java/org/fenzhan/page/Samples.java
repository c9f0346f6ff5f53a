package org.fenzhan.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenzhan.page.Item.Picture;
import org.fenzhan.page.Item.Tag;

/// A station group on paper: invented stations' pages with invented stories, one sample for every
/// kind of page.
final class Samples {

    static final Assets ASSETS =
            Assets.of(
                    List.of(
                            Assets.Look.of("head", 238, 0.055),
                            new Assets.Look("fj", 62, 0.085, 1, 5, 1),
                            new Assets.Look("jx", 262, 0.15, 1, 4, 1),
                            new Assets.Look("hn", 12, 0.13, 1, 3, 1),
                            new Assets.Look("gd", 36, 0.13, 2, 4, 2),
                            new Assets.Look("gx", 192, 0.075, 2, 2, 2),
                            new Assets.Look("hi", 228, 0.1, 3, 2, 1),
                            new Assets.Look("sc", 142, 0.095, 1, 1, 1),
                            new Assets.Look("gz", 290, 0.13, 1, 2, 1),
                            new Assets.Look("yn", 92, 0.085, 2, 1, 1),
                            new Assets.Look("hk", 345, 0.135, 3, 4, 1),
                            new Assets.Look("mo", 166, 0.08, 3, 3, 1)));

    private static final String ORIGIN = "https://www.nanling.example";

    private static final List<String> NAMES =
            List.of(
                    "head 总站", "fj 福建", "jx 江西", "hn 湖南", "gd 广东", "gx 广西", "hi 海南", "sc 四川",
                    "gz 贵州", "yn 云南", "hk 香港", "mo 澳門");

    private static final String[] CHANNELS = {
        "zx 资讯中心", "cy 产业协作", "hl 互联互通", "st 生态环保", "kj 科教卫生", "wl 文化旅游", "wq 湾区", "zt 专题"
    };

    private Samples() {}

    static Shell shell(String code) {
        boolean hongKong = code.equals("hk");
        List<Shell.Station> stations = NAMES.stream().map(name -> station(name, hongKong)).toList();
        Shell.Station station =
                stations.stream().filter(s -> s.code().equals(code)).findFirst().orElseThrow();
        return new Shell(
                hongKong ? "南嶺合作網" : "南岭合作网",
                "/",
                station,
                stations,
                Stream.of(CHANNELS).map(channel -> channel(code, channel)).toList(),
                "/stations/",
                footer(),
                ASSETS.href("art/ribbon-" + code + ".svg").orElse(""),
                ASSETS.theme());
    }

    private static Shell.Station station(String codeAndName, boolean traditional) {
        String code = codeAndName.substring(0, codeAndName.indexOf(' '));
        String name = codeAndName.substring(codeAndName.indexOf(' ') + 1);
        String href = code.equals("head") ? "/" : "/" + code + "/";
        return new Shell.Station(
                code,
                name,
                (traditional ? "南嶺合作網" : "南岭合作网") + (code.equals("head") ? "" : "·" + name),
                code.equals("hk") ? "zh-Hant-HK" : code.equals("mo") ? "zh-Hant-MO" : "zh-Hans-CN",
                ORIGIN,
                href,
                href + "senior/",
                href + "about/",
                code.equals("hk") ? "" : "0000000000",
                code.equals("head"));
    }

    private static Shell.Channel channel(String station, String keyAndName) {
        String key = keyAndName.substring(0, keyAndName.indexOf(' '));
        String root = station.equals("head") ? "/" : "/" + station + "/";
        return new Shell.Channel(
                key, keyAndName.substring(keyAndName.indexOf(' ') + 1), root + key + "/");
    }

    private static Shell.Footer footer() {
        return new Shell.Footer(
                "南岭合作网编辑部",
                new Link("020-0000 0000", "tel:+862000000000"),
                new Link("粤 ICP 备 00000000 号", "https://icp.example/"),
                new Link("粤公网安备 00000000000000 号", "https://police.example/"),
                new Link("党政机关", "https://agency.example/"),
                new Link("网站找错", "https://errors.example/"),
                Link.text("000-00000000"),
                List.of(new Link("网站地图", "/gd/map/"), new Link("RSS 订阅", "/gd/feed.xml")),
                "示例站群：稿件均为虚构，图片为自绘。");
    }

    static Place channelPlace() {
        return Place.within(
                "zx",
                List.of(
                        new Link("首页", "/gd/"),
                        new Link("资讯中心", "/gd/zx/"),
                        new Link("今日重点", "/gd/zx/jrzd/")),
                new Place.Column("今日重点", "每天由编辑部从全省稿件中选出，最多十篇。", "今日重点,要闻", "新闻资讯"));
    }

    static TombstonePage tombstone() {
        return new TombstonePage(
                Meta.of("北江航道检修期间船舶限航通告", "", "/gd/zx/jrzd/2024-06/48101.html"),
                Optional.of(at("2024-06-26T09:00:00+08:00")),
                at("2024-06-26T16:40:00+08:00"),
                "限航起始日有误：应为7月2日，误作7月1日。请以更正后的通告为准。",
                "广东分站总编辑室",
                Link.NONE,
                new Link("今日重点", "/gd/zx/jrzd/"));
    }

    static TombstonePage merged() {
        return new TombstonePage(
                Meta.of("北江航道檢修期間船舶限航通告", "", "/hk/a/202406/48102.html"),
                Optional.of(at("2024-06-26T09:00:00+08:00")),
                at("2024-06-26T16:40:00+08:00"),
                "與更正後的通告重複。",
                "",
                new Link("/hk/a/202406/48110.html", "/hk/a/202406/48110.html"),
                Link.NONE);
    }

    static SearchPage search() {
        return new SearchPage(
                Meta.of("搜索", "", "/gd/search"),
                false,
                List.of(
                        new SearchPage.Station(1, "head", "总站", "zh-Hans-CN", List.of()),
                        new SearchPage.Station(
                                2,
                                "gd",
                                "广东",
                                "zh-Hans-CN",
                                List.of(new SearchPage.Channel(7, "</script><b>要闻 & “事”")))));
    }

    static NotFoundPage notFound() {
        return new NotFoundPage(
                Meta.of("这里没有这一页", "", "/gd/404.html"),
                List.of(
                        new Link("广东分站首页", "/gd/"),
                        new Link("资讯中心", "/gd/zx/"),
                        new Link("全部分站", "/stations/")),
                Optional.of(new Latest("最新稿件", "/gd/zx/", "/gd/latest.html")));
    }

    static StationsPage stations() {
        return new StationsPage(
                Meta.of("全部分站", "一个总站，十一个分站。", "/stations/"),
                shell("head").stations().stream()
                        .map(s ->
                                new StationsPage.Entry(
                                        new Tag(s.code(), s.name(), s.locale()),
                                        s.fullName(),
                                        s.href(),
                                        s.head() ? "整个站群的要闻与专题。" : "",
                                        List.of(
                                                new Link("资讯中心", s.href() + "zx/"),
                                                new Link("专题", s.href() + "zt/"))))
                        .toList());
    }

    static AboutPage about() {
        return new AboutPage(
                Meta.of("关于我们", "", "/gd/about/"),
                List.of("广东分站由南岭合作网编辑部广东组编辑，每天发布全省各地与周边省区合作的消息。"),
                LocalDate.of(2024, 6, 1),
                new Link("barriers@nanling.example", "mailto:barriers@nanling.example"));
    }

    static Fragment fragment() {
        return new Fragment("zh-Hans-CN", "要闻", HomeSamples.river());
    }

    static Item item(String title, int number, String time) {
        return Item.of(title, "/gd/zx/jrzd/2024-06/" + number + ".html", at(time));
    }

    static Picture picture(String drawing, String alt) {
        return new Picture("/media/" + drawing + ".svg", alt, 1200, 800);
    }

    static Moment at(String time) {
        return Moment.at(OffsetDateTime.parse(time));
    }
}
