package org.fenzhan.publish;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fenzhan.article.LiveArticles;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.publish.layout.Layout;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.publish.layout.Repack;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.view.Rendering;
import org.fenzhan.publish.view.Shelf;
import org.fenzhan.publish.view.Unrenderable;
import org.fenzhan.store.Session;

/// Carries what waits in the outbox to the readers, one publication after another. Belongs to one
/// thread.
///
/// What a crash leaves behind, step by step:
/// 1. *Layout, plan and outbox row* are one transaction: nothing, or all of it.
/// 2. *Hidden files* beside their targets: the publication is found unfinished, rendered again from
///    its stored plan, and overwrites them.
/// 3. *A log entry ahead of the pages*: found by its number, not appended twice.
/// 4. *Some files switched, all of them right*: the rest is switched.
/// 5. *Everything switched, the row not done*: steps 2 to 4 again, with the same result.
final class Publications {
    /// So many changes are rendered within the transaction that lays them out, and so are undone
    /// when one of their pages can't be rendered. More would keep the newsroom waiting.
    private static final int SMALL = 20;

    private final Settings settings;
    private final Rendering rendering;
    private final Proofs proofs;
    private final Workers workers;
    private final NewsWindow news;
    private final Generations generations;
    private final Portion portion;

    Publications(Settings settings, Rendering rendering, Workers workers, Generations generations) {
        this.settings = settings;
        this.rendering = rendering;
        this.proofs = new Proofs(rendering);
        this.workers = workers;
        this.news = new NewsWindow(settings.clock());
        this.generations = generations;
        this.portion = new Portion(settings.patience());
    }

    /// A publication that is laid out and rendered, nothing of it written yet.
    private record Prepared(
            long id, Dirty plan, List<RenderedPage> pages, Map<Long, Published.File> published) {}

    /// Publishes what is next, or answers false when nothing waits.
    boolean next() {
        List<Outbox.Row> rows = settings.database().read(this::waiting);
        if (rows.isEmpty()) {
            return repack() || refreshNews();
        }
        if (rows.size() > SMALL) {
            long begun = settings.clock().millis();
            mass(rows);
            portion.took(rows.size(), settings.clock().millis() - begun);
        } else {
            small(rows);
        }
        return true;
    }

    private List<Outbox.Row> waiting(Session session) {
        List<Outbox.Row> news = Outbox.news(session, portion.size());
        return news.isEmpty() ? Outbox.mass(session, portion.size()) : news;
    }

    /// Ends what an earlier run of the program or a full disk left unfinished.
    void resume() {
        for (PublicationRows.Open open : settings.database().read(PublicationRows::unfinished)) {
            run(open.id(), open.plan(), true);
        }
    }

    /// Renders pages that a loss of power may have taken, and puts right those that differ.
    void repair(Dirty doubtful) {
        long id =
                settings.database()
                        .write(session ->
                                PublicationRows.add(session, doubtful, settings.clock().millis()));
        run(id, doubtful, true);
    }

    /// Makes pages anew whose rows are as they were, and writes those that differ.
    void renew(Dirty pages) {
        long id =
                settings.database()
                        .write(session ->
                                PublicationRows.add(session, pages, settings.clock().millis()));
        run(id, pages, false);
    }

    private void small(List<Outbox.Row> rows) {
        Optional<Prepared> prepared;
        try {
            prepared = settings.database().write(session -> prepare(session, rows));
        } catch (Unrenderable e) {
            alone(rows, e);
            return;
        }
        prepared.ifPresent(this::finish);
    }

    /// Finds the one of several that can't be rendered and ends it; the others go on.
    private void alone(List<Outbox.Row> rows, Unrenderable failure) {
        if (rows.size() > 1) {
            rows.forEach(row -> small(List.of(row)));
            return;
        }
        settings.database()
                .write(session -> fail(session, rows, String.valueOf(failure.getMessage())));
    }

    /// Layout and rendering in one transaction: what can't be rendered leaves no trace.
    private Optional<Prepared> prepare(Session session, List<Outbox.Row> rows) {
        Dirty plan = new Dirty();
        List<Outbox.Row> accepted = layOut(session, rows, plan);
        if (accepted.isEmpty()) {
            return Optional.empty();
        }
        long planned = settings.clock().millis();
        List<RenderedPage> pages = render(session, plan, accepted);
        Map<Long, Published.File> published = Published.find(session, pages);
        long id = PublicationRows.add(session, plan, planned);
        Outbox.laidOut(session, accepted, id, settings.bootId());
        return Optional.of(new Prepared(id, plan, pages, published));
    }

    /// The page of another article, which names one that changes, is left as it is when it can't be
    /// rendered: its own receipt says so.
    private List<RenderedPage> render(Session session, Dirty plan, List<Outbox.Row> rows) {
        while (true) {
            try {
                return proofs.render(session, plan.pages().keySet(), Shelf.small());
            } catch (Unrenderable e) {
                if (!(e.subject() instanceof Subject.ArticlePage(long article))
                        || !of(rows, article).isEmpty()) {
                    throw e;
                }
                plan.remove(e.subject());
                Outbox.failedPage(session, article, String.valueOf(e.getMessage()));
            }
        }
    }

    private void mass(List<Outbox.Row> rows) {
        Dirty plan = new Dirty();
        long id =
                settings.database()
                        .write(session -> {
                            List<Outbox.Row> accepted = layOut(session, rows, plan);
                            if (accepted.isEmpty()) {
                                return 0L;
                            }
                            long added =
                                    PublicationRows.add(session, plan, settings.clock().millis());
                            Outbox.laidOut(session, accepted, added, settings.bootId());
                            return added;
                        });
        if (id != 0) {
            run(id, plan, false);
        }
    }

    /// @return the rows whose articles can be rendered; the others are ended
    private List<Outbox.Row> layOut(Session session, List<Outbox.Row> rows, Dirty plan) {
        Set<Long> articles = rows.stream().map(Outbox.Row::article).collect(Collectors.toSet());
        Layout layout =
                new Layout(
                        session,
                        settings.portal(),
                        settings.pageSize(),
                        plan,
                        (card, body) -> rendering.prove(card, body, proofs.buffer()));
        Map<Long, String> refused = layout.apply(LiveArticles.find(session, articles));
        news.advance(session, plan);
        refused.forEach((article, error) -> fail(session, of(rows, article), error));
        return rows.stream().filter(row -> !refused.containsKey(row.article())).toList();
    }

    private static List<Outbox.Row> of(List<Outbox.Row> rows, long article) {
        return rows.stream().filter(row -> row.article() == article).toList();
    }

    private int fail(Session session, List<Outbox.Row> rows, String error) {
        Outbox.failed(session, rows, error, settings.clock().millis());
        return rows.size();
    }

    /// Pages a list anew that somebody asked for.
    private boolean repack() {
        Optional<ListName> wanted = settings.database().read(Repacks::next);
        if (wanted.isEmpty()) {
            return false;
        }
        Dirty plan = new Dirty();
        long id =
                settings.database()
                        .write(session -> {
                            new Repack(session, settings.portal(), settings.pageSize(), plan)
                                    .run(wanted.get());
                            Repacks.done(session, wanted.get());
                            return PublicationRows.add(session, plan, settings.clock().millis());
                        });
        run(id, plan, false);
        return true;
    }

    /// The news map of two days is the one file that time alone makes untrue.
    private boolean refreshNews() {
        Dirty plan = new Dirty();
        if (!news.isDue()) {
            return false;
        }
        Prepared prepared =
                settings.database()
                        .write(session -> {
                            news.advance(session, plan);
                            List<RenderedPage> pages =
                                    proofs.render(session, plan.pages().keySet(), Shelf.small());
                            return new Prepared(
                                    PublicationRows.add(session, plan, settings.clock().millis()),
                                    plan,
                                    pages,
                                    Published.find(session, pages));
                        });
        finish(prepared);
        return true;
    }

    /// Renders a stored plan, in chunks and with every worker, and carries it to its end.
    ///
    /// @param doubting whether some of the files may not be what the table says
    private void run(long id, Dirty plan, boolean doubting) {
        Release release = new Release(settings.files(), generations.folders(), id, doubting);
        List<String> errors = workers.each(plan.pages().keySet(), release);
        long rendered = settings.clock().millis();
        end(id, plan, release, rendered, errors);
    }

    private void finish(Prepared prepared) {
        long rendered = settings.clock().millis();
        Release release =
                new Release(settings.files(), generations.folders(), prepared.id(), false);
        release.write(prepared.pages(), prepared.published());
        end(prepared.id(), prepared.plan(), release, rendered, List.of());
    }

    private void end(
            long id, Dirty plan, Release release, long rendered, Collection<String> errors) {
        long written = settings.clock().millis();
        List<RenderedPage> pages = release.inOrder();
        settings.log().append(id, Release.changes(pages));
        release.switchAll(workers);
        long live = settings.clock().millis();
        String lines = lines(pages, plan);
        boolean isMany = pages.size() > ManyPages.MANY;
        byte[] packed = isMany ? ManyPages.pack(lines) : new byte[0];
        PublicationRows.Outcome outcome =
                new PublicationRows.Outcome(
                        rendered,
                        written,
                        live,
                        (int) pages.stream().filter(page -> !page.isGone()).count(),
                        release.unchanged(),
                        (int) pages.stream().filter(RenderedPage::isGone).count(),
                        release.bytes(),
                        isMany ? "" : lines);
        Optional<String> error =
                errors.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", errors));
        settings.database()
                .write(session -> {
                    Published.store(session, pages, id);
                    PublicationRows.live(session, id, outcome, error);
                    if (isMany) {
                        ManyPages.keep(session, id, packed, ManyPages.MOST_BYTES);
                    }
                    Outbox.done(session, id, live);
                    return pages.size();
                });
    }

    private static String lines(List<RenderedPage> pages, Dirty plan) {
        StringBuilder lines = new StringBuilder();
        for (RenderedPage page : pages) {
            Reason why = plan.pages().getOrDefault(page.subject, Reason.ARTICLE);
            lines.append(Receipts.line(page, why));
        }
        return lines.toString();
    }
}
