package org.fenzhan.reader.index;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// One form for each character, whatever the script, width or case it was written in: text and
/// query are brought to it alike, so that either script finds both. Never shown to anybody.
final class Scripts {
    private static final String TABLE = "scripts.txt";
    private static final int FULL_WIDTH = 0xfee0;

    private final char[] basic = new char[Character.MAX_VALUE + 1];
    private final Map<Integer, Integer> others = new HashMap<>();

    private Scripts() {}

    private static final class Holder {
        static final Scripts INSTANCE = load();
    }

    static Scripts get() {
        return Holder.INSTANCE;
    }

    private static Scripts load() {
        Scripts scripts = new Scripts();
        table().lines().filter(line -> !line.startsWith("#")).forEach(scripts::add);
        return scripts;
    }

    private static String table() {
        try (InputStream in = Scripts.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException("the table of scripts is missing: " + TABLE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String pairs) {
        int[] points = pairs.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i += 2) {
            if (points[i] <= Character.MAX_VALUE && points[i + 1] <= Character.MAX_VALUE) {
                basic[points[i]] = (char) points[i + 1];
            } else {
                others.put(points[i], points[i + 1]);
            }
        }
    }

    /// @param point a code point
    int fold(int point) {
        if (point < 0x80) {
            return point >= 'A' && point <= 'Z' ? point + 0x20 : point;
        }
        if (point > 0xff00 && point < 0xff5f) {
            return fold(point - FULL_WIDTH);
        }
        if (point > Character.MAX_VALUE) {
            return others.getOrDefault(point, Character.toLowerCase(point));
        }
        if (basic[point] != 0) {
            return basic[point];
        }
        if (point >= 0xf900 && point < 0xfb00) {
            return compatible(point);
        }
        return others.isEmpty() ? point : others.getOrDefault(point, Character.toLowerCase(point));
    }

    /// Ideographs that old encodings had twice.
    private int compatible(int point) {
        String one = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFC);
        int found = one.codePointAt(0);
        return found == point ? point : fold(found);
    }
}
