package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.view.Rendering;

/// Renders everything to nowhere and holds it against the public files: what `fenzhan rebuild
/// --check` runs and what the tests run after every step. Changes nothing.
///
/// A portal may publish meanwhile: what looks wrong is looked at once more at the end.
public final class Check {
    /// More than that are told at once, since they are no chance meetings with a publication.
    private static final int LOOKED_AT_AGAIN = 10_000;

    private final Settings settings;
    private final Survey survey;
    private final Consumer<Finding> consumer;
    private final List<Survey.Deviation> doubtful = new ArrayList<>();

    private Check(Settings settings, Workers workers, int station, Consumer<Finding> consumer) {
        this.settings = settings;
        this.survey = new Survey(settings, workers, station);
        this.consumer = consumer;
    }

    /// What is wrong with a public file.
    public record Finding(Kind kind, String address) {}

    public enum Kind {
        /// Its bytes are not those that the database and the theme give.
        DIFFERENT,
        /// The database says that it should exist.
        MISSING,
        /// Nobody knows it.
        STRAY,
        /// It can't be rendered; the address stands for the message.
        UNRENDERABLE
    }

    /// @param pages how many were rendered
    public record Report(long pages, List<Finding> findings) {
        public Report {
            findings = List.copyOf(findings);
        }

        public boolean isClean() {
            return findings.isEmpty();
        }
    }

    public static Report run(Settings settings) {
        List<Finding> findings = new ArrayList<>();
        long pages = run(settings, 0, Rebuild.Progress.NONE, findings::add);
        return new Report(pages, findings);
    }

    /// Hands over what is found without keeping it.
    ///
    /// @param station the station whose own files are looked at, or 0 for all
    /// @return how many pages were rendered
    public static long run(
            Settings settings, int station, Rebuild.Progress progress, Consumer<Finding> consumer) {
        Rendering rendering = new Rendering(settings.portal(), settings.press());
        try (Workers workers = new Workers(settings.database(), rendering, settings.workers())) {
            return new Check(settings, workers, station, consumer).run(progress);
        }
    }

    private long run(Rebuild.Progress progress) {
        long newest = newest();
        survey.run(progress, this::take);
        survey.again(doubtful).forEach(left -> consumer.accept(left.finding()));
        survey.strays(address -> stray(address, newest));
        return survey.count();
    }

    private void take(Survey.Deviation deviation) {
        if (doubtful.size() < LOOKED_AT_AGAIN) {
            doubtful.add(deviation);
        } else {
            consumer.accept(deviation.finding());
        }
    }

    private long newest() {
        return settings.database()
                .read(session -> session.number("SELECT max(id) FROM publication"));
    }

    /// A file of a publication that came later than this check is none, nor is one on its way.
    private void stray(String address, long newest) {
        boolean later =
                settings.database()
                                .read(session ->
                                        session.number(
                                                "SELECT publication FROM published WHERE path = ?",
                                                new Digests().path(address)))
                        > newest;
        boolean passed =
                newest() > newest
                        && settings.files().read(settings.files().current(), address).isEmpty();
        if (!later && !passed) {
            consumer.accept(new Finding(Kind.STRAY, address));
        }
    }
}
