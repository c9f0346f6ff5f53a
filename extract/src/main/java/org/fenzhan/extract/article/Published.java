package org.fenzhan.extract.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// The day of publication, and the moment if the page names one. A moment without a zone is read as
/// Asia/Shanghai.
///
/// @param seconds whether the page names the second too, be it `:00`
public record Published(LocalDate date, Optional<OffsetDateTime> moment, boolean seconds) {
    /// The zone of every date that names none.
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    public static Published on(LocalDate date) {
        return new Published(date, Optional.empty(), false);
    }

    public static Published at(LocalDate date, LocalTime time, boolean seconds) {
        return at(date.atTime(time).atZone(HOME).toOffsetDateTime(), seconds);
    }

    public static Published at(OffsetDateTime moment, boolean seconds) {
        return new Published(moment.toLocalDate(), Optional.of(moment), seconds);
    }

    /// `2024-06-27`, or `2024-06-27T10:30+08:00` where a time is known.
    @Override
    public String toString() {
        return moment.map(OffsetDateTime::toString).orElseGet(date::toString);
    }
}
