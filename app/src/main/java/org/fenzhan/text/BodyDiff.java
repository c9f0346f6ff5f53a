package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;

/// Two bodies side by side, paragraph by paragraph.
public record BodyDiff(List<Row> rows) {
    public BodyDiff {
        rows = List.copyOf(rows);
    }

    /// One paragraph of either side or of both.
    public sealed interface Row {
        record Same(Paragraph paragraph) implements Row {}

        /// @param words says that all words are the same when only the marks (bold, a link, the
        ///   picture file) differ
        record Changed(Paragraph before, Paragraph after, WordDiff words) implements Row {}

        record Removed(Paragraph paragraph) implements Row {}

        record Added(Paragraph paragraph) implements Row {}
    }

    public static BodyDiff of(SafeHtml before, SafeHtml after) {
        List<Paragraph> old = Paragraph.of(before);
        List<Paragraph> fresh = Paragraph.of(after);
        List<Row> rows = new ArrayList<>();
        for (Alignment.Pair pair : Alignment.of(old, fresh)) {
            if (pair.isAdded()) {
                rows.add(new Row.Added(fresh.get(pair.after())));
            } else if (pair.isRemoved()) {
                rows.add(new Row.Removed(old.get(pair.before())));
            } else {
                rows.add(row(old.get(pair.before()), fresh.get(pair.after())));
            }
        }
        return new BodyDiff(rows);
    }

    /// How many paragraphs differ.
    public long changes() {
        return rows.stream().filter(row -> !(row instanceof Row.Same)).count();
    }

    private static Row row(Paragraph before, Paragraph after) {
        return before.equals(after)
                ? new Row.Same(after)
                : new Row.Changed(before, after, WordDiff.of(before.text(), after.text()));
    }
}
