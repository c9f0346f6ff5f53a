package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Commonness;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.TwoScripts;
import org.fenzhan.defacement.page.Page;

/// Finds marks that no typesetter makes: readings in brackets, repeated punctuation, stray spaces,
/// invisible characters.
///
/// Each is taken back exactly by its proposal. A mark or two may be a slip of the keyboard; many of
/// one sort are not.
public final class Watermarks implements Signal {
    private static final int MOST = 2_000;
    private static final int PART = 4_096;

    private enum Sort {
        READING("常用字后面注了音", 2.5),
        REPEATED("标点接连重复", 2.0),
        SPACE("标点前面有空格", 0.75),
        SPACED_OUT("汉字之间有空格", 0.35),
        INVISIBLE("夹着看不见的字符", 1.1),
        PINYIN("汉字之间夹着带调的拼音", 2.5),
        EMOJI("句子中间夹着表情符号", 1.2),
        BROKEN("夹着坏掉的字节", 0.5),
        NOISE("标点前面夹着杂符", 1.2);

        private final String chinese;
        private final double weight;

        Sort(String chinese, double weight) {
            this.chinese = chinese;
            this.weight = weight;
        }
    }

    private record Mark(Sort sort, int start, int end, String repair) {}

    /// Signs that stand for nothing between a word and the mark after it.
    private static final String SIGNS = "*#@%^&~$";

    private static final String MARKS = "，。、；：！？,;:!?";

    @Override
    public List<Finding> search(Reading reading, Suspects suspects) {
        String body = reading.body();
        List<Mark> marks = marks(body, reading.chinese().commonness());
        List<Finding> findings = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            List<Mark> same = marks.stream().filter(mark -> mark.sort == sort).toList();
            double confidence = confidence(sort, same, body);
            if (confidence < 0.2) {
                continue;
            }
            Evidence evidence = new Evidence.Mark(sort.chinese, same.size());
            for (Mark mark : same) {
                findings.add(
                        new Finding(
                                Kind.WATERMARK,
                                "body",
                                mark.start,
                                mark.end,
                                body.substring(mark.start, mark.end),
                                List.of(new Proposal(mark.repair, 1)),
                                confidence,
                                List.of(evidence)));
            }
        }
        if (marks.stream().noneMatch(mark -> mark.sort == Sort.INVISIBLE)) {
            strippedMarks(reading).ifPresent(findings::add);
        }
        return findings;
    }

    /// Invisible characters that stand in the page's code and no longer in its text: whoever read
    /// the text left them out, so nothing is to be repaired, but somebody put them there.
    private static Optional<Finding> strippedMarks(Reading reading) {
        String html = reading.page().html();
        List<Mark> marks = stripped(html);
        double confidence = confidence(Sort.INVISIBLE, marks, html);
        if (confidence < 0.2) {
            return Optional.empty();
        }
        int start = marks.getFirst().start - 1;
        int end = start + 3;
        return Optional.of(
                new Finding(
                        Kind.WATERMARK,
                        Page.HTML,
                        start,
                        end,
                        html.substring(start, end),
                        List.of(
                                new Proposal(
                                        html.substring(start, start + 1)
                                                + html.substring(end - 1, end),
                                        1)),
                        confidence,
                        List.of(new Evidence.Mark(Sort.INVISIBLE.chinese, marks.size()))));
    }

    /// Read in parts out of an array: of all searches this is the only one that asks every
    /// character of a page's code.
    private static List<Mark> stripped(String html) {
        List<Mark> marks = new ArrayList<>();
        char[] part = new char[PART];
        int last = html.length() - 1;
        for (int from = 1; from < last && marks.size() < MOST; from += PART) {
            int length = Math.min(PART, last - from);
            html.getChars(from, from + length, part, 0);
            for (int i = 0; i < length && marks.size() < MOST; i++) {
                int at = from + i;
                if (invisible(part[i])
                        && Letters.han(html.charAt(at - 1))
                        && Letters.han(html.charAt(at + 1))) {
                    marks.add(new Mark(Sort.INVISIBLE, at, at + 1, ""));
                }
            }
        }
        return marks;
    }

    private static double confidence(Sort sort, List<Mark> same, String body) {
        if (same.isEmpty()) {
            return 0;
        }
        double weight = 0;
        for (Mark mark : same) {
            boolean plain = sort == Sort.REPEATED && mark.end - mark.start < 5;
            weight += plain ? 0.5 : sort.weight;
        }
        // sloppy typists leave spaces everywhere too: those must be many for the length of the text
        int least =
                switch (sort) {
                    case SPACE -> Math.max(4, body.length() / 150);
                    case SPACED_OUT -> Math.max(8, body.length() / 40);
                    case READING, REPEATED, PINYIN, BROKEN -> 1;
                    // a few are left by editors that paste
                    case INVISIBLE -> 3;
                    // cheerful accounts use few, and the same ones
                    case EMOJI -> distinct(same, body) < 4 ? 3 : 1;
                    case NOISE -> distinct(same, body) < 2 ? MOST : 3;
                };
        if (same.size() < least) {
            return 0;
        }
        return 0.98 / (1 + Math.exp(3.0 - weight));
    }

    private static long distinct(List<Mark> marks, String body) {
        return marks.stream().map(mark -> body.substring(mark.start, mark.end)).distinct().count();
    }

    private static List<Mark> marks(String body, Commonness commonness) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < body.length() && marks.size() < MOST; i++) {
            char c = body.charAt(i);
            if ((c == '(' || c == '（') && i > 0) {
                int end = Pinyin.bracket(body, i);
                if (end > 0
                        && Letters.han(body.charAt(i - 1))
                        && common(commonness, body.charAt(i - 1))) {
                    marks.add(new Mark(Sort.READING, i, end, ""));
                    i = end - 1;
                }
            } else if (MARKS.indexOf(c) >= 0) {
                i = repeated(body, i, marks);
            } else if (SIGNS.indexOf(c) >= 0) {
                i = noise(body, i, marks);
            } else if (c == ' ' || c == '\u00A0' || c == '\u3000') {
                space(body, i, marks);
            } else if (invisible(c)) {
                marks.add(new Mark(Sort.INVISIBLE, i, i + 1, ""));
            } else if (c == '\uFFFD') {
                i = broken(body, i, marks);
            } else if (Pinyin.toned(c)) {
                i = pinyin(body, i, marks);
            } else if (emoji(body, i)) {
                i = emojis(body, i, marks);
            }
        }
        return marks;
    }

    /// Forced conversions write the readings after the Traditional form.
    private static boolean common(Commonness commonness, char c) {
        return commonness.common(c) || commonness.common(TwoScripts.get().toSimplified(c));
    }

    /// Two and more signs after a word, before a mark: single ones hide the rest of a name.
    private static int noise(String body, int at, List<Mark> marks) {
        int end = at + 1;
        while (end < body.length() && SIGNS.indexOf(body.charAt(end)) >= 0) {
            end++;
        }
        boolean amid =
                at > 0
                        && end < body.length()
                        && Letters.han(body.charAt(at - 1))
                        && MARKS.indexOf(body.charAt(end)) >= 0;
        boolean hiding = body.substring(at, end).chars().allMatch(c -> c == '*');
        if (amid && (end - at >= 3 || (end - at == 2 && !hiding))) {
            marks.add(new Mark(Sort.NOISE, at, end, ""));
        }
        return end - 1;
    }

    /// One or two broken bytes within a word; longer runs are what a wrong encoding leaves.
    private static int broken(String body, int at, List<Mark> marks) {
        int end = at + 1;
        while (end < body.length() && body.charAt(end) == '\uFFFD') {
            end++;
        }
        boolean amid =
                at > 0
                        && end < body.length()
                        && Letters.han(body.charAt(at - 1))
                        && Letters.han(body.charAt(end));
        if (amid && end - at <= 2) {
            marks.add(new Mark(Sort.BROKEN, at, end, ""));
        }
        return end - 1;
    }

    private static int repeated(String body, int at, List<Mark> marks) {
        int end = at + 1;
        while (end < body.length() && body.charAt(end) == body.charAt(at)) {
            end++;
        }
        boolean shout = "！？。!?".indexOf(body.charAt(at)) >= 0;
        if (end - at >= (shout ? 5 : 2)) {
            marks.add(new Mark(Sort.REPEATED, at, end, body.substring(at, at + 1)));
        } else if (end - at == 1 && commaBefore(body, at)) {
            marks.add(new Mark(Sort.REPEATED, at, at + 1, ""));
            return at;
        }
        return end - 1;
    }

    /// A comma that was put before or after another mark: 模式,。 成長,、.
    private static boolean commaBefore(String body, int at) {
        char c = body.charAt(at);
        boolean comma = c == ',' || c == '，';
        return comma
                && at > 0
                && at + 1 < body.length()
                && Letters.han(body.charAt(at - 1))
                && "。、；;".indexOf(body.charAt(at + 1)) >= 0;
    }

    private static void space(String body, int at, List<Mark> marks) {
        int end = at + 1;
        if (at == 0 || end >= body.length() || !Letters.han(body.charAt(at - 1))) {
            return;
        }
        char next = body.charAt(end);
        if ("，。、；：！？”）,;:!?".indexOf(next) >= 0) {
            marks.add(new Mark(Sort.SPACE, at, end, ""));
        } else if (Letters.han(next)
                && at >= 2
                && body.charAt(at) == ' '
                && Letters.han(body.charAt(at - 2))) {
            marks.add(new Mark(Sort.SPACED_OUT, at, end, ""));
        }
    }

    private static boolean invisible(char c) {
        return c >= '\u00AD' && isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF'
                || c == '\u00AD'
                || (c >= '\u202A' && c <= '\u202E');
    }

    private static int pinyin(String body, int at, List<Mark> marks) {
        int start = at;
        while (start > 0 && Pinyin.letter(body.charAt(start - 1))) {
            start--;
        }
        int end = at + 1;
        while (end < body.length() && Pinyin.letter(body.charAt(end))) {
            end++;
        }
        boolean amid =
                start > 0
                        && end < body.length()
                        && Letters.han(body.charAt(start - 1))
                        && Letters.han(body.charAt(end));
        if (amid && end - start <= 24) {
            marks.add(new Mark(Sort.PINYIN, start, end, ""));
        }
        return end - 1;
    }

    private static boolean emoji(String body, int at) {
        char c = body.charAt(at);
        if (!Character.isHighSurrogate(c)) {
            return c >= '\u2600' && c <= '\u27BF';
        }
        int point = at + 1 < body.length() ? body.codePointAt(at) : 0;
        // pictures, and the hieroglyphs that come with them
        return (point >= 0x1F000 && point <= 0x1FAFF) || (point >= 0x13000 && point <= 0x1342F);
    }

    private static int emojis(String body, int at, List<Mark> marks) {
        int end = at;
        while (end < body.length()
                && (emoji(body, end)
                        || body.charAt(end) == '\uFE0F'
                        || body.charAt(end) == '\u200D')) {
            end += Character.charCount(body.codePointAt(end));
        }
        boolean amid =
                at > 0
                        && end < body.length()
                        && Letters.han(body.charAt(at - 1))
                        && (Letters.han(body.charAt(end)) || MARKS.indexOf(body.charAt(end)) >= 0);
        if (amid) {
            marks.add(new Mark(Sort.EMOJI, at, end, ""));
        }
        return Math.max(at, end - 1);
    }
}
