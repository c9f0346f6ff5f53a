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
import java.util.function.Consumer;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.view.Rendering;
import org.fenzhan.publish.view.Shelf;
import org.fenzhan.publish.view.Unrenderable;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

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
        return render(chunks, (pages, published) -> release.write(pages, published), Shelf.large());
    }

    /// What a worker makes of a chunk with its own buffer and digests, in one reading transaction.
    interface Task<R> {
        R run(Session session, Proofs proofs);
    }

    /// Puts a task to work. The transaction stays open meanwhile; it holds up nobody.
    <R> CompletableFuture<R> hand(Task<R> task) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Proofs proofs = take();
                    try {
                        return database.read(session -> task.run(session, proofs));
                    } finally {
                        idle.add(proofs);
                    }
                },
                threads);
    }

    /// Does other work in turn with the rendering.
    CompletableFuture<Void> run(Runnable work) {
        return CompletableFuture.runAsync(work, threads);
    }

    /// Does the same with every element, several at once, and returns when all are done.
    ///
    /// @throws RuntimeException of one that fails, once no other is at work any more
    <T> void share(List<T> elements, Consumer<T> work) {
        int size = Math.ceilDiv(elements.size(), count);
        List<CompletableFuture<Void>> parts = new ArrayList<>();
        for (int from = 0; from < elements.size(); from += size) {
            List<T> part = elements.subList(from, Math.min(elements.size(), from + size));
            parts.add(run(() -> part.forEach(work)));
        }
        awaitAll(parts);
    }

    /// Does what only waits for the disk, beside the workers. Its failure is not told to anybody
    /// who does not ask.
    CompletableFuture<Void> aside(Runnable wait) {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("publish-disk")
                .start(() -> {
                    try {
                        wait.run();
                        done.complete(null);
                    } catch (RuntimeException e) {
                        done.completeExceptionally(e);
                    }
                });
        return done;
    }

    /// Waits for work, whose failure is thrown as it was.
    static <R> R await(CompletableFuture<R> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw unwrap(e);
        }
    }

    private static <R> List<R> awaitAll(List<CompletableFuture<R>> parts) {
        try {
            List<R> results = new ArrayList<>();
            parts.forEach(part -> results.add(part.join()));
            return results;
        } catch (CompletionException e) {
            parts.forEach(part -> part.handle((_, _) -> "ended").join());
            throw unwrap(e);
        }
    }

    /// Renders chunks, several at once.
    ///
    /// @param consumer gets the pages of a chunk and what is published at their addresses; called
    ///   by several threads
    /// @param shelf of the present state of the database
    /// @return errors of pages that could not be rendered
    List<String> render(
            List<List<Subject>> chunks,
            BiConsumer<List<RenderedPage>, Map<Long, Published.File>> consumer,
            Shelf shelf) {
        if (chunks.size() == 1) {
            return with(chunks.getFirst(), consumer, shelf);
        }
        List<CompletableFuture<List<String>>> running = new ArrayList<>();
        for (List<Subject> chunk : chunks) {
            running.add(CompletableFuture.supplyAsync(() -> with(chunk, consumer, shelf), threads));
        }
        return awaitAll(running).stream().flatMap(List::stream).toList();
    }

    private List<String> with(
            List<Subject> chunk,
            BiConsumer<List<RenderedPage>, Map<Long, Published.File>> consumer,
            Shelf shelf) {
        Proofs proofs = take();
        try {
            return render(chunk, proofs, consumer, shelf);
        } finally {
            idle.add(proofs);
        }
    }

    private record Rendered(List<RenderedPage> pages, Map<Long, Published.File> published) {}

    private List<String> render(
            List<Subject> chunk,
            Proofs proofs,
            BiConsumer<List<RenderedPage>, Map<Long, Published.File>> consumer,
            Shelf shelf) {
        try {
            Rendered rendered =
                    database.read(session -> {
                        List<RenderedPage> pages = proofs.render(session, chunk, shelf);
                        return new Rendered(pages, Published.find(session, pages));
                    });
            consumer.accept(rendered.pages(), rendered.published());
            return List.of();
        } catch (Unrenderable e) {
            if (chunk.size() == 1) {
                return List.of(String.valueOf(e.getMessage()));
            }
            List<String> errors = new ArrayList<>();
            chunk.forEach(
                    subject -> errors.addAll(render(List.of(subject), proofs, consumer, shelf)));
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
