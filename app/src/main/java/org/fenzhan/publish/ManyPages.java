package org.fenzhan.publish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.fenzhan.store.Session;

/// The addresses of publications of many pages. They lie packed in a table of their own, about
/// twelve bytes a page, since hardly any of them is ever looked at; the newest stay, the oldest go
/// when all together become too many.
final class ManyPages {
    /// A publication of more pages than this is one of many.
    static final int MANY = 1_000;

    /// More than five million pages.
    static final long MOST_BYTES = 64L << 20;

    private ManyPages() {}

    /// @param lines a line a page, as [Receipts#line] writes it
    static byte[] pack(String lines) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(lines.length() / 6 + 64);
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, fast)) {
            out.write(lines.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return packed.toByteArray();
    }

    /// Keeps them, in the place of those of an earlier try, and lets the oldest go.
    ///
    /// @param most bytes that all of them together may have
    static void keep(Session session, long publication, byte[] packed, long most) {
        session.update(
                "INSERT OR REPLACE INTO publication_pages (publication, bytes, packed)"
                        + " VALUES (?, ?, ?)",
                publication,
                packed.length,
                packed);
        session.update(
                "DELETE FROM publication_pages WHERE publication IN (SELECT publication FROM"
                        + " (SELECT publication, sum(bytes) OVER (ORDER BY publication DESC) AS"
                        + " together FROM publication_pages) WHERE together > ?)",
                most);
    }

    /// The lines; empty where there were not many, or where they are not kept any more.
    static Optional<String> lines(Session session, long publication) {
        return session.first(
                "SELECT packed FROM publication_pages WHERE publication = ?",
                row -> unpacked(row.getBytes(1)),
                publication);
    }

    private static String unpacked(byte[] packed) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
