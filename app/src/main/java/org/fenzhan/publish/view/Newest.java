package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.store.Session;

/// The newest cards of several lists, read together.
final class Newest {
    private static final String KEYS =
            "SELECT i.list, i.key FROM json_each(?) j CROSS JOIN list_item i ON i.list = j.value->>0"
                    + " AND i.key >= coalesce((SELECT key FROM list_item WHERE list = j.value->>0"
                    + " ORDER BY key DESC LIMIT 1 OFFSET ?), ?) ORDER BY i.list, i.key DESC";

    private final Map<Integer, Integer> wanted = new TreeMap<>();
    private final Map<Integer, List<Shown>> found = new HashMap<>();

    /// Asks for at least that many of a list.
    void want(int list, int count) {
        wanted.merge(list, count, Math::max);
    }

    void load(Session session, Shelf shelf) {
        JsonRows rows = new JsonRows();
        int most = 1;
        for (Map.Entry<Integer, Integer> entry : wanted.entrySet()) {
            rows.add(entry.getKey());
            most = Math.max(most, entry.getValue());
        }
        Map<Integer, List<Long>> articles = new HashMap<>();
        List<Long> all = new ArrayList<>();
        session.each(
                KEYS,
                row -> new long[] {row.getLong(1), EntryKey.article(row.getLong(2))},
                row -> {
                    int list = (int) row[0];
                    List<Long> own = articles.computeIfAbsent(list, _ -> new ArrayList<>());
                    if (own.size() < wanted.getOrDefault(list, 0)) {
                        own.add(row[1]);
                        all.add(row[1]);
                    }
                },
                rows.json(),
                most - 1,
                EntryKey.MIN);
        Map<Long, Shown> cards = shelf.take(session, all);
        articles.forEach((list, own) -> {
            List<Shown> shown = new ArrayList<>(own.size());
            own.forEach(article -> {
                Shown card = cards.get(article);
                if (card != null) {
                    shown.add(card);
                }
            });
            found.put(list, shown);
        });
    }

    /// Newest first; may be shorter than asked for.
    List<Shown> of(int list, int count) {
        List<Shown> cards = found.getOrDefault(list, List.of());
        return cards.size() > count ? cards.subList(0, count) : cards;
    }
}
