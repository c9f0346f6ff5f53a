package org.fenzhan.defacement.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Readings of single characters without tones, from HanLP's table; loaded when first asked for.
/// Immutable, thread-safe.
public final class Syllables {
    private static final String TABLE = "data/dictionary/pinyin/pinyin.txt";

    private final String[] readings = new String[Character.MAX_VALUE + 1];

    private Syllables() {}

    private static final class Holder {
        static final Syllables INSTANCE = load();
    }

    public static Syllables get() {
        return Holder.INSTANCE;
    }

    private static Syllables load() {
        Syllables syllables = new Syllables();
        String table = StandardCharsets.UTF_8.decode(Resource.read(TABLE)).toString();
        for (String line : table.split("\n")) {
            if (line.length() > 2 && line.charAt(1) == '=') {
                syllables.readings[line.charAt(0)] = line.substring(2).replaceAll("[0-9\\r]", "");
            }
        }
        return syllables;
    }

    private List<String> of(char c) {
        String known = readings[c];
        return known == null ? List.of() : List.of(known.split(","));
    }

    /// Whether the Latin text spells the Han one, in whole syllables or, from three characters on,
    /// by their first letters.
    public boolean spells(String latin, String han) {
        String lower = latin.toLowerCase(Locale.ROOT);
        return spells(lower, 0, han, 0, false)
                || (han.length() >= 3 && spells(lower, 0, han, 0, true));
    }

    private boolean spells(String latin, int from, String han, int at, boolean initials) {
        if (at == han.length()) {
            return from == latin.length();
        }
        List<String> tried = new ArrayList<>();
        for (String reading : of(han.charAt(at))) {
            String part = initials ? reading.substring(0, Math.min(1, reading.length())) : reading;
            if (!part.isEmpty() && !tried.contains(part) && latin.startsWith(part, from)) {
                tried.add(part);
                if (spells(latin, from + part.length(), han, at + 1, initials)) {
                    return true;
                }
            }
        }
        return false;
    }
}
