package org.fenzhan.defacement.signal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A word that may have stood where a token stands, with the clues that hold for all places of the
/// page; `like` are words used in the same way, `name` says that it is a name.
record Candidate(String word, List<String> like, boolean name, Map<Clue, Double> clues) {
    Candidate {
        like = List.copyOf(like);
        clues = clues.isEmpty() ? new EnumMap<>(Clue.class) : new EnumMap<>(clues);
    }

    boolean pronoun() {
        return word.equals("我们");
    }
}
