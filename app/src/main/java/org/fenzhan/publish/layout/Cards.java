package org.fenzhan.publish.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.article.Source;
import org.fenzhan.store.Session;
import org.fenzhan.store.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// Rows of `card` and `body`.
public final class Cards {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private Cards() {}

    static Map<Long, Card> find(Session session, Collection<Long> ids) {
        Map<Long, Card> found = new HashMap<>();
        session.each(
                "SELECT "
                        + Card.COLUMNS
                        + " FROM card WHERE id IN (SELECT value FROM json_each(?))",
                row -> Card.read(row, 1),
                card -> found.put(card.id(), card),
                JsonRows.of(ids));
        return found;
    }

    static void store(Session session, Card card) {
        Card.@Nullable Picture picture = card.picture();
        session.update(
                "INSERT OR REPLACE INTO card (id, station, channel, key, has_time, address, title,"
                        + " list_title, summary, picture, picture_alt, picture_width,"
                        + " picture_height, source, revision, live, changed_at, withdrawn_at,"
                        + " withdrawn_reason, remains, merged_into)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                card.id(),
                card.station(),
                card.channel(),
                card.key(),
                card.hasTime(),
                card.address(),
                card.title(),
                card.listTitle(),
                card.summary(),
                picture == null ? null : picture.address(),
                picture == null ? null : picture.alt(),
                picture == null ? null : picture.width(),
                picture == null ? null : picture.height(),
                card.source(),
                card.revision(),
                card.live(),
                card.changedAt(),
                card.live() ? null : card.withdrawnAt(),
                card.live() ? null : card.withdrawnReason(),
                card.remains().word(),
                card.isMerged() ? card.mergedInto() : null);
    }

    static void store(Session session, long id, Body body) {
        session.update(
                "INSERT OR REPLACE INTO body (id, sources, reporters, editors, tags, caption,"
                        + " correction, corrected_at, corrections, html)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                JSON.writeValueAsString(body.sources().stream().map(Cards::columns).toList()),
                JSON.writeValueAsString(body.reporters()),
                JSON.writeValueAsString(body.editors()),
                JSON.writeValueAsString(
                        body.tags().stream()
                                .map(tag -> List.of(String.valueOf(tag.number()), tag.name()))
                                .toList()),
                body.caption(),
                body.correction(),
                body.correctedAt(),
                body.corrections(),
                body.html());
    }

    static void dropBody(Session session, long id) {
        session.update("DELETE FROM body WHERE id = ?", id);
    }

    /// Columns of a table called `body` in the order in which [#body] wants them.
    public static final String BODY =
            "body.sources, body.reporters, body.editors, body.tags, body.caption,"
                    + " body.correction, body.corrected_at, body.corrections, body.html";

    /// How many they are.
    public static final int BODY_WIDTH = 9;

    /// Reads the columns, the first of which stands at the given position.
    public static Body body(ResultSet row, int first) throws SQLException {
        List<Source> sources = new ArrayList<>();
        for (List<String> source : pairs(Texts.at(row, first))) {
            sources.add(
                    new Source(
                            source.getFirst(),
                            source.size() > 1 ? Optional.of(source.get(1)) : Optional.empty()));
        }
        List<Body.Tag> tags = new ArrayList<>();
        for (List<String> tag : pairs(Texts.at(row, first + 3))) {
            tags.add(new Body.Tag(Integer.parseInt(tag.getFirst()), tag.get(1)));
        }
        return new Body(
                sources,
                JsonStrings.list(Texts.at(row, first + 1)),
                JsonStrings.list(Texts.at(row, first + 2)),
                tags,
                Texts.at(row, first + 4),
                Texts.at(row, first + 5),
                row.getLong(first + 6),
                row.getInt(first + 7),
                row.getBytes(first + 8));
    }

    private static List<List<String>> pairs(String json) {
        return JsonStrings.lists(json);
    }

    private static List<String> columns(Source source) {
        return source.link()
                .map(link -> List.of(source.name(), link))
                .orElse(List.of(source.name()));
    }
}
