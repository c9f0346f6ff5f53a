package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Map;
import org.fenzhan.defacement.page.Page;

/// Which level of the state a page speaks from, so that 我县 is proposed in a county and 我市 in a
/// city.
record Level(Map<Character, Integer> counts) {
    private static final List<Character> LEVELS = List.of('省', '市', '县', '区', '镇');
    private static final int FRAME = 4;

    static Level of(Reading reading) {
        Page page = reading.page();
        StringBuilder frame = new StringBuilder();
        for (String field : List.of(Page.SITE_NAME, Page.COPYRIGHT, Page.SOURCE, Page.TITLE)) {
            frame.append(page.field(field), 0, Math.min(300, page.field(field).length()));
        }
        reading.context().names().forEach(frame::append);
        String body = page.body().substring(0, Math.min(5_000, page.body().length()));
        Map<Character, Integer> counts = new java.util.HashMap<>();
        for (char level : LEVELS) {
            counts.put(level, FRAME * count(frame, level) + count(body, level));
        }
        return new Level(counts);
    }

    private static int count(CharSequence text, char level) {
        return (int) text.chars().filter(c -> c == level).count();
    }

    /// How much likelier than the other levels the word's own is, as a logarithm; 0 for words
    /// without a level.
    double prior(String word) {
        char last = word.charAt(word.length() - 1);
        if (!LEVELS.contains(last)) {
            return 0;
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Math.log((counts.getOrDefault(last, 0) + 0.5) / (all + 2.5)) + 0.7;
    }
}
