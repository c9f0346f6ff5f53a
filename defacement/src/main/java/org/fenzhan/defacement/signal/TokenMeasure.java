package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
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
                    "版本 配置 端口 参数 日志 代码 插件 服务器 密钥 模块 安装包 后台 数据库 开发者 升级 文档 源码 编译 接口 重启 文件 API 系统 报错 命令 缓存 算法 部署"
                            .split(" "));

    private static final double HOPELESS = -3.0;
    private static final int MEASURED_PLACES = 8;

    private static final Pattern FORMAL =
            Pattern.compile(
                    "[\\u4e00-\\u9fff]{0,4}(?:公司|集团|大学|学院|中学|小学|医院|银行|出版社|报社|日报|电视台|协会|品牌|控股)|[省市县区镇乡村]");

    private final Reading reading;
    private final Slot slot;
    private final boolean selfWords;
    private final boolean technical;

    TokenMeasure(Reading reading) {
        this.reading = reading;
        this.slot = new Slot(reading.chinese());
        this.technical = TECHNICAL.stream().filter(reading.body()::contains).count() >= 3;
        this.selfWords = SELF.stream().anyMatch(reading.body()::contains);
    }

    Measured of(Token token) {
        List<Neighbours> neighbours = Neighbours.all(reading.chinese(), reading.body(), token);
        WebName name = WebName.of(token.text());
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        values.put(Feature.BIAS, 1.0);
        frame(token, values);
        shape(token, name, values);
        contexts(token, neighbours, values);
        page(token, name, values);
        Measured measured = new Measured(token, values, neighbours, name);
        // the fit is dear to work out and cannot lift a token from far below
        return measured.odds() < HOPELESS
                ? measured
                : measured.with(Feature.SELF_FIT, selfFit(neighbours));
    }

    private void frame(Token token, Map<Feature, Double> values) {
        put(values, Feature.IN_SITE_NAME, token.fields().contains(Page.SITE_NAME));
        int others = token.fields().size() - (token.fields().contains(Page.SITE_NAME) ? 1 : 0);
        values.put(Feature.IN_OTHER_FIELDS, Math.min(others, 3) / 3.0);
        values.put(Feature.TIMES, Math.log(1 + Math.min(20, token.places().size())));
    }

    private void shape(Token token, WebName name, Map<Feature, Double> values) {
        String text = token.text();
        boolean han = text.chars().anyMatch(c -> Letters.han((char) c));
        boolean latin = text.chars().anyMatch(c -> Letters.latin((char) c));
        boolean digit = text.chars().anyMatch(c -> Letters.digit((char) c));
        put(values, Feature.MIXED_SCRIPT, han && (latin || digit));
        put(values, Feature.LATIN_ONLY, !han);
        put(values, Feature.GREETING, name.greeting());
        put(
                values,
                Feature.DOTTED,
                text.indexOf('·') >= 0 || text.indexOf('(') >= 0 || text.indexOf('（') >= 0);
        values.put(Feature.STRONG_PARTS, Math.min(2.0, name.strong()));
        values.put(Feature.TRADE_PARTS, (double) Math.min(2, name.trade()));
        put(values, Feature.UNKNOWN_STEM, unknown(name.stem()));
        values.put(Feature.COHESION, cohesion(name.stem()));
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

    private void contexts(Token token, List<Neighbours> neighbours, Map<Feature, Double> values) {
        Set<String> around = new HashSet<>();
        double institution = 0;
        double person = 0;
        double introduced = 0;
        double half = 0;
        double agent = 0;
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
            introduced += introduced(each) ? 1 : 0;
        }
        int size = Math.max(1, neighbours.size());
        values.put(Feature.NEIGHBOUR_VARIETY, Math.log(1 + around.size()) - 1);
        values.put(Feature.INSTITUTION_FOLLOWS, Math.sqrt(institution / size));
        values.put(Feature.WITHIN_WORD, half / size);
        values.put(Feature.PERSON, person / size);
        values.put(Feature.AGENT, agent / size);
        values.put(Feature.INTRODUCED, introduced / size);
        values.put(Feature.HONEST_SUFFIX, suffixes(token));
    }

    private static boolean introduced(Neighbours each) {
        boolean quoted = "“《「『\"".contains(each.left()) && !each.left().isEmpty();
        return quoted || NameCues.introducing(each.left());
    }

    private double selfFit(List<Neighbours> neighbours) {
        List<Neighbours> some = neighbours.subList(0, Math.min(MEASURED_PLACES, neighbours.size()));
        double sum = some.stream().mapToDouble(this::selfFit).sum();
        return Math.clamp(sum / Math.max(1, some.size()), -2.5, 2.5);
    }

    /// How much better the best self-word fits than a name would.
    private double selfFit(Neighbours neighbours) {
        double best = Double.NEGATIVE_INFINITY;
        for (SelfWord word : SelfWord.ALL) {
            best =
                    Math.max(
                            best,
                            word.fits(slot, neighbours) + Math.min(0, word.prior(reading.topic())));
        }
        return best - slot.fitsName(neighbours.left(), neighbours.right());
    }

    private double suffixes(Token token) {
        if (NameCues.suffixOf(token.text())) {
            return 1;
        }
        long followed =
                token.places().stream()
                        .filter(place -> NameCues.suffixAt(reading.body(), place.end()))
                        .count();
        return Math.sqrt((double) followed / Math.max(1, token.places().size()));
    }

    private void page(Token token, WebName name, Map<Feature, Double> values) {
        boolean site = token.fields().contains(Page.SITE_NAME);
        boolean named = NameCues.suffixOf(token.text());
        double institutional = Math.min(1, reading.topic().institutional() / 6.0);
        values.put(Feature.SITE_CONFLICT, site && !named ? institutional : 0);
        boolean plain =
                token.fields().isEmpty()
                        && name.strong() == 0
                        && !name.greeting()
                        && values.getOrDefault(Feature.MIXED_SCRIPT, 0.0) == 0;
        put(values, Feature.BODY_ONLY_PLAIN, plain);
        put(values, Feature.FORMAL_NAME, formal(name.stem()));
        put(values, Feature.IN_HOST, inHost(token.text()));
        put(values, Feature.NO_SELF_WORDS, !selfWords && reading.body().length() > 200);
        int about = reading.topic().institutional() + reading.topic().count(Topic.Sort.COMPANY);
        put(
                values,
                Feature.NO_INSTITUTION,
                about <= 1 || (technical && reading.topic().institutional() < 4));
        put(values, Feature.OTHER_COPY, false);
    }

    /// Whether the page gives a longer name with the same stem that is an organisation's (蓝泽 →
    /// 蓝泽科技有限公司).
    private boolean formal(String stem) {
        if (stem.length() < 2) {
            return false;
        }
        return Stream.concat(Stream.of(reading.body()), reading.page().fields().values().stream())
                .anyMatch(text ->
                        Token.occurrences(text, stem).stream()
                                .anyMatch(place ->
                                        FORMAL.matcher(text)
                                                .region(
                                                        place.end(),
                                                        Math.min(text.length(), place.end() + 10))
                                                .lookingAt()));
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
