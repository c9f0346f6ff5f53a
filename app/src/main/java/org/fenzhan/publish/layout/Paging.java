package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// The pages of lists. The open page holds up to 2P−1 entries; at 2P its oldest P are sealed as the
/// next number. A sealed page keeps its address and its lower bound for ever; it takes up to 2P
/// entries of its bounds and splits at one more, its older P keeping the name. Removing shifts
/// nothing; an emptied page leaves the chain but keeps its address.
final class Paging {
    private static final String PAGES_OF_KEYS =
            "SELECT p.list, p.lo, p.name, p.n FROM json_each(?) j CROSS JOIN list_page p"
                    + " ON p.list = j.value->>0 AND p.lo = (SELECT max(lo) FROM list_page"
                    + " WHERE list = j.value->>0 AND lo <= j.value->>1)";

    private static final String SEALS =
            "SELECT j.value->>0, (SELECT key FROM list_item WHERE list = j.value->>0"
                    + " AND key >= j.value->>1 ORDER BY key LIMIT 1 OFFSET ?),"
                    + " (SELECT lo FROM list_page WHERE list = j.value->>0 AND lo < j.value->>1"
                    + " AND n > 0 ORDER BY lo DESC LIMIT 1) FROM json_each(?) j";

    private final Session session;
    private final Portal portal;
    private final int size;
    private final Dirty dirty;
    private final Months months;
    private final Redirects redirects;

    /// @param size P
    Paging(Session session, Portal portal, int size, Dirty dirty) {
        this.session = session;
        this.portal = portal;
        this.size = size;
        this.dirty = dirty;
        this.months = new Months(session, dirty);
        this.redirects = new Redirects(session, dirty);
    }

    private record Sealed(int list, long lo, String name, int count) {
        Subject page() {
            return new Subject.SealedPage(list, lo);
        }
    }

    /// Puts the key into each of the lists.
    void enter(List<ListState> lists, long key) {
        if (lists.isEmpty()) {
            return;
        }
        session.update(
                "INSERT INTO list_item (list, key) SELECT value, ? FROM json_each(?)",
                key,
                numbers(lists));
        months.count(lists, key, 1);
        Map<Integer, Sealed> sealed = count(lists, key, 1);
        Map<Integer, ListState> full = new LinkedHashMap<>();
        for (ListState list : lists) {
            Sealed page = sealed.get(list.id);
            if (page != null) {
                enterSealed(list, page);
                continue;
            }
            list.openCount++;
            list.changed = true;
            dirty.add(new Subject.OpenPage(list.id), Reason.LIST);
            if (list.openCount == 2 * size) {
                full.put(list.id, list);
            }
        }
        if (!full.isEmpty()) {
            seal(full);
        }
    }

    private void enterSealed(ListState list, Sealed page) {
        dirty.add(page.page(), Reason.LIST);
        if (page.count() == 0) {
            relink(list, page.lo());
        }
        if (page.count() + 1 > 2 * size) {
            split(list, page);
        }
    }

    /// Takes the key out of each of the lists.
    void leave(List<ListState> lists, long key) {
        if (lists.isEmpty()) {
            return;
        }
        session.update(
                "DELETE FROM list_item WHERE key = ? AND list IN (SELECT value FROM json_each(?))",
                key,
                numbers(lists));
        months.count(lists, key, -1);
        for (ListState list : lists) {
            if (list.isOpen(key)) {
                list.openCount--;
                list.changed = true;
                dirty.add(new Subject.OpenPage(list.id), Reason.LIST);
            }
        }
        Map<Integer, Sealed> sealed = count(lists, key, -1);
        for (ListState list : lists) {
            Sealed page = sealed.get(list.id);
            if (page != null) {
                dirty.add(page.page(), Reason.LIST);
                if (page.count() == 1) {
                    relink(list, page.lo());
                }
            }
        }
    }

    /// Marks the page of each list on which the key stands.
    void touch(List<ListState> lists, long key) {
        for (ListState list : lists) {
            if (list.isOpen(key)) {
                dirty.add(new Subject.OpenPage(list.id), Reason.LIST);
            }
        }
        pages(lists, key).values().forEach(page -> dirty.add(page.page(), Reason.LIST));
    }

    /// The sealed pages of the key as they were, their counts then changed by the step.
    private Map<Integer, Sealed> count(List<ListState> lists, long key, int step) {
        Map<Integer, Sealed> before = pages(lists, key);
        if (!before.isEmpty()) {
            JsonRows rows = new JsonRows();
            before.values().forEach(page -> rows.add(page.list(), page.lo()));
            session.update(
                    "UPDATE list_page SET n = n + ? FROM json_each(?) j"
                            + " WHERE list = j.value->>0 AND lo = j.value->>1",
                    step,
                    rows.json());
        }
        return before;
    }

    private Map<Integer, Sealed> pages(List<ListState> lists, long key) {
        JsonRows rows = new JsonRows();
        boolean any = false;
        for (ListState list : lists) {
            if (!list.isOpen(key)) {
                rows.add(list.id, key);
                any = true;
            }
        }
        Map<Integer, Sealed> pages = new HashMap<>();
        if (any) {
            session.each(
                    PAGES_OF_KEYS,
                    row ->
                            new Sealed(
                                    row.getInt(1), row.getLong(2), row.getString(3), row.getInt(4)),
                    page -> pages.put(page.list(), page),
                    rows.json());
        }
        return pages;
    }

    /// @param next lower bound of the open page once its oldest are sealed
    /// @param older of the live page before the new one, null where there is none
    private record Seal(int list, long next, @Nullable Long older) {}

    /// The oldest P of each open page become a page of their own, all lists together.
    private void seal(Map<Integer, ListState> full) {
        JsonRows open = new JsonRows();
        full.values().forEach(list -> open.add(list.id, list.openLo));
        List<Seal> seals =
                session.list(
                        SEALS,
                        row -> {
                            long older = row.getLong(3);
                            return new Seal(
                                    row.getInt(1), row.getLong(2), row.wasNull() ? null : older);
                        },
                        size,
                        open.json());
        JsonRows pages = new JsonRows();
        List<String> addresses = new ArrayList<>(seals.size());
        for (Seal seal : seals) {
            ListState list = Objects.requireNonNull(full.get(seal.list()));
            pages.add(list.id, list.openLo, list.nextNumber);
            addresses.add(address(list, String.valueOf(list.nextNumber)));
            dirty.add(new Subject.SealedPage(list.id, list.openLo), Reason.LIST);
            if (seal.older() != null) {
                // The one rewrite of a full page in its life: its "newer" led to the list itself.
                pager(list, seal.older());
            }
            list.nextNumber++;
            list.openLo = seal.next();
            list.openCount -= size;
        }
        session.update(
                "INSERT INTO list_page (list, lo, name, n) SELECT value->>0, value->>1,"
                        + " CAST(value->>2 AS TEXT), ? FROM json_each(?)",
                size,
                pages.json());
        redirects.free(addresses);
    }

    /// Where a list that stood here before had a page of that name, its address leads there until
    /// this one has one.
    private String address(ListState list, String name) {
        return ListAddress.page(portal.listAddress(list.name).orElseThrow(), name);
    }

    private void split(ListState list, Sealed page) {
        List<Long> keys = keys(list.id, page.lo(), 2 * size + 1);
        long middle = keys.get(size);
        String number = page.name().split("-")[0];
        list.splits++;
        list.changed = true;
        addPage(list, middle, number + "-" + list.splits, size + 1);
        session.update(
                "UPDATE list_page SET n = ? WHERE list = ? AND lo = ?", size, list.id, page.lo());
        newerThan(list, middle);
    }

    private void addPage(ListState list, long lo, String name, int count) {
        session.update(
                "INSERT INTO list_page (list, lo, name, n) VALUES (?, ?, ?, ?)",
                list.id,
                lo,
                name,
                count);
        redirects.free(List.of(address(list, name)));
        dirty.add(new Subject.SealedPage(list.id, lo), Reason.LIST);
    }

    /// The live pages on both sides of one that joins or leaves the chain.
    private void relink(ListState list, long lo) {
        olderThan(list, lo).ifPresent(older -> pager(list, older));
        newerThan(list, lo);
    }

    private Optional<Long> olderThan(ListState list, long lo) {
        return session.first(
                "SELECT lo FROM list_page WHERE list = ? AND lo < ? AND n > 0"
                        + " ORDER BY lo DESC LIMIT 1",
                row -> row.getLong(1),
                list.id,
                lo);
    }

    private void newerThan(ListState list, long lo) {
        Optional<Long> newer =
                session.first(
                        "SELECT lo FROM list_page WHERE list = ? AND lo > ? AND n > 0"
                                + " ORDER BY lo LIMIT 1",
                        row -> row.getLong(1),
                        list.id,
                        lo);
        if (newer.isPresent()) {
            pager(list, newer.get());
        } else {
            dirty.add(new Subject.OpenPage(list.id), Reason.PAGER);
        }
    }

    private void pager(ListState list, long lo) {
        dirty.add(new Subject.SealedPage(list.id, lo), Reason.PAGER);
    }

    private List<Long> keys(int list, long from, int limit) {
        return session.list(
                "SELECT key FROM list_item WHERE list = ? AND key >= ? ORDER BY key LIMIT ?",
                row -> row.getLong(1),
                list,
                from,
                limit);
    }

    private static String numbers(List<ListState> lists) {
        List<Integer> ids = new ArrayList<>(lists.size());
        lists.forEach(list -> ids.add(list.id));
        return JsonRows.of(ids);
    }
}
