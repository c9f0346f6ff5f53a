package org.fenzhan.extract.body;

import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import org.fenzhan.extract.article.DocumentKind;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// Inside the region of the article, tells its lines from what stands between and behind them.
final class LineFilter {
    private final Page page;
    private final Clues clues;
    private final LineScores scores;
    private final Map<Integer, String> reasons;

    LineFilter(Page page, Clues clues, LineScores scores, Map<Integer, String> reasons) {
        this.page = page;
        this.clues = clues;
        this.scores = scores;
        this.reasons = reasons;
    }

    void choose(Region container, int from, BitSet chosen) {
        int end = container.end();
        for (int i = from; i < end; i++) {
            if (endsHere(i, from, end)) {
                int to = endOfBox(i, container);
                leaveOut(i, to, "related articles");
                i = to - 1;
                continue;
            }
            String reason = reason(page.line(i));
            if (reason == null) {
                chosen.set(i);
            } else {
                reasons.putIfAbsent(i, reason);
            }
        }
        trimEnd(chosen);
    }

    private boolean endsHere(int line, int from, int end) {
        int to = Math.min(end, endOfBox(line, page.root()));
        return Phrases.isEnd(page.line(line).text(), scores.weight(line))
                && scores.between(from, line) > 5 * scores.between(line, to);
    }

    /// Where the box ends that such a heading opens: the nearest region around it that holds more
    /// than the heading.
    private int endOfBox(int line, Region container) {
        Region at = page.line(line).region();
        while (at.parent() != null && at != container && at.end() <= line + 1) {
            at = at.parent();
        }
        return Math.max(line + 1, at.end());
    }

    private void leaveOut(int from, int to, String reason) {
        for (int i = from; i < to; i++) {
            reasons.putIfAbsent(i, reason);
        }
    }

    private @Nullable String reason(Line line) {
        int i = line.index();
        String known = clues.credits().get(i);
        if (known != null) {
            return known;
        }
        String ruledOut = scores.ruledOut(i);
        if (ruledOut != null) {
            return ruledOut;
        }
        if (i == clues.titleLine()) {
            return "title";
        }
        if (line.isPicture()) {
            return null;
        }
        double weight = scores.weight(i);
        if (Phrases.isStray(line.text(), weight)) {
            return "interruption";
        }
        if (line.linkDensity() > 0.8
                && !isFile(line)
                && (weight < 60 || isInLinkList(line) || isShouted(line.text()))) {
            return "links";
        }
        return null;
    }

    /// Links in capitals between paragraphs lead to other articles.
    private static boolean isShouted(String text) {
        long letters = text.chars().filter(Character::isAlphabetic).count();
        return letters > 12 && text.chars().filter(Character::isUpperCase).count() > 0.8 * letters;
    }

    private static boolean isFile(Line line) {
        return line.links().stream().anyMatch(Files::isFile);
    }

    /// Several links to other pages in a row are a list of them, not text.
    private boolean isInLinkList(Line line) {
        return isLinkLine(line.index() - 1) || isLinkLine(line.index() + 1);
    }

    private boolean isLinkLine(int index) {
        return index >= 0 && index < page.lines().size() && page.line(index).linkDensity() > 0.8;
    }

    /// Headings and scraps behind the last sentence lead to something that was left out.
    private void trimEnd(BitSet chosen) {
        for (int i = chosen.length() - 1; i >= 0 && chosen.get(i); i = chosen.length() - 1) {
            Line line = page.line(i);
            boolean dangling = line.headingLevel() > 0;
            if (!dangling) {
                return;
            }
            chosen.clear(i);
            reasons.putIfAbsent(i, "heading without text");
        }
    }

    /// Links to files that people download.
    static final class Files {
        /// Of a kind that no viewer of today opens, so readers are not handed it.
        private static final String OLD_BOOK = ".ceb";

        private Files() {}

        static boolean isFile(Piece link) {
            String href = link.element().attr("href");
            return DocumentKind.of(href).isPresent()
                    || href.toLowerCase(Locale.ROOT).split("[?#]", 2)[0].endsWith(OLD_BOOK);
        }
    }
}
