package org.fenzhan.newsroom.write;

import java.util.List;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.text.WordDiff;

/// Two versions of one place, for a person to decide.
///
/// @param mine number in the database of the revision kept aside
/// @param theirs of the one on the line
public record ClashPage(
        Frame frame,
        String back,
        String action,
        List<Stages.Step> steps,
        String heading,
        String text,
        long mine,
        long theirs,
        String mineHead,
        String theirsHead,
        String theirsName,
        List<Place> places) {
    /// @param label such as 第 4 段
    /// @param woven true when both versions could be woven word by word
    /// @param single true when the field can have only one value
    public record Place(
            String label,
            List<WordDiff.Piece> mine,
            List<WordDiff.Piece> theirs,
            List<WordDiff.Piece> both,
            boolean woven,
            boolean single) {}
}
