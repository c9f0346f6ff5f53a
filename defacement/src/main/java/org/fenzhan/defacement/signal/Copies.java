package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.knowledge.Slots;

/// What other copies of a page have at a place: the batch's counts, and copies that the caller has
/// at hand.
public final class Copies {
    /// Stands in a copy for what looks injected there itself.
    public static final String UNSURE = "\uFFFC";

    private static final int REACH = 8;
    private static final int LONGEST = 40;

    private Copies() {}

    /// The different texts, those of the copies at hand first.
    static List<String> at(Reading reading, Span place) {
        List<String> found = new ArrayList<>();
        for (String copy : reading.copies()) {
            String text = between(reading.body(), place, copy);
            if (!text.isEmpty() && !found.contains(text)) {
                found.add(text);
            }
        }
        long key = Slots.key(reading.body(), place.start(), place.end());
        reading.knowledge().at(key).keySet().stream()
                .sorted()
                .filter(text -> !text.isEmpty() && !found.contains(text))
                .forEach(found::add);
        return found;
    }

    /// Whether a copy that the caller has at hand has the text.
    static boolean atHand(Reading reading, String text) {
        return reading.copies().stream().anyMatch(copy -> copy.contains(text));
    }

    /// What a copy has in the place of a stretch of the text; empty if that cannot be told.
    public static String between(String body, int start, int end, String copy) {
        return between(body, new Span(start, end), copy);
    }

    /// What a copy has between the same characters before and after; empty if it has not both, or
    /// if one of them stands there more than once.
    static String between(String body, Span place, String copy) {
        String before = body.substring(Math.max(0, place.start() - REACH), place.start());
        String after = body.substring(place.end(), Math.min(body.length(), place.end() + REACH));
        if (before.length() < REACH / 2 || after.length() < REACH / 2) {
            return "";
        }
        int start = copy.indexOf(before);
        if (start < 0 || copy.indexOf(before, start + 1) >= 0) {
            return "";
        }
        int from = start + before.length();
        int end = copy.indexOf(after, from);
        String text = end < 0 || end - from > LONGEST ? "" : copy.substring(from, end);
        return text.contains(UNSURE) ? "" : text;
    }
}
