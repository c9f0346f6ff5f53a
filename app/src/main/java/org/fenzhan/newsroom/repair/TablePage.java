package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;

/// The substitution table of a station.
///
/// @param said what became of the last change
/// @param more that not all rows are listed
public record TablePage(
        Frame frame,
        String about,
        Optional<String> said,
        Optional<String> more,
        List<Row> rows,
        Links links) {
    public TablePage {
        rows = List.copyOf(rows);
    }

    public record Links(String back, String finished, String change, String reject) {}

    /// Words that were found in one role.
    ///
    /// @param whole the words where `found` shows their beginning alone
    /// @param originals likeliest originals with counts, in words
    /// @param look where the places are listed; empty where nothing is proposed for them
    public record Row(
            long place,
            String kind,
            String found,
            String whole,
            List<String> originals,
            String counts,
            String confidence,
            String tone,
            String look,
            String lookWords,
            String rejectWords,
            String otherWords) {
        public Row {
            originals = List.copyOf(originals);
        }
    }
}
