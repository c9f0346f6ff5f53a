package org.fenzhan.extract.body;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Region;

/// Finds the lines of the article. First the region: from the page downwards as long as one child
/// holds nearly all running text. Then, inside it, the lines: what is ruled out by its region, its
/// words or its links is left off.
public final class BodyFinder {
    private static final double HOLDS = 0.75;
    private static final Set<String> LEAVES =
            Set.of(
                    "p",
                    "li",
                    "td",
                    "dd",
                    "dt",
                    "pre",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "figcaption",
                    "caption");

    private final Page page;
    private final Clues clues;
    private final LineScores scores;

    private BodyFinder(Page page, Clues clues) {
        this.page = page;
        this.clues = clues;
        this.scores = new LineScores(page, clues);
    }

    public static Selection find(Page page, Clues clues) {
        return new BodyFinder(page, clues).find();
    }

    private Selection find() {
        Anchors.apply(page, clues, scores);
        Region container = container();
        BitSet chosen = new BitSet(page.lines().size());
        Map<Integer, String> reasons = new HashMap<>(scores.reasons());
        reasons.putAll(clues.credits());
        int from = startIn(container);
        new LineFilter(page, clues, scores, reasons).choose(container, from, chosen);
        if (isWhole(container)) {
            Stretch.keepBest(chosen, page, scores, reasons);
        }
        Islands.dropStray(chosen, page, scores, reasons);
        return new Selection(container, chosen, reasons, weight(chosen), linked(chosen));
    }

    private boolean isWhole(Region container) {
        return page.isPlainText()
                || container.parent() == null
                || container.tag().equals("body")
                || (container.tag().equals("form") && container.parent().parent() == null);
    }

    private int startIn(Region container) {
        int title = clues.titleLine();
        if (title < 0 || !container.contains(title)) {
            return container.first();
        }
        // A headline that stands behind most of the text is none of this text.
        return scores.between(title, container.end()) > 0.4 * scores.of(container)
                ? title + 1
                : container.first();
    }

    private Region container() {
        Region at = page.root();
        while (true) {
            Region best = null;
            for (Region child : at.children()) {
                if (best == null || scores.of(child) > scores.of(best)) {
                    best = child;
                }
            }
            if (best == null
                    || (LEAVES.contains(best.tag()) && !holdsBlocks(best))
                    || scores.of(best) < HOLDS * scores.of(at)
                    || isOneOfMany(best, at)) {
                return at;
            }
            at = best;
        }
    }

    private static boolean holdsBlocks(Region region) {
        return region.end() - region.first() > 2;
    }

    /// A child with one line of text among others is a paragraph, however long it is.
    private boolean isOneOfMany(Region child, Region parent) {
        return proseLines(child, 2) == 1 && proseLines(parent, 2) > 1;
    }

    private int proseLines(Region region, int enough) {
        int count = 0;
        for (int i = region.first(); i < region.end() && count < enough; i++) {
            if (scores.of(i) > 15) {
                count++;
            }
        }
        return count;
    }

    private double weight(BitSet chosen) {
        return chosen.stream().mapToDouble(scores::weight).sum();
    }

    private double linked(BitSet chosen) {
        double characters = 0;
        double linked = 0;
        for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
            Line line = page.line(i);
            characters += line.text().length();
            linked += line.linked();
        }
        return characters == 0 ? 0 : linked / characters;
    }
}
