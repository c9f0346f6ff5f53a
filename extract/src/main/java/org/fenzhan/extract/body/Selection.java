package org.fenzhan.extract.body;

import java.util.BitSet;
import java.util.Map;
import org.fenzhan.extract.line.Region;

/// The lines that are the article's text.
///
/// @param container the innermost region that holds them all
/// @param chosen indices of the lines, pictures included
/// @param reasons why other lines are left out, where it is known
/// @param weight how many letters of running text were chosen; a Han character counts as two and a
///   half
/// @param linked share of the chosen text that stands in links
public record Selection(
        Region container,
        BitSet chosen,
        Map<Integer, String> reasons,
        double weight,
        double linked) {
    public int first() {
        return chosen.nextSetBit(0);
    }

    /// Index of the last chosen line, -1 if none is.
    public int last() {
        return chosen.length() - 1;
    }

    public boolean isEmpty() {
        return chosen.isEmpty();
    }
}
