package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.finding.Finding;
import org.fenzhan.defacement.finding.Kind;
import org.fenzhan.defacement.finding.Proposal;
import org.fenzhan.defacement.language.Commonness;
import org.fenzhan.defacement.language.Letters;

/// Finds marks that no typesetter makes: readings in brackets, repeated punctuation, stray spaces,
/// invisible characters.
///
/// Each is taken back exactly by its proposal. A mark or two may be a slip of the keyboard; many of
/// one sort are not.
public final class Watermarks implements Signal {
    private static final int MOST = 2_000;

    private enum Sort {
        READING("常用字后面注了音", 2.5),
        REPEATED("标点接连重复", 2.0),
        SPACE("标点前面有空格", 0.75),
        SPACED_OUT("汉字之间有空格", 0.35),
        INVISIBLE("夹着看不见的字符", 2.0),
        PINYIN("汉字之间夹着带调的拼音", 2.5),
        EMOJI("句子中间夹着表情符号", 1.2),
        BROKEN("夹着坏掉的字节", 0.5);

        private final String chinese;
        private final double weight;

        Sort(String chinese, double weight) {
            this.chinese = chinese;
            this.weight = weight;
        }
    }

    private record Mark(Sort sort, int start, int end, String repair) {}

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
        return findings;
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
                    case READING, REPEATED, INVISIBLE, PINYIN, EMOJI, BROKEN -> 1;
                };
        if (same.size() < least) {
            return 0;
        }
        return 0.98 / (1 + Math.exp(3.0 - weight));
    }

    private static List<Mark> marks(String body, Commonness commonness) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < body.length() && marks.size() < MOST; i++) {
            char c = body.charAt(i);
            if ((c == '(' || c == '（') && i > 0) {
                int end = Pinyin.bracket(body, i);
                if (end > 0
                        && Letters.han(body.charAt(i - 1))
                        && commonness.common(body.charAt(i - 1))) {
                    marks.add(new Mark(Sort.READING, i, end, ""));
                    i = end - 1;
                }
            } else if ("，。、；：！？,;:".indexOf(c) >= 0) {
                i = repeated(body, i, marks);
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
        boolean shout = body.charAt(at) == '！' || body.charAt(at) == '？' || body.charAt(at) == '。';
        if (end - at >= (shout ? 5 : 2)) {
            marks.add(new Mark(Sort.REPEATED, at, end, body.substring(at, at + 1)));
        }
        return end - 1;
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
        return at + 1 < body.length()
                && body.codePointAt(at) >= 0x1F000
                && body.codePointAt(at) <= 0x1FAFF;
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
                        && Letters.han(body.charAt(end));
        if (amid) {
            marks.add(new Mark(Sort.EMOJI, at, end, ""));
        }
        return Math.max(at, end - 1);
    }
}
