package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.publish.feeds.NewsMap;
import org.fenzhan.publish.feeds.SiteMaps;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;
import org.fenzhan.store.Texts;

/// Site maps: a shard for every thousand article numbers of a station, an index of the shards, a
/// map of the news of two days.
final class MapPages {
    private static final int SHARD = 1000;

    /// The protocol of news maps allows no more, see
    /// <https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap>.
    private static final int NEWS = 1000;

    private final Portal portal;
    private final ListIndex index;

    MapPages(Portal portal, ListIndex index) {
        this.portal = portal;
        this.index = index;
    }

    void shards(Session session, List<Subject.MapShard> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        JsonRows rows = new JsonRows();
        Map<Integer, List<SiteMaps.Place>> places = new LinkedHashMap<>();
        for (int i = 0; i < wanted.size(); i++) {
            Subject.MapShard shard = wanted.get(i);
            rows.add(shard.station(), (long) shard.n() * SHARD, (long) (shard.n() + 1) * SHARD);
            places.put(i, new ArrayList<>());
        }
        session.each(
                "SELECT j.key, card.address, card.changed_at FROM json_each(?) j CROSS JOIN card"
                        + " ON card.station = j.value->>0 AND card.id >= j.value->>1"
                        + " AND card.id < j.value->>2 WHERE card.live = 1"
                        + " ORDER BY j.key, card.id",
                row ->
                        Map.entry(
                                row.getInt(1),
                                new SiteMaps.Place(
                                        portal.absolute(Texts.at(row, 2)),
                                        Math.floorDiv(row.getLong(3), 1000L))),
                entry ->
                        places.getOrDefault(entry.getKey(), new ArrayList<>())
                                .add(entry.getValue()),
                rows.json());
        places.forEach((i, found) -> shard(wanted.get(i), found, out));
    }

    private void shard(Subject.MapShard shard, List<SiteMaps.Place> found, Rendering.Output out) {
        String address = address(shard.station(), shard.n());
        if (found.isEmpty()) {
            out.gone(shard, address);
        } else {
            out.page(shard, address, Rank.VIEW, sink -> SiteMaps.shard(found, sink));
        }
    }

    void index(Session session, Subject subject, Rendering.Output out) {
        List<String> shards =
                session.list(
                        "SELECT station, n FROM shard WHERE live > 0 ORDER BY station, n",
                        row -> portal.origin() + address(row.getInt(1), row.getInt(2)));
        out.page(subject, "/sitemap.xml", Rank.VIEW, sink -> SiteMaps.index(shards, sink));
    }

    /// Articles dated since a moment that is stored, so that the map too is made of rows alone.
    void news(Session session, Subject subject, Rendering.Output out) {
        List<NewsMap.Story> stories =
                index.find(session, ListName.GROUP)
                        .map(list -> news(session, list))
                        .orElse(List.of());
        out.page(subject, "/news-sitemap.xml", Rank.VIEW, sink -> NewsMap.write(stories, sink));
    }

    private List<NewsMap.Story> news(Session session, int list) {
        return session.list(
                "SELECT card.station, card.key, card.has_time, card.address, card.title"
                        + " FROM list_item i JOIN card ON card.id = i.key & 536870911"
                        + " WHERE i.list = ?1 AND i.key >= (SELECT CAST(value AS INTEGER) << ?2"
                        + " FROM publishing WHERE name = 'news_since') ORDER BY i.key DESC LIMIT ?3",
                row -> {
                    Station station = portal.station(row.getInt(1));
                    return new NewsMap.Story(
                            portal.absolute(Texts.at(row, 4)),
                            station.fullName(),
                            station.locale(),
                            EntryKey.time(row.getLong(2), row.getBoolean(3)).iso(),
                            Texts.at(row, 5));
                },
                list,
                EntryKey.NUMBER_BITS,
                NEWS);
    }

    /// The codes of stations may change, their numbers don't.
    static String address(int station, int n) {
        return "/sitemaps/" + station + "-" + n + ".xml";
    }
}
