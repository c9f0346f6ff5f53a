package org.fenzhan.article;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// When an article is dated, in Asia/Shanghai, with or without a time of day (seconds at the
/// finest). Without a time it sorts as midnight.
public record PublicationTime(LocalDate date, Optional<LocalTime> time) {
    /// China has kept UTC+8 without summer time since 1992; articles carry wall clock time.
    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");

    public PublicationTime {
        time = time.map(exact -> exact.withNano(0));
    }

    public static PublicationTime of(LocalDateTime moment) {
        return new PublicationTime(moment.toLocalDate(), Optional.of(moment.toLocalTime()));
    }

    public static PublicationTime ofKey(long key, boolean hasTime) {
        LocalDateTime moment = LocalDateTime.ofEpochSecond(key, 0, ZONE);
        return new PublicationTime(
                moment.toLocalDate(),
                hasTime ? Optional.of(moment.toLocalTime()) : Optional.empty());
    }

    /// Seconds since 1970 of this wall clock time in UTC+8: the order of lists.
    public long key() {
        return date.atTime(time.orElse(LocalTime.MIDNIGHT)).toEpochSecond(ZONE);
    }

    /// `2026-11-25` or `2026-11-25 09:40`.
    public String shown() {
        return time.map(exact -> date + " " + exact.format(MINUTES)).orElse(date.toString());
    }

    /// For machines: `2026-11-25` or `2026-11-25T09:40:00+08:00`.
    public String iso() {
        return time.map(exact ->
                        date
                                + "T"
                                + exact.format(DateTimeFormatter.ofPattern("HH:mm:ss"))
                                + "+08:00")
                .orElse(date.toString());
    }
}
