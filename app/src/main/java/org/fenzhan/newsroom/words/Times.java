package org.fenzhan.newsroom.words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;

/// Writes moments as the newsroom does: Beijing time, 24 hours, ISO dates, today and yesterday by
/// their names.
public record Times(Words words, Instant now) {
    private static final ZoneOffset BEIJING = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MONTH_DAY = DateTimeFormatter.ofPattern("MM-dd");

    /// `11 月 25 日 星期三 10:42`
    public String today() {
        OffsetDateTime moment = now.atOffset(BEIJING);
        return words.say(
                Sentence.TODAY_LINE,
                String.valueOf(moment.getMonthValue()),
                String.valueOf(moment.getDayOfMonth()),
                moment.getDayOfWeek().getDisplayName(TextStyle.FULL, words.language().locale()),
                moment.format(MINUTES),
                moment.getMonth().getDisplayName(TextStyle.FULL, words.language().locale()));
    }

    /// `10:42`
    public String minute(Instant moment) {
        return moment.atOffset(BEIJING).format(MINUTES);
    }

    /// `10:42:07`
    public String second(Instant moment) {
        return moment.atOffset(BEIJING).format(SECONDS);
    }

    /// `10:42` today, `昨天 10:42`, `11-23 10:42`, `2025-11-23`: as short as it stays clear.
    public String near(Instant moment) {
        OffsetDateTime then = moment.atOffset(BEIJING);
        LocalDate today = now.atOffset(BEIJING).toLocalDate();
        LocalDate day = then.toLocalDate();
        if (day.equals(today)) {
            return then.format(MINUTES);
        }
        if (day.equals(today.minusDays(1))) {
            return words.say(Sentence.YESTERDAY) + " " + then.format(MINUTES);
        }
        return day.getYear() == today.getYear()
                ? then.format(MONTH_DAY) + " " + then.format(MINUTES)
                : day.toString();
    }

    /// A date as articles bear it, without what is plain: `今天 09:15`, `11-23`, `2024-06-27`.
    ///
    /// @param shown `2026-11-25` or `2026-11-25 09:15`
    public String dated(String shown) {
        LocalDate today = now.atOffset(BEIJING).toLocalDate();
        if (shown.startsWith(today.toString())) {
            return words.say(Sentence.TODAY) + shown.substring(10);
        }
        return shown.startsWith(today.getYear() + "-") ? shown.substring(5) : shown;
    }

    /// `2026-11-25 10:42:07`
    public String exact(Instant moment) {
        OffsetDateTime then = moment.atOffset(BEIJING);
        return then.toLocalDate() + " " + then.format(SECONDS);
    }

    /// `1 小时 30 分`; less than a minute counts as one.
    public String lasted(Instant since) {
        Duration time = Duration.between(since, now);
        long minutes = Math.max(1, time.toMinutes());
        if (minutes < 60) {
            return words.say(Sentence.MINUTES, minutes);
        }
        if (minutes < 24 * 60) {
            return minutes % 60 == 0
                    ? words.say(Sentence.HOURS, minutes / 60)
                    : words.say(Sentence.HOURS_MINUTES, minutes / 60, minutes % 60);
        }
        return words.say(Sentence.DAYS, time.toDays());
    }
}
