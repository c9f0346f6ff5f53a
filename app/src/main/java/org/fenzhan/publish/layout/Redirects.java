package org.fenzhan.publish.layout;

import org.fenzhan.store.Session;

/// Old addresses and where they lead. Never in two steps: a target that moves takes its redirects
/// along.
final class Redirects {
    private final Session session;

    Redirects(Session session) {
        this.session = session;
    }

    void add(String address, String target) {
        if (address.equals(target)) {
            return;
        }
        session.update("UPDATE redirect SET target = ? WHERE target = ?", target, address);
        session.update("DELETE FROM redirect WHERE address = target");
        session.update(
                "INSERT INTO redirect (address, target) VALUES (?, ?)"
                        + " ON CONFLICT DO UPDATE SET target = excluded.target",
                address,
                target);
    }

    /// Forgets what led away from a list, its files and its pages: the address is taken again.
    void free(String list) {
        session.update("DELETE FROM redirect WHERE address = ?", list);
        session.update("DELETE FROM redirect WHERE address = ?", ListAddress.archive(list));
        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
            session.update("DELETE FROM redirect WHERE address = ?", list + format.file());
        }
        session.update(
                "DELETE FROM redirect WHERE address = ?1 || 'latest.html'"
                        + " OR address GLOB ?1 || 'p[0-9]*.html'"
                        + " OR address GLOB ?1 || 'p[0-9]*/p[0-9]*.html'",
                list);
    }

    /// Forgets what led away from a single page.
    void freePage(String address) {
        session.update("DELETE FROM redirect WHERE address = ?", address);
    }
}
