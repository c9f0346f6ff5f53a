package org.fenzhan.publish;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.store.Database;

/// The way through an inventory: chunks are handed out some way ahead of the workers, so that none
/// of them ever waits, and their results are taken in the order of the inventory.
///
/// @param ahead chunks on their way at once
record Course(Database database, Inventory inventory, int ahead) {
    /// Chunks that lie ready for each worker.
    private static final int READY = 4;

    static Course of(Settings settings, Inventory inventory) {
        return new Course(settings.database(), inventory, READY * settings.workers());
    }

    private record Going<R>(CompletableFuture<R> work, Inventory.Cursor next) {}

    /// Goes on from a cursor to the end, or until something waits.
    ///
    /// @param hand puts a chunk to work
    /// @param taken gets each result and the cursor behind it, on the caller's thread
    /// @throws RuntimeException of the first chunk that fails, once no other is at work any more
    <R> void run(
            Inventory.Cursor from,
            Function<List<Subject>, CompletableFuture<R>> hand,
            BiConsumer<R, Inventory.Cursor> taken,
            BooleanSupplier waits) {
        Deque<Going<R>> going = new ArrayDeque<>();
        Inventory.Cursor reached = from;
        try {
            do {
                while (reached.part() != Inventory.Part.END
                        && going.size() < ahead
                        && (going.isEmpty() || !waits.getAsBoolean())) {
                    Inventory.Cursor after = reached;
                    Inventory.Chunk chunk =
                            database.read(session -> inventory.after(session, after));
                    going.add(new Going<>(hand.apply(chunk.subjects()), chunk.next()));
                    reached = chunk.next();
                }
                Going<R> first = going.remove();
                taken.accept(Workers.await(first.work()), first.next());
            } while (!going.isEmpty());
        } finally {
            going.forEach(chunk -> chunk.work().exceptionally(_ -> null).join());
        }
    }
}
