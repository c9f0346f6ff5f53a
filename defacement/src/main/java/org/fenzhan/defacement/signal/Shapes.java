package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Syllables;

/// Shapes that brands have and names of institutions have not.
final class Shapes {
    private static final int LONGEST = 12;
    private static final int NUMBER = 3;
    private static final int WORD = 5;

    private static final Pattern PARTY =
            Pattern.compile(
                    "(?:中共|共青团)([^\\s，。、；：,;:（）()“”《》]{0,16}?(?:[A-Za-z0-9]{3,}|官网|网站|网页版|体育|娱乐|平台)[^\\s，。、；：,;:（）()“”《》]{0,10}?)(?:委员会|党委|总支|支部|团委)");

    private static final Pattern CODE =
            Pattern.compile(
                    "\\p{IsHan}{2}(?:[a-z]{1,6}\\d{3,6}|\\d{3,6}[a-z]{1,5})(?!\\p{IsHan}?\\d)|(?<![A-Za-z0-9])\\d{3,6}[a-z]{1,5}\\p{IsHan}{2}");

    private Shapes() {}

    /// Whether a name is written together with its own romanisation: kaiyun开云, 华体会hth.
    static boolean twins(String stem) {
        int cut = 1;
        while (cut < stem.length()
                && Letters.han(stem.charAt(cut)) == Letters.han(stem.charAt(cut - 1))) {
            cut++;
        }
        if (cut >= stem.length() || stem.length() > 3 * LONGEST) {
            return false;
        }
        boolean hanFirst = Letters.han(stem.charAt(0));
        String han = hanFirst ? stem.substring(0, cut) : stem.substring(cut);
        String latin = hanFirst ? stem.substring(cut) : stem.substring(0, cut);
        return han.length() >= 2
                && han.length() <= LONGEST
                && latin.length() >= 2
                && latin.chars().allMatch(c -> Letters.latin((char) c))
                && han.chars().allMatch(c -> Letters.han((char) c))
                && Syllables.get().spells(latin, han);
    }

    /// Whether a number of three and more digits that is no year sticks to a name: 3044永利, best365.
    /// Rooms (C519) and numbers before a word for what they count are none.
    static boolean numbered(String stem) {
        int i = 0;
        while (i < stem.length()) {
            int end = i;
            while (end < stem.length() && Letters.digit(stem.charAt(end))) {
                end++;
            }
            if (end - i >= NUMBER && !year(stem, i, end) && !room(stem, i)) {
                long letters = stem.chars().filter(Character::isLetter).count();
                boolean counts = Numerals.countedAt(stem, end) || stem.startsWith(".", end);
                return letters >= 2 && !counts && !NameCues.suffixAt(stem, end);
            }
            i = Math.max(i + 1, end);
        }
        return false;
    }

    /// Whether a long Latin word in small letters sticks to a Han name that follows it, as in
    /// suncitygroup太阳集团; empty if not, else the Han part.
    static String afterLatin(String stem) {
        int end = 0;
        while (end < stem.length() && small(stem.charAt(end))) {
            end++;
        }
        String rest = stem.substring(end);
        boolean han = rest.length() >= 2 && rest.chars().allMatch(c -> Letters.han((char) c));
        return end >= WORD && han ? rest : "";
    }

    /// Whether a name has a code of small letters and three digits or more glued to it: 集团abc123,
    /// 1234ab国际.
    static boolean coded(String text) {
        return CODE.matcher(text).find();
    }

    private static boolean small(char c) {
        return c >= 'a' && c <= 'z';
    }

    /// Places at which a name stands between 中共 and the body whose name it begins, where only a
    /// place's or an organisation's may.
    static List<Span> partyNames(String body) {
        List<Span> names = new ArrayList<>();
        if (!body.contains("中共") && !body.contains("共青团")) {
            return names;
        }
        Matcher matcher = PARTY.matcher(body);
        while (matcher.find()) {
            names.add(new Span(matcher.start(1), matcher.end(1)));
        }
        return names;
    }

    private static boolean year(String stem, int start, int end) {
        return end - start == 4 && (stem.startsWith("19", start) || stem.startsWith("20", start));
    }

    /// One to three capitals before the number: rooms and models (C519, AG600).
    private static boolean room(String stem, int start) {
        int from = start;
        while (from > 0 && Character.isUpperCase(stem.charAt(from - 1))) {
            from--;
        }
        boolean more = from > 0 && Letters.latin(stem.charAt(from - 1));
        boolean long_ =
                start + NUMBER < stem.length() && Letters.digit(stem.charAt(start + NUMBER));
        return from < start && start - from <= 3 && !more && (!long_ || start - from == 1);
    }
}
