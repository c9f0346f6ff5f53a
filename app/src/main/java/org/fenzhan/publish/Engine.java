package org.fenzhan.publish;

import org.fenzhan.publish.view.Rendering;

/// The engine without its thread: what is to be done next, done at once. Tests and the command line
/// drive it by hand, [Publisher] by a thread. Belongs to one thread at a time.
final class Engine implements AutoCloseable {
    private final Settings settings;
    private final Workers workers;
    private final Generations generations;
    private final Publications publications;
    private final Durability durability;
    private final Variants variants;

    Engine(Settings settings) {
        this.settings = settings;
        Rendering rendering = new Rendering(settings.portal(), settings.press());
        this.workers = new Workers(settings.database(), rendering, settings.workers());
        this.generations = new Generations(settings);
        this.durability = new Durability(settings);
        this.variants = new Variants(settings);
        this.publications = new Publications(settings, rendering, workers, generations);
    }

    /// Brings files and tables together again, whatever happened. Doing it twice changes nothing.
    void recover() {
        settings.database().write(Outbox::retryFailed);
        generations.beginIfNeeded();
        if (settings.files().current() == 0 || generations.blocks()) {
            finishGeneration();
        }
        if (durability.lostPower()) {
            publications.repair(durability.doubtful());
        }
        publications.resume();
        durability.noteBoot();
    }

    private boolean publishes() {
        return !generations.blocks() && settings.files().current() != 0;
    }

    boolean publishNext() {
        return publishes() && publications.next();
    }

    boolean stepGeneration() {
        return generations.step(workers);
    }

    void beginGeneration() {
        generations.begin();
    }

    void finishGeneration() {
        while (generations.step(workers)) {
            // Every step notes how far it came.
        }
    }

    /// What was written, made safe from a loss of power.
    void synchronise() {
        durability.synchronise();
    }

    /// When nothing is left to do. An old folder goes only when the switch away from it is safe.
    void rest() {
        durability.synchronise();
        generations.sweep();
    }

    /// Compresses one page, or answers false when there is none left.
    boolean compressNext() {
        return variants.step();
    }

    /// Everything, to the end.
    void runAll() {
        boolean worked = true;
        while (worked) {
            worked = publishNext() || generations.step(workers);
        }
        rest();
    }

    @Override
    public void close() {
        workers.close();
    }
}
