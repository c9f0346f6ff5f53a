package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;

/// Judges every exchange of role words that could have been made on a page.
final class RoleTable {
    private static final int REACH = 4;

    /// A page with fewer words of the institution is not its page.
    private static final int LEAST = 2;

    private static final double SUPPORT = -1.5;

    /// Originals that tables hold less often.
    private static final List<String> RARER = List.of("师生", "大学", "中学", "小学", "同学");

    /// Words of institutions and what they are exchanged for.
    private static final List<Exchange> EXCHANGES =
            Stream.of(
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
                            "师生:员工 职工 客户")
                    .flatMap(RoleTable::exchanges)
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

    RoleTable(Reading reading) {
        this.reading = reading;
        this.chinese = reading.chinese();
    }

    private static Stream<Exchange> exchanges(String line) {
        String[] sides = line.split(":");
        return Stream.of(sides[1].split(" "))
                .map(replaced -> new Exchange(sides[0], replaced, Topic.Sort.SCHOOL));
    }

    List<Judged> judged() {
        String body = reading.body();
        List<Judged> judged = new ArrayList<>();
        if (reading.topic().count(Topic.Sort.SCHOOL) < LEAST) {
            return judged;
        }
        for (Exchange exchange : EXCHANGES) {
            if (body.contains(exchange.replaced())) {
                judged.add(judge(exchange));
            }
        }
        return together(judged);
    }

    /// A table exchanges several words: each lends the others weight.
    private static List<Judged> together(List<Judged> judged) {
        long several =
                judged.stream()
                        .filter(each -> each.missing() && each.odds() > SUPPORT)
                        .map(each -> each.exchange().replaced())
                        .distinct()
                        .count();
        double more = Math.min(1.6, 0.8 * Math.max(0, several - 1));
        return judged.stream()
                .map(each ->
                        new Judged(
                                each.exchange(),
                                each.places(),
                                each.odds() + (each.missing() ? more : 0),
                                each.missing()))
                .toList();
    }

    private Judged judge(Exchange exchange) {
        List<Place> places = new ArrayList<>();
        double sum = 0;
        int impossible = 0;
        for (Span span : Token.occurrences(reading.body(), exchange.replaced())) {
            if (places.size() >= 60) {
                break;
            }
            Place place = place(exchange, span, places.size());
            places.add(place);
            sum += Math.clamp(place.gain(), -2.0, 3.0);
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

    private Place place(Exchange exchange, Span span, int index) {
        String body = reading.body();
        int from = span.start();
        while (from > 0 && span.start() - from < REACH && !Letters.stop(body.charAt(from - 1))) {
            from--;
        }
        int to = span.end();
        while (to < body.length() && to - span.end() < REACH && !Letters.stop(body.charAt(to))) {
            to++;
        }
        String before = body.substring(from, to);
        String after =
                body.substring(from, span.start())
                        + exchange.original()
                        + body.substring(span.end(), to);
        // the two words' own frequency says nothing about the place
        double frequency =
                chinese.logText("", exchange.original(), "")
                        - chinese.logText("", exchange.replaced(), "");
        double gain = chinese.logText("", after, "") - chinese.logText("", before, "") - frequency;
        String impossible = impossible(after, span.start() - from, exchange);
        return new Place(index, span, gain, gain > 1 ? impossible : "");
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
