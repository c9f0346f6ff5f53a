package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenzhan.defacement.language.Slot;

/// A word by which a site speaks of itself, with words used in the same way.
///
/// `prior` is how usual it is on its kind of site, as a logarithm; a word without a sort is usual
/// on all.
record SelfWord(String word, double prior, Optional<Topic.Sort> sort, Slot.Form form) {
    static final List<SelfWord> ALL =
            List.of(
                    anywhere("我们", 0.5, "大家"),
                    of("我校", 0.2, Topic.Sort.SCHOOL, "学校", "我们"),
                    of("学校", 0.4, Topic.Sort.SCHOOL),
                    of("学院", -0.6, Topic.Sort.SCHOOL, "学校"),
                    of("我院", -0.8, Topic.Sort.SCHOOL, "学校", "我们"),
                    of("本校", -1.5, Topic.Sort.SCHOOL, "学校"),
                    of("我市", 0.0, Topic.Sort.GOVERNMENT, "全市", "我省", "全省", "我国"),
                    of("我县", 0.0, Topic.Sort.GOVERNMENT, "全县", "我市", "我省", "我国"),
                    of("我区", -0.4, Topic.Sort.GOVERNMENT, "全区", "我市", "我省", "我国"),
                    of("我省", -0.4, Topic.Sort.GOVERNMENT, "全省", "我市", "我国"),
                    of("全市", -0.6, Topic.Sort.GOVERNMENT, "我市", "全省", "全国"),
                    of("全县", -0.6, Topic.Sort.GOVERNMENT, "我县", "全省", "全国"),
                    of("全区", -1.0, Topic.Sort.GOVERNMENT, "我区", "全省", "全国"),
                    of("全省", -0.6, Topic.Sort.GOVERNMENT, "我省", "全国"),
                    of("我局", -1.6, Topic.Sort.GOVERNMENT, "我市", "我们"),
                    anywhere("公司", 0.0),
                    of("我公司", -1.0, Topic.Sort.COMPANY, "公司", "我们"),
                    of("本公司", -1.2, Topic.Sort.COMPANY, "公司"),
                    of("我司", -1.2, Topic.Sort.COMPANY, "公司", "我们"),
                    of("集团", -1.2, Topic.Sort.COMPANY, "公司"),
                    anywhere("企业", -1.2),
                    of("医院", 0.4, Topic.Sort.HOSPITAL, "学校", "公司"),
                    of("我院", 0.2, Topic.Sort.HOSPITAL, "医院", "我们"),
                    anywhere("我国", -1.5),
                    anywhere("中国", -1.5),
                    anywhere("全国", -3.0, "我国"),
                    anywhere("大家", -2.5, "我们"),
                    anywhere("他们", -2.5),
                    anywhere("本报", -2.0),
                    anywhere("本网", -2.5, "本报"),
                    anywhere("本站", -2.5, "我们"),
                    anywhere("政府", -2.0),
                    anywhere("单位", -3.0),
                    of("当地", -2.5, Topic.Sort.GOVERNMENT));

    private static final Set<String> WORDS =
            ALL.stream().map(SelfWord::word).collect(Collectors.toUnmodifiableSet());

    /// Whether a text is one of them.
    static boolean is(String text) {
        return WORDS.contains(text);
    }

    private static SelfWord anywhere(String word, double prior, String... like) {
        return new SelfWord(word, prior, Optional.empty(), new Slot.Form(word, List.of(like)));
    }

    private static SelfWord of(String word, double prior, Topic.Sort sort, String... like) {
        return new SelfWord(word, prior, Optional.of(sort), new Slot.Form(word, List.of(like)));
    }

    /// How usual it is on a page of this topic, as a logarithm.
    double prior(Topic topic) {
        return sort.map(own ->
                        prior + (own == topic.main() ? 0.6 : topic.count(own) > 0 ? -2.0 : -4.0))
                .orElse(prior);
    }

    double fits(Slot slot, Slot.Place place) {
        return slot.fits(place, form);
    }
}
