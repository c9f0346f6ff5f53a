package org.fenzhan.defacement.signal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.TwoScripts;

/// Names that stand only once and are made of a Latin word or a number glued to known words, so
/// that neither repetition nor unknown words give them away: suncity + 太阳集团, 集团 + abc123, 1234 +
/// 拉斯维加斯官网, 上市公司官网 + 365.
final class GluedNames {
    /// What ends the Han part of such a name.
    private static final List<String> ENDS =
            List.of("集团", "公司", "国际", "体育", "娱乐", "官网", "平台", "俱乐部", "新城", "网站", "官方网站");

    private static final List<String> GROUPS = List.of("集团", "公司", "国际", "体育", "娱乐", "俱乐部", "新城");

    private static final int LATIN = 5;
    private static final int NUMBER = 3;
    private static final int LONGEST_NUMBER = 6;
    private static final int REACH = 10;
    private static final int WORDS = 4;
    private static final int MAX = 40;

    private final String body;
    private final Segments segments;
    private final Set<String> found = new LinkedHashSet<>();

    private GluedNames(Reading reading) {
        this.body = reading.body();
        this.segments = reading.segments();
    }

    static Set<String> of(Reading reading) {
        GluedNames names = new GluedNames(reading);
        names.runs();
        if (PageScript.of(reading.body()).isTraditional()) {
            names.simplified();
        }
        return names.found;
    }

    private void runs() {
        int i = 0;
        while (i < body.length() && found.size() < MAX) {
            if (!Letters.latinOrDigit(body.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < body.length() && Letters.latinOrDigit(body.charAt(i))) {
                i++;
            }
            run(start, i);
        }
    }

    /// On a Traditional page: words with a Simplified character and the one before, met twice.
    private void simplified() {
        TwoScripts scripts = TwoScripts.get();
        for (int at = 0; at < body.length() && found.size() < MAX; at++) {
            if (!scripts.simplified(body.charAt(at))) {
                continue;
            }
            int i = segments.at(at);
            int from = i > 0 && Letters.han(body.charAt(segments.end(i - 1) - 1)) ? i - 1 : i;
            int start = segments.start(from);
            int next = body.indexOf(body.substring(start, at + 1), at);
            if (at - start >= 2 && next >= 0) {
                found.add(body.substring(start - sharedBefore(start, next), at + 1));
            }
        }
    }

    /// How many Han characters before the two places are the same: words of the other script are
    /// cut wrongly.
    private int sharedBefore(int one, int other) {
        int shared = 0;
        while (shared < WORDS
                && one - shared > 0
                && Letters.han(body.charAt(one - shared - 1))
                && body.charAt(one - shared - 1) == body.charAt(other - shared - 1)) {
            shared++;
        }
        return shared;
    }

    private void run(int start, int end) {
        int digits = digits(start, end);
        boolean small = digits == 0 && end - start >= LATIN && isSmall(start, end);
        boolean coded = digits >= NUMBER && digits < end - start && !isUpper(start);
        boolean number = digits == end - start && digits <= LONGEST_NUMBER && !isYear(start, end);
        if (small) {
            after(start, end);
        }
        if (coded || (number && digits >= NUMBER)) {
            webNameAfter(start, end);
            before(start, end);
        }
    }

    /// suncity + 太阳集团: a few words, the last of which ends like a group.
    private void after(int start, int end) {
        int at = end;
        for (int words = 0; words < 3 && at < body.length(); words++) {
            int i = segments.at(at);
            if (segments.start(i) != at || !Letters.han(body.charAt(at))) {
                return;
            }
            at = segments.end(i);
            if (at - end > 2 && ending(GROUPS, end, at) > 0) {
                found.add(body.substring(start, at));
                return;
            }
        }
    }

    /// 1234 + 拉斯维加斯官网: words up to the part of a web name, none of them a measure.
    private void webNameAfter(int start, int end) {
        boolean ordinal = start > 0 && "第No.№".indexOf(body.charAt(start - 1)) >= 0;
        if (ordinal || Numerals.measureAt(segments, end) || Numerals.countedAt(body, end)) {
            return;
        }
        for (int at = end; at < Math.min(body.length(), end + REACH); at++) {
            int part = at > end + 1 ? WebName.anchorAt(body, at) : 0;
            if (part > 0) {
                int stop = at;
                for (int more = part; more > 0; more = WebName.partAt(body, stop)) {
                    stop += more;
                }
                found.add(body.substring(start, stop));
                return;
            }
            int i = segments.at(at);
            if (!Letters.han(body.charAt(at)) || FunctionWords.at(segments, i)) {
                return;
            }
        }
    }

    /// 集团 + abc123, 官网 + 365: the group's name or the web name before the run.
    private void before(int start, int end) {
        boolean counted = Numerals.measureAt(segments, end) || Numerals.countedAt(body, end);
        int ending = ending(ENDS, Math.max(0, start - 6), start);
        if (counted || ending == 0) {
            return;
        }
        int best = start - ending;
        int single = best;
        for (int words = 0; words < WORDS && single > 0; words++) {
            int i = segments.at(single - 1);
            if (!Letters.han(body.charAt(single - 1)) || FunctionWords.at(segments, i)) {
                break;
            }
            single = segments.start(i);
            String name = body.substring(single, end);
            boolean again = body.indexOf(name) != body.lastIndexOf(name);
            boolean short_ = words < 2 || segments.end(i) - single == 1;
            best = again || short_ ? single : best;
        }
        if (start - best >= 2) {
            found.add(body.substring(best, end));
        }
    }

    /// Length of the ending with which a stretch ends, 0 if with none.
    private int ending(List<String> endings, int from, int to) {
        for (String end : endings) {
            if (to - from >= end.length() && body.startsWith(end, to - end.length())) {
                return end.length();
            }
        }
        return 0;
    }

    private int digits(int start, int end) {
        int digits = 0;
        for (int i = start; i < end; i++) {
            digits += Letters.digit(body.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private boolean isSmall(int start, int end) {
        for (int i = start; i < end; i++) {
            if (body.charAt(i) < 'a' || body.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private boolean isUpper(int at) {
        return Character.isUpperCase(body.charAt(at));
    }

    private boolean isYear(int start, int end) {
        return end - start == 4 && (body.startsWith("19", start) || body.startsWith("20", start));
    }
}
