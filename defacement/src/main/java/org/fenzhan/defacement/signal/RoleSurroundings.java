package org.fenzhan.defacement.signal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.WordSet;

/// What stands beside role words, and whether the page has business of its own.
final class RoleSurroundings {
    private static final Set<String> LEADERS = Set.of("经理", "总经理", "董事长", "总裁", "老板");

    /// Words that stand beside a school's people and houses, never beside a company's.
    private static final Set<String> OF_SCHOOLS =
            Set.of(
                    ("教师 师生 学子 研究生 本科生 博士生 硕士生 本科 新生 毕业生 辅导员 教研室 教授 讲师 返校 建校 校友 母校 级 军训 学业 学籍 学位 入学"
                                    + " 招生 社团 校庆 班主任 课堂 寝室 教务 学科 院系 支教 考研 宿舍 家长")
                            .split(" "));

    /// What stands before or after staff only where students stood; longer than one word.
    private static final Pattern STUDENTS_BEFORE =
            Pattern.compile("(?:三好|在读|全日制|硕转博|专科|本专科|受助|品学兼优|家庭经济困难|贫困|毕业|籍|\\d届)$");

    private static final Pattern STUDENTS_AFTER =
            Pattern.compile("^(?:会(?:章程|主席|执行|代表|委员|工作|干部|部|、研究生)|工作[部处]|处处长|助学金|奖学金|社团|学籍|证号)");

    /// Duties that a school's deputy heads have and a company's managers have not.
    private static final Pattern HEADS_BEFORE =
            Pattern.compile("(?:(?:教学|科研|学生工作|分院|系部)副|学院副?|名誉)$");

    private static final int PHRASE = 8;

    private static final double HALF = 0.5;

    /// Parts of schools whose heads are called 院长 or 校长.
    private static final Set<String> HEADED = Set.of("学院", "学校", "大学", "书院", "院", "系", "校", "研究生院");

    /// Words of businesses that blind tables put in.
    private static final WordSet PUT_IN = WordSet.of("员工 客户 用户 董事长 总经理 经销商");

    /// Offices of the party, which enterprises have as well.
    private static final WordSet OF_THE_PARTY = WordSet.of("党组 党支部 支部 党员 党代会 纪委 干部 群众");

    /// What stands before 公司 in a name that speaks of a group of companies.
    private static final List<String> OF_GROUPS = List.of("集团", "子", "分", "总");

    /// The same in the name of any company.
    private static final List<String> OF_COMPANIES = List.of("有限责任", "有限责", "股份");

    private final Reading reading;
    private final Chinese chinese;
    private final int business;
    private final int party;
    private final boolean named;
    private final boolean corporate;
    private final Map<Span, Neighbours> beside = new HashMap<>();

    RoleSurroundings(Reading reading) {
        this.reading = reading;
        this.chinese = reading.chinese();
        Segments segments = reading.segments();
        int putIn = 0;
        int offices = 0;
        for (int i = 0; i < segments.size(); i++) {
            putIn += segments.known(i) && PUT_IN.contains(segments, i) ? 1 : 0;
            offices += segments.known(i) && OF_THE_PARTY.contains(segments, i) ? 1 : 0;
        }
        this.business = Math.max(0, reading.topic().count(Topic.Sort.COMPANY) - putIn);
        this.party = offices;
        this.corporate = hasCompany(reading.body(), OF_GROUPS);
        this.named =
                corporate
                        || hasCompany(reading.body(), OF_COMPANIES)
                        || hasEnterprise(reading.body());
    }

    private static boolean hasCompany(String text, List<String> before) {
        for (int at = text.indexOf("公司"); at >= 0; at = text.indexOf("公司", at + 1)) {
            for (String word : before) {
                if (text.startsWith(word, at - word.length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /// 校企, or 企业 behind two characters that say which.
    private static boolean hasEnterprise(String text) {
        for (int at = text.indexOf("企业", 2); at >= 0; at = text.indexOf("企业", at + 1)) {
            if (Letters.commonHan(text.charAt(at - 1)) && Letters.commonHan(text.charAt(at - 2))) {
                return true;
            }
        }
        return text.contains("校企");
    }

    /// Words of business that no table puts in.
    int business() {
        return business;
    }

    /// Words of the party's offices, which say nothing about whose page it is.
    int party() {
        return party;
    }

    /// Whether the page speaks of a group of companies, where staff and managers are at home.
    boolean corporate() {
        return corporate;
    }

    /// Whether the page names a company or speaks of enterprises.
    boolean named() {
        return named;
    }

    /// Whether nothing on the page but the role words themselves speaks of a company.
    boolean withoutBusiness() {
        return business == 0 && !named;
    }

    /// Whether the page speaks of the college without a name, and of the company likewise, under a
    /// manager and without a dean: it has two words for itself, of which one was put in.
    boolean ofCollege() {
        String body = reading.body();
        return withoutBusiness()
                && reading.campus() >= HALF
                && body.contains("经理")
                && !body.contains("院长")
                && !body.contains("校长")
                && unnamed("学院") >= 2
                && unnamed("公司") >= 2;
    }

    /// How often the word stands at a sentence's or clause's beginning or behind a function word.
    private long unnamed(String word) {
        Segments segments = reading.segments();
        return Token.occurrences(reading.body(), word).stream()
                .filter(place -> place.start() == 0 || isBare(segments, place.start()))
                .count();
    }

    private boolean isBare(Segments segments, int start) {
        char before = reading.body().charAt(start - 1);
        return Letters.stop(before)
                || Letters.space(before)
                || "年月日会由".indexOf(before) >= 0
                || FunctionWords.at(segments, segments.at(start - 1));
    }

    /// How much the words next to the place say that a school's word stood there: 0 to 1.
    double beside(RoleTable.Exchange exchange, Span span) {
        if (exchange.sort() != Topic.Sort.SCHOOL) {
            return 0;
        }
        Neighbours around =
                beside.computeIfAbsent(
                        span, place -> Neighbours.of(chinese, reading.body(), place));
        if (OF_SCHOOLS.contains(around.left()) || OF_SCHOOLS.contains(around.right())) {
            return 1;
        }
        if (isPhrase(exchange, span)) {
            return 1;
        }
        boolean deputy = around.left().equals("副");
        if (!LEADERS.contains(exchange.replaced())) {
            return 0;
        }
        Span from = deputy ? new Span(span.start() - 1, span.end()) : span;
        String before =
                deputy ? Neighbours.of(chinese, reading.body(), from).left() : around.left();
        return HEADED.contains(before) ? 1 : deputy && business <= 2 ? 0.5 : 0;
    }

    private boolean isPhrase(RoleTable.Exchange exchange, Span span) {
        String body = reading.body();
        String before = body.substring(Math.max(0, span.start() - PHRASE), span.start());
        String after = body.substring(span.end(), Math.min(body.length(), span.end() + PHRASE));
        return LEADERS.contains(exchange.replaced())
                ? HEADS_BEFORE.matcher(before).find()
                : exchange.replaced().equals("员工")
                        && (STUDENTS_BEFORE.matcher(before).find()
                                || STUDENTS_AFTER.matcher(after).find());
    }
}
