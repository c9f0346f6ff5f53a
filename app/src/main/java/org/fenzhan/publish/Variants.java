package org.fenzhan.publish;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.store.Session;

/// Makes the compressed neighbours of pages when nothing else is to be done: compressing costs
/// several times what making and writing the page did, so it is never on a publication's way.
///
/// A variant is removed before its page is switched and made anew afterwards, by the same thread;
/// so it is never older than its page. A crash leaves at most a hidden file, overwritten when the
/// same publication is taken up again.
final class Variants {
    private static final System.Logger LOG = System.getLogger(Variants.class.getName());
    private static final int SMALLEST = 1024;
    private static final int NEWEST = 1000;

    /// Rows of the table of files that are looked at in one step.
    private static final int ROWS = 5_000;

    private static final String SUFFIX = ".gz";
    private static final Set<String> TYPES =
            Set.of("html", "xml", "json", "css", "js", "svg", "txt");

    private final Settings settings;
    private final Deque<String> queue = new ArrayDeque<>();
    private long publication;
    private Optional<Walk> walk = Optional.empty();

    Variants(Settings settings) {
        this.settings = settings;
    }

    /// Compresses one page or looks for some, or answers false when every page that is worth it has
    /// its variant. Short, since the next publication waits for it.
    boolean step() {
        if (queue.isEmpty() && walk.isEmpty() && !take()) {
            return false;
        }
        if (queue.isEmpty() && walk.isPresent()) {
            Walk at = walk.get();
            walk = settings.database().read(session -> look(session, at));
        }
        String address = queue.poll();
        if (address != null) {
            try {
                compress(address);
            } catch (SiteFailure e) {
                // A page is a right page without it: the reader's server compresses for itself.
                LOG.log(Level.WARNING, "pages stay uncompressed: {0}", e.getMessage());
                queue.clear();
                walk = Optional.empty();
            }
        }
        if (queue.isEmpty() && walk.isEmpty()) {
            settings.database().write(this::note);
        }
        return true;
    }

    /// @param pages a line a page, empty where there were many
    /// @param written how many
    private record Next(long id, String pages, long written) {}

    private boolean take() {
        Optional<Next> next =
                settings.database()
                        .read(session ->
                                session.first(
                                        "SELECT id, coalesce(pages, ''), written FROM publication"
                                                + " WHERE live_at > 0 AND id > coalesce((SELECT"
                                                + " CAST(value AS INTEGER) FROM publishing WHERE name = 'compressed'), 0)"
                                                + " ORDER BY id LIMIT 1",
                                        row ->
                                                new Next(
                                                        row.getLong(1),
                                                        row.getString(2),
                                                        row.getLong(3))));
        if (next.isEmpty()) {
            return false;
        }
        publication = next.get().id();
        String pages = next.get().pages();
        if (pages.isEmpty() && next.get().written() > 0) {
            walk = Optional.of(new Walk(publication, Long.MIN_VALUE));
            publication = settings.database().read(this::lastOfMany);
            settings.database().read(Variants::newest).forEach(queue::add);
        } else {
            pages.lines()
                    .filter(line -> line.startsWith("+"))
                    .map(line -> line.split(" ", 4)[3])
                    .forEach(queue::add);
        }
        return true;
    }

    /// The last of an unbroken row of publications that name no pages: a mass job has hundreds,
    /// which have most of their pages in common.
    private long lastOfMany(Session session) {
        return session.number(
                "SELECT coalesce((SELECT min(id) - 1 FROM publication WHERE id > ?1 AND pages <> ''),"
                        + " (SELECT max(id) FROM publication))",
                publication);
    }

    private static List<String> newest(Session session) {
        return session.list(
                "SELECT card.address FROM list"
                        + " JOIN list_item ON list_item.list = list.id"
                        + " JOIN card ON card.id = list_item.key & 536870911"
                        + " WHERE list.kind = 'group' ORDER BY list_item.key DESC LIMIT ?",
                row -> row.getString(1),
                NEWEST);
    }

    /// Of a generation or a mass job, homes and open pages: the reader's server compresses the rest
    /// when somebody asks for it. The table of files is looked through piece by piece.
    ///
    /// @param since the publication
    /// @param behind number of an address
    private record Walk(long since, long behind) {}

    private record Row(long path, String address, long publication) {}

    /// @return the rest of the walk; empty behind the last row
    private Optional<Walk> look(Session session, Walk at) {
        List<Row> rows =
                session.list(
                        "SELECT path, address, publication FROM published WHERE path > ?"
                                + " ORDER BY path LIMIT ?",
                        row -> new Row(row.getLong(1), row.getString(2), row.getLong(3)),
                        at.behind(),
                        ROWS);
        rows.stream()
                .filter(row -> row.publication() >= at.since())
                .map(Row::address)
                .filter(address -> address.endsWith("/index.html"))
                .forEach(queue::add);
        return rows.size() < ROWS
                ? Optional.empty()
                : Optional.of(new Walk(at.since(), rows.getLast().path()));
    }

    private boolean note(Session session) {
        session.update(
                "INSERT OR REPLACE INTO publishing (name, value) VALUES ('compressed', ?)",
                String.valueOf(publication));
        return true;
    }

    private void compress(String address) {
        int generation = settings.files().current();
        if (!TYPES.contains(address.substring(address.lastIndexOf('.') + 1))
                || SiteFiles.isHidden(address)) {
            return;
        }
        Optional<byte[]> page = settings.files().read(generation, address);
        if (page.isEmpty() || page.get().length < SMALLEST) {
            return;
        }
        byte[] packed = pack(page.get());
        String variant = address + SUFFIX;
        String hidden = SiteFiles.hidden(variant, 0);
        settings.files().write(generation, hidden, packed, packed.length);
        settings.files().copyTime(generation, address, hidden);
        settings.files().rename(generation, hidden, variant);
    }

    private static byte[] pack(byte[] page) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(page.length / 3);
        try (GZIPOutputStream gzip =
                new GZIPOutputStream(packed, 8192) {
                    {
                        def.setLevel(Deflater.DEFAULT_COMPRESSION);
                    }
                }) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return packed.toByteArray();
    }
}
