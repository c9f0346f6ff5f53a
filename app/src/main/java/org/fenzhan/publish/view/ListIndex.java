package org.fenzhan.publish.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.store.Session;

/// Numbers of the lists of group, stations and channels, which never change. Read once; again when
/// one is missing.
final class ListIndex {
    private volatile Map<ListName, Integer> ids = Map.of();

    /// Empty when nothing was ever laid out for it.
    Optional<Integer> find(Session session, ListName name) {
        Integer id = ids.get(name);
        if (id == null) {
            id = load(session).get(name);
        }
        return Optional.ofNullable(id);
    }

    private Map<ListName, Integer> load(Session session) {
        Map<ListName, Integer> all = new HashMap<>();
        session.each(
                "SELECT " + ListRow.COLUMNS + " FROM list WHERE kind <> 'tag'",
                ListRow::read,
                list -> all.put(list.name(), list.id()));
        ids = all;
        return all;
    }
}
