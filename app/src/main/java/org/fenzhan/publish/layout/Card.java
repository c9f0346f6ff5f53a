package org.fenzhan.publish.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.store.Texts;
import org.jspecify.annotations.Nullable;

/// What lists, feeds and neighbours show of an article.
///
/// @param key its place in every list
/// @param source names joined by 、
/// @param live false when it is withdrawn
/// @param changedAt milliseconds since 1970
/// @param withdrawnAt milliseconds since 1970, 0 when it is live
/// @param remains what stands at its address when it is withdrawn
/// @param mergedInto number of the article to which its address leads, 0 for none
public record Card(
        long id,
        int station,
        int channel,
        long key,
        boolean hasTime,
        String address,
        String title,
        String listTitle,
        String summary,
        @Nullable Picture picture,
        String source,
        long revision,
        boolean live,
        long changedAt,
        long withdrawnAt,
        String withdrawnReason,
        Remains remains,
        long mergedInto) {
    /// Columns in the order in which [#read] wants them, of a table called `card`.
    public static final String COLUMNS =
            "card.id, card.station, card.channel, card.key, card.has_time, card.address,"
                    + " card.title, card.list_title, card.summary, card.picture, card.picture_alt,"
                    + " card.picture_width, card.picture_height, card.source, card.revision,"
                    + " card.live, card.changed_at, card.withdrawn_at, card.withdrawn_reason,"
                    + " card.remains, card.merged_into";

    /// How many they are.
    public static final int WIDTH = 21;

    /// What stands at the address of a withdrawn article.
    public enum Remains {
        /// When and why it was withdrawn.
        NOTE,
        /// Its text under a notice.
        TEXT,
        /// The way to another article.
        MERGED;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Remains of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }

    /// @param width pixels, as height
    public record Picture(String address, String alt, int width, int height) {}

    public PublicationTime time() {
        return EntryKey.time(key, hasTime);
    }

    /// Reads the columns, the first of which stands at the given position.
    public static Card read(ResultSet row, int first) throws SQLException {
        @Nullable String withdrawnReason = Texts.orNull(row, first + 18);
        return new Card(
                row.getLong(first),
                row.getInt(first + 1),
                row.getInt(first + 2),
                row.getLong(first + 3),
                row.getBoolean(first + 4),
                Texts.at(row, first + 5),
                Texts.at(row, first + 6),
                Texts.at(row, first + 7),
                Texts.at(row, first + 8),
                picture(row, first + 9),
                Texts.at(row, first + 13),
                row.getLong(first + 14),
                row.getBoolean(first + 15),
                row.getLong(first + 16),
                row.getLong(first + 17),
                withdrawnReason == null ? "" : withdrawnReason,
                Remains.of(Texts.at(row, first + 19)),
                row.getLong(first + 20));
    }

    private static @Nullable Picture picture(ResultSet row, int first) throws SQLException {
        @Nullable String address = Texts.orNull(row, first);
        return address == null
                ? null
                : new Picture(
                        address,
                        Texts.at(row, first + 1),
                        row.getInt(first + 2),
                        row.getInt(first + 3));
    }

    /// Whether its page shows a text: a live one's, or one that was withdrawn but may be read.
    public boolean hasText() {
        return live || remains == Remains.TEXT;
    }

    boolean isMerged() {
        return mergedInto != 0;
    }

    /// Whether lists and neighbours would show the same.
    boolean looksLike(Card other) {
        return key == other.key
                && hasTime == other.hasTime
                && listTitle.equals(other.listTitle)
                && summary.equals(other.summary)
                && source.equals(other.source)
                && Objects.equals(picture, other.picture);
    }
}
