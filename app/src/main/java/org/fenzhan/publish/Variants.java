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
import org.jspecify.annotations.Nullable;

/// Makes the compressed neighbours of pages when nothing else is to be done: compressing costs
/// several times what making and writing the page did, so it is never on a publication's way.
///
/// A variant is removed before its page is switched and made anew afterwards, by the same thread;
/// so it is never older than its page. A crash leaves at most a hidden file, overwritten when the
/// same publication is taken up again.
final class Variants {
    private static final System.Logger LOG = System.getLogger(Variants.class.getName());
    private static final int SMALLEST = 1024;
    private static final int ARTICLES_OF_GENERATION = 1000;
    private static final String SUFFIX = ".gz";
    private static final Set<String> TYPES =
            Set.of("html", "xml", "json", "css", "js", "svg", "txt");

    private final Settings settings;
    private final Deque<String> queue = new ArrayDeque<>();
    private long publication;

    Variants(Settings settings) {
        this.settings = settings;
    }

    /// Compresses one page, or answers false when every page that is worth it has its variant.
    boolean step() {
        if (queue.isEmpty() && !take()) {
            return false;
        }
        String address = queue.poll();
        if (address != null) {
            try {
                compress(address);
            } catch (SiteFailure e) {
                // A page is a right page without it: the reader's server compresses for itself.
                LOG.log(Level.WARNING, "pages stay uncompressed: {0}", e.getMessage());
                queue.clear();
            }
        }
        if (queue.isEmpty()) {
            settings.database().write(this::note);
        }
        return true;
    }

    private record Next(long id, @Nullable String pages) {}

    private boolean take() {
        Optional<Next> next =
                settings.database()
                        .read(session ->
                                session.first(
                                        "SELECT id, pages FROM publication WHERE live_at > 0 AND id"
                                                + " > coalesce((SELECT CAST(value AS INTEGER) FROM"
                                                + " publishing WHERE name = 'compressed'), 0)"
                                                + " ORDER BY id LIMIT 1",
                                        row -> new Next(row.getLong(1), row.getString(2))));
        if (next.isEmpty()) {
            return false;
        }
        publication = next.get().id();
        String pages = next.get().pages();
        if (pages == null || pages.isEmpty()) {
            settings.database().read(this::mostRead).forEach(queue::add);
        } else {
            pages.lines()
                    .filter(line -> line.startsWith("+"))
                    .map(line -> line.split(" ", 4)[3])
                    .forEach(queue::add);
        }
        return true;
    }

    /// Of a generation or an import: homes, open pages, the newest articles. The reader's server
    /// compresses the rest when somebody asks for it.
    private List<String> mostRead(Session session) {
        return session.list(
                "SELECT address FROM published WHERE address LIKE '%/index.html'"
                        + " AND publication >= ?1"
                        + " UNION ALL SELECT * FROM (SELECT card.address FROM list"
                        + " JOIN list_item ON list_item.list = list.id"
                        + " JOIN card ON card.id = list_item.key & 536870911"
                        + " WHERE list.kind = 'group' ORDER BY list_item.key DESC LIMIT ?2)",
                row -> row.getString(1), publication, ARTICLES_OF_GENERATION);
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
