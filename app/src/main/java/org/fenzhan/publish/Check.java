package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.view.Rendering;
import org.fenzhan.publish.view.Shelf;

/// Renders everything to nowhere and holds it against the public files: what `fenzhan verify` runs
/// and what the tests run after every step. Changes nothing.
public final class Check {
    private final Settings settings;
    private final Shelf shelf = Shelf.large();
    private final Set<Long> expected = Collections.synchronizedSet(new HashSet<>());
    private final List<Finding> findings = Collections.synchronizedList(new ArrayList<>());

    private Check(Settings settings) {
        this.settings = settings;
    }

    /// What is wrong with a public file.
    public record Finding(Kind kind, String address) {}

    public enum Kind {
        /// Its bytes are not those that the database and the theme give.
        DIFFERENT,
        /// The database says that it should exist.
        MISSING,
        /// Nobody knows it.
        STRAY,
        /// It can't be rendered; the address stands for the message.
        UNRENDERABLE
    }

    /// @param pages how many were rendered
    public record Report(long pages, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isClean() {
            return findings.isEmpty();
        }
    }

    public static Report run(Settings settings) {
        return new Check(settings).all();
    }

    private Report all() {
        int generation = settings.files().current();
        Inventory inventory = new Inventory(settings.portal());
        Rendering rendering = new Rendering(settings.portal(), settings.press());
        try (Workers workers = new Workers(settings.database(), rendering, settings.workers())) {
            Inventory.Cursor cursor = Inventory.Cursor.START;
            while (cursor.part() != Inventory.Part.END) {
                Inventory.Cursor from = cursor;
                Inventory.Chunk chunk =
                        settings.database().read(session -> inventory.after(session, from));
                if (!chunk.subjects().isEmpty()) {
                    compare(workers, List.of(chunk.subjects()), generation);
                }
                cursor = chunk.next();
            }
        }
        Digests digests = new Digests();
        settings.files()
                .walk(
                        generation,
                        address -> {
                            boolean variant = address.endsWith(".gz");
                            String page =
                                    variant ? address.substring(0, address.length() - 3) : address;
                            if (!expected.contains(digests.path(page))) {
                                findings.add(new Finding(Kind.STRAY, address));
                            }
                        });
        return new Report(expected.size(), findings);
    }

    private void compare(Workers workers, List<List<Subject>> chunks, int generation) {
        List<String> errors =
                workers.render(
                        chunks, (pages, published) -> compare(pages, published, generation), shelf);
        errors.forEach(error -> findings.add(new Finding(Kind.UNRENDERABLE, error)));
    }

    private void compare(
            List<RenderedPage> pages, Map<Long, Published.File> published, int generation) {
        for (RenderedPage page : pages) {
            if (page.isGone()) {
                continue;
            }
            expected.add(page.path);
            Optional<byte[]> found = settings.files().read(generation, page.address);
            if (found.isEmpty()) {
                findings.add(new Finding(Kind.MISSING, page.address));
            } else if (!Arrays.equals(found.get(), page.takeBytes()) || !isNoted(page, published)) {
                findings.add(new Finding(Kind.DIFFERENT, page.address));
            }
        }
    }

    private static boolean isNoted(RenderedPage page, Map<Long, Published.File> published) {
        Published.File file = published.get(page.path);
        return file != null && file.is(page);
    }
}
