package org.fenzhan.publish.layout;

import java.time.LocalDateTime;
import org.fenzhan.article.PublicationTime;

/// The place of an article in every list: its time, then its number, as one integer. Kept as a
/// plain `long`, since millions of them pass by.
public final class EntryKey {
    /// Lower than every key.
    public static final long MIN = Long.MIN_VALUE;

    /// By so many bits the seconds stand left of the number.
    public static final int NUMBER_BITS = 29;

    private static final long MAX_NUMBER = (1L << NUMBER_BITS) - 1;

    private EntryKey() {}

    /// @param seconds as [PublicationTime#key()]
    /// @throws IllegalArgumentException when the number has more than 29 bits or the time lies more
    ///   than 500 years from 1970
    public static long of(long seconds, long article) {
        if (article < 0 || article > MAX_NUMBER) {
            throw new IllegalArgumentException(
                    "article number %d is not between 0 and %d".formatted(article, MAX_NUMBER));
        }
        if (Math.abs(seconds) >= 1L << 34) {
            throw new IllegalArgumentException(
                    "date of article %d lies more than 500 years from 1970".formatted(article));
        }
        return seconds << NUMBER_BITS | article;
    }

    /// The lowest key of that second.
    public static long from(long seconds) {
        return of(seconds, 0);
    }

    public static long article(long key) {
        return key & MAX_NUMBER;
    }

    public static long seconds(long key) {
        return key >> NUMBER_BITS;
    }

    public static PublicationTime time(long key, boolean hasTime) {
        return PublicationTime.ofKey(seconds(key), hasTime);
    }

    /// The lowest key of the month.
    static long monthStart(long key) {
        LocalDateTime moment = LocalDateTime.ofEpochSecond(seconds(key), 0, PublicationTime.ZONE);
        return from(
                moment.toLocalDate()
                        .withDayOfMonth(1)
                        .atStartOfDay()
                        .toEpochSecond(PublicationTime.ZONE));
    }

    /// The month, such as 202611.
    public static int month(long key) {
        LocalDateTime moment = LocalDateTime.ofEpochSecond(seconds(key), 0, PublicationTime.ZONE);
        return moment.getYear() * 100 + moment.getMonthValue();
    }
}
