package org.fenzhan.extract.body;

import java.util.List;
import java.util.Map;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// How much each line reads like running text, and which lines are ruled out by the regions that
/// hold them.
final class LineScores {
    /// Text in front of the headline is seldom the article's.
    private static final double BEFORE_TITLE = 0.4;

    /// Text where the site's other pages have theirs.
    private static final double LEARNED = 1.5;

    private final double[] score;
    private final double[] weight;
    private double[] sums = {0};
    private final Map<Integer, String> ruledOut;
    private final List<Line> lines;

    LineScores(Page page, Clues clues) {
        lines = page.lines();
        score = new double[lines.size()];
        weight = new double[lines.size()];
        for (int i = 0; i < score.length; i++) {
            weight[i] = lines.get(i).weight();
            boolean text = !clues.credits().containsKey(i) && i != clues.titleLine();
            double nearness = i < clues.titleLine() ? BEFORE_TITLE : 1;
            if (!clues.bodyPlace().isEmpty()
                    && clues.bodyPlace().equals(lines.get(i).region().place())) {
                nearness *= LEARNED;
            }
            score[i] = text ? nearness * prose(lines.get(i), weight[i]) : 0;
        }
        sum();
        ruledOut = Boilerplate.find(page, clues.titleLine(), this::of);
        for (int i = 0; i < score.length; i++) {
            String reason = Phrases.reason(lines.get(i).text(), weight[i]);
            if (reason != null) {
                ruledOut.putIfAbsent(i, reason);
            }
            if (ruledOut.containsKey(i)) {
                score[i] = 0;
            }
        }
        sum();
    }

    private void sum() {
        double[] next = new double[score.length + 1];
        for (int i = 0; i < score.length; i++) {
            next[i + 1] = next[i] + score[i];
        }
        sums = next;
    }

    private static double prose(Line line, double weight) {
        double density = line.linkDensity();
        if (weight < 12 || density > 0.5 || line.headingLevel() > 0) {
            return 0;
        }
        int marks = marks(line.text());
        double base = Math.min(weight, 700) * (1 - density);
        if (marks == 0) {
            return base * (weight < 60 ? 0.05 : 0.25);
        }
        boolean ends = Glyphs.isSentenceEnd(lastMark(line.text()));
        return base * Math.min(1, 0.3 + 0.25 * marks + (ends ? 0.3 : 0));
    }

    private static int marks(String text) {
        int marks = 0;
        for (int i = 0; i < text.length() && marks < 8; i++) {
            char c = text.charAt(i);
            if (c == '，'
                    || c == '。'
                    || c == '、'
                    || c == '；'
                    || c == '！'
                    || c == '？'
                    || ((c == ',' || c == '.' || c == '!' || c == '?' || c == ';')
                            && (i + 1 == text.length() || !Glyphs.isDigit(text.charAt(i + 1))))) {
                marks++;
            }
        }
        return marks;
    }

    private static char lastMark(String text) {
        int i = text.length() - 1;
        while (i > 0 && "”’\"')）]】』」».".indexOf(text.charAt(i)) >= 0 && text.charAt(i) != '.') {
            i--;
        }
        return text.charAt(i);
    }

    double of(Region region) {
        return sums[region.end()] - sums[region.first()];
    }

    double of(int line) {
        return score[line];
    }

    double weight(int line) {
        return weight[line];
    }

    double between(int from, int to) {
        return to <= from ? 0 : sums[to] - sums[from];
    }

    double total() {
        return sums[score.length];
    }

    /// Why the line cannot be text; null if nothing says so.
    @Nullable String ruledOut(int line) {
        return ruledOut.get(line);
    }

    Map<Integer, String> reasons() {
        return ruledOut;
    }

    void boost(int line, double factor) {
        ruledOut.remove(line);
        score[line] = Math.max(score[line], weight[line]) * factor;
    }

    void refresh() {
        sum();
    }
}
