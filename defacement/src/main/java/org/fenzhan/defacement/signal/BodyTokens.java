package org.fenzhan.defacement.signal;

import java.util.LinkedHashSet;
import java.util.Set;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;

/// Strings of the body that look foreign: mixed scripts, web names in a sentence, unknown words.
final class BodyTokens {
    private static final int MAX = 120;
    private static final int REACH = 8;

    /// From so many letters or digits on a run may be half of a name: 永利3044, best365网站.
    private static final int LONG_RUN = 3;

    private final String body;
    private final Segments segments;
    private final Set<String> found = new LinkedHashSet<>();

    private BodyTokens(Reading reading) {
        this.body = reading.body();
        this.segments = reading.segments();
    }

    static Set<String> of(Reading reading) {
        BodyTokens tokens = new BodyTokens(reading);
        tokens.latinRuns();
        tokens.webNames();
        tokens.unknownRuns();
        Shapes.partyNames(reading.body()).forEach(name -> tokens.add(name.start(), name.end()));
        return tokens.found;
    }

    private void add(int start, int end) {
        if (end - start >= 2 && end - start <= 40 && found.size() < MAX) {
            found.add(body.substring(start, end));
        }
    }

    private void latinRuns() {
        int i = 0;
        while (i < body.length()) {
            if (!Letters.latinOrDigit(body.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            boolean letters = false;
            while (i < body.length() && inLatin(i)) {
                letters |= Letters.latin(body.charAt(i));
                i++;
            }
            int end = trimmedEnd(start, i);
            if (end - start >= LONG_RUN && (letters || !number(end))) {
                glued(start, end);
            }
            if (letters) {
                twin(start, end);
            }
            if (letters || rightOf(end) - end >= 2) {
                latinRun(start, end, letters);
            }
        }
    }

    /// A run together with one or two words that touch it, where that comes again.
    private void glued(int start, int end) {
        int right = end;
        int left = start;
        // 1701vip is half of a name wherever it stands
        boolean dressed =
                Letters.digit(body.charAt(start))
                        && WebName.of(body.substring(start, end)).strong() >= 1;
        for (int words = 0; words < 2; words++) {
            right = wordAfter(right);
            left = wordBefore(left);
            again(start, right);
            again(left, end);
            if (dressed && left < start) {
                add(left, end);
            }
        }
    }

    /// Whether digits before the offset are a number that goes on or counts something.
    private boolean number(int end) {
        return end >= body.length()
                || ".．%％:：-".indexOf(body.charAt(end)) >= 0
                || Numerals.measureAt(segments, end)
                || Numerals.countedAt(body, end)
                || single(end) == 1;
    }

    /// A run with the Han next to it that it spells: kaiyun开云, 华体会hth.
    private void twin(int start, int end) {
        for (int length = 2; length <= REACH; length++) {
            if (end + length <= body.length()
                    && Shapes.twins(body.substring(start, end + length))) {
                add(start, end + length);
            }
            if (start >= length && Shapes.twins(body.substring(start - length, end))) {
                add(start - length, end);
            }
        }
    }

    private void again(int start, int end) {
        String text = body.substring(start, end);
        int first = body.indexOf(text);
        if (first < start || body.indexOf(text, first + 1) >= 0) {
            add(start, end);
        }
    }

    /// End of the word of Han that begins at the offset; the offset if none does.
    private int wordAfter(int at) {
        int i = segments.at(at);
        boolean word =
                i < segments.size()
                        && segments.start(i) == at
                        && Letters.han(body.charAt(at))
                        && !FunctionWords.at(segments, i);
        return word ? segments.end(i) : at;
    }

    private int wordBefore(int at) {
        int i = at == 0 ? segments.size() : segments.at(at - 1);
        boolean word =
                i < segments.size()
                        && segments.end(i) == at
                        && Letters.han(body.charAt(at - 1))
                        && !FunctionWords.at(segments, i);
        return word ? segments.start(i) : at;
    }

    private boolean inLatin(int at) {
        char c = body.charAt(at);
        return Letters.latinOrDigit(c)
                || ((c == '-' || c == '·' || c == '.' || c == '&') && at + 1 < body.length());
    }

    private int trimmedEnd(int start, int end) {
        int last = end;
        // a hyphen or dot that joins Han to the run stays: welcome-百乐博
        while (last > start && !Letters.latinOrDigit(body.charAt(last - 1)) && !joinsHan(last)) {
            last--;
        }
        return last;
    }

    private boolean joinsHan(int at) {
        return at < body.length() && Letters.han(body.charAt(at)) && body.charAt(at - 1) != '.';
    }

    private void latinRun(int start, int end, boolean letters) {
        if (!letters && Numerals.measureAt(segments, end)) {
            return;
        }
        int left =
                letters
                                && start > 0
                                && (Letters.han(body.charAt(start - 1))
                                        || body.charAt(start - 1) == '·')
                        ? leftOf(start)
                        : start;
        int right = rightOf(greeted(start, end));
        if (Letters.latin(body.charAt(start)) || right == end) {
            add(start, end);
        }
        if (personAt(end, right)) {
            right = end;
        }
        add(start, right);
        if (left < start) {
            add(left, end);
            add(left, right);
        }
    }

    /// Whether a person's name was taken in after a run: …no1邢建平教授.
    private boolean personAt(int end, int right) {
        int i = segments.at(right);
        return right > end
                && right - end <= 3
                && i < segments.size()
                && segments.start(i) == right
                && NameCues.personAfter(segments.word(i).toString());
    }

    /// After a greeting with a hyphen a name follows, even if it is a word of the language; its
    /// end.
    private int greeted(int start, int end) {
        boolean greeting =
                end < body.length()
                        && body.charAt(end - 1) == '-'
                        && WebName.greetingBefore(body, end) < end
                        && WebName.greetingBefore(body, end) >= start;
        int i = greeting ? segments.at(end) : segments.size();
        boolean word =
                i < segments.size()
                        && segments.start(i) == end
                        && Letters.han(body.charAt(end))
                        && !FunctionWords.at(segments, i);
        return word ? segments.end(i) : end;
    }

    /// Takes in web-name parts and unknown Han after a run.
    private int rightOf(int end) {
        int at = end;
        while (at < body.length() && at - end < 2 * REACH) {
            int part = bracketed(at);
            if (part == 0) {
                part = WebName.partAt(body, at);
            }
            if (part == 0) {
                part = single(at);
            }
            if (part == 0) {
                return at;
            }
            at += part;
        }
        return at;
    }

    /// Length of a short bracket such as `(中国)` at the offset, or 0.
    private int bracketed(int at) {
        char open = body.charAt(at);
        if (open != '(' && open != '（') {
            return 0;
        }
        for (int i = at + 1; i < Math.min(body.length(), at + 10); i++) {
            char c = body.charAt(i);
            if (c == ')' || c == '）') {
                return i - at >= 2 ? i + 1 - at : 0;
            }
            if (!Letters.han(c) && !Letters.latin(c)) {
                return 0;
            }
        }
        return 0;
    }

    /// Length of a one-character word that is no function word, or 0.
    private int single(int at) {
        int i = segments.at(at);
        boolean alone = i < segments.size() && segments.start(i) == at && segments.end(i) == at + 1;
        if (alone && body.charAt(at) == '·') {
            return 1;
        }
        return alone && Letters.han(body.charAt(at)) && !FunctionWords.at(segments, i) ? 1 : 0;
    }

    private int leftOf(int start) {
        int at = start;
        if (body.charAt(at - 1) == '·') {
            at--;
        }
        int from = at;
        while (at > 0 && from - at < REACH && single(at - 1) == 1) {
            at--;
        }
        return at;
    }

    private void webNames() {
        int i = 0;
        while (i < body.length()) {
            int part = WebName.begins(body.charAt(i)) ? WebName.anchorAt(body, i) : 0;
            if (part < 2) {
                i++;
                continue;
            }
            int end = rightOf(i);
            int start = nameBefore(i);
            if (i - start >= 2) {
                add(start, end);
                add(start, i + part);
                add(start, i);
            }
            i = Math.max(end, i + part);
        }
    }

    /// Start of the name that a web-name part at the offset ends: unknown characters, or one known
    /// word.
    private int nameBefore(int offset) {
        int at = offset;
        if (at > 0 && (body.charAt(at - 1) == '·' || body.charAt(at - 1) == '-')) {
            at--;
        }
        at = beforeBracket(at);
        int left = leftOf0(at);
        if (left < at) {
            return left;
        }
        int i = at == 0 ? segments.size() : segments.at(at - 1);
        if (i < segments.size() && body.startsWith("大全", segments.start(i))) {
            return nameBefore(segments.start(i));
        }
        boolean word =
                i < segments.size()
                        && segments.end(i) == at
                        && segments.end(i) - segments.start(i) >= 2
                        && Character.isLetterOrDigit(body.charAt(at - 1))
                        && !FunctionWords.at(segments, i);
        return word ? segments.start(i) : offset;
    }

    /// Start of a short bracket such as `(中国)` that ends at the offset; the offset if none does.
    private int beforeBracket(int offset) {
        for (int at = offset - 1; at >= Math.max(0, offset - 10); at--) {
            if (at + bracketed(at) == offset) {
                return at;
            }
        }
        return offset;
    }

    private int leftOf0(int offset) {
        int at = offset;
        while (at > 0
                && offset - at < REACH
                && (single(at - 1) == 1 || Letters.latinOrDigit(body.charAt(at - 1)))) {
            at--;
        }
        return at;
    }

    /// Runs of two and more characters that are no words, where they come again.
    private void unknownRuns() {
        int i = 0;
        while (i < segments.size()) {
            int start = segments.start(i);
            int end = start;
            while (i < segments.size() && end - start < REACH && single(segments.start(i)) == 1) {
                end = segments.end(i++);
            }
            if (end == start) {
                i++;
                continue;
            }
            if (end - start >= 2) {
                if (body.indexOf(body.substring(start, end), end) >= 0) {
                    add(start, end);
                }
                for (int cut = end - 1; cut - start >= 2; cut--) {
                    if (body.indexOf(body.substring(start, cut), end) >= 0) {
                        add(start, cut);
                        break;
                    }
                }
            }
        }
    }
}
