package org.fenzhan.publish.view;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fenzhan.page.Latest;
import org.fenzhan.page.Link;
import org.fenzhan.page.ListPage;
import org.fenzhan.page.Meta;
import org.fenzhan.publish.layout.EntryKey;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Session;
import org.fenzhan.store.Texts;
import org.jspecify.annotations.Nullable;

/// Open and sealed pages of lists.
final class ListPages {
    /// Each page with its list, its upper bound and the names of the pages beside it. A sealed page
    /// is asked for by its lower bound, the open one without.
    private static final String FRAMES =
            "SELECT "
                    + ListRow.COLUMNS
                    + ", j.key, p.name, coalesce(j.value->>1, list.open_lo),"
                    + " coalesce((SELECT lo FROM list_page WHERE list = list.id"
                    + " AND lo > j.value->>1 ORDER BY lo LIMIT 1), list.open_lo),"
                    + " (SELECT name FROM list_page WHERE list = list.id"
                    + " AND lo < coalesce(j.value->>1, list.open_lo) AND n > 0"
                    + " ORDER BY lo DESC LIMIT 1),"
                    + " (SELECT name FROM list_page WHERE list = list.id AND lo > j.value->>1"
                    + " AND n > 0 ORDER BY lo LIMIT 1)"
                    + " FROM json_each(?) j CROSS JOIN list ON list.id = j.value->>0"
                    + " AND list.retired = 0 LEFT JOIN list_page p ON p.list = list.id AND p.lo = j.value->>1";

    private static final String ENTRIES =
            "SELECT j.key, i.key FROM json_each(?) j CROSS JOIN list_item i"
                    + " ON i.list = j.value->>0 AND i.key >= j.value->>1 AND i.key < j.value->>2"
                    + " ORDER BY j.key, i.key DESC";

    /// Where the columns behind those of the list begin.
    private static final int FIRST = ListRow.WIDTH + 1;

    private final Setting setting;
    private final ListTitles titles;
    private final Map<String, Heading> headings = new ConcurrentHashMap<>();

    ListPages(Setting setting) {
        this.setting = setting;
        this.titles = new ListTitles(setting.portal());
    }

    /// A page on its way: which keys it holds, what it is called, which pages stand beside it.
    ///
    /// @param name empty for the open page
    private record Frame(
            Subject subject,
            ListRow list,
            String name,
            long lo,
            long hi,
            @Nullable String older,
            @Nullable String newer) {
        boolean isOpen() {
            return name.isEmpty();
        }

        String address() {
            return isOpen() ? list.address() : list.page(name);
        }
    }

    void render(Session session, List<Subject> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        List<Frame> frames = frames(session, wanted);
        List<List<Long>> entries = entries(session, frames);
        List<Long> all = new ArrayList<>();
        entries.forEach(all::addAll);
        Map<Long, Shown> shown = out.shelf().take(session, all);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            List<Long> articles = entries.get(i);
            out.page(
                    frame.subject(),
                    frame.isOpen() ? frame.address() + "index.html" : frame.address(),
                    frame.isOpen() ? Rank.OPEN : articles.isEmpty() ? Rank.EMPTIED : Rank.SEALED,
                    sink ->
                            setting.press()
                                    .list(
                                            heading(frame.list()).spot(),
                                            page(frame, entries(frame, articles, shown)),
                                            sink));
        }
    }

    private static List<Frame> frames(Session session, List<Subject> wanted) {
        JsonRows rows = new JsonRows();
        for (Subject subject : wanted) {
            if (subject instanceof Subject.SealedPage(int list, long lo)) {
                rows.add(list, lo);
            } else {
                rows.add(list(subject));
            }
        }
        List<Frame> frames = new ArrayList<>(wanted.size());
        session.each(
                FRAMES,
                row -> frame(row, wanted.get(row.getInt(FIRST))),
                frame -> frame.ifPresent(frames::add),
                rows.json());
        return frames;
    }

    /// Empty for a sealed page that is no more since its list was paged anew: its address then
    /// leads on. Of lists that have retired there are no rows.
    private static Optional<Frame> frame(ResultSet row, Subject subject) throws SQLException {
        boolean open = subject instanceof Subject.OpenPage;
        String name = Texts.orNull(row, FIRST + 1);
        if (!open && name == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Frame(
                        subject,
                        ListRow.read(row),
                        open || name == null ? "" : name,
                        row.getLong(FIRST + 2),
                        open ? Long.MAX_VALUE : row.getLong(FIRST + 3),
                        Texts.orNull(row, FIRST + 4),
                        Texts.orNull(row, FIRST + 5)));
    }

    private static int list(Subject subject) {
        return switch (subject) {
            case Subject.OpenPage(int list) -> list;
            case Subject.SealedPage(int list, _) -> list;
            case Subject.ArticlePage _,
                    Subject.Archive _,
                    Subject.Latest _,
                    Subject.Feed _,
                    Subject.Home _,
                    Subject.NotFound _,
                    Subject.Search _,
                    Subject.OpenSearch _,
                    Subject.MapShard _,
                    Subject.Picture _,
                    Subject.Asset _,
                    Subject.Redirect _,
                    Subject.Single _ ->
                    throw new IllegalArgumentException(subject + " is no page of a list");
        };
    }

    /// Articles of each frame, newest first.
    private static List<List<Long>> entries(Session session, List<Frame> frames) {
        JsonRows rows = new JsonRows();
        List<List<Long>> entries = new ArrayList<>(frames.size());
        for (Frame frame : frames) {
            rows.add(frame.list().id(), frame.lo(), frame.hi());
            entries.add(new ArrayList<>());
        }
        session.each(
                ENTRIES,
                row -> entries.get(row.getInt(1)).add(EntryKey.article(row.getLong(2))),
                _ -> {},
                rows.json());
        return entries;
    }

    private List<ListPage.Entry> entries(Frame frame, List<Long> articles, Map<Long, Shown> shown) {
        ListKind kind = frame.list().name().kind();
        boolean mixed = kind == ListKind.GROUP || kind == ListKind.TAG;
        String locale = setting.portal().station(frame.list().station()).locale();
        List<ListPage.Entry> entries = new ArrayList<>(articles.size());
        for (Long article : articles) {
            Shown entry = shown.get(article);
            if (entry == null) {
                throw new IllegalStateException(
                        "article %d stands in %s without a card"
                                .formatted(article, frame.address()));
            }
            entries.add(
                    mixed
                            ? entry.mixed(setting.press(), locale, setting.portal())
                            : entry.entry(setting.press(), locale));
        }
        return entries;
    }

    private ListPage page(Frame frame, List<ListPage.Entry> entries) {
        ListRow list = frame.list();
        Heading heading = heading(list);
        return new ListPage(
                new Meta(
                        heading.title(),
                        heading.promise(),
                        frame.address(),
                        heading.feeds(),
                        List.of()),
                heading.title(),
                heading.promise(),
                heading.tabs(),
                list.address(),
                entries,
                pager(frame, entries.isEmpty()),
                !frame.isOpen(),
                list.address(),
                frame.isOpen() || !list.name().kind().hasViews()
                        ? Optional.empty()
                        : Optional.of(new Latest(heading.title(), list.address(), list.latest())),
                heading.archive());
    }

    /// What the pages of a list have in common, made once. Its address tells a list from every
    /// other, also from what it was before the group changed.
    private record Heading(
            String title,
            String promise,
            List<Meta.Feed> feeds,
            List<Link> tabs,
            Link archive,
            Press.Spot spot) {}

    private Heading heading(ListRow list) {
        Heading heading = headings.get(list.address());
        if (heading == null) {
            heading =
                    new Heading(
                            titles.title(list),
                            titles.promise(list),
                            titles.feeds(list),
                            titles.tabs(list),
                            titles.archive(list),
                            titles.spot(list, setting));
            headings.put(list.address(), heading);
        }
        return heading;
    }

    private static ListPage.Pager pager(Frame frame, boolean empty) {
        ListRow list = frame.list();
        boolean alone = list.nextNumber() == 1;
        if (alone || (empty && !frame.isOpen())) {
            return ListPage.Pager.NONE;
        }
        String older = frame.older() == null ? "" : list.page(frame.older());
        if (frame.isOpen()) {
            return new ListPage.Pager("", "", older, list.page("1"));
        }
        return new ListPage.Pager(
                list.address(),
                frame.newer() == null ? list.address() : list.page(frame.newer()),
                older,
                frame.name().equals("1") ? "" : list.page("1"));
    }
}
