package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;

/// Every public file that the database says should exist, in chunks by key, so that a rebuild of a
/// million pages holds none of them in memory and goes on where it stopped.
final class Inventory {
    private static final int ARTICLES = 200;
    private static final int LISTS = 100;
    private static final int OTHERS = 200;

    private final Portal portal;

    Inventory(Portal portal) {
        this.portal = portal;
    }

    /// What kind of file, and after which key of it the next chunk begins.
    record Cursor(Part part, long first, long second, String text) {
        static final Cursor START = new Cursor(Part.SINGLES, EntryKey.MIN, EntryKey.MIN, "");

        Cursor next(Part part) {
            return new Cursor(part, EntryKey.MIN, EntryKey.MIN, "");
        }
    }

    enum Part {
        SINGLES,
        ASSETS,
        PICTURES,
        ARTICLES,
        SEALED,
        LISTS,
        SHARDS,
        REDIRECTS,
        END
    }

    record Chunk(List<Subject> subjects, Cursor next) {
        boolean isLast() {
            return next.part() == Part.END;
        }
    }

    /// The subjects after the cursor; may be empty where a part ends.
    Chunk after(Session session, Cursor cursor) {
        return switch (cursor.part()) {
            case SINGLES -> new Chunk(singles(), cursor.next(Part.ASSETS));
            case ASSETS -> texts(session, cursor, "asset", Part.PICTURES);
            case PICTURES -> pictures(session, cursor);
            case ARTICLES -> articles(session, cursor);
            case SEALED -> sealed(session, cursor);
            case LISTS -> lists(session, cursor);
            case SHARDS -> shards(session, cursor);
            case REDIRECTS -> texts(session, cursor, "redirect", Part.END);
            case END -> new Chunk(List.of(), cursor);
        };
    }

    /// Articles, sealed pages and lists together: what progress is counted by.
    long count(Session session) {
        return session.number(
                "SELECT (SELECT count(*) FROM card) + (SELECT count(*) FROM list_page)"
                        + " + (SELECT count(*) FROM list)");
    }

    private List<Subject> singles() {
        List<Subject> singles = new ArrayList<>();
        for (Subject.Kind kind : Subject.Kind.values()) {
            singles.add(new Subject.Single(kind));
        }
        for (Station station : portal.group().stations()) {
            singles.add(new Subject.NotFound(station.id().value()));
            singles.add(new Subject.Home(station.id().value(), false));
            singles.add(new Subject.Home(station.id().value(), true));
        }
        return singles;
    }

    private static Chunk texts(Session session, Cursor cursor, String table, Part then) {
        List<String> found =
                session.list(
                        "SELECT address FROM "
                                + table
                                + " WHERE address > ? ORDER BY address"
                                + " LIMIT "
                                + OTHERS,
                        row -> row.getString(1),
                        cursor.text());
        List<Subject> subjects =
                found.stream()
                        .map(address ->
                                table.equals("asset")
                                        ? (Subject) new Subject.Asset(address)
                                        : new Subject.Redirect(address))
                        .toList();
        return chunk(cursor, subjects, OTHERS, then, 0, 0, found.isEmpty() ? "" : found.getLast());
    }

    private static Chunk pictures(Session session, Cursor cursor) {
        List<String> found =
                session.list(
                        "SELECT address FROM picture WHERE address > ? AND EXISTS (SELECT 1 FROM"
                                + " picture_use WHERE picture_use.picture = picture.address)"
                                + " ORDER BY address LIMIT "
                                + OTHERS,
                        row -> row.getString(1),
                        cursor.text());
        List<Subject> subjects = found.stream().map(a -> (Subject) new Subject.Picture(a)).toList();
        return chunk(
                cursor,
                subjects,
                OTHERS,
                Part.ARTICLES,
                0,
                0,
                found.isEmpty() ? "" : found.getLast());
    }

    private static Chunk articles(Session session, Cursor cursor) {
        List<Long> found =
                session.list(
                        "SELECT id FROM card WHERE id > ? ORDER BY id LIMIT " + ARTICLES,
                        row -> row.getLong(1),
                        cursor.first());
        List<Subject> subjects =
                found.stream().map(id -> (Subject) new Subject.ArticlePage(id)).toList();
        long last = found.isEmpty() ? 0 : found.getLast();
        return chunk(cursor, subjects, ARTICLES, Part.SEALED, last, 0, "");
    }

    /// The first sealed page of a list has the lowest possible bound, so the cursor's start is one
    /// list before the first.
    private static Chunk sealed(Session session, Cursor cursor) {
        long list = Math.max(0, cursor.first());
        List<Subject.SealedPage> found =
                session.list(
                        "SELECT list, lo FROM list_page WHERE (list, lo) > (?, ?)"
                                + " ORDER BY list, lo LIMIT "
                                + LISTS,
                        row -> new Subject.SealedPage(row.getInt(1), row.getLong(2)),
                        list,
                        cursor.second());
        Optional<Subject.SealedPage> last =
                Optional.ofNullable(found.isEmpty() ? null : found.getLast());
        return chunk(
                cursor,
                List.copyOf(found),
                LISTS,
                Part.LISTS,
                last.map(Subject.SealedPage::list).orElse(0),
                last.map(Subject.SealedPage::lo).orElse(0L),
                "");
    }

    private static Chunk lists(Session session, Cursor cursor) {
        List<Subject> subjects = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        session.each(
                "SELECT id, kind FROM list WHERE id > ? AND retired = 0 ORDER BY id LIMIT " + LISTS,
                row -> {
                    int id = row.getInt(1);
                    ids.add(id);
                    subjects.add(new Subject.OpenPage(id));
                    if (ListKind.of(row.getString(2)).hasViews()) {
                        subjects.add(new Subject.Latest(id));
                        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
                            subjects.add(new Subject.Feed(id, format));
                        }
                    }
                    return id;
                },
                _ -> {},
                Math.max(0, cursor.first()));
        Cursor next =
                ids.size() < LISTS
                        ? cursor.next(Part.SHARDS)
                        : new Cursor(Part.LISTS, ids.getLast(), 0, "");
        return new Chunk(subjects, next);
    }

    private static Chunk shards(Session session, Cursor cursor) {
        List<Subject.MapShard> found =
                session.list(
                        "SELECT station, n FROM shard WHERE live > 0 AND (station, n) > (?, ?)"
                                + " ORDER BY station, n LIMIT 50",
                        row -> new Subject.MapShard(row.getInt(1), row.getInt(2)),
                        Math.max(0, cursor.first()),
                        Math.max(-1, cursor.second()));
        Optional<Subject.MapShard> last =
                Optional.ofNullable(found.isEmpty() ? null : found.getLast());
        return chunk(
                cursor,
                List.copyOf(found),
                50,
                Part.REDIRECTS,
                last.map(Subject.MapShard::station).orElse(0),
                last.map(Subject.MapShard::n).orElse(0),
                "");
    }

    private static Chunk chunk(
            Cursor cursor,
            List<Subject> subjects,
            int limit,
            Part then,
            long first,
            long second,
            String text) {
        Cursor next =
                subjects.size() < limit
                        ? cursor.next(then)
                        : new Cursor(cursor.part(), first, second, text);
        return new Chunk(subjects, next);
    }
}
