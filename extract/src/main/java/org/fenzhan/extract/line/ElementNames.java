package org.fenzhan.extract.line;

import java.util.ArrayList;
import java.util.List;

/// The names that elements bear: class and id, word by word.
public final class ElementNames {
    private static final String[] NONE = {};

    private ElementNames() {}

    /// Letters in lower case, parted where a person would: at what is no letter and before a
    /// capital.
    public static String[] words(String names) {
        if (names.isEmpty()) {
            return NONE;
        }
        List<String> words = new ArrayList<>(4);
        StringBuilder word = new StringBuilder();
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean upper = c >= 'A' && c <= 'Z';
            boolean ends = (!lower && !upper) || (upper && before >= 'a' && before <= 'z');
            if (ends && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (lower || upper) {
                word.append(Character.toLowerCase(c));
            }
            before = c;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words.isEmpty() ? NONE : words.toArray(String[]::new);
    }
}
