package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.knowledge.Slots;
import org.fenzhan.defacement.language.Slot;

/// What may have stood where a token stands now, the likeliest first.
///
/// A blind exchange puts one string for one other, so all places of a token speak for the same
/// original; the place in question speaks loudest.
final class Originals {
    private static final int SHOWN = 6;
    private static final double OTHER_PLACES = 0.6;

    private final Reading reading;
    private final Slot slot;
    private final Map<String, Double> names;

    Originals(Reading reading, Map<String, Double> names) {
        this.reading = reading;
        this.slot = new Slot(reading.chinese());
        this.names = names;
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
                    sums.put(word, value + others * all.getOrDefault(word, value) + prior(word)));
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

    private double prior(String word) {
        Double named = names.get(word);
        if (named != null) {
            return named;
        }
        for (SelfWord self : SelfWord.ALL) {
            if (self.word().equals(word)) {
                return self.prior(reading.topic());
            }
        }
        return -4;
    }

    /// Another copy of the sentence gives the word directly.
    private void copies(Span place, String token, Map<String, Double> sums) {
        long key = Slots.key(reading.body(), place.start(), place.end());
        reading.knowledge()
                .at(key)
                .forEach((word, pages) -> {
                    if (!word.equals(token) && !word.isEmpty()) {
                        boolean self = sums.containsKey(word);
                        sums.merge(word, self ? 8.0 : 0.0, Double::sum);
                    }
                });
    }

    private static List<Proposal> ranked(Map<String, Double> sums) {
        double top = sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double total = sums.values().stream().mapToDouble(value -> Math.exp(value - top)).sum();
        return sums.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(SHOWN)
                .map(entry ->
                        new Proposal(entry.getKey(), Math.exp(entry.getValue() - top) / total))
                .toList();
    }
}
