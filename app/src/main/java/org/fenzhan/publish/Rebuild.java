package org.fenzhan.publish;

import java.time.Duration;

/// Renders the stored layout anew into a new folder and switches to it: for the command line, where
/// no publisher runs on the same data folder.
public final class Rebuild {
    private Rebuild() {}

    /// @param files how many were written
    public record Result(long files, Duration taken) {}

    /// Returns when readers see the new folder. What waits in the outbox is published first.
    public static Result run(Settings settings) {
        long begun = settings.clock().millis();
        try (Engine engine = new Engine(settings)) {
            if (!engine.recover()) {
                engine.runAll();
                engine.beginGeneration();
            }
            engine.runAll();
        }
        long files =
                settings.database()
                        .read(session ->
                                session.number(
                                        "SELECT done FROM generation ORDER BY id DESC LIMIT 1"));
        return new Result(files, Duration.ofMillis(settings.clock().millis() - begun));
    }
}
