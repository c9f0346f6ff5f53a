package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.language.Chinese;

/// Finds the weights of [Clue] by a regression over all candidates of each place on the learning
/// half of the corpus and prints them.
public final class FitClueWeights {
    private static final int ROUNDS = 600;
    private static final double PULL = 0.004;

    /// What the language says holds for all pages, the generated sentences would only distort it.
    private static final Set<Clue> HELD =
            EnumSet.of(
                    Clue.PRIOR,
                    Clue.FIT,
                    Clue.FIT_ELSEWHERE,
                    Clue.TAIL,
                    Clue.MISSING,
                    Clue.MAIN_SORT,
                    Clue.LEVEL);

    private FitClueWeights() {}

    /// One place: what speaks for each candidate, and which of them stood there.
    private record Row(double[][] clues, int right) {}

    public static void main(String[] arguments) {
        List<Row> rows = new ArrayList<>();
        for (long seed = 1; seed <= 5; seed++) {
            for (Sample sample : new Corpus(Half.LEARNING, seed).tampered(960)) {
                if (sample.sort().equals("self-reference")) {
                    collect(sample, rows);
                }
            }
        }
        double[] weights = fit(rows);
        for (Clue clue : Clue.values()) {
            System.out.printf(Locale.ROOT, "    %s(%.2f),%n", clue, weights[clue.ordinal()]);
        }
        System.out.println("    // rows " + rows.size());
    }

    private static void collect(Sample sample, List<Row> rows) {
        Reading reading =
                new Reading(sample.page(), sample.context(), Knowledge.EMPTY, Chinese.get());
        SelfReference search = new SelfReference();
        Suspects suspects = search.suspects(reading);
        Originals originals = suspects.originals(reading);
        for (Measured measured : suspects.measured()) {
            if (measured.chance() < SelfReference.MENTIONED) {
                continue;
            }
            List<Map<String, Map<Clue, Double>>> all = originals.clues(measured);
            for (int i = 0; i < all.size(); i++) {
                Span place = measured.token().places().get(i);
                Map<String, Map<Clue, Double>> clues = all.get(i);
                sample.golds().stream()
                        .filter(gold ->
                                gold.where().equals("body")
                                        && gold.start() == place.start()
                                        && gold.end() == place.end()
                                        && clues.containsKey(gold.original()))
                        .findFirst()
                        .ifPresent(gold -> rows.add(row(clues, gold.original())));
            }
        }
    }

    private static Row row(Map<String, Map<Clue, Double>> clues, String original) {
        double[][] values = new double[clues.size()][Clue.values().length];
        int at = 0;
        int right = -1;
        for (Map.Entry<String, Map<Clue, Double>> entry : clues.entrySet()) {
            right = entry.getKey().equals(original) ? at : right;
            for (Map.Entry<Clue, Double> clue : entry.getValue().entrySet()) {
                values[at][clue.getKey().ordinal()] = clue.getValue();
            }
            at++;
        }
        return new Row(values, right);
    }

    private static double[] fit(List<Row> rows) {
        int size = Clue.values().length;
        double[] expected = Arrays.stream(Clue.values()).mapToDouble(Clue::expected).toArray();
        double[] weights = expected.clone();
        double[] speed = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            rows.forEach(row -> climb(row, weights, slope));
            for (int i = 0; i < size; i++) {
                double pulled = slope[i] / rows.size() - PULL * (weights[i] - expected[i]);
                speed[i] = HELD.contains(Clue.values()[i]) ? 0 : 0.9 * speed[i] + pulled;
                weights[i] += 0.06 * speed[i];
            }
        }
        return weights;
    }

    /// Adds the slope of the logarithm of the right candidate's share.
    private static void climb(Row row, double[] weights, double[] slope) {
        double[] sums = new double[row.clues.length];
        double top = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < sums.length; k++) {
            for (int i = 0; i < weights.length; i++) {
                sums[k] += weights[i] * row.clues[k][i];
            }
            top = Math.max(top, sums[k]);
        }
        double total = 0;
        for (int k = 0; k < sums.length; k++) {
            sums[k] = Math.exp(sums[k] - top);
            total += sums[k];
        }
        for (int k = 0; k < sums.length; k++) {
            double error = (k == row.right ? 1 : 0) - sums[k] / total;
            for (int i = 0; i < weights.length; i++) {
                slope[i] += error * row.clues[k][i];
            }
        }
    }
}
