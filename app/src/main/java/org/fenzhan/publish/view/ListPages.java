package org.fenzhan.publish.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.page.Item;
import org.fenzhan.page.Latest;
import org.fenzhan.page.ListPage;
import org.fenzhan.page.Meta;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Open and sealed pages of lists.
final class ListPages {
    private static final String FRAMES =
            "SELECT j.key, p.name, coalesce((SELECT min(lo) FROM list_page WHERE"
                    + " list = j.value->>0 AND lo > j.value->>1), j.value->>2),"
                    + " (SELECT name FROM list_page WHERE list = j.value->>0 AND lo < j.value->>1"
                    + " AND n > 0 ORDER BY lo DESC LIMIT 1),"
                    + " (SELECT name FROM list_page WHERE list = j.value->>0 AND lo > j.value->>1"
                    + " AND n > 0 ORDER BY lo LIMIT 1)"
                    + " FROM json_each(?) j LEFT JOIN list_page p ON p.list = j.value->>0"
                    + " AND p.lo = j.value->>1 AND j.value->>1 < j.value->>2";

    private static final String ENTRIES =
            "SELECT j.key, "
                    + Card.COLUMNS
                    + " FROM json_each(?) j JOIN list_item i ON i.list = j.value->>0"
                    + " AND i.key >= j.value->>1 AND i.key < j.value->>2"
                    + " JOIN card ON card.id = i.key & 536870911 ORDER BY j.key, i.key DESC";

    private final Setting setting;
    private final ListTitles titles;

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
        Map<Integer, List<Card>> entries = entries(session, frames);
        for (int i = 0; i < frames.size(); i++) {
            Frame frame = frames.get(i);
            List<Card> cards = entries.getOrDefault(i, List.of());
            out.page(
                    frame.subject(),
                    frame.isOpen() ? frame.address() + "index.html" : frame.address(),
                    frame.isOpen() ? Rank.OPEN : cards.isEmpty() ? Rank.EMPTIED : Rank.SEALED,
                    sink ->
                            setting.press()
                                    .list(
                                            titles.spot(frame.list(), setting),
                                            page(frame, cards),
                                            sink));
        }
    }

    private List<Frame> frames(Session session, List<Subject> wanted) {
        Map<Integer, ListRow> lists = lists(session, wanted);
        List<Frame> drafts = new ArrayList<>(wanted.size());
        JsonRows rows = new JsonRows();
        for (Subject subject : wanted) {
            ListRow list = lists.get(list(subject));
            if (list == null) {
                throw new IllegalStateException("there is no list for " + subject);
            }
            long lo = subject instanceof Subject.SealedPage(_, long bound) ? bound : list.openLo();
            drafts.add(new Frame(subject, list, "", lo, 0, null, null));
            rows.add(list.id(), lo, list.openLo());
        }
        List<Frame> frames = new ArrayList<>(wanted.size());
        session.each(
                FRAMES,
                row -> {
                    Frame draft = drafts.get(row.getInt(1));
                    String name = row.getString(2);
                    boolean open = draft.subject() instanceof Subject.OpenPage;
                    return new Frame(
                            draft.subject(),
                            draft.list(),
                            open ? "" : name,
                            draft.lo(),
                            open ? Long.MAX_VALUE : row.getLong(3),
                            row.getString(4),
                            row.getString(5));
                },
                frames::add,
                rows.json());
        return frames;
    }

    private static Map<Integer, ListRow> lists(Session session, List<Subject> wanted) {
        List<Integer> ids = wanted.stream().map(ListPages::list).distinct().toList();
        Map<Integer, ListRow> lists = new HashMap<>();
        session.each(
                "SELECT "
                        + ListRow.COLUMNS
                        + " FROM list WHERE id IN (SELECT value FROM json_each(?))",
                ListRow::read,
                list -> lists.put(list.id(), list),
                JsonRows.of(ids));
        return lists;
    }

    private static int list(Subject subject) {
        return switch (subject) {
            case Subject.OpenPage(int list) -> list;
            case Subject.SealedPage(int list, _) -> list;
            case Subject.ArticlePage _,
                    Subject.Latest _,
                    Subject.Feed _,
                    Subject.Home _,
                    Subject.NotFound _,
                    Subject.MapShard _,
                    Subject.Picture _,
                    Subject.Asset _,
                    Subject.Redirect _,
                    Subject.Single _ ->
                    throw new IllegalArgumentException(subject + " is no page of a list");
        };
    }

    private static Map<Integer, List<Card>> entries(Session session, List<Frame> frames) {
        JsonRows rows = new JsonRows();
        frames.forEach(frame -> rows.add(frame.list().id(), frame.lo(), frame.hi()));
        Map<Integer, List<Card>> entries = new HashMap<>();
        session.each(
                ENTRIES,
                row -> Map.entry(row.getInt(1), Card.read(row, 2)),
                entry ->
                        entries.computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                                .add(entry.getValue()),
                rows.json());
        return entries;
    }

    private ListPage page(Frame frame, List<Card> cards) {
        ListRow list = frame.list();
        boolean mixed = list.name().kind() == ListKind.GROUP || list.name().kind() == ListKind.TAG;
        List<Item> items = new ArrayList<>(cards.size());
        for (Card card : cards) {
            items.add(mixed ? Items.tagged(card, setting.portal()) : Items.of(card));
        }
        String title = titles.title(list);
        return new ListPage(
                new Meta(
                        title,
                        titles.promise(list),
                        frame.address(),
                        titles.feeds(list),
                        List.of()),
                title,
                titles.promise(list),
                titles.tabs(list),
                list.address(),
                items,
                pager(frame, cards.isEmpty()),
                !frame.isOpen(),
                list.address(),
                frame.isOpen() || !list.name().kind().hasViews()
                        ? Optional.empty()
                        : Optional.of(new Latest(title, list.address(), list.latest())));
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
