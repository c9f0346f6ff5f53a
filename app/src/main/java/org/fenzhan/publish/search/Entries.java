package org.fenzhan.publish.search;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.store.Session;
import org.fenzhan.store.Texts;
import org.fenzhan.text.PlainText;
import org.jspecify.annotations.Nullable;

/// Live articles as the index takes them, read from the engine's own rows.
final class Entries {
    private static final String SELECT =
            "SELECT card.id, card.station, card.channel, card.key, card.address, card.title,"
                    + " card.list_title, card.summary, card.source, card.picture,"
                    + " card.picture_width, card.picture_height, body.html,"
                    + " (SELECT group_concat(value->>1, ' ') FROM json_each(body.tags)),"
                    + " (SELECT group_concat(value, ' ') FROM json_each(body.reporters)),"
                    + " (SELECT group_concat(value, ' ') FROM json_each(body.editors))"
                    + " FROM card JOIN body ON body.id = card.id"
                    + " WHERE card.live = 1 AND card.id IN (SELECT value FROM json_each(?))";

    private final Portal portal;

    Entries(Portal portal) {
        this.portal = portal;
    }

    /// Those of the articles that are live; the others are missing.
    List<Entry> find(Session session, Collection<Long> articles) {
        return session.list(SELECT, this::entry, JsonRows.of(articles));
    }

    private Entry entry(ResultSet row) throws SQLException {
        int channel = row.getInt(3);
        long key = row.getLong(4);
        String summary = Texts.at(row, 8);
        String text = PlainText.of(new String(row.getBytes(13), StandardCharsets.UTF_8)).strip();
        return new Entry(
                row.getLong(1),
                row.getInt(2),
                portal.trail(channel).isEmpty()
                        ? channel
                        : portal.trail(channel).getFirst().id().value(),
                key,
                EntryKey.time(key, false).iso(),
                Texts.at(row, 5),
                Texts.at(row, 6),
                text.isEmpty() ? summary : text,
                List.of(
                        Texts.at(row, 7),
                        summary,
                        orEmpty(Texts.orNull(row, 14)),
                        orEmpty(Texts.orNull(row, 15)),
                        orEmpty(Texts.orNull(row, 16))),
                Texts.at(row, 9),
                picture(row));
    }

    private static Optional<Entry.Picture> picture(ResultSet row) throws SQLException {
        String address = Texts.orNull(row, 10);
        return address == null
                ? Optional.empty()
                : Optional.of(new Entry.Picture(address, row.getInt(11), row.getInt(12)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
