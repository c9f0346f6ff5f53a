package org.fenzhan.extract.label;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fenzhan.extract.line.Glyphs;
import org.jspecify.annotations.Nullable;

/// Finds the labels in one line. Pure; a line is read in time proportional to its length.
public final class LabelScanner {
    /// Labels that fill cells of tables without a colon.
    private static final Set<LabelKind> IN_CELLS =
            Collections.unmodifiableSet(
                    EnumSet.of(
                            LabelKind.PUBLISHED,
                            LabelKind.UPDATED,
                            LabelKind.OTHER_DATE,
                            LabelKind.SOURCE,
                            LabelKind.PUBLISHER));

    private static final String COLONS = "：:∶﹕︰";
    private static final String SLASHES = "/／|｜丨│┃︱";
    private static final String OPENING = "([（【〔［<《";
    private static final String CLOSING = ")]）】〕］>》";

    /// A date may run into the label behind it.
    private static final String HAN_BEFORE_LABEL = "日时分秒次点午網网";

    private static final int MAX_PREFIX = 14;

    private static final int MAX_READING = 7;

    /// Characters of a word that may be a label by itself, a cell of a table.
    private static final int CELL = 4;

    /// Characters of a line of labels that are run together.
    private static final int MAX_GLUED = 160;

    /// Characters of the longest run behind a bar that may be a name or two without a blank.
    private static final int MAX_NAME = 6;

    private final String line;
    private final List<Labelled> found = new ArrayList<>(4);

    private final BitSet edges;

    private LabelScanner(String line, BitSet edges) {
        this.line = line;
        this.edges = edges;
    }

    /// The labels of a line without markup.
    public static List<Labelled> scan(String line) {
        return scan(line, new BitSet());
    }

    /// The labels of a line in order; their values do not overlap.
    ///
    /// @param edges offsets where an element begins or ends, so that words may touch without
    ///   belonging together
    public static List<Labelled> scan(String line, BitSet edges) {
        LabelScanner scanner = new LabelScanner(line, edges);
        int at = 0;
        while (at < line.length()) {
            Labelled next = scanner.labelAt(at);
            if (next == null) {
                at++;
            } else {
                scanner.keep(next);
                at = Math.max(next.valueStart(), at + 1);
            }
        }
        return scanner.found;
    }

    private void keep(Labelled next) {
        if (!found.isEmpty()) {
            found.set(found.size() - 1, found.getLast().until(next.start()));
        }
        found.add(next);
    }

    private @Nullable Labelled labelAt(int at) {
        Vocabulary.Entry[] entries = Vocabulary.startingWith(line.charAt(at));
        if (entries == null) {
            return null;
        }
        for (Vocabulary.Entry entry : entries) {
            int end = matchEnd(entry.word(), at);
            if (end > 0) {
                Labelled labelled = judged(entry, at, end);
                if (labelled != null) {
                    return labelled;
                }
            }
        }
        return null;
    }

    /// Offset behind the word at `at`, blanks between its characters allowed; 0 if it does not
    /// stand there.
    private int matchEnd(String word, int at) {
        int i = at;
        for (int k = 0; k < word.length(); k++) {
            if (k > 0 && i < line.length() && line.charAt(i) == '(') {
                i = behindReading(i);
            }
            if (k > 0 && Glyphs.isHan(word.charAt(k))) {
                int before = i;
                while (i < line.length() && Glyphs.isBlank(line.charAt(i)) && i - before < 8) {
                    i++;
                }
            }
            if (i >= line.length() || line.charAt(i) != word.charAt(k)) {
                return 0;
            }
            i++;
        }
        return i < line.length() && line.charAt(i) == '(' ? behindReading(i) : i;
    }

    /// The offset behind a reading in brackets, `記(jì)者`, which hijackers set behind characters;
    /// the same offset if none stands there.
    private int behindReading(int open) {
        int i = open + 1;
        while (i < line.length() && i - open <= MAX_READING && isReading(line.charAt(i))) {
            i++;
        }
        return i > open + 1 && i < line.length() && line.charAt(i) == ')' ? i + 1 : open;
    }

    private static boolean isReading(char c) {
        return Character.isLetter(c) && !Glyphs.isHan(c);
    }

    private @Nullable Labelled judged(Vocabulary.Entry entry, int at, int end) {
        boolean spaced = end - at > entry.word().length();
        int start = leftEdge(spaced ? LabelKind.TOOL : entry.kind(), at);
        if (start < 0) {
            start = afterLatin(entry, at, end);
        }
        if (start < 0 && isGlued(entry, at, end)) {
            start = at;
        }
        if (start < 0) {
            return null;
        }
        boolean opened = start > 0 && OPENING.indexOf(line.charAt(start - 1)) >= 0;
        int i = skipBlanks(secondLabel(entry.kind(), end));
        char next = i < line.length() ? line.charAt(i) : '\0';
        boolean closesHere = opened && CLOSING.indexOf(next) >= 0;
        boolean strong =
                (COLONS.indexOf(next) >= 0 && next != '\0')
                        || (closesHere && entry.word().length() > 1)
                        || (entry.kind().isPeople() && next != '\0' && isBarred(entry.kind(), i));
        strong |= spaced && isRegister(entry.kind()) && i > end;
        boolean latin = entry.word().charAt(0) < 0x80;
        if (!strong && !fillsLine(entry, start, end) && (latin || !mayBeWeak(entry, start, end))) {
            return null;
        }
        boolean marked = strong || fillsSegment(entry.kind(), start, end);
        int from = strong ? i + 1 : i;
        if (closesHere && from < line.length() && COLONS.indexOf(line.charAt(from)) >= 0) {
            from++;
        }
        boolean enclosed = opened && !closesHere;
        from = Math.min(skipBlanks(from), line.length());
        int labelStart = opened ? start - 1 : start;
        return new Labelled(
                entry.kind(),
                entry.word(),
                labelStart,
                from,
                valueEnd(from, enclosed, entry.kind()),
                marked,
                enclosed);
    }

    /// `编辑|某某`: whether the character at `i` is a bar that a name may follow. A headline begins so
    /// too (视频|某地举行灯会), but with a longer word.
    private boolean isBarred(LabelKind kind, int i) {
        if (SLASHES.indexOf(line.charAt(i)) < 0 || i + 1 >= line.length()) {
            return false;
        }
        int end = skipBlanks(i + 1);
        int longest = end + (kind == LabelKind.REVIEWER ? MAX_NAME : MAX_PREFIX);
        while (end < line.length() && end <= longest && Glyphs.isHan(line.charAt(end))) {
            end++;
        }
        return end <= longest;
    }

    /// Entries of a register are set wide where no colon follows: `索 引 号 2019-1`.
    private static boolean isRegister(LabelKind kind) {
        return kind == LabelKind.REGISTER
                || kind == LabelKind.PUBLISHER
                || kind == LabelKind.OTHER_DATE;
    }

    /// A cell of a table is a label without a colon, its value the next cell.
    private boolean fillsLine(Vocabulary.Entry entry, int start, int end) {
        return start == 0
                && skipBlanks(end) == line.length()
                && entry.word().length() >= CELL
                && IN_CELLS.contains(entry.kind());
    }

    /// `| 作者某某 |`: between two bars a label needs no colon.
    private boolean fillsSegment(LabelKind kind, int start, int end) {
        if ((kind != LabelKind.AUTHOR && kind != LabelKind.SOURCE) || end >= line.length()) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && Glyphs.isBlank(line.charAt(before))) {
            before--;
        }
        return before >= 0 && SLASHES.indexOf(line.charAt(before)) > 1;
    }

    /// `编辑、审稿：`: two labels for the same people; the end of the second, which a colon must follow,
    /// else the end of the first.
    private int secondLabel(LabelKind kind, int end) {
        boolean joined =
                kind.isPeople()
                        && end + 1 < line.length()
                        && "、/／&和".indexOf(line.charAt(end)) >= 0;
        Vocabulary.Entry[] entries = joined ? Vocabulary.startingWith(line.charAt(end + 1)) : null;
        if (entries == null) {
            return end;
        }
        for (Vocabulary.Entry entry : entries) {
            int second = matchEnd(entry.word(), end + 1);
            int colon = skipBlanks(second);
            if (second > 0
                    && entry.kind().isPeople()
                    && colon < line.length()
                    && COLONS.indexOf(line.charAt(colon)) >= 0) {
                return second;
            }
        }
        return end;
    }

    /// Where the markup between them is lost, a label touches the value of the one before it:
    /// 来源：某报作者：某某.
    private boolean isGlued(Vocabulary.Entry entry, int at, int end) {
        boolean colon = end < line.length() && COLONS.indexOf(line.charAt(end)) >= 0;
        return colon
                && !found.isEmpty()
                && found.getLast().strong()
                && found.getLast().kind() != entry.kind()
                && found.getLast().valueStart() < at
                && entry.word().length() > 1
                && line.length() < MAX_GLUED
                && entry.kind() != LabelKind.REGISTER
                && entry.kind() != LabelKind.TITLE
                && entry.kind() != LabelKind.LEAD;
    }

    /// A label with a colon may touch a Latin word: admin浏览次数：804. -1 if it does not.
    private int afterLatin(Vocabulary.Entry entry, int at, int end) {
        char before = line.charAt(at - 1);
        boolean latin = before < 0x80 && Character.isLetterOrDigit(before);
        boolean colon = end < line.length() && COLONS.indexOf(line.charAt(end)) >= 0;
        return latin && colon && entry.word().length() > 2 && entry.word().charAt(0) > 0x80
                ? at
                : -1;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < line.length() && Glyphs.isBlank(line.charAt(i))) {
            i++;
        }
        return i;
    }

    /// Where the label begins if it may begin here: at an edge, or behind the organisation of a
    /// reporter. -1 if it may not.
    private int leftEdge(LabelKind kind, int at) {
        if (at == 0 || edges.get(at)) {
            return at;
        }
        char before = line.charAt(at - 1);
        if (isEdge(before)
                || (HAN_BEFORE_LABEL.indexOf(before) >= 0
                        && kind != LabelKind.AUTHOR
                        && kind != LabelKind.PHOTOGRAPHER
                        && !(kind == LabelKind.REPORTER && (before == '网' || before == '網')))) {
            return at;
        }
        if (kind != LabelKind.REPORTER && kind != LabelKind.EDITOR) {
            return -1;
        }
        int start = at;
        while (start > 0
                && !edges.get(start)
                && !isEdge(line.charAt(start - 1))
                && at - start <= MAX_PREFIX) {
            start--;
        }
        return at - start > MAX_PREFIX ? -1 : start;
    }

    private static boolean isEdge(char c) {
        return !Glyphs.isHan(c)
                && !Character.isLetter(c)
                && c != '+'
                && c != '·'
                && c != '“'
                && c != '”';
    }

    /// A label without a colon counts only where a person would read it as one.
    private boolean mayBeWeak(Vocabulary.Entry entry, int start, int end) {
        boolean blankFollows = end < line.length() && Glyphs.isBlank(line.charAt(end));
        boolean opens = start == 0 || !Glyphs.isHan(line.charAt(start - 1));
        return switch (entry.kind()) {
            case REPORTER, EDITOR -> opens && end < line.length() && entry.word().length() >= 2;
            case REVIEWER -> opens && blankFollows;
            case AUTHOR, PHOTOGRAPHER, AUTHOR_AND_PHOTOGRAPHER, PROVIDER ->
                    opens && end < line.length() && entry.word().length() >= 2;
            case SOURCE ->
                    opens
                            && end < line.length()
                            && line.length() < 120
                            && (entry.word().endsWith("源")
                                    ? start > 0
                                    : entry.word().equals("本文来源于"));
            case PUBLISHED, UPDATED -> opens && end < line.length() && digitFollows(end);
            case TEXT_SIZE -> opens && line.length() < 120;
            case COUNTER -> opens && line.length() < 120 && digitFollows(end);
            case BREADCRUMB -> start == 0 && entry.word().length() > 2 && blankFollows;
            case TOOL, OTHER_DATE, PUBLISHER, KEYWORDS, TITLE, LEAD, REGISTER -> false;
        };
    }

    private boolean digitFollows(int from) {
        int i = skipBlanks(from);
        return i < line.length()
                && (Glyphs.isDigit(line.charAt(i))
                        || line.charAt(i) == '['
                        || line.charAt(i) == '('
                        || line.charAt(i) == '（');
    }

    private int valueEnd(int from, boolean enclosed, LabelKind kind) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                depth++;
            } else if (CLOSING.indexOf(c) >= 0) {
                if (depth == 0 && c != '>' && c != '》') {
                    return i;
                }
                depth = Math.max(0, depth - 1);
            } else if (c == '\t' || c == '。' || c == '|' || c == '｜' || c == '│' || c == '┃') {
                if (kind != LabelKind.BREADCRUMB
                        && kind != LabelKind.LEAD
                        && (depth == 0 || c == '\t')
                        && !(enclosed && c == '|')) {
                    return i;
                }
            }
        }
        return line.length();
    }
}
