package org.fenzhan.defacement.knowledge;

import java.util.HashMap;
import java.util.Map;

/// Counts by key with a fixed bound: when full, the rarest keys are forgotten. Not thread-safe.
public final class Tally<K> {
    private final int bound;
    private final Map<K, Integer> counts = new HashMap<>();

    public Tally(int bound) {
        this.bound = bound;
    }

    /// Adds to a key's count.
    public void add(K key, int times) {
        counts.merge(key, times, Integer::sum);
        for (int floor = 1; counts.size() > bound; floor++) {
            int rare = floor;
            counts.values().removeIf(count -> count <= rare);
        }
    }

    /// Adds all counts of another tally's map.
    public void addAll(Map<K, Integer> others) {
        others.forEach(this::add);
    }

    public Map<K, Integer> counts() {
        return Map.copyOf(counts);
    }
}
