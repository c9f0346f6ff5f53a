package org.fenzhan.extract.label;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.extract.article.Published;
import org.fenzhan.extract.line.Glyphs;

/// Dates and moments in the forms that pages use, Chinese and Western.
///
/// @param start offset of the date in the text
/// @param end offset behind it
/// @param yearFirst whether it is written in figures with the year in front
public record DateText(Published published, int start, int end, boolean yearFirst) {
    private static final int MAX_TEXT = 2_000;
    private static final String TIME =
            "(?:[T \\t\\u00a0\\u3000　,，]*(?:(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]|[(（](?:星期|周)?[一二三四五六日天][)）])?[T \\t\\u00a0\\u3000　,，]*(上午|下午|中午|晚上|凌晨|早上)?\\s*([01]?\\d|2[0-3])[:：时時点點]\\s*([0-5]?\\d)(?:[:：分](\\d{1,2})(?:\\.\\d+)?秒?)?分?\\s*([AaPp][Mm]\\b)?\\s*(Z\\b|[+-]\\d{2}:?\\d{2}\\b)?)?";
    private static final Pattern NUMERIC =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})\\s?(?:[-/.．－–—]|年)\\s?(1[0-2]|0?[1-9])\\s?(?:[-/.．－–—]|月)\\s?(3[01]|[12]\\d|0?[1-9])(?:(?!\\d)|(?=\\d{2}:\\d{2}))\\s?[日号號]?"
                            + TIME);
    private static final Pattern SHORT_YEAR =
            Pattern.compile(
                    "\\s{0,3}(\\d{2})[-/.年](?:1[0-2]|0?[1-9])[-/.月](?:3[01]|[12]\\d|0?[1-9])");
    private static final Pattern COMPACT =
            Pattern.compile(
                    "(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?!\\d)");
    private static final Pattern HAN =
            Pattern.compile("([一二][〇○零Ｏ0OО一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日");
    private static final Pattern REPUBLIC =
            Pattern.compile("民[国國]\\s?(\\d{2,3})年\\s?(\\d{1,2})月\\s?(\\d{1,2})日");
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final String MONTH =
            "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String WESTERN_TIME =
            "(?:,?\\s*(?:at|@|-|–|\\|)?\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|GMT|UTC|[+-]\\d{2}:?\\d{2}|EST|EDT|CST|CDT|PST|PDT|CET|BST|ET)?)?";
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "\\b"
                            + MONTH
                            + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d{2})\\b"
                            + WESTERN_TIME,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+"
                            + MONTH
                            + ",?[\\s-]+((?:19|20)\\d{2})\\b"
                            + WESTERN_TIME,
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIX =
            Pattern.compile(
                    "\\b"
                            + MONTH
                            + "\\s+(\\d{1,2})\\s+(\\d{2}):(\\d{2}):(\\d{2})\\s+(CST|GMT|UTC)\\s+((?:19|20)\\d{2})\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_MONTH_NUMBERS =
            Pattern.compile(
                    "(?<![\\d/.])(\\d{1,2})([./])(\\d{1,2})\\2((?:19|20)\\d{2})(?!\\d)"
                            + WESTERN_TIME);

    /// A date at the beginning of the text whose year has two figures, of this century; only a
    /// label can say that it is one.
    public static Optional<DateText> withShortYear(String text) {
        Matcher matcher = SHORT_YEAR.matcher(text);
        return matcher.lookingAt()
                ? find("20" + text.substring(matcher.start(1)))
                : Optional.empty();
    }

    /// The first date in the text.
    public static Optional<DateText> find(String text) {
        return find(text, 0);
    }

    /// The first date at or behind `from`.
    public static Optional<DateText> find(String text, int from) {
        String part = text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text;
        if (from >= part.length()) {
            return Optional.empty();
        }
        boolean year = hasYear(part, from);
        Optional<DateText> best = year ? numeric(part, from) : Optional.empty();
        if (best.isEmpty() && part.indexOf('年', from) >= 0) {
            best = han(part, from).or(() -> republic(part, from));
        }
        if (best.isEmpty() && year) {
            best = western(part, from).or(() -> compact(part, from));
        }
        return best;
    }

    /// Whether four digits stand there that begin as the year of all forms in digits does.
    private static boolean hasYear(String text, int from) {
        for (int i = from; i + 3 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '1' || c == '2')
                    && text.charAt(i + 1) == (c == '1' ? '9' : '0')
                    && Glyphs.isDigit(text.charAt(i + 2))
                    && Glyphs.isDigit(text.charAt(i + 3))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DateText> numeric(String text, int from) {
        Matcher matcher = NUMERIC.matcher(text);
        int at = from;
        while (matcher.find(at)) {
            Optional<LocalDate> date =
                    date(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            if (date.isPresent()) {
                return Optional.of(
                        new DateText(
                                moment(date.get(), matcher), matcher.start(), matcher.end(), true));
            }
            at = matcher.start() + 1;
        }
        return Optional.empty();
    }

    private static Published moment(LocalDate date, Matcher matcher) {
        if (matcher.group(5) == null) {
            return Published.on(date);
        }
        String half =
                matcher.group(4) == null
                        ? matcher.group(8) == null ? "" : matcher.group(8)
                        : matcher.group(4);
        return at(
                date,
                new Clock(
                        number(matcher, 5),
                        number(matcher, 6),
                        second(matcher, 7),
                        half,
                        matcher.group(9)));
    }

    /// A time of day as it is written; `second` is -1 if none is.
    private record Clock(
            int hour,
            int minute,
            int second,
            String half,
            @org.jspecify.annotations.Nullable String zone) {}

    private static Published at(LocalDate date, Clock clock) {
        int hour = clock.hour;
        String half = clock.half.toLowerCase(Locale.ROOT);
        boolean late = half.startsWith("p") || half.equals("下午") || half.equals("晚上");
        if (late && hour < 12) {
            hour += 12;
        } else if ((half.startsWith("a") || half.equals("凌晨")) && hour == 12) {
            hour = 0;
        }
        if (hour > 23 || clock.minute > 59) {
            return Published.on(date);
        }
        boolean seconds = clock.second >= 0;
        LocalTime time = LocalTime.of(hour, clock.minute, Math.clamp(clock.second, 0, 59));
        ZoneId zone = zone(clock.zone);
        return zone == null
                ? Published.at(date, time, seconds)
                : Published.at(OffsetDateTime.from(date.atTime(time).atZone(zone)), seconds);
    }

    private static int second(Matcher matcher, int group) {
        return matcher.group(group) == null ? -1 : number(matcher, group);
    }

    private static @org.jspecify.annotations.Nullable ZoneId zone(
            @org.jspecify.annotations.Nullable String name) {
        if (name == null) {
            return null;
        }
        return switch (name.toUpperCase(Locale.ROOT)) {
            case "Z", "GMT", "UTC" -> ZoneOffset.UTC;
            case "EST", "EDT", "ET" -> ZoneId.of("America/New_York");
            case "CST", "CDT" -> ZoneId.of("America/Chicago");
            case "PST", "PDT" -> ZoneId.of("America/Los_Angeles");
            case "CET" -> ZoneId.of("Europe/Paris");
            case "BST" -> ZoneId.of("Europe/London");
            default -> offset(name);
        };
    }

    private static @org.jspecify.annotations.Nullable ZoneId offset(String name) {
        try {
            return ZoneOffset.of(name);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static Optional<DateText> han(String text, int from) {
        Matcher matcher = HAN.matcher(text);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        return date(
                        hanYear(matcher.group(1)),
                        hanNumber(matcher.group(2)),
                        hanNumber(matcher.group(3)))
                .map(date ->
                        new DateText(Published.on(date), matcher.start(), matcher.end(), false));
    }

    private static int hanYear(String text) {
        int year = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = "一二三四五六七八九".indexOf(text.charAt(i)) + 1;
            year = year * 10 + digit;
        }
        return year;
    }

    private static int hanNumber(String text) {
        int ten = text.indexOf('十');
        if (ten < 0) {
            return hanYear(text);
        }
        int tens = ten == 0 ? 1 : hanYear(text.substring(0, ten));
        return tens * 10 + hanYear(text.substring(ten + 1));
    }

    private static Optional<DateText> republic(String text, int from) {
        Matcher matcher = REPUBLIC.matcher(text);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        return date(1911 + number(matcher, 1), number(matcher, 2), number(matcher, 3))
                .map(date ->
                        new DateText(Published.on(date), matcher.start(), matcher.end(), false));
    }

    private static Optional<DateText> western(String text, int from) {
        Matcher unix = UNIX.matcher(text);
        if (unix.find(from)) {
            // This form comes from Java servers, whose CST is China's time.
            LocalTime time =
                    LocalTime.of(
                            Math.min(23, number(unix, 3)),
                            Math.min(59, number(unix, 4)),
                            Math.min(59, number(unix, 5)));
            boolean home = unix.group(6).equalsIgnoreCase("CST");
            return date(number(unix, 7), month(unix.group(1)), number(unix, 2))
                    .map(date ->
                            home
                                    ? Published.at(date, time, true)
                                    : Published.at(
                                            date.atTime(time).atOffset(ZoneOffset.UTC), true))
                    .map(published -> new DateText(published, unix.start(), unix.end(), false));
        }
        Matcher first = MONTH_FIRST.matcher(text);
        if (first.find(from)) {
            return date(number(first, 3), month(first.group(1)), number(first, 2))
                    .map(date -> westernMoment(date, first, 4));
        }
        Matcher day = DAY_FIRST.matcher(text);
        if (day.find(from)) {
            return date(number(day, 3), month(day.group(2)), number(day, 1))
                    .map(date -> westernMoment(date, day, 4));
        }
        Matcher numbers = DAY_MONTH_NUMBERS.matcher(text);
        return numbers.find(from) ? dayMonth(numbers) : Optional.empty();
    }

    /// 27/06/2024 and 06/27/2024 are told apart by the number above 12; with dots the day stands
    /// first; what stays open is read in the American order.
    private static Optional<DateText> dayMonth(Matcher matcher) {
        int one = number(matcher, 1);
        int two = number(matcher, 3);
        boolean dayFirst = one > 12 || matcher.group(2).equals(".");
        return date(number(matcher, 4), dayFirst ? two : one, dayFirst ? one : two)
                .map(date -> westernMoment(date, matcher, 5));
    }

    private static DateText westernMoment(LocalDate date, Matcher matcher, int group) {
        if (matcher.group(group) == null) {
            return new DateText(Published.on(date), matcher.start(), matcher.end(), false);
        }
        String half = matcher.group(group + 3) == null ? "" : matcher.group(group + 3);
        Published published =
                at(
                        date,
                        new Clock(
                                number(matcher, group),
                                number(matcher, group + 1),
                                second(matcher, group + 2),
                                half,
                                matcher.group(group + 4)));
        return new DateText(published, matcher.start(), matcher.end(), false);
    }

    private static Optional<DateText> compact(String text, int from) {
        Matcher matcher = COMPACT.matcher(text);
        if (!matcher.find(from)) {
            return Optional.empty();
        }
        return date(number(matcher, 1), number(matcher, 2), number(matcher, 3))
                .map(date ->
                        new DateText(Published.on(date), matcher.start(), matcher.end(), false));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
