package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.view.Rendering;
import org.fenzhan.publish.view.Sink;
import org.fenzhan.publish.view.Unrenderable;
import org.fenzhan.store.Database;

/// One worker a core. Each takes a chunk of subjects and does read, render, digest and write alone:
/// no queue between the stages, one buffer a worker.
final class Workers implements AutoCloseable {
    private static final int CHUNK = 200;

    private final Database database;
    private final ExecutorService threads;
    private final LinkedBlockingQueue<Proofs> idle = new LinkedBlockingQueue<>();
    private final int count;

    Workers(Database database, Rendering rendering, int count) {
        this.database = database;
        this.count = count;
        this.threads =
                Executors.newFixedThreadPool(
                        count, Thread.ofPlatform().daemon().name("publish-", 1).factory());
        for (int i = 0; i < count; i++) {
            idle.add(new Proofs(rendering));
        }
    }

    int count() {
        return count;
    }

    /// Renders all subjects and hands them to the release. A page that can't be rendered is left
    /// out and its error answered; the others are there.
    List<String> each(Collection<Subject> subjects, Release release) {
        List<List<Subject>> chunks = new ArrayList<>();
        Iterator<Subject> left = subjects.iterator();
        while (left.hasNext()) {
            List<Subject> chunk = new ArrayList<>(CHUNK);
            while (left.hasNext() && chunk.size() < CHUNK) {
                chunk.add(left.next());
            }
            chunks.add(chunk);
        }
        return render(chunks, (pages, published) -> release.write(pages, published));
    }

    /// Renders chunks, several at once, each page going straight from the worker's buffer to where
    /// the consumer puts it. The reading transaction stays open meanwhile; it holds up nobody.
    ///
    /// @param sinks a sink for each worker, given its digests
    /// @throws Unrenderable when a page can't be set
    void stream(List<List<Subject>> chunks, Function<Digests, Sink> sinks) {
        List<CompletableFuture<Void>> running = new ArrayList<>();
        for (List<Subject> chunk : chunks) {
            running.add(CompletableFuture.runAsync(() -> streamOne(chunk, sinks), threads));
        }
        try {
            running.forEach(CompletableFuture::join);
        } catch (CompletionException e) {
            running.forEach(chunk -> chunk.exceptionally(_ -> null).join());
            throw unwrap(e);
        }
    }

    private void streamOne(List<Subject> chunk, Function<Digests, Sink> sinks) {
        Proofs proofs = take();
        try {
            Sink sink = sinks.apply(proofs.digests());
            database.read(session -> {
                proofs.stream(session, chunk, sink);
                return chunk.size();
            });
        } finally {
            idle.add(proofs);
        }
    }

    /// Renders chunks, several at once.
    ///
    /// @param consumer gets the pages of a chunk and what is published at their addresses; called
    ///   by several threads
    /// @return errors of pages that could not be rendered
    List<String> render(
            List<List<Subject>> chunks,
            BiConsumer<List<RenderedPage>, Map<Long, Published.File>> consumer) {
        if (chunks.size() == 1) {
            return with(chunks.getFirst(), consumer);
        }
        List<CompletableFuture<List<String>>> running = new ArrayList<>();
        for (List<Subject> chunk : chunks) {
            running.add(CompletableFuture.supplyAsync(() -> with(chunk, consumer), threads));
        }
        List<String> errors = new ArrayList<>();
        try {
            running.forEach(chunk -> errors.addAll(chunk.join()));
        } catch (CompletionException e) {
            running.forEach(chunk -> chunk.exceptionally(_ -> List.of()).join());
            throw unwrap(e);
        }
        return errors;
    }

    private List<String> with(
            List<Subject> chunk,
            BiConsumer<List<RenderedPage>, Map<Long, Published.File>> consumer) {
        Proofs proofs = take();
        try {
            return render(chunk, proofs, consumer);
        } finally {
            idle.add(proofs);
        }
    }

    private record Rendered(List<RenderedPage> pages, Map<Long, Published.File> published) {}

    private List<String> render(
            List<Subject> chunk,
            Proofs proofs,
            BiConsumer<List<RenderedPage>, Map<Long, Published.File>> consumer) {
        try {
            Rendered rendered =
                    database.read(session -> {
                        List<RenderedPage> pages = proofs.render(session, chunk);
                        return new Rendered(pages, Published.find(session, pages));
                    });
            consumer.accept(rendered.pages(), rendered.published());
            return List.of();
        } catch (Unrenderable e) {
            if (chunk.size() == 1) {
                return List.of(String.valueOf(e.getMessage()));
            }
            List<String> errors = new ArrayList<>();
            chunk.forEach(subject -> errors.addAll(render(List.of(subject), proofs, consumer)));
            return errors;
        }
    }

    private Proofs take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        }
    }

    private static RuntimeException unwrap(CompletionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof RuntimeException known) {
            return known;
        }
        if (cause instanceof Error fatal) {
            throw fatal;
        }
        return e;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
