package org.fenzhan.publish;

import java.util.Optional;
import org.fenzhan.publish.layout.ListKind;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Lists that somebody wants paged anew. A request lies in the database until the engine has
/// carried it out, so it may come from another process than the one that publishes.
public final class Repacks {
    private static final String PREFIX = "repack ";

    private Repacks() {}

    /// Asks for it; asking twice is asking once.
    public static void ask(Database database, ListName list) {
        database.change(session ->
                session.update(
                        "INSERT OR IGNORE INTO publishing (name, value) VALUES (?, '')",
                        row(list)));
    }

    /// Whether the request still waits.
    public static boolean waits(Database database, ListName list) {
        return database.read(session ->
                session.number("SELECT count(*) FROM publishing WHERE name = ?", row(list)))
                > 0;
    }

    static Optional<ListName> next(Session session) {
        return session.first(
                        "SELECT name FROM publishing WHERE name >= '"
                                + PREFIX
                                + "' AND name < 'repack!' ORDER BY name LIMIT 1",
                        row -> row.getString(1))
                .map(Repacks::list);
    }

    static void done(Session session, ListName list) {
        session.update("DELETE FROM publishing WHERE name = ?", row(list));
    }

    private static String row(ListName list) {
        return PREFIX + list.kind() + " " + list.ref();
    }

    private static ListName list(String row) {
        String[] parts = row.split(" ");
        return new ListName(ListKind.of(parts[1]), Integer.parseInt(parts[2]));
    }
}
