package org.fenzhan.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// How much each line reads like running text, and which lines are ruled out by the regions that
/// hold them.
final class LineScores {
    /// A region that holds this share of all running text is not believed to be boilerplate,
    /// whatever its name says.
    private static final double RESCUE = 0.5;
    /// So much running text outside of comments can be an article.
    private static final double ENOUGH = 80;
    /// Text in front of the headline is seldom the article's.
    private static final double BEFORE_TITLE = 0.4;

    private final double[] score;
    private final double[] weight;
    private double[] sums = {0};
    private final Map<Integer, String> ruledOut = new HashMap<>();
    private final List<Line> lines;
    private final Page page;

    LineScores(Page page, Clues clues) {
        this.page = page;
        lines = page.lines();
        score = new double[lines.size()];
        weight = new double[lines.size()];
        for (int i = 0; i < score.length; i++) {
            weight[i] = Glyphs.weight(lines.get(i).text());
            score[i] =
                    clues.credits().containsKey(i) || i == clues.titleLine()
                            ? 0
                            : prose(lines.get(i), weight[i]);
        }
        sum();
        ruleOut(page.root(), null);
        for (int i = 0; i < score.length; i++) {
            String reason = Phrases.reason(lines.get(i).text(), weight[i]);
            if (reason == null) {
                reason = ofWholeLine(lines.get(i));
            }
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

    /// A name may be wrong, but a thread of comments can well be longer than the short article above it.
    private boolean isRescued(Region region, String reason) {
        double outside = total() - of(region);
        if (reason.equals("comments") || reason.equals("related articles")) {
            return outside < ENOUGH;
        }
        return of(region) > RESCUE * total();
    }

    /// What the name of an inline element says that holds all of the line.
    private static @Nullable String ofWholeLine(Line line) {
        for (Piece piece : line.pieces()) {
            if (piece.start() == 0 && piece.end() == line.text().length() && !piece.names().isBlank()) {
                String reason = Hints.byNames(piece.names());
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }

    private void ruleOut(Region region, @Nullable String inherited) {
        String reason = inherited;
        if (reason == null && region.parent() != null) {
            reason = Hints.boilerplate(region);
            if (reason == null && Teasers.isList(region, page)) {
                reason = "related articles";
            }
            boolean strict =
                    reason != null
                            && (reason.equals("comments") || reason.equals("related articles"));
            double share = of(region) / Math.max(1, total());
            if (reason != null && share > (strict ? 0.8 : RESCUE)) {
                reason = null;
            }
        }
        if (reason != null) {
            for (int i = region.first(); i < region.end(); i++) {
                ruledOut.putIfAbsent(i, reason);
            }
            return;
        }
        for (Region child : region.children()) {
            ruleOut(child, null);
        }
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
