package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.knowledge.Slots;
import org.fenzhan.defacement.language.Slot;

/// What may have stood where a token stands now, the likeliest first.
///
/// A blind exchange puts one string for one other, so all places of a token speak for the same
/// original; the place in question speaks loudest.
final class Originals {
    private static final int SHOWN = 6;
    private static final int DIFFERENT = 3;
    private static final double OTHER_PLACES = 0.5;

    /// Word pairs are sparse, so what they say is believed by this share only.
    private static final double BELIEF = 0.5;

    /// What another copy of the sentence has there, above all other proposals; a word of unknown
    /// kind, below.
    private static final double COPY = 5;

    private static final double OTHER_BRAND = -2;

    /// A blind exchange leaves none of its originals in the text.
    private static final double STILL_THERE = -2.5;

    private final Reading reading;
    private final Slot slot;
    private final Map<String, Double> names;
    private final Map<String, Double> priors;

    Originals(Reading reading, Map<String, Double> names) {
        this.reading = reading;
        this.slot = new Slot(reading.chinese());
        this.names = names;
        this.priors = priors(reading, names);
    }

    /// Proposals for each place of the token, in the order of its places.
    List<List<Proposal>> of(Measured measured) {
        List<Map<String, Double>> fits = measured.neighbours().stream().map(this::fits).toList();
        Map<String, Double> all = new HashMap<>();
        for (Map<String, Double> fit : fits) {
            fit.forEach((word, value) -> all.merge(word, value / fits.size(), Double::sum));
        }
        List<List<Proposal>> proposals = new ArrayList<>();
        List<Span> places = measured.token().places();
        for (int i = 0; i < places.size(); i++) {
            Map<String, Double> own =
                    fits.isEmpty() ? Map.of() : fits.get(Math.min(i, fits.size() - 1));
            double others = Math.min(fits.size() - 1, 6) * OTHER_PLACES;
            Map<String, Double> sums = new HashMap<>();
            own.forEach((word, value) ->
                    sums.put(
                            word,
                            BELIEF * (value + others * all.getOrDefault(word, value))
                                    + priors.getOrDefault(word, -4.0)));
            copies(places.get(i), measured.token().text(), sums);
            proposals.add(ranked(sums));
        }
        return proposals;
    }

    private Map<String, Double> fits(Neighbours neighbours) {
        Map<String, Double> fits = new LinkedHashMap<>();
        for (SelfWord word : SelfWord.ALL) {
            fits.put(word.word(), word.fits(slot, neighbours));
        }
        double name = slot.fitsName(neighbours.left(), neighbours.right());
        for (String original : names.keySet()) {
            fits.put(original, name);
        }
        return fits;
    }

    private static Map<String, Double> priors(Reading reading, Map<String, Double> names) {
        Map<String, Double> priors = new HashMap<>();
        Level level = Level.of(reading);
        for (SelfWord self : SelfWord.ALL) {
            priors.merge(
                    self.word(), self.prior(reading.topic()) + level.prior(self.word()), Math::max);
        }
        priors.putAll(names);
        priors.replaceAll((word, prior) -> prior + (stillThere(reading, word) ? STILL_THERE : 0));
        return priors;
    }

    private static boolean stillThere(Reading reading, String word) {
        return reading.body().contains(word);
    }

    /// Another copy of the sentence gives the word directly, unless it was hit by another brand.
    private void copies(Span place, String token, Map<String, Double> sums) {
        long key = Slots.key(reading.body(), place.start(), place.end());
        double top = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        reading.knowledge().at(key).keySet().stream()
                .filter(word -> !word.equals(token) && !word.isEmpty())
                .forEach(word ->
                        sums.put(word, top + (sums.containsKey(word) ? COPY : OTHER_BRAND)));
    }

    /// The first three each speak in another way (an own word, a name, 我们): one of a kind repairs
    /// what the others would.
    private List<Proposal> ranked(Map<String, Double> sums) {
        double top = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double total = sums.values().stream().mapToDouble(value -> Math.exp(value - top)).sum();
        List<Proposal> all =
                sums.entrySet().stream()
                        .sorted(
                                Map.Entry.<String, Double>comparingByValue(
                                                Comparator.reverseOrder())
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry ->
                                new Proposal(
                                        entry.getKey(), Math.exp(entry.getValue() - top) / total))
                        .toList();
        List<Proposal> first = new ArrayList<>();
        Set<String> ways = new HashSet<>();
        for (Proposal proposal : all) {
            if (first.size() < DIFFERENT && ways.add(way(proposal.text()))) {
                first.add(proposal);
            }
        }
        return Stream.concat(first.stream(), all.stream().filter(each -> !first.contains(each)))
                .limit(SHOWN)
                .toList();
    }

    private String way(String word) {
        if (names.containsKey(word)) {
            return "省市县区".indexOf(word.charAt(word.length() - 1)) >= 0 ? "region" : "name";
        }
        return SelfWord.ALL.stream()
                .filter(self -> self.word().equals(word))
                .findFirst()
                .flatMap(SelfWord::sort)
                .map(Topic.Sort::chinese)
                .orElse(word);
    }
}
