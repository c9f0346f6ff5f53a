package org.fenzhan.extract.field;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.LabelScanner;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.label.Names;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;
import org.fenzhan.extract.line.Piece;
import org.fenzhan.extract.profile.SiteProfile;

/// The labels of all short lines of a page, and which lines consist of nothing else.
public final class LabelledLines {
    private static final int MAX_LINE = 400;
    private static final int HEAD_BEFORE_TITLE = 8;

    /// What bodies do on the day that stands under the name of a law.
    private static final List<String> ACTS = List.of("通过", "修订", "修正", "施行", "批准", "审议");

    private static final String BARS = "|｜│·/";

    /// Characters of a word of a menu in the mean, at most.
    private static final int LIST_WORD = 6;

    private static final BitSet NO_EDGES = new BitSet();

    private final Page page;
    private final SiteProfile profile;
    private final Map<Integer, List<Labelled>> labels = new HashMap<>();

    public LabelledLines(Page page, SiteProfile profile) {
        this.page = page;
        this.profile = profile;
        for (Line line : page.lines()) {
            if (line.isPicture() || line.text().length() > MAX_LINE) {
                continue;
            }
            List<Labelled> found = LabelScanner.scan(line.text(), edges(line));
            if (line.linkDensity() >= 0.5 || line.links().size() >= 4) {
                found.removeIf(labelled -> labelled.kind().isPeople() && isLinked(line, labelled));
            }
            if (!found.isEmpty()) {
                labels.put(line.index(), found);
            }
        }
    }

    private static boolean isLinked(Line line, Labelled labelled) {
        return line.links().stream()
                .anyMatch(
                        link -> link.start() <= labelled.start() && labelled.start() < link.end());
    }

    private static BitSet edges(Line line) {
        if (line.pieces().isEmpty() && line.links().isEmpty()) {
            return NO_EDGES;
        }
        BitSet edges = new BitSet(line.text().length() + 1);
        for (List<Piece> pieces : List.of(line.pieces(), line.links())) {
            for (Piece piece : pieces) {
                edges.set(piece.start());
                edges.set(piece.end());
            }
        }
        return edges;
    }

    public List<Labelled> of(int line) {
        return labels.getOrDefault(line, List.of());
    }

    /// Whether the line stands where the site's other pages have their headline.
    boolean isAtTitlePlace(Line line) {
        return profile.place("title").filter(line.region().place()::equals).isPresent();
    }

    boolean isTemplate(Line line) {
        return profile.isTemplate(line.text());
    }

    /// Lines that can be no headline, since they begin with a label that a colon follows.
    Set<Integer> strong() {
        return labels.entrySet().stream()
                .filter(entry ->
                        entry.getValue().getFirst().strong()
                                && entry.getValue().getFirst().start() < 3
                                && entry.getValue().getFirst().kind() != LabelKind.TITLE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Whether the line is what the label in the line before it is said of.
    boolean isValue(int line) {
        List<Labelled> before = line == 0 ? List.of() : of(line - 1);
        return !before.isEmpty()
                && before.getLast().strong()
                && before.getLast().kind() != LabelKind.TITLE
                && before.getLast().kind() != LabelKind.BREADCRUMB
                && before.getLast().valueStart() >= page.line(line - 1).text().length();
    }

    /// Whether the line begins with what stands under a headline: date, source, people, counter.
    boolean isAboutArticle(int line) {
        List<Labelled> own = of(line);
        if (own.isEmpty() || own.getFirst().start() > 25) {
            return false;
        }
        LabelKind kind = own.getFirst().kind();
        boolean register =
                kind == LabelKind.REGISTER
                        && page.isPlainText()
                        && own.getFirst().strong()
                        && !own.getFirst().word().startsWith("原");
        return register
                || kind == LabelKind.PUBLISHED
                || kind == LabelKind.UPDATED
                || kind == LabelKind.SOURCE
                || kind == LabelKind.COUNTER
                || kind == LabelKind.PUBLISHER
                || kind == LabelKind.KEYWORDS
                || kind.isPeople();
    }

    /// First line of running text behind the headline; the number of lines if there is none.
    public int firstProse(Headline headline) {
        for (int i = Math.max(0, headline.lastLine() + 1); i < page.lines().size(); i++) {
            if (isProse(page.line(i))) {
                return i;
            }
        }
        return page.lines().size();
    }

    /// Many short words apart from each other, and no sentence: a menu whose links are lost.
    boolean isList(Line line) {
        String text = line.text();
        if (text.indexOf('。') >= 0 || text.indexOf('，') >= 0) {
            return false;
        }
        int parts = 0;
        for (int i = 0; i < text.length(); i++) {
            parts += Glyphs.isBlank(text.charAt(i)) || BARS.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return parts >= 3 && text.length() < parts * LIST_WORD && Glyphs.hasHan(text);
    }

    boolean isProse(Line line) {
        String text = line.text();
        if (line.linkDensity() > 0.3
                || line.weight() < 50
                || isList(line)
                || isCredit(line.index(), true)) {
            return false;
        }
        return text.indexOf('，') > 0
                || text.indexOf('。') > 0
                || text.indexOf(". ") > 0
                || text.indexOf(", ") > 0
                || text.endsWith(".")
                || line.weight() > 150;
    }

    /// Lines that are no text of the article, with the reason, for the body.
    public Map<Integer, String> credits(Headline headline) {
        int headEnd = firstProse(headline);
        int headStart = headline.line() < 0 ? 0 : Math.max(0, headline.line() - HEAD_BEFORE_TITLE);
        Map<Integer, String> credits = new HashMap<>();
        for (int i = 0; i < page.lines().size(); i++) {
            boolean head = i >= headStart && i < headEnd;
            if (profile.isTemplate(page.line(i).text()) && i != headline.line()) {
                credits.put(i, "template of the site");
            } else if (isCredit(i, head)) {
                credits.put(i, of(i).getFirst().kind().reason());
            } else if (head && i > headline.lastLine() && isDateLine(page.line(i))) {
                credits.put(i, "date line");
            } else if (isTextSize(page.line(i).text())) {
                credits.put(i, "text size control");
            }
        }
        return credits;
    }

    /// Whether a line says nothing but who wrote or edited the text, or where it is from, each
    /// behind a label.
    boolean isCreditLine(int line) {
        List<Labelled> own = of(line);
        return !own.isEmpty()
                && own.getFirst().start() < 3
                && own.stream()
                        .allMatch(labelled ->
                                labelled.strong()
                                        && (labelled.kind().isPeople()
                                                || labelled.kind() == LabelKind.SOURCE
                                                || labelled.kind() == LabelKind.PUBLISHED))
                && isCredit(line, false);
    }

    private boolean isCredit(int index, boolean head) {
        List<Labelled> own = of(index);
        if (own.isEmpty()) {
            return false;
        }
        String text = page.line(index).text();
        Labelled first = own.getFirst();
        String before = text.substring(0, first.start());
        boolean opens =
                Glyphs.weight(before) < 4
                        || (DateText.find(before).isPresent() && before.length() < 50)
                        || (head && Glyphs.weight(before) < 30 && !before.contains("，"));
        boolean ends =
                Glyphs.weight(text.substring(Math.min(text.length(), own.getLast().valueEnd())))
                        < 25;
        return opens && ends && own.stream().allMatch(labelled -> isCredit(labelled, text, head));
    }

    private static boolean isCredit(Labelled labelled, String text, boolean head) {
        String value = labelled.value(text);
        return switch (labelled.kind()) {
            case PUBLISHED, UPDATED ->
                    (head && value.length() < 40)
                            || (value.length() < 30
                                    && labelled.word().length() > 2
                                    && DateText.find(value).isPresent());
            case OTHER_DATE, REGISTER, PUBLISHER -> head && labelled.strong();
            case SOURCE ->
                    labelled.strong()
                            ? value.length() < 60 && value.indexOf('。') < 0
                            : value.length() < 20 && head;
            case REPORTER, AUTHOR, PHOTOGRAPHER, AUTHOR_AND_PHOTOGRAPHER, EDITOR, PROVIDER ->
                    isPeople(labelled, value);
            case REVIEWER ->
                    value.length() < 40
                            && ((labelled.strong() && Names.read(value, true).whole())
                                    || value.isEmpty());
            case COUNTER, TEXT_SIZE -> value.length() < 60;
            case TOOL -> value.length() < 80;
            case KEYWORDS, BREADCRUMB, TITLE -> head || value.length() < 120;
            case LEAD -> false;
        };
    }

    private static boolean isPeople(Labelled labelled, String value) {
        if (value.isEmpty()) {
            return labelled.strong();
        }
        Names names = Names.read(value, labelled.strong());
        return (value.length() < 80 && names.whole() && !names.isEmpty())
                || (labelled.strong()
                        && value.length() < 16
                        && value.indexOf('，') < 0
                        && value.indexOf('。') < 0);
    }

    /// Whether the line is a date with little else, and not that of an act: `（2007年6月29日某会议通过）`.
    static boolean isDateLine(Line line) {
        String text = line.text();
        if (text.length() > 60
                || text.indexOf('，') >= 0
                || text.indexOf('。') >= 0
                || namesAct(text)) {
            return false;
        }
        return DateText.find(text)
                .filter(date -> date.start() < 25 && text.length() - date.end() < 40)
                .isPresent();
    }

    /// Whether a short line tells what a body did on a day.
    static boolean namesAct(String text) {
        return ACTS.stream().anyMatch(text::contains);
    }

    static boolean isTextSize(String text) {
        if (text.length() > 30 || text.indexOf('大') < 0 || text.indexOf('小') < 0) {
            return false;
        }
        String plain = Glyphs.squeeze(text).replaceAll("[\\[\\]【】()（）|/｜:：+A-]", "");
        return plain.equals("大中小")
                || plain.equals("小中大")
                || plain.equals("大小")
                || plain.equals("特大大中小");
    }
}
