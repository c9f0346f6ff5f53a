package org.fenzhan.publish.layout;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.fenzhan.store.Session;
import tools.jackson.databind.json.JsonMapper;

/// Old addresses and where they lead. Never in two steps: a target that moves takes its redirects
/// along, and each whose target changed is published again.
final class Redirects {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Session session;
    private final Dirty dirty;

    Redirects(Session session, Dirty dirty) {
        this.session = session;
        this.dirty = dirty;
    }

    void add(String address, String target) {
        if (address.equals(target)) {
            return;
        }
        session.each(
                "UPDATE redirect SET target = ? WHERE target = ? RETURNING address",
                row -> row.getString(1),
                this::changed,
                target,
                address);
        session.update("DELETE FROM redirect WHERE address = target");
        session.update(
                "INSERT INTO redirect (address, target) VALUES (?, ?)"
                        + " ON CONFLICT DO UPDATE SET target = excluded.target",
                address,
                target);
        changed(address);
    }

    private void changed(String address) {
        dirty.add(new Subject.Redirect(address), Reason.REDIRECT);
    }

    /// Lets many addresses lead on at one moment, so that what changed places is never followed
    /// twice. Some of the addresses may be taken again: see [#free]. Publishes none of them.
    ///
    /// @param ways from each address to the one that its readers want now
    void addAll(Map<String, String> ways) {
        String pairs = pairs(ways);
        session.update(
                "UPDATE redirect SET target = j.value->>1 FROM json_each(?) j"
                        + " WHERE redirect.target = j.value->>0",
                pairs);
        session.update(
                "INSERT INTO redirect (address, target)"
                        + " SELECT value->>0, value->>1 FROM json_each(?) WHERE true"
                        + " ON CONFLICT DO UPDATE SET target = excluded.target",
                pairs);
        session.update("DELETE FROM redirect WHERE address = target");
    }

    /// Forgets what led away from addresses at which pages stand again.
    void free(Collection<String> addresses) {
        session.update(
                "DELETE FROM redirect WHERE address IN (SELECT value FROM json_each(?))",
                JSON.writeValueAsString(addresses));
    }

    /// Lets addresses that lead to a home, for want of anything better, lead to what came back.
    ///
    /// @param homes addresses of homes
    void leadBack(Map<String, String> ways, Collection<String> homes) {
        session.update(
                "UPDATE redirect SET target = j.value->>1 FROM json_each(?) j"
                        + " WHERE redirect.address = j.value->>0"
                        + " AND redirect.target IN (SELECT value FROM json_each(?))",
                pairs(ways),
                JSON.writeValueAsString(homes));
    }

    /// The same of pages that a list once had at an address and of which nothing more is known.
    void leadPagesBack(String address, String list, Collection<String> homes) {
        session.update(
                "UPDATE redirect SET target = ?1 WHERE address > ?2 || 'p' AND address < ?2 || 'q'"
                        + " AND (address GLOB ?2 || 'p[0-9]*.html'"
                        + " OR address GLOB ?2 || 'p[0-9]*/p[0-9]*.html')"
                        + " AND target IN (SELECT value FROM json_each(?3))",
                list,
                address,
                JSON.writeValueAsString(homes));
    }

    private static String pairs(Map<String, String> ways) {
        return JSON.writeValueAsString(
                ways.entrySet().stream()
                        .map(way -> List.of(way.getKey(), way.getValue()))
                        .toList());
    }
}
