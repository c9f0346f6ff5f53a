package org.fenzhan.defacement.signal;

import static org.fenzhan.defacement.signal.Topic.Sort.SCHOOL;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    /// Originals that tables for schools hold first.
    private static final List<String> CORE =
            List.of("学生", "大学生", "校友", "校长", "院长", "学校", "学院", "我校", "我院");

    /// What a table for colleges puts in where the page speaks of a college and of a company.
    private static final Set<Exchange> OF_COLLEGE =
            Set.of(
                    new Exchange("院长", "经理", SCHOOL),
                    new Exchange("校长", "经理", SCHOOL),
                    new Exchange("我院", "公司", SCHOOL),
                    new Exchange("我校", "公司", SCHOOL));

    /// What a legal form that no law knows weighs by itself.
    private static final double IMPOSSIBLE = 4.5;

    private static final int FULL = 5;
    private static final double UNPROVEN = -2.5;

    private static final double SUPPORT = -1.5;
    private static final int MOST_PLACES = 60;

    /// Originals that tables hold less often.
    private static final List<String> RARER =
            List.of("师生", "大学", "中学", "小学", "同学", "病人", "居民", "党员", "校友", "留学生", "教师");

    /// Words of institutions and what they are exchanged for.
    private static final List<Exchange> EXCHANGES =
            Stream.of(
                            exchanges(
                                    SCHOOL,
                                    "学生:员工 职工 会员 玩家 客户 用户 学员 选手",
                                    "大学生:老员工 大员工",
                                    "校友:员工",
                                    "留学生:职工",
                                    "同学:同事 员工 玩家 会员",
                                    "校长:经理 总经理 董事长 老板 总裁 主管",
                                    "学校:公司 企业 集团 俱乐部",
                                    "我校:公司 我司",
                                    "我院:公司",
                                    "学院:公司 企业 俱乐部",
                                    "大学:公司 集团 企业",
                                    "老师:员工 主管 经理 同事 教练",
                                    "教师:员工 职工 教练 经理",
                                    "院长:经理 总经理 总裁 老板",
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
                                    "院长:经理 总经理 总裁 老板"),
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
                                    "社区:平台 俱乐部 公司"),
                            exchanges(Topic.Sort.COMPANY, "有限公司:有限企业"))
                    .flatMap(List::stream)
                    .toList();

    /// One exchange; `sort` is whose vocabulary the original is.
    record Exchange(String original, String replaced, Topic.Sort sort) {}

    /// One place: what it gains when the exchange is taken back (natural logarithm), an impossible
    /// word there, and how much its neighbours are an institution's.
    record Place(int index, Span span, double gain, String impossible, double beside) {}

    /// An exchange with its places and the logarithm of its odds.
    record Judged(Exchange exchange, List<Place> places, double odds, boolean missing) {
        double beside() {
            return places.stream().mapToDouble(Place::beside).sum();
        }

        double chance() {
            return 1 / (1 + Math.exp(-odds));
        }
    }

    private final Reading reading;
    private final Chinese chinese;
    private final RoleSurroundings surroundings;
    private final Map<Span, Stretch> stretches = new HashMap<>();
    private final boolean college;
    private final List<Judged> judged;

    RoleTable(Reading reading) {
        this.reading = reading;
        this.chinese = reading.chinese();
        this.surroundings = new RoleSurroundings(reading);
        this.college = surroundings.ofCollege();
        this.judged = judge();
    }

    List<Judged> judged() {
        return judged;
    }

    /// Whether words of the page were exchanged, more likely than not.
    boolean exchanged() {
        return judged.stream().anyMatch(each -> each.odds() > 0.5);
    }

    private static List<Exchange> exchanges(Topic.Sort sort, String... lines) {
        return Stream.of(lines)
                .map(line -> line.split(":"))
                .flatMap(sides ->
                        Stream.of(sides[1].split(" "))
                                .map(replaced -> new Exchange(sides[0], replaced, sort)))
                .toList();
    }

    private List<Judged> judge() {
        List<Judged> all = new ArrayList<>();
        Map<String, List<Span>> spans = new HashMap<>();
        for (Exchange exchange : EXCHANGES) {
            if (!about(exchange.sort())) {
                continue;
            }
            List<Span> places =
                    spans.computeIfAbsent(
                            exchange.replaced(), word -> Token.occurrences(reading.body(), word));
            if (!places.isEmpty() && possible(exchange)) {
                all.add(judge(exchange, places));
            }
        }
        return together(all);
    }

    /// Users, clients and platforms are at home in business news, which speaks of offices too:
    /// there the office must be what the page is about.
    private boolean about(Topic.Sort sort) {
        int words = reading.topic().count(sort);
        int business = reading.topic().count(Topic.Sort.COMPANY);
        int offices = words - surroundings.party();
        return switch (sort) {
            case SCHOOL -> words >= LEAST;
            case COMPANY -> true;
            case HOSPITAL -> words > LEAST;
            case GOVERNMENT -> words > 2 * LEAST && offices > LEAST && 2 * words > 3 * business;
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
        boolean proven =
                judged.stream().anyMatch(RoleTable::impossible)
                        || gained(judged)
                        || amidSchool(judged);
        boolean form =
                judged.stream().anyMatch(each -> each.exchange().sort() == Topic.Sort.COMPANY);
        double more = proven || form ? Math.min(1.6, 0.8 * Math.max(0, several - 1)) : UNPROVEN;
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

    /// Whether role words of business stand among a school's words, or alone on a school's page.
    private boolean amidSchool(List<Judged> judged) {
        double beside =
                judged.stream()
                        .filter(Judged::missing)
                        .collect(
                                Collectors.groupingBy(
                                        each -> each.exchange().replaced(),
                                        Collectors.averagingDouble(Judged::beside)))
                        .values()
                        .stream()
                        .mapToDouble(Double::doubleValue)
                        .sum();
        long several =
                judged.stream()
                        .filter(each -> each.missing() && CORE.contains(each.exchange().original()))
                        .map(each -> each.exchange().replaced())
                        .distinct()
                        .count();
        boolean school =
                reading.topic().count(SCHOOL) >= FULL
                        && !(reading.body().contains("学生")
                                && (reading.body().contains("校长")
                                        || reading.body().contains("院长")));
        return college
                || beside >= 2
                || (beside >= 1 && several >= 2 && surroundings.business() <= 2)
                || (school && several >= 2 && surroundings.withoutBusiness());
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
                        .map(Judged::exchange)
                        .filter(each -> COMMONEST.contains(each.original()))
                        .filter(each -> reading.topic().count(each.sort()) >= FULL)
                        .map(Exchange::original)
                        .distinct()
                        .count();
        if (surroundings.corporate()) {
            return false;
        }
        double needed = surroundings.named() ? 3 * PROVEN : PROVEN;
        return (sum >= needed && places >= 2) || (sum >= needed / 2 && places >= 1 && lacking >= 2);
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
        int others = exchange.sort() == Topic.Sort.COMPANY ? 0 : surroundings.business();
        double beside = places.stream().mapToDouble(Place::beside).sum();
        boolean present = reading.body().contains(exchange.original());
        boolean missing = !present && topic >= 3 && exchange.sort() != Topic.Sort.COMPANY;
        double odds =
                -3.6
                        + 0.55 * sum / Math.sqrt(Math.max(1, places.size()))
                        + 2.4 * Math.min(2, impossible)
                        + 1.2 * Math.min(2.5, beside)
                        + (exchange.sort() == Topic.Sort.COMPANY ? IMPOSSIBLE : 0)
                        + (missing ? Math.min(3.5, 0.45 * topic) : 0)
                        - (present ? 2.5 : 0)
                        + (OF_COLLEGE.contains(exchange) && college ? 2.5 : 0)
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
        return new Place(index, span, gain, impossible, surroundings.beside(exchange, span));
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
