package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.store.Session;

/// The newest cards of several lists, read with one statement for each length asked for.
final class Newest {
    private final Map<Integer, Integer> wanted = new TreeMap<>();
    private final Map<Integer, List<Card>> found = new HashMap<>();

    /// Asks for at least that many of a list.
    void want(int list, int count) {
        wanted.merge(list, count, Math::max);
    }

    void load(Session session) {
        Map<Integer, JsonRows> byCount = new TreeMap<>();
        wanted.forEach(
                (list, count) -> byCount.computeIfAbsent(count, _ -> new JsonRows()).add(list));
        byCount.forEach((count, rows) ->
                session.each(
                        "SELECT i.list, "
                                + Card.COLUMNS
                                + " FROM json_each(?) j JOIN list_item i"
                                + " ON i.list = j.value->>0 AND i.key >= coalesce((SELECT"
                                + " key FROM list_item WHERE list = j.value->>0"
                                + " ORDER BY key DESC LIMIT 1 OFFSET ?), ?)"
                                + " JOIN card ON card.id = i.key & 536870911"
                                + " ORDER BY i.list, i.key DESC",
                        row -> Map.entry(row.getInt(1), Card.read(row, 2)),
                        entry ->
                                found.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                        .add(entry.getValue()),
                        rows.json(),
                        count - 1,
                        EntryKey.MIN));
    }

    /// Newest first; may be shorter than asked for.
    List<Card> of(int list, int count) {
        List<Card> cards = found.getOrDefault(list, List.of());
        return cards.size() > count ? cards.subList(0, count) : cards;
    }
}
