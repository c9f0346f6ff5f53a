package org.fenzhan.rescue.inspect;

import java.util.List;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Verdict;

/// What an inspection found, every place within one text.
///
/// @param score how likely the page was tampered with, 0 to 1
/// @param text in which the places count, in UTF-16 units
/// @param places findings by where they begin; what each says about its field's name is of no more
///   use, since it counts in the one text
/// @param note why nothing was inspected, empty otherwise
public record Inspected(
        Verdict verdict, double score, String text, List<Finding> places, String note) {
    public Inspected {
        places = List.copyOf(places);
    }
}
