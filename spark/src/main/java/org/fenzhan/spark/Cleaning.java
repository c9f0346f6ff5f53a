package org.fenzhan.spark;

import java.util.List;
import org.fenzhan.defacement.finding.Finding;

/// Puts back what stood there, where the answer is sure enough.
///
/// @param from confidence, 0 to 1, from which a finding is believed
record Cleaning(double from) implements java.io.Serializable {
    /// The text with the likeliest original at every believed place that has one; a place whose
    /// original is nothing is left out. Places that reach beyond the text, or into another place,
    /// are left as they are.
    String of(String text, List<Finding> places) {
        StringBuilder clean = new StringBuilder(text.length());
        int done = 0;
        for (Finding place : places) {
            if (place.confidence() >= from
                    && !place.proposals().isEmpty()
                    && place.start() >= done
                    && place.end() <= text.length()) {
                clean.append(text, done, place.start()).append(place.proposals().get(0).text());
                done = place.end();
            }
        }
        return clean.append(text, done, text.length()).toString();
    }
}
