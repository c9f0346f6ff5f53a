package org.fenzhan.publish;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.fenzhan.article.LiveArticles;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.publish.layout.Layout;
import org.fenzhan.publish.layout.Reconciliation;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.publish.view.Press;
import org.fenzhan.publish.view.Rank;
import org.fenzhan.publish.view.Shelf;
import org.fenzhan.publish.view.Sink;
import org.fenzhan.publish.view.Unrenderable;
import org.fenzhan.store.Session;

/// A change that touches everything: theme, group, a new program. All pages are rendered into a
/// folder of their own while readers see the old one, then one link is switched. Publications that
/// happen meanwhile write into both folders. A page that can't be rendered stays as readers have
/// it; the receipt of its article says so.
///
/// What a crash leaves behind: a folder that grows and a row with its cursor; the next start goes
/// on after the last key range that was noted. After a loss of power it begins anew, since nothing
/// of the folder need be whole.
final class Generations {
    /// Files that are noted at once: fewer would write the same pages of the table more often, more
    /// would keep the newsroom's own changes waiting.
    private static final int NOTED = 16_000;

    /// Files after which the disk is set to work while others are rendered: the last
    /// synchronisation then finds little left.
    private static final int FLUSHED = 3_000;

    private static final System.Logger LOG = System.getLogger(Generations.class.getName());

    private final Settings settings;
    private final Rebuild.Progress progress;
    private Inventory inventory;
    private Optional<Row> running = Optional.empty();

    Generations(Settings settings, Rebuild.Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.inventory = new Inventory(settings.portal());
    }

    record Row(int id, long publication, Inventory.Cursor cursor, long done, boolean blocks) {
        Row at(Inventory.Cursor reached, int pages) {
            return new Row(id, publication, reached, done + pages, blocks);
        }
    }

    /// The folders that a publication writes into.
    List<Integer> folders() {
        int current = settings.files().current();
        List<Integer> folders = new ArrayList<>();
        if (current != 0) {
            folders.add(current);
        }
        running.ifPresent(row -> folders.add(row.id()));
        return folders;
    }

    /// Begins one when what is public was made with another theme or group, or by nobody.
    boolean beginIfNeeded() {
        String fingerprint = settings.press().fingerprint();
        running = settings.database().read(session -> unfinished(session, fingerprint));
        if (running.isPresent()) {
            return true;
        }
        Optional<Integer> live =
                settings.database()
                        .read(session ->
                                session.first(
                                        "SELECT id FROM generation WHERE fingerprint = ? AND live_at"
                                                + " IS NOT NULL AND id = (SELECT max(id) FROM"
                                                + " generation)",
                                        row -> row.getInt(1),
                                        fingerprint));
        boolean present = live.isPresent() && live.get() == settings.files().current();
        if (!present) {
            begin();
        }
        return !present;
    }

    /// Begins a new one.
    void begin() {
        String fingerprint = settings.press().fingerprint();
        int id =
                1
                        + Math.max(
                                settings.files().generations().stream()
                                        .max(Integer::compare)
                                        .orElse(0),
                                (int)
                                        (long)
                                                settings.database()
                                                        .read(session ->
                                                                session.number(
                                                                        "SELECT max(id) FROM"
                                                                                + " generation")));
        inventory = new Inventory(settings.portal());
        running =
                Optional.of(settings.database().write(session -> enter(session, id, fingerprint)));
    }

    private Row enter(Session session, int id, String fingerprint) {
        long now = settings.clock().millis();
        Dirty everything = new Dirty();
        boolean blocks = reconcile(session, everything);
        new NewsWindow(settings.clock()).advance(session, everything);
        for (Press.Asset asset : settings.press().assets()) {
            session.update(
                    "INSERT INTO asset (address, generation, bytes) VALUES (?, ?, ?)"
                            + " ON CONFLICT DO UPDATE SET generation = excluded.generation",
                    asset.address(),
                    id,
                    asset.bytes());
        }
        session.update("DELETE FROM asset WHERE generation < ?", id - 1);
        session.update("DELETE FROM generation WHERE live_at IS NULL");
        long publication = PublicationRows.add(session, new Dirty(), now);
        // It is ended by the generation, not by whoever resumes publications.
        session.update("UPDATE publication SET live_at = 0 WHERE id = ?", publication);
        session.update(
                "INSERT INTO generation (id, fingerprint, publication, cursor, boot_id,"
                        + " blocks, started_at, total) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                fingerprint,
                publication,
                Cursors.encode(Inventory.Cursor.START),
                settings.bootId(),
                blocks,
                now,
                inventory.count(session));
        return new Row(id, publication, Inventory.Cursor.START, 0, blocks);
    }

    /// Every page is rendered anyway, so what this makes untrue need not be known.
    private boolean reconcile(Session session, Dirty everything) {
        Set<Long> articles = new TreeSet<>();
        boolean changed = new Reconciliation(session, settings.portal()).run(articles);
        if (!articles.isEmpty()) {
            new Layout(session, settings.portal(), settings.pageSize(), everything, (_, _) -> {})
                    .apply(LiveArticles.find(session, articles));
        }
        return changed;
    }

    /// Whether publications must wait: while addresses of lists change, the old folder lacks pages
    /// to which a new page would lead.
    boolean blocks() {
        return running.map(Row::blocks).orElse(false);
    }

    private Optional<Row> unfinished(Session session, String fingerprint) {
        return session.first(
                "SELECT id, publication, cursor, done, blocks FROM generation WHERE live_at IS NULL"
                        + " AND fingerprint = ? AND boot_id = ?",
                row ->
                        new Row(
                                row.getInt(1),
                                row.getLong(2),
                                Cursors.decode(row.getString(3)),
                                row.getLong(4),
                                row.getBoolean(5)),
                fingerprint,
                settings.bootId());
    }

    /// Renders until all is done or something waits. Every file that was written before this
    /// returns is noted with the cursor behind it.
    ///
    /// @param waits asked now and then
    /// @return false when there was nothing left to do
    boolean step(Workers workers, BooleanSupplier waits) {
        if (running.isEmpty()) {
            return false;
        }
        Row reached = new Walk(running.get(), workers).run(waits);
        running = Optional.of(reached);
        if (reached.cursor().part() == Inventory.Part.END) {
            end(reached);
        }
        return true;
    }

    /// One step. The workers never wait for the table: it is written by one of them while the other
    /// renders, many rows at a time.
    private final class Walk {
        private final Workers workers;
        // Publications change cards, but none runs before this walk ends.
        private final Shelf shelf = Shelf.large();
        private Rendered unnoted = Rendered.nothing();
        private CompletableFuture<Void> noting = CompletableFuture.completedFuture(null);
        private CompletableFuture<Void> flushing = CompletableFuture.completedFuture(null);
        private long flushed;
        private Row row;

        Walk(Row row, Workers workers) {
            this.row = row;
            this.flushed = row.done();
            this.workers = workers;
        }

        Row run(BooleanSupplier waits) {
            try {
                Course.of(settings, inventory).run(row.cursor(), this::hand, this::take, waits);
                note();
                Workers.await(noting);
                return row;
            } finally {
                // After a failure nothing may still be at work when this is tried again.
                noting.exceptionally(_ -> null).join();
                flushing.exceptionally(_ -> null).join();
            }
        }

        private CompletableFuture<Rendered> hand(List<Subject> chunk) {
            int generation = row.id();
            return workers.hand((session, proofs) -> {
                Rendered rendered = Rendered.nothing();
                Folder folder = new Folder(generation, proofs.digests(), rendered.pages());
                try {
                    proofs.stream(session, chunk, folder, shelf);
                } catch (Unrenderable e) {
                    rendered.pages().clear();
                    for (Subject one : chunk) {
                        alone(session, one, proofs, folder).ifPresent(rendered.failures()::add);
                    }
                }
                return rendered;
            });
        }

        private Optional<Unrenderable> alone(
                Session session, Subject one, Proofs proofs, Folder folder) {
            try {
                proofs.stream(session, List.of(one), folder, shelf);
                return Optional.empty();
            } catch (Unrenderable e) {
                folder.keep(e);
                return Optional.of(e);
            }
        }

        private void take(Rendered rendered, Inventory.Cursor reached) {
            unnoted.pages().addAll(rendered.pages());
            unnoted.failures().addAll(rendered.failures());
            row = row.at(reached, rendered.pages().size());
            progress.at(row.done());
            if (unnoted.pages().size() >= NOTED) {
                note();
            }
            if (row.done() - flushed >= FLUSHED && flushing.isDone()) {
                flushed = row.done();
                flushing = workers.aside(settings.files()::sync);
            }
        }

        private void note() {
            Workers.await(noting);
            Row reached = row;
            Rendered rendered = unnoted;
            unnoted = Rendered.nothing();
            noting = workers.run(() -> Generations.this.note(reached, rendered));
        }
    }

    /// Pages of a stretch of the inventory, and those that could not be made anew.
    private record Rendered(List<RenderedPage> pages, List<Unrenderable> failures) {
        static Rendered nothing() {
            return new Rendered(new ArrayList<>(), new ArrayList<>());
        }
    }

    /// Rows in the order of their key touch each page of the table once.
    private void note(Row reached, Rendered rendered) {
        rendered.pages().sort(Comparator.comparingLong(page -> page.path));
        settings.database()
                .write(session -> {
                    Published.store(session, rendered.pages(), reached.publication());
                    rendered.failures().forEach(failure -> tell(session, reached, failure));
                    return session.update(
                            "UPDATE generation SET cursor = ?, done = ? WHERE id = ?",
                            Cursors.encode(reached.cursor()),
                            reached.done(),
                            reached.id());
                });
    }

    private static void tell(Session session, Row row, Unrenderable failure) {
        String error = String.valueOf(failure.getMessage());
        PublicationRows.failedPage(session, row.publication(), error);
        if (failure.subject() instanceof Subject.ArticlePage(long article)) {
            Outbox.failedPage(session, article, error);
        }
        LOG.log(Level.ERROR, "a page stays as it was: {0}", error);
    }

    /// The folder that grows. No rename: nobody reads it yet, and a plain new file costs least.
    private final class Folder implements Sink {
        private final int generation;
        private final Digests digests;
        private final List<RenderedPage> rendered;

        Folder(int generation, Digests digests, List<RenderedPage> rendered) {
            this.generation = generation;
            this.digests = digests;
            this.rendered = rendered;
        }

        @Override
        public void page(Subject subject, String address, Rank rank, ByteSink bytes) {
            settings.files().write(generation, address, bytes.array(), bytes.length());
            rendered.add(RenderedPage.written(subject, address, rank, bytes, digests));
        }

        @Override
        public void gone(Subject subject, String address) {
            // Nothing was there before.
        }

        /// What readers have at the page's address; nothing where it is new.
        void keep(Unrenderable failure) {
            SiteFiles files = settings.files();
            files.read(files.current(), failure.address())
                    .ifPresent(bytes -> {
                        ByteSink page = new ByteSink(bytes.length);
                        page.writeBinaryContent(bytes);
                        page(failure.subject(), failure.address(), Rank.LAST, page);
                    });
        }
    }

    /// A crash before the switch leaves the whole folder and its last cursor, one after it a link
    /// that is right already: all of this is done again.
    private void end(Row row) {
        settings.log().append(row.publication(), changes(row));
        // A new name may come back as an empty file after a loss of power, and the link would
        // lead to it: the one place where readers depend on what the disk has kept.
        settings.files().sync();
        settings.files().switchTo(row.id());
        long now = settings.clock().millis();
        settings.database()
                .write(session -> {
                    session.update(
                            "DELETE FROM published WHERE publication < ?", row.publication());
                    session.update("DELETE FROM renewal WHERE live_at IS NULL");
                    Renewals.note(session, settings);
                    session.update(
                            "UPDATE publication SET live_at = ?, written = ? WHERE id = ?",
                            now,
                            row.done(),
                            row.publication());
                    return session.update(
                            "UPDATE generation SET live_at = ? WHERE id = ?", now, row.id());
                });
        running = Optional.empty();
    }

    private StateLog.Changes changes(Row row) {
        return consumer ->
                settings.database()
                        .read(session -> {
                            session.each(
                                    "SELECT address, CASE WHEN publication >= ? THEN digest END,"
                                            + " length FROM published",
                                    found ->
                                            new StateLog.Changed(
                                                    found.getString(1),
                                                    Optional.ofNullable(found.getBytes(2)),
                                                    found.getLong(3)),
                                    consumer,
                                    row.publication());
                            return row.id();
                        });
    }

    /// Folders that nobody reads any more.
    List<Integer> unwanted() {
        int current = settings.files().current();
        return settings.files().generations().stream()
                .filter(generation -> generation != current)
                .filter(generation -> running.map(row -> row.id() != generation).orElse(true))
                .toList();
    }
}
