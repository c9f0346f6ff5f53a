package org.fenzhan.publish;

import java.time.Duration;
import java.util.List;

/// Brings the public files to what the database and the theme give: for the command line, where no
/// publisher runs on the same data folder. What waits in the outbox is published first.
///
/// Where another theme or group made the files, or none are there, everything goes into a new
/// folder, to which is switched at the end. Else every page is rendered and compared, and only what
/// is missing or different is written; readers see each file change at once.
public final class Rebuild {
    private Rebuild() {}

    /// How far it came.
    public interface Progress {
        /// Tells nobody.
        Progress NONE = _ -> {};

        /// @param files rendered so far; called often
        void at(long files);
    }

    /// @param pages how many were rendered
    /// @param written of them, how many were missing or different
    /// @param removed files that nobody knew, or that were not the compressed form of their page
    /// @param errors pages that can't be rendered, and why
    public record Result(
            long pages, long written, long removed, List<String> errors, Duration taken) {
        public Result {
            errors = List.copyOf(errors);
        }
    }

    /// About how many files there are.
    ///
    /// @param station a number, or 0 for all
    public static long count(Settings settings, int station) {
        return settings.database().read(new Inventory(settings.portal(), station)::count);
    }

    /// How many articles have or had a page.
    public static long articles(Settings settings) {
        return settings.database().read(session -> session.number("SELECT count(*) FROM card"));
    }

    /// Of the whole group.
    public static Result run(Settings settings) {
        return run(settings, 0, Progress.NONE);
    }

    /// Returns when readers see everything as it should be.
    ///
    /// @param station the station whose own files are meant, or 0 for all
    public static Result run(Settings settings, int station, Progress progress) {
        long begun = settings.clock().millis();
        try (Engine engine = new Engine(settings, progress)) {
            boolean anew = engine.recover();
            engine.runAll();
            Mending.Result result = anew ? whole(settings) : engine.mend(station);
            engine.rest();
            return new Result(
                    result.pages(),
                    result.written(),
                    result.removed(),
                    result.errors(),
                    Duration.ofMillis(settings.clock().millis() - begun));
        }
    }

    private static Mending.Result whole(Settings settings) {
        return settings.database()
                .read(session ->
                        session.first(
                                        "SELECT done, coalesce(publication.error, '') FROM generation"
                                                + " JOIN publication"
                                                + " ON publication.id = generation.publication"
                                                + " ORDER BY generation.id DESC LIMIT 1",
                                        row ->
                                                new Mending.Result(
                                                        row.getLong(1),
                                                        row.getLong(1),
                                                        0,
                                                        row.getString(2).lines().toList()))
                                .orElseThrow());
    }
}
