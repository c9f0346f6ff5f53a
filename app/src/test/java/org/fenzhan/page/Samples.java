package org.fenzhan.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fenzhan.page.Item.Picture;
import org.fenzhan.page.Item.Tag;
import org.fenzhan.page.Meta.Feed;
import org.fenzhan.page.output.Html;

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
                at("2024-06-28T09:40:00+08:00"),
                Optional.of(at("2024-06-28T11:12:00+08:00")),
                new ArticlePage.Byline(
                        List.of(new Link("北江日报", "https://daily.example/"), Link.text("北江+客户端")),
                        List.of("林一舟", "何映"),
                        List.of("罗成荫")),
                Html.trusted(BODY),
                List.of("北江", "航道", "船闸"),
                Optional.of(picture("river", "河道绕过田野，三艘货船顺流而下（示意画）")),
                Optional.empty(),
                List.of(
                        new ArticlePage.Correction(
                                at("2024-06-28T11:12:00+08:00"), "第三段航道里程应为二百五十八公里，误作二百八十五公里。")),
                new ArticlePage.Turn(
                        new Link("夜间渡轮恢复，末班船推迟到零时", "/gd/zx/jrzd/2024-06/48190.html"),
                        new Link("红树林修复面积今年过千公顷", "/gd/zx/jrzd/2024-06/48230.html")),
                List.of(
                        item("两省三港同一张提单，箱子少等一天", 48200, "2024-06-27T08:00:00+08:00"),
                        item("一张船票上的五座船闸", 31044, "2023-11-02T08:00:00+08:00")),
                Optional.of(new Latest("今日重点", "/gd/zx/jrzd/", "/gd/zx/jrzd/latest.html")));
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
            <div class="table" tabindex="0"><table><caption>船闸一览（米）</caption><thead><tr><th>船闸</th><th>长</th><th>宽</th>\
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
                entries(),
                new ListPage.Pager("", "", "/gd/zx/jrzd/p212.html", "/gd/zx/jrzd/p1.html"),
                false,
                "/gd/zx/jrzd/",
                Optional.empty());
    }

    static ListPage sealedList() {
        return new ListPage(
                Meta.of("今日重点", "", "/gd/zx/jrzd/p212.html"),
                "今日重点",
                "",
                List.of(),
                "",
                entries(),
                new ListPage.Pager(
                        "/gd/zx/jrzd/",
                        "/gd/zx/jrzd/",
                        "/gd/zx/jrzd/p211.html",
                        "/gd/zx/jrzd/p1.html"),
                true,
                "/gd/zx/jrzd/",
                Optional.of(new Latest("今日重点", "/gd/zx/jrzd/", "/gd/zx/jrzd/latest.html")));
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
                Optional.empty());
    }

    private static List<Item> entries() {
        return List.of(
                item("北江航道扩能收官，千吨船直抵韶关", 48213, "2024-06-28T09:40:00+08:00")
                        .withDek("二百五十八公里航道、五座新船闸，用了六个枯水期。第一批过闸的是三船水泥和一船橘子苗。")
                        .withSource("南岭合作网广东分站")
                        .withPicture(picture("river", "")),
                item("两省三港同一张提单，箱子少等一天", 48210, "2024-06-28T09:05:00+08:00")
                        .withDek("一份单证走完江海联运全程，试运行首月共流转三千二百票。")
                        .withTag(Tag.place("清远"))
                        .withPicture(picture("harbour", "")),
                item("夜间渡轮恢复，末班船推迟到零时", 48190, "2024-06-28T08:30:00+08:00")
                        .withTag(Tag.place("广州")),
                item("红树林修复面积今年过千公顷", 48170, "2024-06-27T15:10:00+08:00")
                        .withDek("退塘还湿的滩涂上，三年前种下的秋茄已经挂果，今年来了四群水鸟。")
                        .withPicture(picture("wetland", "")),
                Item.of(
                        "古驿道再添八十公里",
                        "/gd/wl/2023-12/47001.html",
                        Moment.day(LocalDate.of(2023, 12, 31))));
    }

    static HomePage stationHome() {
        Item first = item("九座码头同一天换上岸电", 48240, "2024-06-28T10:00:00+08:00");
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
                                entries().getFirst().withPicture(picture("river", "货船顺流而下")),
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
                                List.of(item("北江五座船闸夏季检修", 48100, "2024-06-20T08:00:00+08:00")))),
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
                                item("南岭四条通道今夏贯通", 48300, "2024-06-28T07:00:00+08:00")
                                        .withDek("一段铁路、两条公路和一处船闸先后通过验收。对山两边的人来说，赶集、看病、送货的半径都变了。")
                                        .withPicture(picture("ridges", "层叠的青绿山岭，远处一轮红日（示意画）")),
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
                                Optional.of(picture("ridges", "")),
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
                Optional.of(Lead.of(entries().getLast())),
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
                Optional.of(Lead.of(item("九座码头同一天换上岸电", 48240, "2024-06-28T10:00:00+08:00"))),
                Stream.of("今日重点", "办事指南", "车船班次", "常用电话")
                        .map(door -> new Link(door, "/gd/zx/"))
                        .toList(),
                stationHome().lead(),
                stationHome().river(),
                stationHome().pictures());
    }

    static TombstonePage tombstone() {
        return new TombstonePage(
                Meta.of("北江航道检修期间船舶限航通告", "", "/gd/zx/jrzd/2024-06/48101.html"),
                Optional.of(at("2024-06-26T09:00:00+08:00")),
                at("2024-06-26T16:40:00+08:00"),
                "限航起始日有误：应为7月2日，误作7月1日。请以更正后的通告为准。",
                "广东分站总编辑室",
                new Link("北江航道检修期间船舶限航通告（更正）", "/gd/zx/jrzd/2024-06/48110.html"),
                new Link("今日重点", "/gd/zx/jrzd/"));
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
        return new Fragment("zh-Hans-CN", "要闻", river());
    }

    private static List<Item> river() {
        return List.of(
                item("两省三港同一张提单，箱子少等一天", 48210, "2024-06-28T09:05:00+08:00")
                        .withTag(new Tag("gd", "广东", "zh-Hans-CN")),
                item("西江、北江、赣江联合水情会商：汛情总体平稳", 48209, "2024-06-28T08:50:00+08:00")
                        .withTag(new Tag("head", "总站", "zh-Hans-CN")),
                item("內港防洪工程主體完工，舊街區今夏不再壘沙包", 48188, "2024-06-27T17:00:00+08:00")
                        .withTag(new Tag("mo", "澳門", "zh-Hant-MO")),
                item("一座百年灯塔换上新光源，射程增加四海里", 39001, "2023-12-30T17:00:00+08:00")
                        .withTag(new Tag("hi", "海南", "zh-Hans-CN")));
    }

    private static List<Item> cards() {
        return List.of(
                item("漓江竹筏工的第三次转行", 48150, "2024-06-28T06:00:00+08:00")
                        .withTag(new Tag("gx", "广西", "zh-Hans-CN"))
                        .withPicture(picture("karst", "石峰夹岸的江面上，一人撑着竹筏")),
                item("頭班船六點四十：離島碼頭加固之後", 48151, "2024-06-28T06:40:00+08:00")
                        .withTag(new Tag("hk", "香港", "zh-Hant-HK"))
                        .withPicture(picture("ferry", "渡輪駛過高樓林立的海港")),
                item("春茶收官，土楼里开起称茶课", 48152, "2024-06-27T06:00:00+08:00")
                        .withTag(new Tag("fj", "福建", "zh-Hans-CN"))
                        .withPicture(picture("tulou", "山谷里的两座圆形土楼与茶田")),
                item("把水一级一级送下山", 48153, "2024-06-27T06:00:00+08:00")
                        .withTag(new Tag("yn", "云南", "zh-Hans-CN"))
                        .withPicture(picture("terraces", "盛满水的梯田一级级铺下山")));
    }

    private static List<HomePage.Tile> atlas() {
        return NAMES.stream()
                .skip(1)
                .map(name -> station(name, false))
                .map(s ->
                        new HomePage.Tile(
                                new Tag(s.code(), s.name(), s.locale()),
                                s.href(),
                                s.code().equals("sc")
                                        ? Optional.empty()
                                        : Optional.of(
                                                item(
                                                        "梯田薅秧，按亩托管试行",
                                                        48001,
                                                        "2024-06-28T06:00:00+08:00"))))
                .toList();
    }

    private static Section block(String title, String drawing) {
        Item first = item("跨海通道上，零部件一天跑三个来回", 48060, "2024-06-28T06:00:00+08:00");
        return new Section(
                title,
                "/gd/cy/",
                List.of(
                        drawing.isEmpty() ? first : first.withPicture(picture(drawing, "")),
                        item("产业转移园区上半年盘点", 48061, "2024-06-28T06:00:00+08:00"),
                        item("一家五金厂的“双城账本”", 48062, "2024-06-27T06:00:00+08:00")));
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
