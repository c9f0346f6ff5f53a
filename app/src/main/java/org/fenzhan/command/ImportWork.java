package org.fenzhan.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenzhan.defacement.KnowledgeBuilder;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.Batch;
import org.fenzhan.rescue.ImportRuns;
import org.fenzhan.rescue.Importer;
import org.fenzhan.rescue.InOrder;
import org.fenzhan.rescue.inspect.Inspector;
import org.fenzhan.rescue.inspect.Opened;
import org.fenzhan.rescue.inspect.PageOpener;
import org.fenzhan.rescue.source.Entry;
import org.fenzhan.rescue.source.LeftOut;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.rescue.source.Visitor;

/// One import from beginning to end, or until somebody stops it.
final class ImportWork {
    /// Pages that are kept in one transaction: enough to pay for its way to the disk, few enough
    /// that editors beside us never wait.
    private static final int TOGETHER = 32;

    private static final long LAST_SECONDS = 20;

    private final Portal portal;
    private final Importer.Target target;
    private final ImportReport report;
    private final PrintWriter err;
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Importer.Prepared> waiting = new ArrayList<>();

    ImportWork(Portal portal, Importer.Target target, ImportReport report, PrintWriter err) {
        this.portal = portal;
        this.target = target;
        this.report = report;
        this.err = err;
    }

    void run(Sources sources) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = Thread.ofPlatform().unstarted(() -> stop(done));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            work(sources);
        } finally {
            done.countDown();
            if (!stopped.get()) {
                Runtime.getRuntime().removeShutdownHook(hook);
            }
        }
    }

    /// Ctrl C: what is under way is kept, then the process ends.
    private void stop(CountDownLatch done) {
        stopped.set(true);
        try {
            if (!done.await(LAST_SECONDS, TimeUnit.SECONDS)) {
                err.println("the last pages took too long and are left; nothing is half done");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        err.flush();
    }

    private void work(Sources sources) {
        ImportRuns runs = new ImportRuns(portal.database(), portal.clock());
        Importer importer =
                new Importer(portal.database(), portal.articles(), portal.group(), portal.clock());
        Knowledge knowledge = learned(sources);
        ImportRuns.Run run =
                runs.begin(target, sources.paths().stream().map(Path::toString).toList());
        if (run.isResumed()) {
            err.println("import %d was stopped before and is gone on with".formatted(run.id()));
        }
        Batch batch = importer.batch(target, run, knowledge);
        try (Progress progress = Progress.of("import")) {
            each(
                    sources,
                    entry -> batch.prepare(entry.open()),
                    prepared -> {
                        waiting.add(prepared);
                        progress.step();
                        if (waiting.size() >= TOGETHER) {
                            keep(batch);
                        }
                    },
                    report::leftOut);
            keep(batch);
        }
        end(runs, run, batch.recalled());
    }

    private void keep(Batch batch) {
        batch.keep(waiting).forEach(report::add);
        waiting.clear();
    }

    private void end(ImportRuns runs, ImportRuns.Run run, Batch.Recalled recalled) {
        report.summary().forEach(err::println);
        if (recalled.places() > 0) {
            err.println(
                    "  places whose first proposal people confirmed before%s: %d"
                            .formatted(
                                    recalled.imports().isEmpty()
                                            ? ""
                                            : recalled.imports().stream()
                                                    .map(String::valueOf)
                                                    .collect(
                                                            Collectors.joining(
                                                                    ", ", " (import ", ")")),
                                    recalled.places()));
        }
        if (stopped.get()) {
            err.println(
                    "import %d is stopped; the same command goes on with it, 'fenzhan import --undo %d' takes it back"
                            .formatted(run.id(), run.id()));
            err.flush();
            return;
        }
        ImportRuns.Ended ended = runs.end(target, run);
        if (ended.gathered() > 0) {
            err.println(
                    "  places that only the pages together showed: %d".formatted(ended.gathered()));
        }
        if (ended.pages() > 0) {
            err.println(
                    "import %d; 'fenzhan import --undo %d' takes it back"
                            .formatted(run.id(), run.id()));
        }
        err.flush();
    }

    /// What the pages say together; nothing where there is only one.
    private Knowledge learned(Sources sources) {
        KnowledgeBuilder builder = new KnowledgeBuilder();
        PageOpener opener = new PageOpener();
        try (Progress progress = Progress.of("first pass")) {
            each(
                    sources,
                    opener::open,
                    opened -> {
                        if (opened instanceof Opened.Page page) {
                            builder.add(Inspector.page(page));
                        }
                        progress.step();
                    },
                    _ -> {});
        }
        Knowledge knowledge = builder.build();
        return knowledge.pages() > 1 ? knowledge : Knowledge.EMPTY;
    }

    private <R> void each(
            Sources sources,
            Function<Entry, R> work,
            java.util.function.Consumer<R> taker,
            java.util.function.Consumer<LeftOut> left) {
        try (InOrder<R> inOrder = InOrder.onAllCores(taker)) {
            sources.each(
                    new Visitor() {
                        @Override
                        public void page(Entry entry) {
                            inOrder.give(entry.weight(), () -> work.apply(entry));
                        }

                        @Override
                        public void leftOut(PageId name, LeftOut why) {
                            left.accept(why);
                        }

                        @Override
                        public boolean isEnough() {
                            return stopped.get();
                        }
                    });
            inOrder.finish();
        }
    }
}
