package org.fenzhan.defacement.language;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/// A fixed set of words that is asked for words of a text by their numbers, without making strings.
/// Immutable, thread-safe.
public final class WordSet {
    private final BitSet numbers = new BitSet();
    private final Set<String> unknown = new HashSet<>();
    private final boolean all;

    private WordSet(String spaced) {
        Words words = Chinese.get().words();
        for (String word : spaced.split(" ")) {
            int number = words.number(word);
            if (number >= 0) {
                numbers.set(number);
            } else {
                unknown.add(word);
            }
        }
        this.all = unknown.isEmpty();
    }

    /// Words separated by single spaces.
    public static WordSet of(String spaced) {
        return new WordSet(spaced);
    }

    /// Whether the text's word is one of them.
    public boolean contains(Segments segments, int i) {
        int number = segments.number(i);
        return number >= 0
                ? numbers.get(number)
                : !all && unknown.contains(segments.word(i).toString());
    }
}
