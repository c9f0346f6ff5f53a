package org.fenzhan.page;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// A point in time as a page shows it: a day, and a time of day where it is known (imported
/// articles often know only the day). Already in the station's own offset; a page converts nothing.
public record Moment(LocalDate date, Optional<LocalTime> time, ZoneOffset offset) {

    public Moment {
        if (date.getYear() < 1000 || date.getYear() > 9999) {
            throw new IllegalArgumentException(
                    "year of %s has not four digits; correct the date".formatted(date));
        }
    }

    /// A day and a time of day; seconds are not shown.
    public static Moment at(OffsetDateTime time) {
        return new Moment(time.toLocalDate(), Optional.of(time.toLocalTime()), time.getOffset());
    }

    /// A day whose time is not known.
    public static Moment day(LocalDate date) {
        return new Moment(date, Optional.empty(), ZoneOffset.UTC);
    }

    /// For `datetime` and JSON-LD: `2024-06-27` or `2024-06-27T16:20:00+08:00`.
    public String iso() {
        if (time.isEmpty()) {
            return day();
        }
        LocalTime exact = time.get();
        return day() + "T" + clock(exact) + ":" + two(exact.getSecond()) + zone();
    }

    /// For people and the `PubDate` tag: `2024-06-27` or `2024-06-27 16:20`.
    public String minute() {
        return time.isEmpty() ? day() : day() + " " + clock(time.get());
    }

    /// `2024-06-27`.
    public String day() {
        return date.getYear() + "-" + monthDay();
    }

    /// `06-27`.
    public String monthDay() {
        return two(date.getMonthValue()) + "-" + two(date.getDayOfMonth());
    }

    /// `06-27` within `year`, `2023-06-27` outside it: a day without its year means the year around
    /// it.
    public String shortDay(int year) {
        return date.getYear() == year ? monthDay() : day();
    }

    /// `16:20`, or empty where the time is not known.
    public String clock() {
        return time.isEmpty() ? "" : clock(time.get());
    }

    private static String clock(LocalTime time) {
        return two(time.getHour()) + ":" + two(time.getMinute());
    }

    private String zone() {
        return offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
