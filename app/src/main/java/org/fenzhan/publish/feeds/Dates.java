package org.fenzhan.publish.feeds;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Dates in the forms that feeds and maps want, put together by hand: a rebuild writes a hundred
/// thousand of them.
final class Dates {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private Dates() {}

    /// `Thu, 29 Jan 2026 09:43:48 GMT`: RFC 822 with the four-digit year of RFC 1123.
    static String rfc822(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, ZoneOffset.UTC);
        StringBuilder text = new StringBuilder(29);
        text.append(DAYS[time.getDayOfWeek().getValue() - 1]).append(", ");
        two(time.getDayOfMonth(), text);
        text.append(' ').append(MONTHS[time.getMonthValue() - 1]).append(' ');
        year(time, text);
        text.append(' ');
        clock(time, text);
        return text.append(" GMT").toString();
    }

    /// `2026-01-29T17:43:48+08:00`: never a time without its zone, which maps refuse.
    static String rfc3339(long seconds) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(seconds, 0, CHINA);
        StringBuilder text = new StringBuilder(25);
        year(time, text);
        text.append('-');
        two(time.getMonthValue(), text);
        text.append('-');
        two(time.getDayOfMonth(), text);
        text.append('T');
        clock(time, text);
        return text.append("+08:00").toString();
    }

    private static void clock(LocalDateTime time, StringBuilder text) {
        two(time.getHour(), text);
        text.append(':');
        two(time.getMinute(), text);
        text.append(':');
        two(time.getSecond(), text);
    }

    private static void year(LocalDateTime time, StringBuilder text) {
        two(time.getYear() / 100, text);
        two(time.getYear() % 100, text);
    }

    private static void two(int number, StringBuilder text) {
        text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
