package org.fenzhan.publish.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Dates in the forms that feeds and maps want.
final class Dates {
    private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

    /// RFC 822 with the four-digit year of RFC 1123; the day has two digits.
    private static final DateTimeFormatter RFC_822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private static final DateTimeFormatter RFC_3339 =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX", Locale.ROOT).withZone(CHINA);

    private Dates() {}

    /// `Thu, 29 Jan 2026 09:43:48 GMT`.
    static String rfc822(long seconds) {
        return RFC_822.format(Instant.ofEpochSecond(seconds));
    }

    /// `2026-01-29T17:43:48+08:00`: never a time without its zone, which maps refuse.
    static String rfc3339(long seconds) {
        return RFC_3339.format(Instant.ofEpochSecond(seconds));
    }
}
