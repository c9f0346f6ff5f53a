package org.fenzhan.publish;

import java.util.List;
import java.util.function.BooleanSupplier;
import org.fenzhan.publish.view.Rendering;

/// The engine without its thread: what is to be done next, done at once. Tests and the command line
/// drive it by hand, [Publisher] by a thread. Belongs to one thread at a time.
final class Engine implements AutoCloseable {
    private final Settings settings;
    private final Rebuild.Progress progress;
    private final Workers workers;
    private final Generations generations;
    private final Publications publications;
    private final Renewals renewals;
    private final Durability durability;
    private final Variants variants;

    Engine(Settings settings) {
        this(settings, Rebuild.Progress.NONE);
    }

    /// @param progress told of a generation's or a mending's files
    Engine(Settings settings, Rebuild.Progress progress) {
        this.settings = settings;
        this.progress = progress;
        Rendering rendering = new Rendering(settings.portal(), settings.press());
        this.workers = new Workers(settings.database(), rendering, settings.workers());
        this.generations = new Generations(settings, progress);
        this.durability = new Durability(settings);
        this.variants = new Variants(settings);
        this.publications = new Publications(settings, rendering, workers, generations);
        this.renewals = new Renewals(settings, publications);
    }

    /// Brings files and tables together again, whatever happened. Doing it twice changes nothing.
    ///
    /// @return whether a generation was begun or goes on
    boolean recover() {
        settings.database().write(Outbox::retryFailed);
        boolean generation = !renewals.begin() && generations.beginIfNeeded();
        if (settings.files().current() == 0 || generations.blocks()) {
            finishGeneration();
        }
        if (durability.lostPower()) {
            publications.repair(durability.doubtful());
        }
        publications.resume();
        durability.noteBoot();
        return generation;
    }

    private boolean publishes() {
        return !generations.blocks() && settings.files().current() != 0;
    }

    boolean publishNext() {
        return publishes() && publications.next();
    }

    /// Renders of a generation or a renewal what can be until something waits.
    boolean stepGeneration(BooleanSupplier waits) {
        return generations.step(workers, waits) || renewals.step();
    }

    void beginGeneration() {
        generations.begin();
    }

    void finishGeneration() {
        while (generations.step(workers, () -> false)) {
            // Every step notes how far it came.
        }
    }

    /// Compares every page with its file and puts right what differs.
    ///
    /// @param station the station whose own files are meant, or 0 for all
    Mending.Result mend(int station) {
        return new Mending(settings, workers, publications, station).run(progress);
    }

    /// What may be done beside publications, by another thread, once nothing is left to do: what
    /// was written is made safe from a loss of power, and only then the folders go that readers
    /// have left.
    Runnable upkeep() {
        List<Integer> unwanted = generations.unwanted();
        return () -> {
            durability.synchronise();
            unwanted.forEach(settings.files()::remove);
        };
    }

    /// The same at once.
    void rest() {
        upkeep().run();
    }

    /// Compresses one page, or answers false when there is none left.
    boolean compressNext() {
        return variants.step();
    }

    /// Everything, to the end.
    void runAll() {
        boolean worked = true;
        while (worked) {
            worked = publishNext() || stepGeneration(() -> false);
        }
        rest();
    }

    @Override
    public void close() {
        workers.close();
    }
}
