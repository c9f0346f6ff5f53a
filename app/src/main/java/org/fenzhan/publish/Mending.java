package org.fenzhan.publish;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.publish.layout.Dirty;
import org.fenzhan.publish.layout.Reason;

/// Compares every page with its file and publishes those again that are not as they should be.
/// Stopped half-way, it has put right what it had found.
final class Mending {
    /// Pages that are published together.
    private static final int TOGETHER = 500;

    private final Settings settings;
    private final Publications publications;
    private final int station;
    private final Workers workers;
    private Survey survey;
    private final List<String> errors = new ArrayList<>();
    private Dirty wrong = new Dirty();
    private long written;
    private long removed;

    /// @param station the station whose own files are meant, or 0 for all
    Mending(Settings settings, Workers workers, Publications publications, int station) {
        this.settings = settings;
        this.publications = publications;
        this.workers = workers;
        this.station = station;
        this.survey = new Survey(settings, workers, station);
    }

    /// As that of [Rebuild].
    record Result(long pages, long written, long removed, List<String> errors) {}

    Result run(Rebuild.Progress progress) {
        survey.run(progress, this::take);
        mend();
        if (removeStrays()) {
            survey = new Survey(settings, workers, station);
            survey.run(progress, this::take);
            mend();
        }
        if (station == 0) {
            forget();
        }
        return new Result(survey.count(), written, removed, errors);
    }

    private void take(Survey.Deviation deviation) {
        String address = deviation.finding().address();
        if (address.endsWith(Release.VARIANT)) {
            settings.files().delete(settings.files().current(), address);
            removed++;
            return;
        }
        if (deviation.finding().kind() == Check.Kind.UNRENDERABLE) {
            errors.add(address);
            return;
        }
        wrong.add(deviation.subject(), Reason.GENERATION);
        if (wrong.pages().size() >= TOGETHER) {
            mend();
        }
    }

    private void mend() {
        if (!wrong.pages().isEmpty()) {
            written += wrong.pages().size();
            publications.repair(wrong);
            wrong = new Dirty();
        }
    }

    /// @return whether one of them was a link, through which missing pages may have been seen
    private boolean removeStrays() {
        List<String> strays = new ArrayList<>();
        survey.strays(strays::add);
        int generation = settings.files().current();
        boolean links = false;
        for (String address : strays) {
            links |= settings.files().read(generation, address).isEmpty();
            settings.files().delete(generation, address);
        }
        removed += strays.size();
        return links;
    }

    /// Rows of files that no page has any more.
    private void forget() {
        List<Long> unknown = new ArrayList<>();
        settings.database()
                .read(session -> {
                    session.each(
                            "SELECT path FROM published",
                            row -> row.getLong(1),
                            path -> {
                                if (!survey.expects(path)) {
                                    unknown.add(path);
                                }
                            });
                    return unknown.size();
                });
        if (!unknown.isEmpty()) {
            settings.database().change(session -> Published.forget(session, unknown));
        }
    }
}
