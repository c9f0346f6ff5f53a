package org.fenzhan.extract.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/// The day of publication, and the moment if the page names one. A moment without a zone is read as
/// Asia/Shanghai.
public record Published(LocalDate date, Optional<OffsetDateTime> moment) {
    /// The zone of every date that names none.
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    public static Published on(LocalDate date) {
        return new Published(date, Optional.empty());
    }

    public static Published at(LocalDate date, LocalTime time) {
        return at(date.atTime(time).atZone(HOME).toOffsetDateTime());
    }

    public static Published at(OffsetDateTime moment) {
        return new Published(moment.toLocalDate(), Optional.of(moment));
    }

    /// `2024-06-27`, or `2024-06-27T10:30+08:00` where a time is known.
    @Override
    public String toString() {
        return moment.map(OffsetDateTime::toString).orElseGet(date::toString);
    }
}
