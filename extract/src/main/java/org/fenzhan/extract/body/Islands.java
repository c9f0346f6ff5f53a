package org.fenzhan.extract.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// Chosen lines that stand far from the others and in another box belong to something else.
final class Islands {
    /// So many lines that were left out part two islands.
    private static final int WATER = 4;

    private static final double SMALL = 0.25;

    private record Island(int from, int to, double score) {}

    private Islands() {}

    static void dropStray(
            BitSet chosen, Page page, LineScores scores, Map<Integer, String> reasons) {
        List<Island> islands = islands(chosen, page, scores);
        if (islands.size() < 2) {
            return;
        }
        Island main = islands.stream().max(Comparator.comparingDouble(Island::score)).orElseThrow();
        Region home = home(main, chosen, page);
        for (Island island : islands) {
            boolean elsewhere = home == null || !home.contains(island.from);
            if (!island.equals(main) && elsewhere && island.score < SMALL * main.score) {
                for (int i = chosen.nextSetBit(island.from);
                        i >= 0 && i < island.to;
                        i = chosen.nextSetBit(i + 1)) {
                    chosen.clear(i);
                    reasons.putIfAbsent(i, "outside the text");
                }
            }
        }
    }

    private static List<Island> islands(BitSet chosen, Page page, LineScores scores) {
        List<Island> islands = new ArrayList<>();
        int from = -1;
        int last = -1;
        int water = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            if (!chosen.get(i)) {
                water += page.line(i).isPicture() ? 0 : 1;
                continue;
            }
            if (from >= 0 && water >= WATER) {
                islands.add(new Island(from, last + 1, scores.between(from, last + 1)));
                from = i;
            }
            from = from < 0 ? i : from;
            last = i;
            water = 0;
        }
        if (from >= 0) {
            islands.add(new Island(from, last + 1, scores.between(from, last + 1)));
        }
        return islands;
    }

    /// The innermost region that holds all of the island.
    private static @Nullable Region home(Island island, BitSet chosen, Page page) {
        Region home = page.line(chosen.nextSetBit(island.from)).region();
        while (home.parent() != null && (home.first() > island.from || home.end() < island.to)) {
            home = home.parent();
        }
        return home.parent() == null && !page.isPlainText() ? null : home;
    }
}
