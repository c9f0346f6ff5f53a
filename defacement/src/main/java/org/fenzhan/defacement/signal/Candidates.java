package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.language.Slot;

/// Gathers what may have stood in the place of any token of a page: words by which sites speak of
/// themselves, names that survived, and the kind of organisation that these names tell.
final class Candidates {
    /// Kinds of organisations as their names end, with the forms in which such a site speaks of
    /// itself.
    private static final List<List<String>> TAILS =
            List.of(
                    List.of("公司", "我公司", "本公司", "我司"),
                    List.of("集团"),
                    List.of("研究院", "我院"),
                    List.of("医院", "我院"),
                    List.of("学院", "我院", "学校", "我校"),
                    List.of("大学", "学校", "我校"),
                    List.of("中学", "学校", "我校"),
                    List.of("小学", "学校", "我校"),
                    List.of("学校", "我校"),
                    List.of("幼儿园", "我园"),
                    List.of("研究所", "我所"),
                    List.of("协会", "本会", "我会"),
                    List.of("学会", "本会", "我会"),
                    List.of("委员会", "我委"),
                    List.of("中心", "我中心"),
                    List.of("省人民政府", "我省", "全省"),
                    List.of("市人民政府", "我市", "全市"),
                    List.of("县人民政府", "我县", "全县"),
                    List.of("区人民政府", "我区", "全区"),
                    List.of("保健院", "我院", "医院"),
                    List.of("卫生院", "我院", "医院"),
                    List.of("局", "我局"),
                    List.of("厅", "我厅"));

    private static final Set<String> RARE = Set.of("保健院", "卫生院", "局", "厅");

    private static final Slot.Form NAME = new Slot.Form("", List.of());

    private final Reading reading;
    private final Level level;
    private final boolean news;
    private final Map<String, Candidate> all = new LinkedHashMap<>();

    private Candidates(Reading reading) {
        this.reading = reading;
        this.level = Level.of(reading);
        Topic topic = reading.topic();
        this.news = topic.institutional() + topic.count(Topic.Sort.COMPANY) < 5;
    }

    static List<Candidate> of(Reading reading, Map<String, Clue> names) {
        Candidates candidates = new Candidates(reading);
        SelfWord.ALL.forEach(candidates::add);
        names.forEach(candidates::addName);
        names.forEach((name, where) -> {
            if (where == Clue.NAME_KNOWN || where == Clue.NAME_IN_FRAME) {
                candidates.tails(name);
            }
        });
        return List.copyOf(candidates.all.values());
    }

    private void add(SelfWord self) {
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        clues.put(Clue.PRIOR, self.prior());
        self.sort().ifPresent(sort -> sort(self.word(), sort, clues));
        clues.put(Clue.LEVEL, level.prior(self.word()));
        put(new Candidate(self.word(), self.form(), false, clues));
    }

    private void sort(String word, Topic.Sort sort, Map<Clue, Double> clues) {
        Topic topic = reading.topic();
        int count = topic.count(sort);
        Clue clue =
                sort == topic.main() && count > 0
                        ? Clue.MAIN_SORT
                        : count > 0 ? Clue.OTHER_SORT : Clue.NO_SORT;
        clues.put(clue, 1.0);
        if (sort == topic.main() && count >= 3 && !reading.body().contains(word)) {
            clues.put(Clue.MISSING, Math.log(1 + count) - 1);
        }
    }

    private void addName(String name, Clue where) {
        Map<Clue, Double> clues = new EnumMap<>(Clue.class);
        clues.put(where, 1.0);
        put(new Candidate(name, NAME, true, clues));
    }

    private void put(Candidate candidate) {
        if (candidate.pronoun() && news) {
            candidate.clues().put(Clue.PRONOUN_IN_NEWS, 1.0);
        }
        int left = Token.occurrences(reading.body(), candidate.word()).size();
        if (left > 0) {
            candidate.clues().put(Clue.STILL_THERE, 1 + Math.log(Math.min(20, left)) / 2);
        }
        all.merge(
                candidate.word(),
                candidate,
                (old, more) -> {
                    more.clues().forEach(old.clues()::putIfAbsent);
                    return old;
                });
    }

    /// Rare names of kinds are used as the common ones are, which the language knows better.
    private static List<String> like(String kind) {
        return List.of(kind, "学校", "医院", "公司", "单位");
    }

    private void tails(String name) {
        for (List<String> forms : TAILS) {
            if (!name.endsWith(forms.getFirst())) {
                continue;
            }
            // the ending itself is a word of its own only where it is short
            int first = forms.getFirst().length() > 3 || RARE.contains(forms.getFirst()) ? 1 : 0;
            for (String form : forms.subList(first, forms.size())) {
                if (!all.containsKey(form)) {
                    Map<Clue, Double> clues = new EnumMap<>(Clue.class);
                    clues.put(Clue.PRIOR, form.equals(forms.getFirst()) ? -0.5 : -1.0);
                    put(
                            new Candidate(
                                    form,
                                    new Slot.Form(form, like(forms.getFirst())),
                                    false,
                                    clues));
                }
                Map<Clue, Double> clues = java.util.Objects.requireNonNull(all.get(form)).clues();
                clues.put(Clue.TAIL, 1.0);
                Set.of(Clue.OTHER_SORT, Clue.NO_SORT).forEach(clues::remove);
            }
            return;
        }
    }
}
