package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Slot;
import org.fenzhan.defacement.page.Page;

/// What may have stood where a token stands now, the likeliest first.
///
/// A blind exchange puts one string for one other, so all places of a token speak for the same
/// original; the place in question speaks loudest.
final class Originals {
    private static final int SHOWN = 6;
    private static final int ELSEWHERE = 6;
    private static final double FURTHEST = 6;

    /// What another copy of the sentence has there, above all other proposals; a word of unknown
    /// kind, below.
    private static final double COPY = 5;

    private static final double OTHER_BRAND = -2;

    /// The same where the site's own pages already say what the token stands for: a copy may be
    /// another site's, which speaks of itself in another word.
    private static final double COPY_ELSEWHERE = 0;

    private static final int PAGES = 3;
    private static final int DIFFERENT = 3;

    /// Forms in which one site speaks of itself, between which no sentence tells.
    private static final List<Set<String>> FORMS =
            List.of(
                    Set.of("我校", "学校", "本校", "学院"),
                    Set.of("公司", "我公司", "本公司", "我司"),
                    Set.of("医院", "我院"),
                    Set.of("研究院", "我院"),
                    Set.of("研究所", "我所"),
                    Set.of("协会", "本会", "我会"),
                    Set.of("我县", "全县"),
                    Set.of("我市", "全市"),
                    Set.of("我区", "全区"),
                    Set.of("我省", "全省"),
                    Set.of("我们", "大家", "他们", "本站"));

    private final Reading reading;
    private final String host;
    private final Slot slot;
    private final List<Candidate> candidates;

    Originals(Reading reading, Map<String, Clue> names) {
        this.reading = reading;
        this.host = Hosts.of(reading.page().address());
        this.slot = new Slot(reading.chinese());
        this.candidates = Candidates.of(reading, names);
    }

    /// Proposals for each place of the token, in the order of its places.
    List<List<Proposal>> of(Measured measured) {
        List<Map<String, Map<Clue, Double>>> clues = clues(measured);
        List<Span> places = measured.token().places();
        List<List<Proposal>> proposals = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Map<String, Double> sums = new HashMap<>();
            clues.get(Math.min(i, clues.size() - 1))
                    .forEach((word, each) -> sums.put(word, sum(each)));
            copies(places.get(i), measured.token().text(), sums);
            proposals.add(ranked(sums));
        }
        return proposals;
    }

    /// Proposals for a place in a headline, where the token's places in the text speak as well.
    List<Proposal> inHeadline(String headline, Span place, Optional<Measured> measured) {
        Slot.Place here =
                places(List.of(Neighbours.of(reading.chinese(), headline, place))).getFirst();
        List<Slot.Place> others = places(measured.map(Measured::neighbours).orElse(List.of()));
        Map<String, Double> sums = new HashMap<>();
        for (Candidate candidate : candidates) {
            Map<Clue, Double> clues = new EnumMap<>(candidate.clues());
            clues.put(Clue.FIT, fit(candidate, here));
            double total = others.stream().mapToDouble(each -> fit(candidate, each)).sum();
            elsewhere(clues, total, others.size());
            if (candidate.pronoun()) {
                clues.put(Clue.PRONOUN_IN_TITLE, 1.0);
            }
            sums.put(candidate.word(), sum(clues));
        }
        return ranked(sums);
    }

    /// What the pages of the batch say together for each candidate, against the best of them and
    /// for a few pages' worth at most: pages of one site err together.
    private void batch(String token, List<Map<String, Map<Clue, Double>>> all) {
        int pages = reading.knowledge().suspected(host, token);
        if (pages < 2) {
            return;
        }
        Map<String, Double> support = new HashMap<>();
        for (Candidate candidate : candidates) {
            support.put(
                    candidate.word(),
                    reading.knowledge().support(host, token, candidate.word()) / pages);
        }
        double best = support.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        all.forEach(place ->
                place.forEach((word, clues) ->
                        clues.put(
                                Clue.BATCH,
                                Math.min(PAGES, pages)
                                        * (support.getOrDefault(word, 0.0) - best))));
    }

    private static void elsewhere(Map<Clue, Double> clues, double total, int others) {
        if (others > 0) {
            double mean = total / others;
            clues.put(Clue.FIT_ELSEWHERE, mean * Math.sqrt(Math.min(ELSEWHERE, others)));
        }
    }

    private static double sum(Map<Clue, Double> clues) {
        double sum = 0;
        for (Map.Entry<Clue, Double> entry : clues.entrySet()) {
            sum += entry.getKey().weight() * entry.getValue();
        }
        return sum;
    }

    /// Clues by word for each of the token's places that have neighbours.
    List<Map<String, Map<Clue, Double>>> clues(Measured measured) {
        List<Slot.Place> around = places(measured.neighbours());
        List<Map<String, Map<Clue, Double>>> all = new ArrayList<>();
        for (int i = 0; i < around.size(); i++) {
            all.add(new LinkedHashMap<>());
        }
        LeftHalves halves = LeftHalves.of(reading, measured.token());
        for (Candidate candidate : candidates) {
            boolean joins = !candidate.name() && halves.join(candidate.word());
            double[] fits = around.stream().mapToDouble(each -> fit(candidate, each)).toArray();
            double total = java.util.Arrays.stream(fits).sum();
            for (int i = 0; i < fits.length; i++) {
                Map<Clue, Double> clues = new EnumMap<>(candidate.clues());
                clues.put(Clue.FIT, fits[i]);
                elsewhere(clues, total - fits[i], fits.length - 1);
                if (candidate.pronoun()) {
                    pronoun(measured, i, clues);
                }
                if (joins) {
                    clues.put(Clue.JOINS, 1.0);
                }
                all.get(i).put(candidate.word(), clues);
            }
        }
        batch(measured.token().text(), all);
        return all;
    }

    /// How much better the candidate fits than any name would; 0 for a name.
    private double fit(Candidate candidate, Slot.Place around) {
        if (candidate.name()) {
            return 0;
        }
        double fit = slot.fits(around, candidate.form()) - around.fitsName();
        return Math.clamp(fit, -FURTHEST, FURTHEST);
    }

    private List<Slot.Place> places(List<Neighbours> neighbours) {
        return neighbours.stream().map(each -> slot.place(each.left(), each.right())).toList();
    }

    private void pronoun(Measured measured, int i, Map<Clue, Double> clues) {
        if (measured.token().fields().contains(Page.TITLE)) {
            clues.put(Clue.PRONOUN_IN_TITLE, 1.0);
        }
        if (quoted(measured.token().places().get(i))) {
            clues.put(Clue.PRONOUN_QUOTED, 1.0);
        }
        if (NameCues.institution(measured.neighbours().get(i).right())) {
            clues.put(Clue.PRONOUN_BEFORE_INSTITUTION, 1.0);
        }
    }

    /// Whether a quotation mark stands open before the place.
    private boolean quoted(Span place) {
        String body = reading.body();
        for (int i = place.start() - 1; i >= 0 && body.charAt(i) != '\n'; i--) {
            char c = body.charAt(i);
            if (c == '“' || c == '「') {
                return true;
            }
            if (c == '”' || c == '」') {
                return false;
            }
        }
        return false;
    }

    /// Another copy of the sentence gives the word directly, unless it was hit by another brand.
    private void copies(Span place, String token, Map<String, Double> sums) {
        double top = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        Copies.at(reading, place).stream()
                .filter(word -> !word.equals(token))
                .forEach(word -> sums.put(word, top + copy(word, token, sums)));
    }

    private double copy(String word, String token, Map<String, Double> sums) {
        if (Copies.atHand(reading, word)) {
            return COPY;
        }
        boolean ownTable = reading.knowledge().mostly(host, token) >= PAGES;
        return !sums.containsKey(word) ? OTHER_BRAND : ownTable ? COPY_ELSEWHERE : COPY;
    }

    /// By likelihood, but the first three say different things: forms of one word (我校, 学校) stand
    /// behind them.
    private static List<Proposal> ranked(Map<String, Double> sums) {
        double top = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double total = sums.values().stream().mapToDouble(value -> Math.exp(value - top)).sum();
        List<Proposal> ranked = new ArrayList<>();
        sums.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry ->
                        ranked.add(
                                new Proposal(
                                        entry.getKey(), Math.exp(entry.getValue() - top) / total)));
        List<Proposal> first = new ArrayList<>();
        for (Proposal each : ranked) {
            if (first.size() < DIFFERENT
                    && first.stream().noneMatch(one -> alike(one.text(), each.text()))) {
                first.add(each);
            }
        }
        ranked.removeAll(first);
        ranked.addAll(0, first);
        return List.copyOf(ranked.subList(0, Math.min(SHOWN, ranked.size())));
    }

    private static boolean alike(String one, String other) {
        return FORMS.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }
}
