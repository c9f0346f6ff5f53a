package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A fixed list of strings, looked up by their first or last character. Immutable, thread-safe.
final class Endings {
    private final BitSet firsts = new BitSet();
    private final BitSet lasts = new BitSet();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<Character, List<String>> byLast = new HashMap<>();

    Endings(List<String> strings) {
        for (String string : strings) {
            firsts.set(string.charAt(0));
            lasts.set(string.charAt(string.length() - 1));
            byFirst.computeIfAbsent(string.charAt(0), first -> new ArrayList<>()).add(string);
            byLast.computeIfAbsent(string.charAt(string.length() - 1), last -> new ArrayList<>())
                    .add(string);
        }
    }

    /// The longest of them that starts at the offset.
    Optional<String> startingAt(String text, int offset) {
        String longest = null;
        if (offset < text.length() && firsts.get(text.charAt(offset))) {
            for (String string : byFirst.getOrDefault(text.charAt(offset), List.of())) {
                boolean longer = longest == null || string.length() > longest.length();
                if (longer && text.startsWith(string, offset)) {
                    longest = string;
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    /// Whether a longer text ends with one of them.
    boolean end(String text) {
        if (text.isEmpty() || !lasts.get(text.charAt(text.length() - 1))) {
            return false;
        }
        for (String string : byLast.getOrDefault(text.charAt(text.length() - 1), List.of())) {
            if (text.length() > string.length() && text.endsWith(string)) {
                return true;
            }
        }
        return false;
    }
}
