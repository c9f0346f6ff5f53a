package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.Slot;
import org.fenzhan.defacement.page.Page;

/// Measures the [Feature]s of one token.
final class TokenMeasure {
    private static final List<String> SELF =
            List.of(
                    "我们", "我校", "我院", "我市", "我县", "我省", "我区", "我局", "本校", "本公司", "我公司", "我司", "本报",
                    "本站");

    /// Words of manuals, on whose pages a product is named in every sentence.
    private static final List<String> TECHNICAL =
            List.of(
                    "版本 配置 端口 参数 日志 代码 插件 服务器 密钥 模块 安装包 后台 数据库 开发者 升级 系统 模块 文档 源码 编译 接口 重启 API 报错 命令 缓存 算法 固件 字段 仓库 源代码 命令行 引脚 驱动程序"
                            .split(" "));

    /// Endings that make a name of the Han after a Latin word.
    private static final Endings ENDS =
            new Endings(List.of("集团", "公司", "国际", "体育", "娱乐", "官网", "平台", "俱乐部"));

    /// What no company's legal form is followed by.
    private static final Endings FORMS =
            new Endings(List.of("集团", "公司", "学院", "学校", "大学", "医院", "我院", "我校"));

    /// A Latin word in small letters before the name of a group weighs more than before any name.
    private static final double GROUP = 1.6;

    /// What is left of a web name's parts where text rightly speaks of a site or its client.
    private static final double SPOKEN_OF = 0.3;

    /// So does a code of letters and digits beside a number alone.
    private static final double CODED = 1.7;

    private static final double HOPELESS = -3.0;
    private static final int MEASURED_PLACES = 8;

    private final Reading reading;
    private final Slot slot;
    private final boolean selfWords;
    private final boolean technical;
    private final double[] priors;
    private final SiteStem site;
    private final boolean otherOwner;
    private final List<String> organisations;
    private final List<Span> partyNames;
    private final double campus;
    private final PageScript script;

    TokenMeasure(Reading reading) {
        this.reading = reading;
        this.slot = new Slot(reading.chinese());
        this.technical = TECHNICAL.stream().filter(reading.body()::contains).count() >= 2;
        this.priors =
                SelfWord.ALL.stream().mapToDouble(self -> self.prior(reading.topic())).toArray();
        this.site = SiteStem.of(reading.page());
        this.otherOwner = otherOwner();
        this.partyNames = Shapes.partyNames(reading.body());
        this.organisations = SiteStem.organisations(reading.page());
        this.campus = reading.campus();
        this.script = PageScript.of(reading.body());
        this.selfWords = SELF.stream().anyMatch(reading.body()::contains);
    }

    Measured of(Token token) {
        List<Neighbours> neighbours = Neighbours.all(reading.chinese(), reading.body(), token);
        WebName name = WebName.of(token.text());
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        values.put(Feature.BIAS, 1.0);
        frame(token, values);
        shape(token, name, values);
        contexts(token, name, neighbours, values);
        page(token, name, values);
        Measured measured = new Measured(token, values, neighbours, name);
        // the fit is dear to work out and cannot lift a token from far below
        return measured.odds() < HOPELESS
                ? measured
                : measured.with(Feature.SELF_FIT, selfFit(neighbours));
    }

    /// Whether the copyright line or the source names an organisation other than the site name.
    private boolean otherOwner() {
        return !site.text().isEmpty()
                && !NameCues.suffixOf(reading.page().field(Page.SITE_NAME))
                && Stream.of(Page.COPYRIGHT, Page.SOURCE)
                        .map(reading.page()::field)
                        .anyMatch(
                                text -> !site.in(text) && !LeftNames.organisations(text).isEmpty());
    }

    private boolean ofSite(Token token) {
        return token.fields().contains(Page.SITE_NAME) || site.in(token.text()) || channel(token);
    }

    /// Whether an unknown word is the name of a channel and of the source, as only a site's own is.
    private boolean channel(Token token) {
        return token.text().length() >= 3
                && token.fields().contains(Page.BREADCRUMB)
                && token.fields().contains(Page.SOURCE)
                && unknown(token.text());
    }

    private void frame(Token token, Map<Feature, Double> values) {
        put(values, Feature.IN_SITE_NAME, ofSite(token));
        int others = token.fields().size() - (token.fields().contains(Page.SITE_NAME) ? 1 : 0);
        values.put(Feature.IN_OTHER_FIELDS, Math.min(others, 3) / 3.0);
        values.put(Feature.TIMES, Math.log(1 + Math.min(20, token.places().size())));
    }

    private void shape(Token token, WebName name, Map<Feature, Double> values) {
        String text = token.text();
        boolean han = text.chars().anyMatch(c -> Letters.han((char) c));
        boolean latin = text.chars().anyMatch(c -> Letters.latin((char) c));
        boolean digit = text.chars().anyMatch(c -> Letters.digit((char) c));
        boolean mixed = han && (latin || digit) && !Numerals.ordinary(reading.chinese(), text);
        put(values, Feature.MIXED_SCRIPT, mixed);
        put(values, Feature.LATIN_ONLY, !han);
        put(values, Feature.GREETING, name.greeting());
        put(values, Feature.GLUED, WebName.glued(text));
        put(
                values,
                Feature.DOTTED,
                text.indexOf('·') >= 0 || text.indexOf('(') >= 0 || text.indexOf('（') >= 0);
        // of X官网 and X平台 honest text speaks as well, unless X has a line of business before it
        double strong = name.trade() > 0 ? name.strong() : name.strong() - 0.6 * name.official();
        values.put(Feature.STRONG_PARTS, Math.min(2.0, strong));
        values.put(Feature.TRADE_PARTS, (double) Math.min(2, name.trade()));
        put(values, Feature.UNKNOWN_STEM, unknown(name.stem()));
        values.put(Feature.COHESION, cohesion(name.stem()));
        double institutional = Math.max(Math.min(1, reading.topic().institutional() / 4.0), campus);
        boolean coded = han && digit && (WebName.numbered(text) || Shapes.coded(text));
        boolean numbered = coded || (mixed && Shapes.numbered(name.stem()));
        // a web name with a number is none of a company's either
        double surely = name.strong() > name.official() ? 0.7 : 0;
        double share = Math.max(surely, institutional) * (coded ? CODED : 1);
        values.put(Feature.NUMBERED, numbered ? share : 0);
        String rest = Shapes.afterLatin(name.stem());
        double glued = ENDS.end(rest) ? GROUP * institutional : 0;
        if (glued == 0 && !rest.isEmpty() && WebName.partAt(rest, 0) == 0 && unknown(rest)) {
            glued = Math.min(1, reading.topic().institutional() / 4.0);
        }
        values.put(Feature.LATIN_GLUED, glued);
        put(values, Feature.OTHER_SCRIPT, campus >= 0.5 && isGroup(text) && script.foreign(text));
        put(values, Feature.TWINS, han && latin && Shapes.twins(name.stem()));
        put(values, Feature.EXCHANGED, reading.roles().exchanged());
        put(
                values,
                Feature.PARTY_NAME,
                partyNames.stream().anyMatch(span -> token.places().contains(span)));
    }

    /// Whether the name is a group's, with or without a code behind it: people and universities
    /// keep the characters in which they write themselves.
    private static boolean isGroup(String text) {
        int end = text.length();
        while (end > 0 && Letters.latinOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return ENDS.end(text.substring(0, end));
    }

    private boolean unknown(String stem) {
        Segments segments = reading.chinese().segment(stem);
        int singles = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (segments.end(i) - segments.start(i) == 1) {
                singles++;
            }
        }
        return singles * 2 >= segments.size();
    }

    /// Share of neighbouring words within the name that the language puts side by side; 1 for a
    /// single known word.
    private double cohesion(String stem) {
        Segments segments = reading.chinese().segment(stem);
        if (segments.size() <= 1) {
            return segments.size() == 1 && segments.known(0) ? 1 : 0;
        }
        int together = 0;
        for (int i = 1; i < segments.size(); i++) {
            together +=
                    reading.chinese().pairCount(segments.word(i - 1), segments.word(i)) > 0 ? 1 : 0;
        }
        return (double) together / (segments.size() - 1);
    }

    private void contexts(
            Token token, WebName name, List<Neighbours> neighbours, Map<Feature, Double> values) {
        Set<String> around = new HashSet<>();
        double institution = 0;
        double person = 0;
        double introduced = 0;
        double half = 0;
        double agent = 0;
        double acts = 0;
        for (Neighbours each : neighbours) {
            around.add(each.left());
            around.add(each.right());
            institution += NameCues.institution(each.right()) ? 1 : 0;
            half += NameCues.secondHalf(each.right()) ? 1 : 0;
            person +=
                    NameCues.personBefore(each.left()) || NameCues.personAfter(each.right())
                            ? 1
                            : 0;
            agent += NameCues.agent(each) ? 1 : 0;
            acts += NameCues.asSite(each) ? 0 : 1;
            introduced += introduced(each) ? 1 : 0;
        }
        int size = Math.max(1, neighbours.size());
        values.put(Feature.NEIGHBOUR_VARIETY, Math.log(1 + around.size()) - 1);
        values.put(Feature.INSTITUTION_FOLLOWS, Math.sqrt(institution / size));
        values.put(Feature.WITHIN_WORD, half / size);
        boolean web = name.greeting() || name.strong() >= 1 || name.trade() > 0;
        values.put(Feature.PERSON, web ? 0 : person / size);
        values.put(Feature.AGENT, agent / size);
        boolean institutional = reading.topic().institutional() >= 3;
        values.put(Feature.WEB_ACTS, name.strong() >= 1 && institutional ? acts / size : 0);
        values.put(Feature.INTRODUCED, introduced / size);
        if (!institutional && neighbours.stream().allMatch(NameCues::visited)) {
            values.computeIfPresent(Feature.STRONG_PARTS, (feature, parts) -> SPOKEN_OF * parts);
        }
        boolean dressed = name.greeting() || name.strong() >= 1;
        boolean shaped =
                values.getOrDefault(Feature.NUMBERED, 0.0)
                                + values.getOrDefault(Feature.LATIN_GLUED, 0.0)
                                + values.getOrDefault(Feature.PARTY_NAME, 0.0)
                                + values.getOrDefault(Feature.OTHER_SCRIPT, 0.0)
                        >= 0.5;
        values.put(Feature.HONEST_SUFFIX, suffixes(token) * (shaped ? 0.2 : dressed ? 0.5 : 1));
    }

    private static boolean introduced(Neighbours each) {
        boolean quoted = "“《「『\"".contains(each.left()) && !each.left().isEmpty();
        return quoted || NameCues.introducing(each.left());
    }

    /// How much better one self-word fits at all places together than a name would: the best word
    /// for each place alone would fit by chance.
    private double selfFit(List<Neighbours> neighbours) {
        List<Slot.Place> places =
                neighbours.stream()
                        .limit(MEASURED_PLACES)
                        .map(each -> slot.place(each.left(), each.right()))
                        .toList();
        double names = places.stream().mapToDouble(Slot.Place::fitsName).sum();
        double best = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < SelfWord.ALL.size(); i++) {
            double sum = places.size() * Math.min(0, priors[i]);
            for (Slot.Place place : places) {
                sum += SelfWord.ALL.get(i).fits(slot, place);
            }
            best = Math.max(best, sum);
        }
        return Math.clamp((best - names) / Math.max(1, places.size()), -1.0, 2.5);
    }

    private double suffixes(Token token) {
        if (token.places().stream().allMatch(place -> doubled(place.end()))) {
            return 0;
        }
        if (NameCues.suffixOf(token.text())) {
            return 1;
        }
        long followed =
                token.places().stream()
                        .filter(place -> NameCues.suffixAt(reading.body(), place.end()))
                        .count();
        return Math.sqrt((double) followed / Math.max(1, token.places().size()));
    }

    /// Whether a legal form is followed by a second one, as where a name before it was replaced by
    /// one that had its own (…有限公司集团).
    private boolean doubled(int end) {
        for (String form : List.of("集团有限公司", "有限公司")) {
            if (reading.body().startsWith(form, end)) {
                return FORMS.startingAt(reading.body(), end + form.length()).isPresent();
            }
        }
        return false;
    }

    private void page(Token token, WebName name, Map<Feature, Double> values) {
        boolean ofSite = ofSite(token);
        boolean named = NameCues.suffixOf(token.text());
        double institutional = Math.min(1, reading.topic().institutional() / 6.0);
        values.put(Feature.SITE_CONFLICT, ofSite && !named ? institutional : 0);
        boolean brief = SiteStem.abbreviates(organisations, name.stem());
        put(values, Feature.OTHER_OWNER, ofSite && !named && otherOwner && !brief);
        put(values, Feature.ABBREVIATION, brief);
        boolean plain =
                token.fields().isEmpty()
                        && !ofSite
                        && name.strong() == 0
                        && !name.greeting()
                        && values.getOrDefault(Feature.OTHER_SCRIPT, 0.0) == 0
                        && values.getOrDefault(Feature.MIXED_SCRIPT, 0.0) == 0;
        put(values, Feature.BODY_ONLY_PLAIN, plain);
        boolean subject =
                !ofSite
                        && (token.fields().contains(Page.TITLE)
                                || token.fields().contains(Page.PAGE_TITLE))
                        && name.strong() < 1
                        && name.trade() == 0
                        && !name.greeting();
        put(values, Feature.SUBJECT, subject);
        put(values, Feature.FORMAL_NAME, SiteStem.formal(reading.page(), name.stem()));
        put(values, Feature.IN_HOST, inHost(token.text()));
        put(values, Feature.NO_SELF_WORDS, !selfWords && reading.body().length() > 200);
        boolean manual = technical && reading.topic().institutional() < 4;
        boolean bare =
                ofSite
                        && !named
                        && !brief
                        && !NameCues.suffixOf(reading.page().field(Page.SITE_NAME))
                        && !manual
                        && values.getOrDefault(Feature.FORMAL_NAME, 0.0) == 0
                        && values.getOrDefault(Feature.HONEST_SUFFIX, 0.0) == 0
                        && values.getOrDefault(Feature.INTRODUCED, 0.0) == 0
                        && values.getOrDefault(Feature.IN_HOST, 0.0) == 0;
        put(values, Feature.SITE_BARE, bare);
        put(values, Feature.MANUAL, manual);
        if (manual) {
            // a manual speaks of the app, the client and the download of its own product
            values.computeIfPresent(Feature.STRONG_PARTS, (feature, parts) -> SPOKEN_OF * parts);
        }
        put(values, Feature.OTHER_COPY, false);
    }

    private boolean inHost(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        boolean latin = lower.chars().allMatch(c -> Letters.latinOrDigit((char) c));
        return latin
                && lower.length() >= 3
                && (reading.page().address().toLowerCase(Locale.ROOT).contains(lower)
                        || reading.context().host().toLowerCase(Locale.ROOT).contains(lower));
    }

    private static void put(Map<Feature, Double> values, Feature feature, boolean on) {
        values.put(feature, on ? 1.0 : 0.0);
    }
}
