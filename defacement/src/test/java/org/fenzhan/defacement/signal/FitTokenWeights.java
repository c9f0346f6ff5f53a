package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.fenzhan.defacement.corpus.Corpus;
import org.fenzhan.defacement.corpus.Half;
import org.fenzhan.defacement.corpus.Sample;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.defacement.language.Chinese;

/// Finds the weights of [Feature] by logistic regression on the learning half of the corpus and
/// prints them.
public final class FitTokenWeights {
    private static final int ROUNDS = 1_500;
    private static final double PULL = 0.0005;

    private FitTokenWeights() {}

    private record Row(double[] values, double injected) {}

    public static void main(String[] arguments) {
        List<Row> rows = new ArrayList<>();
        for (long seed = 1; seed <= 5; seed++) {
            Corpus corpus = new Corpus(Half.LEARNING, seed);
            corpus.clean(240).forEach(sample -> collect(sample, rows));
            corpus.hard(450).forEach(sample -> collect(sample, rows));
            corpus.tampered(640).forEach(sample -> collect(sample, rows));
        }
        double[] weights = fit(rows);
        for (Feature feature : Feature.values()) {
            System.out.printf(Locale.ROOT, "    %s(%.2f),%n", feature, weights[feature.ordinal()]);
        }
        System.out.println("    // rows " + rows.size());
    }

    private static void collect(Sample sample, List<Row> rows) {
        Reading reading =
                new Reading(sample.page(), sample.context(), Knowledge.EMPTY, Chinese.get());
        for (Measured measured : new SelfReference().measure(reading)) {
            double injected = injected(sample, measured.token());
            if (injected >= 0) {
                double[] values = new double[Feature.values().length];
                for (Feature feature : Feature.values()) {
                    values[feature.ordinal()] = measured.value(feature);
                }
                rows.add(new Row(values, injected));
            }
        }
    }

    /// 1 if most of the token's places were injected, 0 if none, -1 if it only touches one.
    private static double injected(Sample sample, Token token) {
        int exact = 0;
        int touching = 0;
        for (Span place : token.places()) {
            for (Sample.Gold gold : sample.golds()) {
                if (gold.where().equals("body")
                        && gold.start() < place.end()
                        && place.start() < gold.end()) {
                    touching++;
                    int shared =
                            Math.min(place.end(), gold.end())
                                    - Math.max(place.start(), gold.start());
                    exact +=
                            2 * shared >= Math.max(place.length(), gold.end() - gold.start())
                                    ? 1
                                    : 0;
                }
            }
        }
        if (touching == 0) {
            return 0;
        }
        return 2 * exact >= token.places().size() ? 1 : -1;
    }

    private static double[] fit(List<Row> rows) {
        int size = Feature.values().length;
        double[] expected =
                Arrays.stream(Feature.values()).mapToDouble(Feature::expected).toArray();
        double[] weights = expected.clone();
        double[] speed = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[size];
            for (Row row : rows) {
                double sum = 0;
                for (int i = 0; i < size; i++) {
                    sum += weights[i] * row.values[i];
                }
                double error = row.injected - 1 / (1 + Math.exp(-sum));
                for (int i = 0; i < size; i++) {
                    slope[i] += error * row.values[i];
                }
            }
            for (int i = 0; i < size; i++) {
                double pulled = slope[i] / rows.size() - PULL * (weights[i] - expected[i]);
                speed[i] = 0.9 * speed[i] + pulled;
                weights[i] += 0.3 * speed[i];
            }
        }
        return weights;
    }
}
