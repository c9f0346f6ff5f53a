package org.fenzhan.extract.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
        int start = 0;
        char before = ' ';
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean upper = c >= 'A' && c <= 'Z';
            if (!lower && !upper) {
                add(words, names, start, i);
                start = i + 1;
            } else if (upper && before >= 'a' && before <= 'z') {
                add(words, names, start, i);
                start = i;
            }
            before = c;
        }
        add(words, names, start, names.length());
        return words.isEmpty() ? NONE : words.toArray(String[]::new);
    }

    private static void add(List<String> words, String names, int start, int end) {
        if (end > start) {
            words.add(names.substring(start, end).toLowerCase(Locale.ROOT));
        }
    }
}
