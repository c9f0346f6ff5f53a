package org.fenzhan.publish;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.publish.view.Rank;
import org.fenzhan.publish.view.Shelf;
import org.fenzhan.publish.view.Sink;
import org.fenzhan.publish.view.Unrenderable;
import org.fenzhan.store.Session;

/// Renders every page that should exist to nowhere and holds it against the file of its address and
/// against the table of files. Changes nothing; holds eight bytes a page.
final class Survey {
    private final Settings settings;
    private final Workers workers;
    private final int station;
    private final int generation;
    private final Shelf shelf = Shelf.large();
    private final Addresses expected = new Addresses();

    /// @param station the station whose own files are looked at, or 0 for all
    Survey(Settings settings, Workers workers, int station) {
        this.settings = settings;
        this.workers = workers;
        this.station = station;
        this.generation = settings.files().current();
    }

    /// A page that is not what it should be.
    record Deviation(Subject subject, Check.Finding finding) {}

    private record Compared(List<RenderedPage> pages, List<Deviation> deviations) {}

    /// @param consumer called by this thread
    void run(Rebuild.Progress progress, Consumer<Deviation> consumer) {
        Course.of(settings, new Inventory(settings.portal(), station))
                .run(
                        Inventory.Cursor.START,
                        this::compare,
                        (Compared compared, Inventory.Cursor _) -> {
                            compared.pages().forEach(page -> expected.add(page.path));
                            compared.deviations().forEach(consumer);
                            progress.at(expected.count());
                        },
                        () -> false);
    }

    /// Looks at some pages once more, as the database has them now.
    List<Deviation> again(List<Deviation> deviations) {
        List<Deviation> left = new ArrayList<>();
        Shelf fresh = Shelf.small();
        for (Deviation deviation : deviations) {
            left.addAll(
                    Workers.await(
                                    workers.hand((session, proofs) ->
                                            compare(
                                                    session,
                                                    List.of(deviation.subject()),
                                                    proofs,
                                                    fresh)))
                            .deviations());
        }
        return left;
    }

    /// Files that no page of this survey has, hidden ones too. Of one station, what lies below its
    /// folder; the head portal's folder is everybody's, so nothing is said about it.
    void strays(Consumer<String> consumer) {
        Digests digests = new Digests();
        String prefix = station == 0 ? "/" : settings.portal().station(station).prefix();
        if (station != 0 && prefix.equals("/")) {
            return;
        }
        Addresses others = others(digests, prefix);
        settings.files()
                .walk(
                        generation,
                        address -> {
                            if (address.startsWith(prefix)) {
                                long path = digests.path(page(address));
                                if (!expected.contains(path) && !others.contains(path)) {
                                    consumer.accept(address);
                                }
                            }
                        });
    }

    /// What lies in a station's folder without being its own, so that it was not looked at: marks
    /// of old addresses, and articles of a station that had this folder before.
    private Addresses others(Digests digests, String prefix) {
        Addresses others = new Addresses();
        if (station != 0) {
            settings.database()
                    .read(session -> {
                        session.each(
                                "SELECT address FROM redirect UNION ALL SELECT address FROM card"
                                        + " WHERE station <> ?1 AND substr(address, 1, length(?2))"
                                        + " = ?2",
                                row -> row.getString(1),
                                address ->
                                        others.add(
                                                digests.path(
                                                        address.endsWith("/")
                                                                ? address + "index.html"
                                                                : address)),
                                station,
                                prefix);
                        return station;
                    });
        }
        return others;
    }

    /// A compressed variant belongs to its page.
    private static String page(String address) {
        return address.endsWith(Release.VARIANT)
                ? address.substring(0, address.length() - Release.VARIANT.length())
                : address;
    }

    boolean expects(long path) {
        return expected.contains(path);
    }

    int count() {
        return expected.count();
    }

    private CompletableFuture<Compared> compare(List<Subject> chunk) {
        return workers.hand((session, proofs) -> compare(session, chunk, proofs, shelf));
    }

    private Compared compare(Session session, List<Subject> chunk, Proofs proofs, Shelf cards) {
        Comparison comparison = new Comparison(proofs.digests());
        try {
            proofs.stream(session, chunk, comparison, cards);
        } catch (Unrenderable e) {
            if (chunk.size() == 1) {
                // Its file, if there is one, is what readers have of it, and no stray.
                return new Compared(
                        List.of(RenderedPage.gone(e.subject(), e.address(), proofs.digests())),
                        List.of(deviation(e)));
            }
            Compared all = new Compared(new ArrayList<>(), new ArrayList<>());
            for (Subject one : chunk) {
                Compared alone = compare(session, List.of(one), proofs, cards);
                all.pages().addAll(alone.pages());
                all.deviations().addAll(alone.deviations());
            }
            return all;
        }
        return comparison.end(session);
    }

    private static Deviation deviation(Unrenderable failure) {
        return new Deviation(
                failure.subject(),
                new Check.Finding(Check.Kind.UNRENDERABLE, String.valueOf(failure.getMessage())));
    }

    /// Takes the pages of a chunk and compares them where they are.
    private final class Comparison implements Sink {
        private final Digests digests;
        private final SiteFiles files = settings.files();
        private final List<RenderedPage> pages = new ArrayList<>();
        private final List<Deviation> deviations = new ArrayList<>();

        Comparison(Digests digests) {
            this.digests = digests;
        }

        @Override
        public void page(Subject subject, String address, Rank rank, ByteSink bytes) {
            pages.add(RenderedPage.written(subject, address, rank, bytes, digests));
            byte[] found = files.read(generation, address).orElse(null);
            if (found == null) {
                add(subject, Check.Kind.MISSING, address);
            } else if (!Arrays.equals(found, 0, found.length, bytes.array(), 0, bytes.length())) {
                add(subject, Check.Kind.DIFFERENT, address);
            }
            // Servers that know of it send it in the page's place.
            files.read(generation, address + Release.VARIANT)
                    .filter(packed -> !unpacksTo(packed, bytes))
                    .ifPresent(_ -> add(subject, Check.Kind.DIFFERENT, address + Release.VARIANT));
        }

        private static boolean unpacksTo(byte[] packed, ByteSink bytes) {
            // One byte more than the page is enough to tell a longer one.
            try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
                byte[] page = in.readNBytes(bytes.length() + 1);
                return Arrays.equals(page, 0, page.length, bytes.array(), 0, bytes.length());
            } catch (IOException e) {
                return false;
            }
        }

        @Override
        public void gone(Subject subject, String address) {
            // If it is there nevertheless, it is a stray.
        }

        private void add(Subject subject, Check.Kind kind, String address) {
            deviations.add(new Deviation(subject, new Check.Finding(kind, address)));
        }

        /// Files that are right may still be noted wrongly.
        Compared end(Session session) {
            Map<Long, Published.File> noted = Published.find(session, pages);
            for (RenderedPage page : pages) {
                Published.File file = noted.get(page.path);
                if ((file == null || !file.is(page)) && !isFound(page.address)) {
                    add(page.subject, Check.Kind.DIFFERENT, page.address);
                }
            }
            return new Compared(pages, deviations);
        }

        private boolean isFound(String address) {
            return deviations.stream()
                    .anyMatch(deviation -> deviation.finding().address().equals(address));
        }
    }
}
