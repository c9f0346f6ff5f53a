package org.fenzhan.extract.body;

import java.util.BitSet;
import java.util.Map;
import org.fenzhan.extract.line.Page;

/// For pages without a telling structure: the run of lines that holds most running text and least
/// of anything else.
final class Stretch {
    private Stretch() {}

    static void keepBest(
            BitSet chosen, Page page, LineScores scores, Map<Integer, String> reasons) {
        double best = 0;
        double sum = 0;
        int bestFrom = 0;
        int bestTo = 0;
        int from = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            double gain = gain(i, chosen, page, scores);
            if (sum + gain <= 0) {
                sum = 0;
                from = i + 1;
                continue;
            }
            sum += gain;
            if (sum > best) {
                best = sum;
                bestFrom = from;
                bestTo = i + 1;
            }
        }
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            if (i < bestFrom || i >= bestTo) {
                chosen.clear(i);
                reasons.putIfAbsent(i, "outside the text");
            }
        }
    }

    private static double gain(int line, BitSet chosen, Page page, LineScores scores) {
        if (scores.of(line) > 10 && chosen.get(line)) {
            return scores.of(line);
        }
        if (page.line(line).isPicture()) {
            return 0;
        }
        double cost = chosen.get(line) ? 8 : 20;
        return -cost - 30 * page.line(line).linkDensity();
    }
}
