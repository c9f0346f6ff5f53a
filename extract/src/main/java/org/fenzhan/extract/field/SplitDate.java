package org.fenzhan.extract.field;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.line.Page;

/// A date that a design sets in several lines of figures: `21` over `2024年02月`, `2024-02` over
/// `21`, `2019` over `09/07` over `19:02`.
final class SplitDate {
    private static final int MAX_LINE = 10;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[日号]?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d{2})年?");
    private static final Pattern MONTH =
            Pattern.compile("((?:19|20)\\d{2})\\s?[-/.年]\\s?(\\d{1,2})月?");
    private static final Pattern MONTH_DAY = Pattern.compile("(\\d{1,2})[-/.月](\\d{1,2})日?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?");

    private SplitDate() {}

    /// The date that begins with this line.
    static Optional<DateText> at(Page page, int line) {
        String first = text(page, line);
        String second = text(page, line + 1);
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Matcher day = DAY.matcher(first);
        Matcher month = MONTH.matcher(second);
        if (day.matches() && month.matches()) {
            return date(month.group(1), month.group(2), day.group(1), text(page, line + 2));
        }
        month = MONTH.matcher(first);
        day = DAY.matcher(second);
        if (month.matches() && day.matches()) {
            return date(month.group(1), month.group(2), day.group(1), text(page, line + 2));
        }
        Matcher year = YEAR.matcher(first);
        Matcher rest = MONTH_DAY.matcher(second);
        return year.matches() && rest.matches()
                ? date(year.group(1), rest.group(1), rest.group(2), text(page, line + 2))
                : Optional.empty();
    }

    private static Optional<DateText> date(String year, String month, String day, String next) {
        String time = TIME.matcher(next).matches() ? " " + next : "";
        return DateText.find(year + '-' + month + '-' + day + time);
    }

    /// The text of a line that is short enough for a part of a date, else nothing.
    private static String text(Page page, int line) {
        return line < page.lines().size() && page.line(line).text().length() <= MAX_LINE
                ? page.line(line).text()
                : "";
    }
}
