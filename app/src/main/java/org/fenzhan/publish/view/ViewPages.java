package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.page.Fragment;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.feeds.AtomFeed;
import org.fenzhan.publish.feeds.Feed;
import org.fenzhan.publish.feeds.JsonFeed;
import org.fenzhan.publish.feeds.RssFeed;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.layout.Subject.FeedFormat;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;

/// Everything that shows the newest of lists: fragments, feeds, homes. All lists of one call are
/// read together.
final class ViewPages {
    private static final int FEED = 20;

    private final Setting setting;
    private final ListTitles titles;
    private final HomePages homes;

    ViewPages(Setting setting, ListIndex index) {
        this.setting = setting;
        this.titles = new ListTitles(setting.portal());
        this.homes = new HomePages(setting, index);
    }

    void render(
            Session session,
            List<Subject> views,
            List<Subject.Home> wantedHomes,
            Rendering.Output out) {
        if (views.isEmpty() && wantedHomes.isEmpty()) {
            return;
        }
        Newest newest = new Newest();
        for (Subject view : views) {
            newest.want(list(view), view instanceof Subject.Feed ? FEED : Fragment.LIMIT);
        }
        wantedHomes.forEach(home -> homes.want(session, home, newest));
        newest.load(session, out.shelf());
        Map<Integer, ListRow> lists = lists(session, views);
        for (Subject view : views) {
            ListRow list = lists.get(list(view));
            if (list != null) {
                view(view, list, newest, out);
            }
        }
        wantedHomes.forEach(home -> homes.render(session, home, newest, out));
    }

    private void view(Subject view, ListRow list, Newest newest, Rendering.Output out) {
        if (view instanceof Subject.Feed(_, FeedFormat format)) {
            out.page(
                    view,
                    list.address() + format.file(),
                    Rank.VIEW,
                    sink -> feed(list, format, newest.of(list.id(), FEED), sink));
        } else {
            out.page(
                    view,
                    list.latest(),
                    Rank.VIEW,
                    sink -> setting.press().latest(fragment(list, newest), sink));
        }
    }

    private Fragment fragment(ListRow list, Newest newest) {
        boolean mixed = list.name().kind() == ListKind.GROUP;
        Portal portal = setting.portal();
        return new Fragment(
                portal.station(list.station()).locale(),
                titles.title(list),
                newest.of(list.id(), Fragment.LIMIT).stream()
                        .map(card -> mixed ? card.tagged(portal) : card.item())
                        .toList());
    }

    private void feed(ListRow list, FeedFormat format, List<Shown> cards, ByteSink sink) {
        Portal portal = setting.portal();
        Station station = portal.station(list.station());
        List<Feed.Entry> entries = new ArrayList<>(cards.size());
        for (Shown shown : cards) {
            entries.add(entry(shown.card()));
        }
        Feed feed =
                new Feed(
                        titles.feedTitle(list),
                        portal.absolute(list.address()),
                        portal.absolute(list.address() + format.file()),
                        description(list, station),
                        station.locale(),
                        station.fullName(),
                        entries);
        switch (format) {
            case RSS -> RssFeed.write(feed, sink);
            case ATOM -> AtomFeed.write(feed, sink);
            case JSON -> JsonFeed.write(feed, sink);
        }
    }

    private String description(ListRow list, Station station) {
        String promise = titles.promise(list);
        if (!promise.isEmpty()) {
            return promise;
        }
        return list.name().kind() == ListKind.GROUP
                ? setting.portal().group().description()
                : station.description();
    }

    private Feed.Entry entry(Card card) {
        Portal portal = setting.portal();
        Card.Picture picture = card.picture();
        return new Feed.Entry(
                card.listTitle(),
                portal.absolute(card.address()),
                card.summary(),
                EntryKey.seconds(card.key()),
                Math.floorDiv(card.changedAt(), 1000L),
                card.source(),
                picture == null ? "" : portal.absolute(picture.address()));
    }

    /// Without those that have retired since the plan was made: their addresses lead on.
    private static Map<Integer, ListRow> lists(Session session, List<Subject> views) {
        Map<Integer, ListRow> lists = new HashMap<>();
        if (!views.isEmpty()) {
            session.each(
                    "SELECT "
                            + ListRow.COLUMNS
                            + " FROM list WHERE retired = 0"
                            + " AND id IN (SELECT value FROM json_each(?))",
                    ListRow::read,
                    list -> lists.put(list.id(), list),
                    JsonRows.of(views.stream().map(ViewPages::list).distinct().toList()));
        }
        return lists;
    }

    private static int list(Subject view) {
        return switch (view) {
            case Subject.Latest(int list) -> list;
            case Subject.Feed(int list, _) -> list;
            case Subject.ArticlePage _,
                    Subject.OpenPage _,
                    Subject.SealedPage _,
                    Subject.Archive _,
                    Subject.Home _,
                    Subject.NotFound _,
                    Subject.Search _,
                    Subject.OpenSearch _,
                    Subject.MapShard _,
                    Subject.Picture _,
                    Subject.Asset _,
                    Subject.Redirect _,
                    Subject.Single _ ->
                    throw new IllegalArgumentException(view + " is no view of a list");
        };
    }
}
