package org.fenzhan.defacement.corpus;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words by which any site speaks of itself, so that the language alone can give them back.
public final class SelfForms {
    private static final List<Set<String>> ALIKE =
            List.of(
                    Set.of("我校", "学校", "本校"),
                    Set.of("学院", "我院", "学校", "我校"),
                    Set.of("公司", "我公司", "本公司", "我司"),
                    Set.of("医院", "我院"),
                    Set.of("我县", "全县"),
                    Set.of("我市", "全市"),
                    Set.of("我区", "全区"),
                    Set.of("我省", "全省"),
                    Set.of("研究院", "我院"),
                    Set.of("研究所", "我所"),
                    Set.of("协会", "本会"));

    /// Words that an injector's table may hold for any site, with how often it does (thought out).
    static final Map<String, Integer> WEIGHTS =
            weights(
                    "我们:6 学校:2 我校:2 公司:2 我公司:1 医院:2 我院:1 我省:1 全省:1 我市:1 全市:1 我县:1 全县:1"
                            + " 我国:1 中国:1 企业:1 集团:1 政府:1 本报:1");

    /// In the order given, so that the same seed gives the same pages.
    private static Map<String, Integer> weights(String pairs) {
        Map<String, Integer> weights = new LinkedHashMap<>();
        for (String pair : pairs.split(" ")) {
            String[] sides = pair.split(":");
            weights.put(sides[0], Integer.valueOf(sides[1]));
        }
        return Collections.unmodifiableMap(weights);
    }

    /// Words that the language alone can give back.
    static final Set<String> GENERIC =
            Stream.concat(
                            WEIGHTS.keySet().stream(),
                            Stream.of(
                                    "学院", "本校", "我区", "全区", "本公司", "我司", "研究院", "研究所", "我所", "协会",
                                    "本会"))
                    .collect(Collectors.toUnmodifiableSet());

    private SelfForms() {}

    /// Whether two words say the same in nearly every sentence (我校 and 学校), so that either repairs
    /// it.
    public static boolean alike(String one, String other) {
        return one.equals(other)
                || ALIKE.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }
}
