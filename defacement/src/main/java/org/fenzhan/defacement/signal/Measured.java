package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A token with what was measured on it.
record Measured(
        Token token, Map<Feature, Double> values, List<Neighbours> neighbours, WebName name) {
    Measured {
        values = new EnumMap<>(values);
    }

    double value(Feature feature) {
        return values.getOrDefault(feature, 0.0);
    }

    /// How likely the token was injected, 0..1.
    double chance() {
        return 1 / (1 + Math.exp(-odds()));
    }

    /// The same as natural logarithm of the odds.
    double odds() {
        double sum = 0;
        for (Map.Entry<Feature, Double> entry : values.entrySet()) {
            sum += entry.getKey().weight() * entry.getValue();
        }
        return sum;
    }

    Measured with(Feature feature, double value) {
        Map<Feature, Double> changed = new EnumMap<>(values);
        changed.put(feature, value);
        return new Measured(token, changed, neighbours, name);
    }
}
