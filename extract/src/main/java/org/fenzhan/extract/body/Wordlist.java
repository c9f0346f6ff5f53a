package org.fenzhan.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Words that are looked for in every line of a page: found by their first character, so that a
/// line costs its length and not the list's.
final class Wordlist {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final boolean[] firsts = new boolean[Character.MAX_VALUE + 1];

    Wordlist(List<String> words) {
        for (String word : words) {
            byFirst.computeIfAbsent(word.charAt(0), _ -> new ArrayList<>()).add(word);
            firsts[word.charAt(0)] = true;
        }
    }

    /// The word with which the text begins; null if it begins with none.
    @Nullable String atStart(String text) {
        return text.isEmpty() ? null : at(text, 0);
    }

    boolean isIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String at(String text, int from) {
        char first = text.charAt(from);
        if (!firsts[first]) {
            return null;
        }
        for (String word : byFirst.getOrDefault(first, List.of())) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return null;
    }
}
