package org.fenzhan.extract.field;

import java.util.List;
import java.util.regex.Pattern;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.label.LabelKind;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.line.Glyphs;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;

/// Where headlines stand: right above a line of labels or a date, or above the first paragraph of a
/// page without markup.
final class HeadlinePlace {
    private static final double ABOVE_LABELS = 1.5;
    private static final double ABOVE_TEXT = 1.1;

    /// More where running text follows the labels: a list of other articles has dates too.
    private static final double TEXT_FOLLOWS = 0.8;

    private static final int SOON = 8;
    private static final int MAX_DATE_LINE = 100;

    /// Weight under which a line without markup may be a button or a byline between headline and
    /// labels.
    private static final double SMALL = 20;

    /// What may stand between a headline and its labels: a second headline, a counter's number.
    private static final Pattern BETWEEN = Pattern.compile("[—–―-]{2}.{2,60}|\\d{1,7}");

    private HeadlinePlace() {}

    /// How much the place of the line speaks for a headline, 0 if it does not.
    static double of(Line line, Page page, LabelledLines lines) {
        String text = line.text();
        if (line.linkDensity() > 0.5
                || (page.isPlainText() && lines.isList(line))
                || text.length() < 4
                || text.length() > 120
                || text.endsWith("。")
                || text.endsWith("：")
                || text.endsWith(":")) {
            return 0;
        }
        int next = below(line, page, lines);
        if (next >= page.lines().size()) {
            return 0;
        }
        if (isLabelLine(page.line(next), lines)) {
            boolean leads = page.isPlainText() && leadsToText(next, page, lines);
            return ABOVE_LABELS + (leads ? TEXT_FOLLOWS : 0);
        }
        boolean aboveText =
                page.isPlainText()
                        && page.line(next).text().length() > 2 * text.length()
                        && page.line(next).text().length() > 30
                        && line.index() < 12;
        return aboveText ? ABOVE_TEXT : 0;
    }

    /// The line below it, without what may stand between.
    private static int below(Line line, Page page, LabelledLines lines) {
        boolean buttons = page.isPlainText() && line.weight() > SMALL && !lines.isList(line);
        int next = line.index() + 1;
        while (next < page.lines().size()
                && (page.line(next).isPicture()
                        || isBetween(page.line(next).text())
                        || (buttons
                                && next <= line.index() + SOON
                                && isButton(page.line(next), lines)))) {
            next++;
        }
        return next;
    }

    private static boolean isLabelLine(Line line, LabelledLines lines) {
        return lines.isAboutArticle(line.index())
                || (line.text().length() < MAX_DATE_LINE
                        && DateText.find(head(line.text()))
                                .filter(date -> date.start() < 12)
                                .isPresent());
    }

    private static boolean isButton(Line line, LabelledLines lines) {
        List<Labelled> labels = lines.of(line.index());
        boolean tools =
                labels.stream()
                        .map(Labelled::kind)
                        .allMatch(kind ->
                                kind == LabelKind.TOOL
                                        || kind == LabelKind.TEXT_SIZE
                                        || kind == LabelKind.COUNTER);
        return line.weight() < SMALL && tools && !isLabelLine(line, lines);
    }

    private static boolean leadsToText(int from, Page page, LabelledLines lines) {
        for (int i = from + 1; i < Math.min(page.lines().size(), from + SOON); i++) {
            if (lines.isProse(page.line(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBetween(String text) {
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (Glyphs.isDigit(first) || "—–―-".indexOf(first) >= 0)
                && BETWEEN.matcher(text).matches();
    }

    /// The beginning of a text, as far as a date in front of it goes.
    static String head(String text) {
        return text.length() > 60 ? text.substring(0, 60) : text;
    }
}
