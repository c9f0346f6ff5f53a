package org.fenzhan.publish.layout;

import org.fenzhan.store.Session;

/// Old addresses and where they lead. Never in two steps: a target that moves takes its redirects
/// along, and each whose target changed is published again.
final class Redirects {
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

    /// Forgets what led away from a list, its files and its pages: the address is taken again. What
    /// leads into the list itself was left when it was paged anew, and no page is called so again.
    void free(String list) {
        session.update("DELETE FROM redirect WHERE address = ?", list);
        session.update("DELETE FROM redirect WHERE address = ?", ListAddress.archive(list));
        for (Subject.FeedFormat format : Subject.FeedFormat.values()) {
            session.update("DELETE FROM redirect WHERE address = ?", list + format.file());
        }
        session.update("DELETE FROM redirect WHERE address = ?", list + "latest.html");
        session.update(
                "DELETE FROM redirect WHERE (address GLOB ?1 || 'p[0-9]*.html'"
                        + " OR address GLOB ?1 || 'p[0-9]*/p[0-9]*.html')"
                        + " AND substr(target, 1, length(?1)) <> ?1",
                list);
    }

    /// Forgets what led away from a single page.
    void freePage(String address) {
        session.update("DELETE FROM redirect WHERE address = ?", address);
    }
}
