package org.fenzhan.extract.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// Rules out lines by the names and shapes of the regions that hold them. A name is not believed
/// when what it rules out is most of the page's text: old pages call anything `left`, new ones
/// build articles of `sidebar-grid` boxes.
final class Boilerplate {
    private static final double MOST = 0.5;

    /// So much running text outside of comments can be an article.
    private static final double ENOUGH = 80;

    /// Names that are seldom given to anything else.
    private static final Set<String> SURE =
            Set.of(
                    "footer",
                    "navigation",
                    "cookie banner",
                    "form",
                    "pop-up",
                    "page links",
                    "breadcrumb");

    private static final Set<String> NEVER_ARTICLE = Set.of("comments", "related articles");

    private final Page page;
    private final int titleLine;
    private final ToDoubleFunction<Region> prose;
    private final double total;
    private final Set<String> disbelieved = new HashSet<>();
    private final Map<String, String> known = new HashMap<>();
    private Map<Integer, String> ruledOut = new HashMap<>();
    private Map<String, Double> sums = new HashMap<>();

    private Boilerplate(Page page, int titleLine, ToDoubleFunction<Region> prose) {
        this.titleLine = titleLine;
        this.page = page;
        this.prose = prose;
        this.total = prose.applyAsDouble(page.root());
    }

    /// The lines that are no text, and why.
    ///
    /// @param prose how much running text a region holds
    static Map<Integer, String> find(Page page, int titleLine, ToDoubleFunction<Region> prose) {
        Boilerplate found = new Boilerplate(page, titleLine, prose);
        found.walk(page.root());
        double left =
                found.total - found.sums.values().stream().mapToDouble(Double::doubleValue).sum();
        if (left < ENOUGH) {
            found.sums.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(most -> most.getValue() > left)
                    .ifPresent(most -> found.disbelieved.add(most.getKey()));
        }
        if (!found.disbelieved.isEmpty()) {
            found.ruledOut = new HashMap<>();
            found.sums = new HashMap<>();
            found.walk(page.root());
        }
        found.inlineNames();
        return found.ruledOut;
    }

    private void walk(Region region) {
        String reason = region.parent() == null ? null : reason(region);
        if (reason == null) {
            region.children().forEach(this::walk);
            return;
        }
        sums.merge(reason, prose.applyAsDouble(region), Double::sum);
        for (int i = region.first(); i < region.end(); i++) {
            ruledOut.putIfAbsent(i, reason);
        }
    }

    private @Nullable String reason(Region region) {
        String reason = Hints.byTag(region);
        if (reason == null) {
            reason = byNames(region.names());
        }
        if (reason == null && Teasers.isList(region, page)) {
            reason = "related articles";
        }
        return reason == null || disbelieved.contains(reason) || isMost(region, reason)
                ? null
                : reason;
    }

    /// The same names stand on many elements.
    private @Nullable String byNames(String names) {
        if (names.isEmpty()) {
            return null;
        }
        String reason =
                known.computeIfAbsent(
                        names, each -> Objects.requireNonNullElse(Hints.byNames(each), ""));
        return reason.isEmpty() ? null : reason;
    }

    /// What holds most of the page's text and the headline is the article, whatever its name; so is
    /// what leaves nothing else. But comments and the footer can well be longer than a short
    /// article.
    private boolean isMost(Region region, String reason) {
        double own = prose.applyAsDouble(region);
        boolean may =
                !NEVER_ARTICLE.contains(reason)
                        && (!SURE.contains(reason) || region.contains(titleLine));
        boolean article = may && own > MOST * total;
        return article || (total - own < ENOUGH && own > ENOUGH);
    }

    /// What the name of an inline element says that holds all of its line.
    private void inlineNames() {
        for (Line line : page.lines()) {
            for (Piece piece : line.pieces()) {
                boolean whole = piece.start() == 0 && piece.end() == line.text().length();
                String reason = whole ? byNames(piece.names()) : null;
                if (reason != null && !disbelieved.contains(reason)) {
                    ruledOut.putIfAbsent(line.index(), reason);
                }
            }
        }
    }
}
