package org.fenzhan.defacement.signal;

import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;

/// Latin letters and digits as honest Chinese text has them: numbers with their measure, years, and
/// short terms before a word (2018年中国, 5G手机, LED屏).
final class Numerals {
    private static final String MEASURES = "年月日时分个名位元亿%％吨亩户项条套台届期号处省";
    private static final String WIDE = MEASURES + "次家万千百人米层级代场件支只辆台座所多余倍度种类片把张句字集本部条周公平立毫厘斤克升·．.";
    private static final int SHORT = 5;

    private Numerals() {}

    /// Whether a text of mixed scripts is ordinary.
    static boolean ordinary(Chinese chinese, String text) {
        return counted(text) || term(chinese, text);
    }

    /// Whether a number that ends at the offset is followed by its measure: such a character, and
    /// then a word of the language.
    static boolean measureAt(Segments segments, int offset) {
        int i = segments.at(offset);
        if (i >= segments.size() || segments.start(i) != offset) {
            return false;
        }
        CharSequence word = segments.word(i);
        boolean wide = WIDE.indexOf(word.charAt(0)) >= 0;
        boolean whole = word.length() > 1 && segments.known(i);
        return wide && (whole || i + 1 >= segments.size() || follows(segments, i + 1));
    }

    /// Whether a word is one that may follow a measure: a known one, or a mark.
    private static boolean follows(Segments segments, int i) {
        CharSequence word = segments.word(i);
        boolean whole = word.length() > 1 || FunctionWords.contains(word);
        return (segments.known(i) && whole) || Letters.stop(word.charAt(0));
    }

    /// Whether digits end at the offset and a measure stands there.
    static boolean countedAt(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Letters.digit(text.charAt(offset - 1))
                && WIDE.indexOf(text.charAt(offset)) >= 0;
    }

    /// Digits with a measure after them.
    static boolean counted(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (Letters.digit(text.charAt(i - 1)) && MEASURES.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /// Capitals or digits, then known words of two and more characters that are no web name's part.
    private static boolean term(Chinese chinese, String text) {
        int end = 0;
        while (end < text.length() && capital(text.charAt(end))) {
            end++;
        }
        if (end == 0 || end > SHORT || end == text.length()) {
            return false;
        }
        String rest = text.substring(end);
        WebName web = WebName.of(rest);
        boolean part = WebName.partAt(rest, 0) == rest.length() && WebName.anchorAt(rest, 0) > 0;
        if (web.trade() > 0 || web.strong() >= 1 || part) {
            return false;
        }
        Segments segments = chinese.segment(rest);
        for (int i = 0; i < segments.size(); i++) {
            boolean word =
                    segments.known(i)
                            && (segments.end(i) - segments.start(i) >= 2 || rest.length() == 1);
            if (!word) {
                return false;
            }
        }
        return true;
    }

    private static boolean capital(char c) {
        return Letters.digit(c) || (Letters.latin(c) && Character.isUpperCase(c));
    }
}
