package org.fenzhan.defacement.signal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;

/// Strings of three and more characters that come again in different surroundings, whatever they
/// are made of.
///
/// Ordinary words as brands (a film title, a phrase) are found by nothing else. One pass over the
/// text with a table of groups of three characters.
final class RepeatedTokens {
    private static final int LONGEST = 24;
    private static final int MAX = 60;
    private static final int READ = 20_000;

    private final String body;
    private final Segments segments;
    private final long[] keys;
    private final int[] places;
    private final Map<String, Integer> times = new HashMap<>();

    private RepeatedTokens(Reading reading) {
        this.body = reading.body();
        this.segments = reading.segments();
        int slots = Integer.highestOneBit(Math.max(64, 3 * Math.min(READ, body.length()))) << 1;
        this.keys = new long[slots];
        this.places = new int[slots];
    }

    static Set<String> of(Reading reading) {
        RepeatedTokens tokens = new RepeatedTokens(reading);
        int limit = Math.min(READ, reading.body().length() - 2);
        for (int i = 0; i < limit; i++) {
            tokens.look(i);
        }
        Set<String> found = new LinkedHashSet<>();
        tokens.times.forEach((text, count) -> {
            boolean named = WebName.of(text).trade() > 0 || WebName.of(text).strong() > 0;
            if (found.size() < MAX && (count >= 2 || named)) {
                found.add(text);
            }
        });
        return found;
    }

    private void look(int at) {
        if (stops(at) || stops(at + 1) || stops(at + 2)) {
            return;
        }
        long key =
                ((long) body.charAt(at) << 32)
                        | ((long) body.charAt(at + 1) << 16)
                        | body.charAt(at + 2);
        int before = replace(key, at);
        if (before < 0 || !begins(at, before)) {
            return;
        }
        int length = 3;
        while (length < LONGEST
                && at + length < body.length()
                && before + length < at
                && body.charAt(at + length) == body.charAt(before + length)
                && !stops(at + length)) {
            length++;
        }
        int end = dressedEnd(at, trimmed(at, at + length));
        if (end - at >= 3 && times.size() < 4 * MAX) {
            times.merge(body.substring(at, end), 1, Integer::sum);
        }
    }

    /// End of the web name with which the repeated text begins, where more words follow that happen
    /// to stand behind it each time (伟德体育官网党委); else the end.
    private int dressedEnd(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            int part = WebName.begins(body.charAt(i)) ? WebName.anchorAt(body, i) : 0;
            int at = i;
            while (part > 0) {
                at += part;
                part = WebName.partAt(body, at);
            }
            if (at > i && at < end) {
                return at;
            }
        }
        return end;
    }

    /// Puts the place for the key and gives the one before, -1 if there was none.
    private int replace(long key, int at) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        int before = keys[slot] == 0 ? -1 : places[slot];
        keys[slot] = key;
        places[slot] = at;
        return before;
    }

    /// Whether the repetition cannot be carried further to the left, and a word begins here.
    private boolean begins(int at, int before) {
        boolean same =
                at > 0
                        && before > 0
                        && body.charAt(at - 1) == body.charAt(before - 1)
                        && !stops(at - 1);
        int i = segments.at(at);
        return !same && segments.boundary(at) && !FunctionWords.at(segments, i);
    }

    /// Takes function words off the end, which the surroundings happen to share.
    private int trimmed(int start, int end) {
        int to = end;
        while (to > start) {
            int i = segments.at(to - 1);
            if (segments.end(i) <= to && !FunctionWords.at(segments, i)) {
                return to;
            }
            to = segments.start(i);
        }
        return start;
    }

    private boolean stops(int at) {
        char c = body.charAt(at);
        return (Letters.stop(c) && c != '(' && c != ')' && c != '（' && c != '）')
                || Letters.space(c);
    }
}
