package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Which pages name renamed channels: their articles and those below them by the breadcrumb, the
/// pages of their lists, the lists beside them by their tabs, every home. The channels at the top
/// of a station stand in the navigation of each of its pages, so there it is the whole station.
final class Renaming {
    private static final int ARTICLES = 200;
    private static final int PAGES = 100;
    private static final int LISTS = 20;

    private final Portal portal;
    private final Set<Integer> channels = new LinkedHashSet<>();
    private final Set<ListName> lists = new LinkedHashSet<>();
    private final Set<Integer> stations = new LinkedHashSet<>();
    private @Nullable List<Integer> numbers;

    /// @param renamed numbers; those that the group has no more are passed over
    Renaming(Portal portal, Set<Integer> renamed) {
        this.portal = portal;
        for (Integer number : renamed) {
            List<Channel> trail = portal.trail(number);
            if (!trail.isEmpty()) {
                add(trail);
            }
        }
    }

    private void add(List<Channel> trail) {
        Channel channel = trail.getLast();
        below(channel);
        if (trail.size() == 1) {
            stations.add(channel.station().value());
            Station station = portal.station(channel.station().value());
            lists.add(ListName.of(station.id()));
            station.allChannels().forEach(this::below);
            if (station.isHead()) {
                lists.add(ListName.GROUP);
            }
        } else {
            Channel parent = trail.get(trail.size() - 2);
            lists.add(ListName.of(parent.id()));
            parent.children().forEach(child -> lists.add(ListName.of(child.id())));
        }
    }

    private void below(Channel channel) {
        channels.add(channel.id().value());
        lists.add(ListName.of(channel.id()));
        channel.children().forEach(this::below);
    }

    /// Where it is: a part, and the last key of it.
    record Cursor(int part, long first, long second) {
        static final Cursor START = new Cursor(0, Long.MIN_VALUE, Long.MIN_VALUE);
        static final int END = 4;

        Cursor next() {
            return new Cursor(part + 1, Long.MIN_VALUE, Long.MIN_VALUE);
        }

        String encode() {
            return part + " " + first + " " + second;
        }

        static Cursor decode(String text) {
            String[] of = text.split(" ");
            return new Cursor(
                    Integer.parseInt(of[0]), Long.parseLong(of[1]), Long.parseLong(of[2]));
        }
    }

    record Chunk(Dirty pages, Cursor next) {}

    /// The pages behind the cursor; may be none where a part ends.
    Chunk after(Session session, Cursor cursor) {
        return switch (cursor.part()) {
            case 0 -> new Chunk(singles(), cursor.next());
            case 1 -> articles(session, cursor);
            case 2 -> sealed(session, cursor);
            default -> lists(session, cursor);
        };
    }

    /// About how many pages they are.
    long count(Session session) {
        return singles().pages().size()
                + session.number(
                        "SELECT count(*) FROM card WHERE channel IN (SELECT value FROM json_each(?))",
                        JsonRows.of(channels))
                + session.number(
                        "SELECT count(*) FROM list_page WHERE list IN (SELECT value FROM json_each(?))",
                        JsonRows.of(numbers(session)))
                + 5L * lists.size();
    }

    private Dirty singles() {
        Dirty pages = new Dirty();
        for (Station station : portal.group().stations()) {
            int number = station.id().value();
            add(pages, new Subject.Home(number, false));
            add(pages, new Subject.Home(number, true));
            add(pages, new Subject.Search(number));
            if (stations.contains(number)) {
                add(pages, new Subject.NotFound(number));
            }
        }
        if (!stations.isEmpty()) {
            add(pages, new Subject.Single(Subject.Kind.STATIONS));
            add(pages, new Subject.Single(Subject.Kind.ABOUT));
        }
        return pages;
    }

    private static void add(Dirty pages, Subject page) {
        pages.add(page, Reason.GENERATION);
    }

    /// Articles of a whole station, or of one channel.
    private record Shelf(String column, int number) {}

    private List<Shelf> shelves() {
        List<Shelf> shelves = new ArrayList<>();
        stations.forEach(station -> shelves.add(new Shelf("station", station)));
        for (Integer number : channels) {
            int station = portal.channel(number).orElseThrow().station().value();
            if (!stations.contains(station)) {
                shelves.add(new Shelf("channel", number));
            }
        }
        return shelves;
    }

    private Chunk articles(Session session, Cursor cursor) {
        List<Shelf> shelves = shelves();
        int at = (int) Math.max(0, cursor.first());
        if (at >= shelves.size()) {
            return new Chunk(new Dirty(), cursor.next());
        }
        Shelf shelf = shelves.get(at);
        List<Long> found =
                session.list(
                        "SELECT id FROM card WHERE "
                                + shelf.column()
                                + " = ? AND id > ? ORDER BY id LIMIT "
                                + ARTICLES,
                        row -> row.getLong(1),
                        shelf.number(),
                        cursor.second());
        Dirty pages = new Dirty();
        found.forEach(article -> add(pages, new Subject.ArticlePage(article)));
        return new Chunk(
                pages,
                found.size() < ARTICLES
                        ? new Cursor(cursor.part(), at + 1L, Long.MIN_VALUE)
                        : new Cursor(cursor.part(), at, found.getLast()));
    }

    private Chunk sealed(Session session, Cursor cursor) {
        List<Integer> all = numbers(session);
        int at = (int) Math.max(0, cursor.first());
        if (at >= all.size()) {
            return new Chunk(new Dirty(), cursor.next());
        }
        int list = all.get(at);
        List<Long> found =
                session.list(
                        "SELECT lo FROM list_page WHERE list = ? AND lo > ? ORDER BY lo LIMIT "
                                + PAGES,
                        row -> row.getLong(1),
                        list,
                        cursor.second());
        Dirty pages = new Dirty();
        // The first page begins at the lowest key there is, which no page is after.
        if (cursor.second() == Long.MIN_VALUE) {
            session.first(
                            "SELECT lo FROM list_page WHERE list = ? AND lo = ?",
                            row -> row.getLong(1),
                            list,
                            Long.MIN_VALUE)
                    .ifPresent(lo -> add(pages, new Subject.SealedPage(list, lo)));
        }
        found.forEach(lo -> add(pages, new Subject.SealedPage(list, lo)));
        return new Chunk(
                pages,
                found.size() < PAGES
                        ? new Cursor(cursor.part(), at + 1L, Long.MIN_VALUE)
                        : new Cursor(cursor.part(), at, found.getLast()));
    }

    private Chunk lists(Session session, Cursor cursor) {
        List<Integer> after =
                numbers(session).stream()
                        .filter(list -> list > cursor.first())
                        .limit(LISTS)
                        .toList();
        Dirty pages = new Dirty();
        for (Integer list : after) {
            add(pages, new Subject.OpenPage(list));
            ListKind kind = kind(session, list);
            if (kind.hasViews()) {
                add(pages, new Subject.Latest(list));
                for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
                    add(pages, new Subject.Feed(list, format));
                }
            }
            if (kind.hasArchive()) {
                add(pages, new Subject.Archive(list));
            }
        }
        return new Chunk(
                pages,
                after.size() < LISTS
                        ? new Cursor(Cursor.END, 0, 0)
                        : new Cursor(cursor.part(), after.getLast(), 0));
    }

    private static ListKind kind(Session session, int list) {
        return session.first(
                        "SELECT kind FROM list WHERE id = ?",
                        row -> ListKind.of(row.getString(1)),
                        list)
                .orElseThrow();
    }

    /// Of all lists in question, ascending; the head portal's tags wear its masthead too.
    private List<Integer> numbers(Session session) {
        List<Integer> known = numbers;
        if (known == null) {
            List<Integer> found = new ArrayList<>();
            boolean tags = stations.contains(portal.head().id().value());
            session.each(
                    "SELECT id, kind, ref FROM list WHERE retired = 0 AND (kind <> 'tag' OR ?)"
                            + " ORDER BY id",
                    row -> {
                        ListName name = new ListName(ListKind.of(row.getString(2)), row.getInt(3));
                        return name.kind() == ListKind.TAG || lists.contains(name)
                                ? row.getInt(1)
                                : 0;
                    },
                    list -> {
                        if (list != 0) {
                            found.add(list);
                        }
                    },
                    tags);
            known = found;
            numbers = found;
        }
        return known;
    }
}
