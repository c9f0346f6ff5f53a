package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;

/// Judges every exchange of role words that could have been made on a page.
final class RoleTable {
    private static final int REACH = 4;

    /// A page with fewer words of the institution is not its page.
    private static final int LEAST = 2;

    /// What all places of an exchange must gain together to prove it without an impossible word.
    private static final double PROVEN = 3.0;

    /// What one place must gain to count as clear.
    private static final double CLEAR = 1.0;

    /// Without these no institution of their sort is spoken of at length.
    private static final List<String> COMMONEST =
            List.of("学生", "学校", "老师", "医院", "患者", "病人", "群众", "政府");

    private static final int FULL = 5;
    private static final double UNPROVEN = -2.5;

    private static final double SUPPORT = -1.5;
    private static final int MOST_PLACES = 60;

    /// Originals that tables hold less often.
    private static final List<String> RARER =
            List.of("师生", "大学", "中学", "小学", "同学", "病人", "居民", "党员");

    /// Words of institutions and what they are exchanged for.
    private static final List<Exchange> EXCHANGES =
            Stream.of(
                            exchanges(
                                    Topic.Sort.SCHOOL,
                                    "学生:员工 职工 会员 玩家 客户 用户 学员 选手",
                                    "同学:同事 员工 玩家 会员",
                                    "校长:经理 总经理 老板 总裁 主管",
                                    "学校:公司 企业 平台 集团 俱乐部 网站",
                                    "学院:公司 集团 企业 平台 俱乐部 部门",
                                    "大学:公司 集团 企业",
                                    "老师:员工 主管 经理 同事 教练",
                                    "教师:员工 职工 教练 经理",
                                    "院长:经理 总经理 总裁 老板",
                                    "班级:部门 团队 小组",
                                    "中学:公司 企业",
                                    "小学:公司 企业",
                                    "师生:员工 职工 客户"),
                            exchanges(
                                    Topic.Sort.HOSPITAL,
                                    "医院:公司 企业 平台 集团 俱乐部 酒店",
                                    "患者:客户 用户 会员 玩家",
                                    "病人:客户 用户 会员 玩家",
                                    "医生:员工 主管 经理 教练",
                                    "护士:员工 主管 客服",
                                    "院长:经理 总经理 总裁 老板",
                                    "科室:部门 团队 小组"),
                            exchanges(
                                    Topic.Sort.GOVERNMENT,
                                    "群众:客户 用户 会员 玩家 员工",
                                    "干部:员工 主管 经理 会员",
                                    "政府:公司 企业 平台 集团 俱乐部",
                                    "村民:员工 会员 玩家 用户",
                                    "市民:会员 玩家 用户 客户",
                                    "居民:会员 玩家 用户 客户",
                                    "党员:会员 员工 玩家",
                                    "书记:经理 主管 总裁",
                                    "社区:平台 俱乐部 公司"))
                    .flatMap(List::stream)
                    .toList();

    /// One exchange; `sort` is whose vocabulary the original is.
    record Exchange(String original, String replaced, Topic.Sort sort) {}

    /// One place: what it gains when the exchange is taken back (natural logarithm), and an
    /// impossible word there.
    record Place(int index, Span span, double gain, String impossible) {}

    /// An exchange with its places and the logarithm of its odds.
    record Judged(Exchange exchange, List<Place> places, double odds, boolean missing) {
        double chance() {
            return 1 / (1 + Math.exp(-odds));
        }
    }

    private final Reading reading;
    private final Chinese chinese;
    private final Map<Span, Stretch> stretches = new HashMap<>();

    RoleTable(Reading reading) {
        this.reading = reading;
        this.chinese = reading.chinese();
    }

    private static List<Exchange> exchanges(Topic.Sort sort, String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(":"))
                .flatMap(sides ->
                        Stream.of(sides[1].split(" "))
                                .map(replaced -> new Exchange(sides[0], replaced, sort)))
                .toList();
    }

    List<Judged> judged() {
        List<Judged> judged = new ArrayList<>();
        Map<String, List<Span>> spans = new HashMap<>();
        for (Exchange exchange : EXCHANGES) {
            if (!about(exchange.sort())) {
                continue;
            }
            List<Span> places =
                    spans.computeIfAbsent(
                            exchange.replaced(), word -> Token.occurrences(reading.body(), word));
            if (!places.isEmpty() && possible(exchange)) {
                judged.add(judge(exchange, places));
            }
        }
        return together(judged);
    }

    /// Users, clients and platforms are at home in business news, which speaks of offices too:
    /// there the office must be what the page is about.
    private boolean about(Topic.Sort sort) {
        int words = reading.topic().count(sort);
        int business = reading.topic().count(Topic.Sort.COMPANY);
        return switch (sort) {
            case SCHOOL, COMPANY -> words >= LEAST;
            case HOSPITAL -> words > LEAST;
            case GOVERNMENT -> words > 2 * LEAST && 2 * words > 3 * business;
        };
    }

    /// A blind exchange leaves none of its originals, unless it hit a part of the page alone.
    private boolean possible(Exchange exchange) {
        return !reading.body().contains(exchange.original())
                || reading.knowledge().odds("", exchange.replaced(), exchange.original()) > 1
                || Token.occurrences(reading.body(), exchange.original()).size() < 2;
    }

    /// A table exchanges several words: each lends the others weight. Where no exchange of the page
    /// is proven, words that are merely missing prove nothing.
    private List<Judged> together(List<Judged> judged) {
        long several =
                judged.stream()
                        .filter(each -> each.missing() && each.odds() > SUPPORT)
                        .map(each -> each.exchange().replaced())
                        .distinct()
                        .count();
        boolean proven = judged.stream().anyMatch(RoleTable::impossible) || gained(judged);
        double more = proven ? Math.min(1.6, 0.8 * Math.max(0, several - 1)) : UNPROVEN;
        return judged.stream()
                .map(each ->
                        new Judged(
                                each.exchange(),
                                each.places(),
                                each.odds() + (each.missing() || !proven ? more : 0),
                                each.missing()))
                .toList();
    }

    private static boolean impossible(Judged judged) {
        return judged.odds() > 0
                && gain(judged) > 0
                && judged.places().stream().anyMatch(place -> !place.impossible().isEmpty());
    }

    /// Whether the likeliest exchanges of all words gain enough together, at two places at least.
    private boolean gained(List<Judged> judged) {
        Map<String, Judged> best = new HashMap<>();
        judged.stream()
                .filter(Judged::missing)
                .forEach(each ->
                        best.merge(
                                each.exchange().replaced(),
                                each,
                                (one, other) -> one.odds() >= other.odds() ? one : other));
        double sum = best.values().stream().mapToDouble(each -> Math.max(0, gain(each))).sum();
        long places =
                best.values().stream()
                        .flatMap(each -> each.places().stream())
                        .filter(place -> place.gain() > CLEAR)
                        .count();
        // a page full of an institution's words that lacks two of the commonest needs less
        long lacking =
                best.values().stream()
                        .filter(each -> COMMONEST.contains(each.exchange().original()))
                        .filter(each -> reading.topic().count(each.exchange().sort()) >= FULL)
                        .count();
        return (sum >= PROVEN && places >= 2) || (sum >= PROVEN / 2 && places >= 1 && lacking >= 2);
    }

    private static double gain(Judged judged) {
        return judged.places().stream().mapToDouble(place -> clamped(place.gain())).sum();
    }

    private static double clamped(double gain) {
        return Math.clamp(gain, -2.0, 3.0);
    }

    private Judged judge(Exchange exchange, List<Span> spans) {
        List<Place> places = new ArrayList<>();
        // the two words' own frequency says nothing about the place
        double frequency =
                chinese.logText("", exchange.original(), "")
                        - chinese.logText("", exchange.replaced(), "");
        double sum = 0;
        int impossible = 0;
        for (Span span : spans.subList(0, Math.min(MOST_PLACES, spans.size()))) {
            Place place = place(exchange, span, places.size(), frequency);
            places.add(place);
            sum += clamped(place.gain());
            impossible += place.impossible().isEmpty() ? 0 : 1;
        }
        int topic = reading.topic().count(exchange.sort());
        int others = reading.topic().count(Topic.Sort.COMPANY);
        boolean present = reading.body().contains(exchange.original());
        boolean missing = !present && topic >= 3;
        double odds =
                -3.6
                        + 0.55 * sum / Math.sqrt(Math.max(1, places.size()))
                        + 2.4 * Math.min(2, impossible)
                        + (missing ? Math.min(3.5, 0.45 * topic) : 0)
                        - (present ? 2.5 : 0)
                        - (RARER.contains(exchange.original()) ? 1.2 : 0)
                        - (topic < others ? 1.5 : 0)
                        + Math.clamp(
                                reading.knowledge()
                                                .odds("", exchange.replaced(), exchange.original())
                                        * 0.3,
                                -1.0,
                                3.0);
        return new Judged(exchange, places, odds, missing);
    }

    private Place place(Exchange exchange, Span span, int index, double frequency) {
        String body = reading.body();
        Stretch stretch = stretches.computeIfAbsent(span, this::stretch);
        String after =
                body.substring(stretch.from(), span.start())
                        + exchange.original()
                        + body.substring(span.end(), stretch.to());
        double gain = chinese.logText("", after, "") - stretch.before() - frequency;
        String impossible =
                gain > 1 ? impossible(after, span.start() - stretch.from(), exchange) : "";
        return new Place(index, span, gain, impossible);
    }

    /// The words around a place with the logarithm of their chance as they stand.
    private record Stretch(int from, int to, double before) {}

    private Stretch stretch(Span span) {
        String body = reading.body();
        int from = span.start();
        while (from > 0 && span.start() - from < REACH && !Letters.stop(body.charAt(from - 1))) {
            from--;
        }
        int to = span.end();
        while (to < body.length() && to - span.end() < REACH && !Letters.stop(body.charAt(to))) {
            to++;
        }
        return new Stretch(from, to, chinese.logText("", body.substring(from, to), ""));
    }

    /// The longer word that stands there after the exchange is taken back, written as it stands
    /// now; empty if none.
    private String impossible(String after, int offset, Exchange exchange) {
        Segments segments = chinese.segment(after);
        int i = segments.at(offset);
        if (i >= segments.size()) {
            return "";
        }
        int length = exchange.original().length();
        boolean longer = segments.start(i) < offset || segments.end(i) > offset + length;
        boolean whole = segments.start(i) <= offset && segments.end(i) >= offset + length;
        if (!longer || !whole || !segments.known(i)) {
            return "";
        }
        String found =
                after.substring(segments.start(i), offset)
                        + exchange.replaced()
                        + after.substring(offset + length, segments.end(i));
        return chinese.words().number(found) < 0 ? found : "";
    }
}
