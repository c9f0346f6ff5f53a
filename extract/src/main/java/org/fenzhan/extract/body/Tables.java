package org.fenzhan.extract.body;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.extract.article.Link;
import org.fenzhan.extract.article.Prose;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Region;
import org.jspecify.annotations.Nullable;

/// Tells tables of values from tables that only lay out a page.
final class Tables {
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final int MAX_CELLS = 4_000;

    private Tables() {}

    /// At least two rows, at least two cells in most of them, short ones, and no table inside.
    static boolean isOfValues(Region table, Page page) {
        int rows = 0;
        int wide = 0;
        int cells = 0;
        List<Region> open = new ArrayList<>(table.children());
        while (!open.isEmpty() && cells < MAX_CELLS) {
            Region at = open.removeLast();
            if (at.tag().equals("table")) {
                return false;
            }
            if (at.tag().equals("tr")) {
                rows++;
                long own =
                        at.children().stream().filter(cell -> CELLS.contains(cell.tag())).count();
                wide += own >= 2 ? 1 : 0;
                cells += (int) own;
            }
            open.addAll(at.children());
        }
        return rows >= 2 && wide * 2 >= rows && length(table, page) / Math.max(1, cells) < 120;
    }

    private static long length(Region table, Page page) {
        long length = 0;
        for (int i = table.first(); i < table.end(); i++) {
            length += page.line(i).text().length();
        }
        return length;
    }

    static List<List<Prose>> rows(List<Line> lines, Region table) {
        Map<Object, Map<Object, Prose>> rows = new LinkedHashMap<>();
        for (Line line : lines) {
            @Nullable Region cell = line.region().nearest(CELLS, table);
            @Nullable Region row = line.region().nearest(Set.of("tr"), table);
            Map<Object, Prose> cells =
                    rows.computeIfAbsent(row == null ? line : row, _ -> new LinkedHashMap<>());
            cells.merge(
                    cell == null ? line : cell,
                    Blocks.prose(line),
                    (before, next) -> joined(before, next, " "));
        }
        return rows.values().stream().map(cells -> List.copyOf(cells.values())).toList();
    }

    static Prose joined(Prose before, Prose next, String between) {
        int shift = before.text().length() + between.length();
        List<Link> links = new ArrayList<>(before.links());
        next.links()
                .forEach(link ->
                        links.add(
                                new Link(link.start() + shift, link.end() + shift, link.target())));
        return new Prose(before.text() + between + next.text(), links);
    }
}
