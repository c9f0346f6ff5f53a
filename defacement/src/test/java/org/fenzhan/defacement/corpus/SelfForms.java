package org.fenzhan.defacement.corpus;

import java.util.List;
import java.util.Set;

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
                    Set.of("我区", "全区"));

    static final Set<String> GENERIC =
            Set.of(
                    "我们", "我校", "学校", "学院", "本校", "我县", "我市", "我区", "公司", "我公司", "本公司", "我司", "我院",
                    "医院", "全县", "全市", "全区");

    private SelfForms() {}

    /// Whether two words say the same in nearly every sentence (我校 and 学校), so that either repairs
    /// it.
    public static boolean alike(String one, String other) {
        return one.equals(other)
                || ALIKE.stream().anyMatch(set -> set.contains(one) && set.contains(other));
    }
}
