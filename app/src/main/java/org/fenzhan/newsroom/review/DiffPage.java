package org.fenzhan.newsroom.review;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Stages;

/// Two revisions side by side.
///
/// @param restore number in the database of the revision that the button restores, 0 for none
/// @param folded true when rows without a change are left out
/// @param other address of the same comparison with all rows, or with the changed ones only
public record DiffPage(
        Frame frame,
        String heading,
        String title,
        String summary,
        String back,
        String action,
        List<Stages.Step> steps,
        List<Choice> before,
        List<Choice> after,
        List<Row> rows,
        long changes,
        boolean folded,
        String other,
        String revisions,
        String restoreAction,
        long restore,
        int restoreNumber,
        long seen) {
    public record Choice(long value, String label, boolean selected) {}

    /// A compared row, or a line that says what is folded away.
    ///
    /// @param fold labels of what is the same, empty for a compared row
    public record Row(String fold, Comparison.Row row) {
        public boolean isFold() {
            return !fold.isEmpty();
        }
    }
}
