package org.fenzhan.publish;

import java.util.List;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.store.Session;

/// Which publications would survive a loss of power. Pages are not synchronised on their way, since
/// they can be made again: after a publication the whole file system is, once, and then the number
/// of the newest one is noted. After another boot of the machine everything younger than that
/// number is rendered again and held against the disk.
final class Durability {
    private final Settings settings;

    Durability(Settings settings) {
        this.settings = settings;
    }

    /// Synchronises if there is anything new. A crash between the two steps leaves an older number,
    /// and at worst some pages are looked at that are right.
    void synchronise() {
        long newest =
                settings.database()
                        .read(session ->
                                session.number(
                                        "SELECT id FROM publication WHERE live_at > 0"
                                                + " ORDER BY id DESC LIMIT 1"));
        long durable = settings.database().read(Durability::durable);
        if (newest <= durable) {
            return;
        }
        settings.files().sync();
        settings.database()
                .write(session -> {
                    put(session, "durable", String.valueOf(newest));
                    return session.update(
                            "UPDATE publication SET planned = '' WHERE id > ? AND id <= ?"
                                    + " AND live_at IS NOT NULL",
                            durable,
                            newest);
                });
    }

    /// Whether the machine was started since the engine was last.
    boolean lostPower() {
        String boot =
                settings.database()
                        .read(session ->
                                session.first(
                                                "SELECT value FROM publishing WHERE name ="
                                                        + " 'boot_id'",
                                                row -> row.getString(1))
                                        .orElse(settings.bootId()));
        return !boot.equals(settings.bootId());
    }

    /// The pages of every publication that the disk may have forgotten.
    Dirty doubtful() {
        return settings.database()
                .read(session -> {
                    List<String> plans =
                            session.list(
                                    "SELECT planned FROM publication WHERE live_at > 0 AND id > ?",
                                    row -> row.getString(1),
                                    durable(session));
                    Dirty all = new Dirty();
                    plans.forEach(plan -> all.addAll(Dirty.decode(plan).pages()));
                    return all;
                });
    }

    void noteBoot() {
        settings.database()
                .write(session -> {
                    put(session, "boot_id", settings.bootId());
                    return true;
                });
    }

    private static long durable(Session session) {
        return session.number("SELECT value FROM publishing WHERE name = 'durable'");
    }

    private static void put(Session session, String name, String value) {
        session.update(
                "INSERT OR REPLACE INTO publishing (name, value) VALUES (?, ?)", name, value);
    }
}
