package org.fenzhan.publish;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.store.Session;

/// The table of public files: what lies at each address, by the number of the address.
final class Published {
    private static final int ROWS = 500;

    private Published() {}

    record File(byte[] digest, long length) {
        boolean is(RenderedPage page) {
            return page.length == length && Arrays.equals(page.digest, digest);
        }
    }

    static Map<Long, File> find(Session session, Collection<RenderedPage> pages) {
        Map<Long, File> found = new HashMap<>();
        session.each(
                "SELECT path, digest, length FROM published"
                        + " WHERE path IN (SELECT value FROM json_each(?))",
                row -> Map.entry(row.getLong(1), new File(row.getBytes(2), row.getLong(3))),
                file -> found.put(file.getKey(), file.getValue()),
                JsonRows.of(pages.stream().map(page -> page.path).toList()));
        return found;
    }

    static void forget(Session session, Collection<Long> paths) {
        session.update(
                "DELETE FROM published WHERE path IN (SELECT value FROM json_each(?))",
                JsonRows.of(paths));
    }

    /// Notes what lies at the addresses since a publication.
    static void store(Session session, List<RenderedPage> pages, long publication) {
        for (int from = 0; from < pages.size(); from += ROWS) {
            storeSome(
                    session, pages.subList(from, Math.min(pages.size(), from + ROWS)), publication);
        }
    }

    /// Our addresses hold neither control characters nor backslashes; quotes are taken care of.
    private static String quoted(String address) {
        return '"' + address.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static void storeSome(Session session, List<RenderedPage> pages, long publication) {
        StringBuilder kept = new StringBuilder("[");
        JsonRows gone = new JsonRows();
        boolean anyGone = false;
        for (RenderedPage page : pages) {
            byte[] digest = page.digest;
            if (digest == null) {
                gone.add(page.path);
                anyGone = true;
            } else {
                kept.append(kept.length() == 1 ? "" : ",")
                        .append('[')
                        .append(page.path)
                        .append(',')
                        .append(quoted(page.address))
                        .append(",\"")
                        .append(HexFormat.of().formatHex(digest))
                        .append("\",")
                        .append(page.length)
                        .append(']');
            }
        }
        if (kept.length() > 1) {
            session.update(
                    "INSERT OR REPLACE INTO published (path, address, digest, length, publication)"
                            + " SELECT value->>0, value->>1, unhex(value->>2), value->>3, ?"
                            + " FROM json_each(?)",
                    publication,
                    kept.append(']').toString());
        }
        if (anyGone) {
            session.update(
                    "DELETE FROM published WHERE path IN (SELECT value->>0 FROM json_each(?))",
                    gone.json());
        }
    }
}
