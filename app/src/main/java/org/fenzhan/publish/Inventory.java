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
import org.jspecify.annotations.Nullable;

/// Every public file that the database says should exist, in chunks by key, so that a rebuild of a
/// million pages holds none of them in memory and goes on where it stopped.
final class Inventory {
    private static final int ARTICLES = 200;
    private static final int LISTS = 100;
    private static final int OTHERS = 200;
    private static final int SHARDS = 10;

    private final Portal portal;
    private final int station;
    private @Nullable SealedPages sealedPages;

    /// Of the whole group.
    Inventory(Portal portal) {
        this(portal, 0);
    }

    /// @param station the station whose own files are meant, or 0 for all. What all stations share,
    ///   such as pictures and the files of the theme, belongs to none
    Inventory(Portal portal, int station) {
        this.portal = portal;
        this.station = station;
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
            case SINGLES ->
                    new Chunk(singles(), cursor.next(station == 0 ? Part.ASSETS : Part.ARTICLES));
            case ASSETS -> texts(session, cursor, "asset", Part.PICTURES);
            case PICTURES -> pictures(session, cursor);
            case ARTICLES -> articles(session, cursor);
            case SEALED -> sealed(session, cursor);
            case LISTS -> lists(session, cursor);
            case SHARDS -> shards(session, cursor, station == 0 ? Part.REDIRECTS : Part.END);
            case REDIRECTS -> texts(session, cursor, "redirect", Part.END);
            case END -> new Chunk(List.of(), cursor);
        };
    }

    /// About how many files there are: what progress is counted by. A list with views has five.
    long count(Session session) {
        return session.number(
                "SELECT (SELECT count(*) FROM card WHERE ?1 = 0 OR station = ?1)"
                        + " + (SELECT count(*) FROM list_page p JOIN list ON list.id = p.list"
                        + " WHERE retired = 0 AND (?1 = 0 OR station = ?1))"
                        + " + (SELECT sum(CASE WHEN kind = 'tag' THEN 1 ELSE 5 END) FROM list"
                        + " WHERE retired = 0 AND (?1 = 0 OR station = ?1))"
                        + " + (SELECT count(*) FROM shard WHERE live > 0"
                        + " AND (?1 = 0 OR station = ?1))",
                station);
    }

    private List<Subject> singles() {
        List<Subject> singles = new ArrayList<>();
        if (station == 0) {
            for (Subject.Kind kind : Subject.Kind.values()) {
                singles.add(new Subject.Single(kind));
            }
        }
        for (Station one : portal.group().stations()) {
            int number = one.id().value();
            if (station == 0 || station == number) {
                singles.add(new Subject.NotFound(number));
                singles.add(new Subject.Search(number));
                singles.add(new Subject.OpenSearch(number));
                singles.add(new Subject.Home(number, false));
                singles.add(new Subject.Home(number, true));
            }
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

    private Chunk articles(Session session, Cursor cursor) {
        List<Long> found =
                station == 0
                        ? session.list(
                                "SELECT id FROM card WHERE id > ? ORDER BY id LIMIT " + ARTICLES,
                                row -> row.getLong(1),
                                cursor.first())
                        : session.list(
                                "SELECT id FROM card WHERE id > ? AND station = ? ORDER BY id LIMIT "
                                        + ARTICLES,
                                row -> row.getLong(1),
                                cursor.first(),
                                station);
        List<Subject> subjects =
                found.stream().map(id -> (Subject) new Subject.ArticlePage(id)).toList();
        long last = found.isEmpty() ? 0 : found.getLast();
        return chunk(cursor, subjects, ARTICLES, Part.SEALED, last, 0, "");
    }

    private Chunk sealed(Session session, Cursor cursor) {
        SealedPages loaded = sealedPages;
        if (loaded == null) {
            loaded = SealedPages.load(session, station);
            sealedPages = loaded;
        }
        return loaded.after(cursor, LISTS, Part.LISTS);
    }

    private Chunk lists(Session session, Cursor cursor) {
        List<Subject> subjects = new ArrayList<>();
        List<Integer> ids = new ArrayList<>();
        session.each(
                "SELECT id, kind FROM list WHERE id > ?1 AND retired = 0 AND (?2 = 0 OR station = ?2)"
                        + " ORDER BY id LIMIT "
                        + LISTS,
                row -> {
                    int id = row.getInt(1);
                    ids.add(id);
                    subjects.add(new Subject.OpenPage(id));
                    ListKind kind = ListKind.of(row.getString(2));
                    if (kind.hasArchive()) {
                        subjects.add(new Subject.Archive(id));
                    }
                    if (kind.hasViews()) {
                        subjects.add(new Subject.Latest(id));
                        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
                            subjects.add(new Subject.Feed(id, format));
                        }
                    }
                    return id;
                },
                _ -> {},
                Math.max(0, cursor.first()),
                station);
        Cursor next =
                ids.size() < LISTS
                        ? cursor.next(Part.SHARDS)
                        : new Cursor(Part.LISTS, ids.getLast(), 0, "");
        return new Chunk(subjects, next);
    }

    private Chunk shards(Session session, Cursor cursor, Part then) {
        List<Subject.MapShard> found =
                session.list(
                        "SELECT station, n FROM shard WHERE live > 0 AND (station, n) > (?1, ?2)"
                                + " AND (?3 = 0 OR station = ?3) ORDER BY station, n LIMIT "
                                + SHARDS,
                        row -> new Subject.MapShard(row.getInt(1), row.getInt(2)),
                        Math.max(0, cursor.first()),
                        Math.max(-1, cursor.second()),
                        station);
        Optional<Subject.MapShard> last =
                Optional.ofNullable(found.isEmpty() ? null : found.getLast());
        return chunk(
                cursor,
                List.copyOf(found),
                SHARDS,
                then,
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
