package org.fenzhan.publish.layout;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fenzhan.store.Session;

/// Pages a list anew, as if every article in it had been published in the order of its date: full
/// pages, numbered from the oldest. For a list that was imported in disorder or has become sparse.
/// Addresses that no page bears any more lead to where their articles stand now. Belongs to one
/// transaction.
public final class Repack {
    private final Session session;
    private final Portal portal;
    private final int size;
    private final Dirty dirty;
    private final Redirects redirects;

    /// @param size P, entries of a page
    /// @param dirty gets every page of the list and every address that leads on
    public Repack(Session session, Portal portal, int size, Dirty dirty) {
        this.session = session;
        this.portal = portal;
        this.size = size;
        this.dirty = dirty;
        this.redirects = new Redirects(session, dirty);
    }

    private record Old(long lo, String name, int count) {}

    /// Does nothing to a list that has one page only, or that the group has no more.
    public void run(ListName name) {
        Optional<String> stands = portal.listAddress(name);
        if (stands.isEmpty()) {
            return;
        }
        Lists lists = new Lists(session, portal, dirty);
        ListState list = lists.named(List.of(name)).getFirst();
        List<Old> before =
                session.list(
                        "SELECT lo, name, n FROM list_page WHERE list = ? ORDER BY lo",
                        row -> new Old(row.getLong(1), row.getString(2), row.getInt(3)),
                        list.id);
        if (before.isEmpty()) {
            return;
        }
        List<Long> keys =
                session.list(
                        "SELECT key FROM list_item WHERE list = ? ORDER BY key",
                        row -> row.getLong(1),
                        list.id);
        String address = stands.get();
        NavigableMap<Long, String> after = page(list, keys, address);
        leaveMarks(list, before, keys, after, address);
        lists.save();
    }

    /// @return lower bounds and names of the sealed pages
    private NavigableMap<Long, String> page(ListState list, List<Long> keys, String address) {
        int sealed = keys.size() < 2 * size ? 1 : keys.size() / size - 1;
        int inFirst = keys.size() > size ? size : 0;
        NavigableMap<Long, String> pages = new TreeMap<>();
        session.update("DELETE FROM list_page WHERE list = ?", list.id);
        JsonRows rows = new JsonRows();
        for (int i = 0; i < sealed; i++) {
            long lo = i == 0 ? EntryKey.MIN : keys.get(i * size);
            String name = String.valueOf(i + 1);
            rows.add(lo, i + 1, i == 0 ? inFirst : size);
            pages.put(lo, name);
            dirty.add(new Subject.SealedPage(list.id, lo), Reason.REPACK);
        }
        redirects.free(
                pages.values().stream().map(name -> ListAddress.page(address, name)).toList());
        session.update(
                "INSERT INTO list_page (list, lo, name, n) SELECT ?, j.value->>0,"
                        + " CAST(j.value->>1 AS TEXT), j.value->>2 FROM json_each(?) j",
                list.id,
                rows.json());
        int below = inFirst + (sealed - 1) * size;
        list.openLo = below < keys.size() ? keys.get(below) : list.openLo;
        list.openCount = keys.size() - below;
        // Names are never given twice, so that an address that leads on does so for ever.
        list.nextNumber = Math.max(list.nextNumber, sealed + 1);
        list.changed = true;
        dirty.add(new Subject.OpenPage(list.id), Reason.REPACK);
        if (list.name.kind().hasArchive()) {
            dirty.add(new Subject.Archive(list.id), Reason.REPACK);
        }
        return pages;
    }

    private void leaveMarks(
            ListState list,
            List<Old> before,
            List<Long> keys,
            NavigableMap<Long, String> after,
            String address) {
        Set<String> names = new HashSet<>(after.values());
        for (Old old : before) {
            if (names.contains(old.name())) {
                continue;
            }
            String left = ListAddress.page(address, old.name());
            redirects.add(left, target(list, old, keys, after, address));
        }
    }

    /// Where the oldest article of the page stands now.
    private static String target(
            ListState list,
            Old old,
            List<Long> keys,
            NavigableMap<Long, String> after,
            String address) {
        int at = Collections.binarySearch(keys, old.lo());
        int first = at < 0 ? -at - 1 : at;
        if (old.count() == 0 || first >= keys.size() || list.isOpen(keys.get(first))) {
            return address;
        }
        return ListAddress.page(address, after.floorEntry(keys.get(first)).getValue());
    }
}
