package org.fenzhan.publish.layout;

import java.util.List;
import org.fenzhan.store.Session;

/// Chooses what an article offers to read next: once, when it is published first, so that its page
/// never depends on what comes later. From each of its tags the three that precede it, the newest
/// four of all; without tags, from its channel. So few later articles choose the same one that a
/// withdrawal has few pages to change.
final class RelatedChoice {
    private static final int FROM_EACH = 3;
    private static final int SHOWN = 4;

    private final Session session;

    RelatedChoice(Session session) {
        this.session = session;
    }

    void choose(long article, long key, List<ListState> lists) {
        List<Integer> from =
                lists.stream()
                        .filter(list -> list.name.kind() == ListKind.TAG)
                        .map(list -> list.id)
                        .toList();
        List<Integer> sources =
                from.isEmpty() ? lists.stream().limit(1).map(list -> list.id).toList() : from;
        session.update(
                "INSERT INTO related (article, position, other)"
                        + " SELECT ?1, row_number() OVER (ORDER BY key DESC), key & 536870911"
                        + " FROM (SELECT DISTINCT i.key FROM json_each(?2) j CROSS JOIN list_item i"
                        + " ON i.list = j.value AND i.key < ?3 AND i.key >="
                        + " coalesce((SELECT key FROM list_item WHERE list = j.value AND key < ?3"
                        + " ORDER BY key DESC LIMIT 1 OFFSET ?4), ?5)"
                        + " ORDER BY i.key DESC LIMIT ?6)",
                article,
                JsonRows.of(sources),
                key,
                FROM_EACH - 1,
                EntryKey.MIN,
                SHOWN);
    }
}
