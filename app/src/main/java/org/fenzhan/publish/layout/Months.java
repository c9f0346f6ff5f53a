package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.store.Session;

/// How many entries of the group's list and of each station's belong to a month: counted as they
/// come and go, never by looking at them.
final class Months {
    private final Session session;
    private final Dirty dirty;

    Months(Session session, Dirty dirty) {
        this.session = session;
        this.dirty = dirty;
    }

    /// @param step 1 for an entry that comes, −1 for one that goes
    void count(List<ListState> lists, long key, int step) {
        List<Integer> counted = new ArrayList<>(2);
        for (ListState list : lists) {
            if (list.name.kind().hasArchive()) {
                counted.add(list.id);
                dirty.add(new Subject.Archive(list.id), Reason.LIST);
            }
        }
        if (!counted.isEmpty()) {
            session.update(
                    "INSERT INTO list_month (list, lo, n) SELECT value, ?, ? FROM json_each(?)"
                            + " WHERE true ON CONFLICT DO UPDATE SET n = n + excluded.n",
                    EntryKey.monthStart(key),
                    step,
                    JsonRows.of(counted));
        }
    }
}
