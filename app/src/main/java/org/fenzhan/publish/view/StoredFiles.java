package org.fenzhan.publish.view;

import java.util.List;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Files that are stored as they are: pictures, files of the theme; and old addresses.
final class StoredFiles {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StoredFiles() {}

    private record Stored(String address, byte @Nullable [] bytes) {}

    /// A picture is public while a live article shows it.
    static void pictures(Session session, List<Subject.Picture> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        session.each(
                "SELECT j.value, (SELECT bytes FROM picture WHERE address = j.value AND EXISTS"
                        + " (SELECT 1 FROM picture_use WHERE picture_use.picture = j.value))"
                        + " FROM json_each(?) j",
                row -> new Stored(row.getString(1), row.getBytes(2)),
                stored -> put(new Subject.Picture(stored.address()), stored, out),
                JSON.writeValueAsString(wanted.stream().map(Subject.Picture::address).toList()));
    }

    static void assets(Session session, List<Subject.Asset> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        session.each(
                "SELECT j.value, (SELECT bytes FROM asset WHERE address = j.value)"
                        + " FROM json_each(?) j",
                row -> new Stored(row.getString(1), row.getBytes(2)),
                stored -> put(new Subject.Asset(stored.address()), stored, out),
                JSON.writeValueAsString(wanted.stream().map(Subject.Asset::address).toList()));
    }

    /// A mark that is no more stood where a page stands now: nothing goes.
    static void redirects(Session session, List<Subject.Redirect> wanted, Rendering.Output out) {
        if (wanted.isEmpty()) {
            return;
        }
        session.each(
                "SELECT address, coalesce((WITH RECURSIVE way (id, next) AS (SELECT id, merged_into"
                        + " FROM card WHERE address = redirect.target AND merged_into IS NOT NULL"
                        + " UNION SELECT c.id, c.merged_into FROM way JOIN card c"
                        + " ON c.id = way.next) SELECT c.address FROM way JOIN card c"
                        + " ON c.id = way.id WHERE way.next IS NULL), target) FROM redirect"
                        + " WHERE address IN (SELECT value FROM json_each(?))",
                row -> List.of(row.getString(1), row.getString(2)),
                row ->
                        out.page(
                                new Subject.Redirect(row.getFirst()),
                                file(row.getFirst()),
                                Rank.LAST,
                                sink -> SinglePages.redirect(row.getLast(), sink)),
                JSON.writeValueAsString(wanted.stream().map(Subject.Redirect::address).toList()));
    }

    private static String file(String address) {
        return address.endsWith("/") ? address + "index.html" : address;
    }

    private static void put(Subject subject, Stored stored, Rendering.Output out) {
        byte[] bytes = stored.bytes();
        if (bytes == null) {
            out.gone(subject, stored.address());
        } else {
            out.page(
                    subject,
                    stored.address(),
                    Rank.MATERIAL,
                    sink -> sink.writeBinaryContent(bytes));
        }
    }
}
