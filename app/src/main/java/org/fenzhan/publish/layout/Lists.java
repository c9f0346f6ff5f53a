package org.fenzhan.publish.layout;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// The rows of `list` that a transaction works on: read once, made when they are missing, written
/// back by [#save].
final class Lists {
    private static final String COLUMNS =
            "list.id, list.kind, list.ref, list.station, list.next_no, list.open_lo, list.open_n,"
                    + " list.split_no";

    private final Session session;
    private final Portal portal;
    private final Dirty dirty;
    private final Map<ListName, ListState> byName = new HashMap<>();
    private final Map<Integer, ListState> byId = new HashMap<>();

    Lists(Session session, Portal portal, Dirty dirty) {
        this.session = session;
        this.portal = portal;
        this.dirty = dirty;
    }

    /// The lists of these names, made where they are missing, in the order asked for.
    List<ListState> named(Collection<ListName> names) {
        List<ListName> unknown = names.stream().filter(name -> !byName.containsKey(name)).toList();
        if (!unknown.isEmpty()) {
            load(unknown);
        }
        List<ListState> found = new ArrayList<>(names.size());
        for (ListName name : names) {
            ListState list = byName.get(name);
            found.add(list == null ? make(name) : list);
        }
        return found;
    }

    /// The lists of these numbers, which exist.
    List<ListState> numbered(Collection<Integer> ids) {
        List<Integer> unknown = ids.stream().filter(id -> !byId.containsKey(id)).toList();
        if (!unknown.isEmpty()) {
            session.list(
                            "SELECT "
                                    + COLUMNS
                                    + " FROM list WHERE id IN (SELECT value FROM json_each(?))",
                            Lists::read,
                            JsonRows.of(unknown))
                    .forEach(this::keep);
        }
        List<ListState> found = new ArrayList<>(ids.size());
        for (Integer id : ids) {
            ListState list = byId.get(id);
            if (list == null) {
                throw new IllegalStateException("an article is in list " + id + ", which is gone");
            }
            found.add(list);
        }
        return found;
    }

    /// Writes the changed rows.
    void save() {
        JsonRows rows = new JsonRows();
        boolean any = false;
        for (ListState list : byId.values()) {
            if (list.changed) {
                rows.add(list.id, list.nextNumber, list.openLo, list.openCount, list.splits);
                list.changed = false;
                any = true;
            }
        }
        if (any) {
            session.update(
                    "UPDATE list SET next_no = j.value->>1, open_lo = j.value->>2,"
                            + " open_n = j.value->>3, split_no = j.value->>4"
                            + " FROM json_each(?) j WHERE list.id = j.value->>0",
                    rows.json());
        }
    }

    private void load(List<ListName> names) {
        StringBuilder json = new StringBuilder("[");
        for (ListName name : names) {
            json.append(json.length() == 1 ? "" : ",")
                    .append("[\"")
                    .append(name.kind().word())
                    .append("\",")
                    .append(name.ref())
                    .append(']');
        }
        session.list(
                        "SELECT "
                                + COLUMNS
                                + " FROM json_each(?) j CROSS JOIN list ON list.kind = j.value->>0"
                                + " AND list.ref = j.value->>1",
                        Lists::read,
                        json.append(']').toString())
                .forEach(this::keep);
    }

    /// A new list is public at once: its empty page, its views.
    private ListState make(ListName name) {
        String address =
                portal.listAddress(name)
                        .orElseThrow(() -> new IllegalStateException("the group has no " + name));
        int station = portal.listStation(name);
        long id =
                session.insert(
                        "INSERT INTO list (kind, ref, station, address, open_lo)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        name.kind().word(),
                        name.ref(),
                        station,
                        address,
                        EntryKey.MIN);
        ListState list = new ListState(Math.toIntExact(id), name, station);
        keep(list);
        dirty.add(new Subject.OpenPage(list.id), Reason.LIST);
        if (name.kind().hasViews()) {
            addViews(list.id);
        }
        if (name.kind().hasArchive()) {
            dirty.add(new Subject.Archive(list.id), Reason.LIST);
        }
        return list;
    }

    /// Feeds and fragment of a list.
    void addViews(int list) {
        dirty.add(new Subject.Latest(list), Reason.VIEW);
        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
            dirty.add(new Subject.Feed(list, format), Reason.VIEW);
        }
    }

    private void keep(ListState list) {
        byName.put(list.name, list);
        byId.put(list.id, list);
    }

    private static ListState read(ResultSet row) throws SQLException {
        @Nullable String kind = row.getString(2);
        ListState list =
                new ListState(
                        row.getInt(1),
                        new ListName(ListKind.of(String.valueOf(kind)), row.getInt(3)),
                        row.getInt(4));
        list.nextNumber = row.getInt(5);
        list.openLo = row.getLong(6);
        list.openCount = row.getInt(7);
        list.splits = row.getInt(8);
        return list;
    }
}
