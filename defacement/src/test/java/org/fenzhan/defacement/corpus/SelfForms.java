package org.fenzhan.defacement.corpus;

import java.util.Set;

/// Words by which any site speaks of itself, so that the language alone can give them back.
final class SelfForms {
    static final Set<String> GENERIC = Set.of(
            "我们", "我校", "学校", "学院", "本校", "我县", "我市", "我区", "公司", "我公司", "本公司", "我司", "我院", "医院", "全县", "全市", "全区");

    private SelfForms() {}
}
