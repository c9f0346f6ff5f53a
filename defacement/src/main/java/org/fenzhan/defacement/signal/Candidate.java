package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.Map;
import org.fenzhan.defacement.language.Slot;

/// A word that may have stood where a token stands, with the clues that hold for all places of the
/// page; `form` is it with words used in the same way, `name` says that it is a name.
record Candidate(String word, Slot.Form form, boolean name, Map<Clue, Double> clues) {
    Candidate {
        clues = clues.isEmpty() ? new EnumMap<>(Clue.class) : new EnumMap<>(clues);
    }

    boolean pronoun() {
        return word.equals("我们");
    }
}
