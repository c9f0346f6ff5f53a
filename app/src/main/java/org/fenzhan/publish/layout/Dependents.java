package org.fenzhan.publish.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Finds the pages beside the lists' own that show an article: neighbours, feeds, fragments, homes,
/// maps, pages that relate to it. Rules over indexes; never a scan.
final class Dependents {
    /// How many of the newest entries any feed, fragment or home shows at most.
    static final int VIEW = 20;

    private final Session session;
    private final Portal portal;
    private final Dirty dirty;

    Dependents(Session session, Portal portal, Dirty dirty) {
        this.session = session;
        this.portal = portal;
        this.dirty = dirty;
    }

    /// While the key still stands in the lists.
    void beforeLeaving(List<ListState> lists, long key) {
        views(lists, key);
        neighbours(lists, key);
    }

    /// Once the key stands in the lists.
    void afterJoining(List<ListState> lists, long key) {
        views(lists, key);
        neighbours(lists, key);
    }

    /// The article's own page, the maps, and the pages that relate to it.
    void article(@Nullable Card before, Card after) {
        dirty.add(new Subject.ArticlePage(after.id()), Reason.ARTICLE);
        map(before, after);
        if (before != null && (before.live() != after.live() || !before.looksLike(after))) {
            session.each(
                    "SELECT article FROM related WHERE other = ?",
                    row -> row.getLong(1),
                    article -> dirty.add(new Subject.ArticlePage(article), Reason.RELATED),
                    after.id());
        }
    }

    private void map(@Nullable Card before, Card after) {
        int shard = Math.toIntExact(after.id() / 1000);
        dirty.add(new Subject.MapShard(after.station(), shard), Reason.MAP);
        dirty.add(new Subject.Single(Subject.Kind.NEWS_MAP), Reason.MAP);
        boolean wasLive = before != null && before.live();
        if (wasLive == after.live()) {
            return;
        }
        long live =
                session.first(
                                "INSERT INTO shard (station, n, live) VALUES (?1, ?2, ?3)"
                                        + " ON CONFLICT DO UPDATE SET live = live + ?3"
                                        + " RETURNING live",
                                row -> row.getLong(1),
                                after.station(),
                                shard,
                                after.live() ? 1 : -1)
                        .orElseThrow();
        if (live == (after.live() ? 1 : 0)) {
            dirty.add(new Subject.Single(Subject.Kind.MAP_INDEX), Reason.MAP);
        }
    }

    /// Feeds, fragments and homes of the lists where the key is among the newest.
    private void views(List<ListState> lists, long key) {
        Map<Integer, ListState> viewed = new HashMap<>();
        JsonRows rows = new JsonRows();
        for (ListState list : lists) {
            if (list.name.kind().hasViews()) {
                viewed.put(list.id, list);
                rows.add(list.id);
            }
        }
        if (viewed.isEmpty()) {
            return;
        }
        session.each(
                "SELECT j.value->>0, coalesce((SELECT key FROM list_item WHERE list = j.value->>0"
                        + " ORDER BY key DESC LIMIT 1 OFFSET ?), ?) FROM json_each(?) j",
                row -> new long[] {row.getLong(1), row.getLong(2)},
                row -> {
                    if (key >= row[1]) {
                        views(Objects.requireNonNull(viewed.get((int) row[0])));
                    }
                },
                VIEW - 1,
                EntryKey.MIN,
                rows.json());
    }

    private void views(ListState list) {
        dirty.add(new Subject.Latest(list.id), Reason.VIEW);
        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
            dirty.add(new Subject.Feed(list.id, format), Reason.VIEW);
        }
        switch (list.name.kind()) {
            case GROUP -> home(portal.head().id().value());
            case STATION -> {
                home(list.name.ref());
                home(portal.head().id().value());
            }
            case CHANNEL -> {
                if (portal.isTop(list.name.ref())) {
                    home(list.station);
                }
            }
            case TAG -> {}
        }
    }

    private void home(int station) {
        dirty.add(new Subject.Home(station, false), Reason.HOME);
        dirty.add(new Subject.Home(station, true), Reason.HOME);
    }

    /// The articles before and after the key in each channel, where they are at home: only there
    /// does their page name it.
    private void neighbours(List<ListState> lists, long key) {
        JsonRows rows = new JsonRows();
        boolean any = false;
        for (ListState list : lists) {
            if (list.name.kind() == ListKind.CHANNEL) {
                rows.add(list.id, list.name.ref());
                any = true;
            }
        }
        if (!any) {
            return;
        }
        session.each(
                "SELECT card.id FROM json_each(?1) j CROSS JOIN card ON card.id IN ("
                        + "(SELECT key & 536870911 FROM list_item WHERE list = j.value->>0"
                        + " AND key < ?2 ORDER BY key DESC LIMIT 1),"
                        + "(SELECT key & 536870911 FROM list_item WHERE list = j.value->>0"
                        + " AND key > ?2 ORDER BY key LIMIT 1))"
                        + " WHERE card.channel = j.value->>1",
                row -> row.getLong(1),
                article -> dirty.add(new Subject.ArticlePage(article), Reason.NEIGHBOUR),
                rows.json(),
                key);
    }
}
