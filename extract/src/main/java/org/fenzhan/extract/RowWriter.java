package org.fenzhan.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.extract.article.Row;
import org.fenzhan.extract.body.Selection;
import org.fenzhan.extract.field.LabelledLines;
import org.fenzhan.extract.field.Ledger;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;

/// Says of every line of a page what became of it.
final class RowWriter {
    private static final List<String> SWITCHER = List.of("分站", "站群", "切换站点", "切換站點", "站点切换", "城市站");

    private final Page page;
    private final Selection body;
    private final LabelledLines labels;
    private final Ledger ledger;

    RowWriter(Page page, Selection body, LabelledLines labels, Ledger ledger) {
        this.page = page;
        this.body = body;
        this.labels = labels;
        this.ledger = ledger;
    }

    List<Row> write() {
        List<Row> rows = new ArrayList<>(page.lines().size() + page.hidden().size());
        for (Line line : page.lines()) {
            rows.add(row(line));
        }
        for (String hidden : page.hidden()) {
            rows.add(new Row(rows.size() + 1, hidden, "", List.of(), Optional.of("hidden")));
        }
        return rows;
    }

    private Row row(Line line) {
        List<String> fields = new ArrayList<>(ledger.of(line.index()));
        if (body.chosen().get(line.index())) {
            fields.add(line.isPicture() ? "picture" : "body");
        }
        Optional<String> leftOut = fields.isEmpty() ? Optional.of(reason(line)) : rest(line);
        return new Row(line.index() + 1, line.text(), line.region().place(), fields, leftOut);
    }

    /// All words of the list have 站.
    private static boolean isSwitcher(String text) {
        return text.length() < 400
                && text.indexOf('站') >= 0
                && SWITCHER.stream().anyMatch(text::contains);
    }

    private String reason(Line line) {
        if (line.isPicture()) {
            return "picture outside the text";
        }
        if (isSwitcher(line.text())) {
            return "station switcher";
        }
        String known = body.reasons().get(line.index());
        if (known != null) {
            return known;
        }
        boolean links = line.linkDensity() > 0.5;
        if (line.index() < body.first()) {
            return links ? "navigation" : "in front of the text";
        }
        return links ? "links" : "behind the text";
    }

    /// What a line that gave fields also holds.
    private Optional<String> rest(Line line) {
        for (Labelled labelled : labels.of(line.index())) {
            LabelKind kind = labelled.kind();
            if (kind == LabelKind.TEXT_SIZE
                    || kind == LabelKind.COUNTER
                    || kind == LabelKind.TOOL
                    || kind == LabelKind.REVIEWER) {
                return Optional.of(kind.reason());
            }
        }
        return Optional.empty();
    }
}
