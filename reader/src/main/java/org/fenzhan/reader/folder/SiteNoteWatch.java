package org.fenzhan.reader.folder;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// Keeps the note of the site: looks once a second whether its file changed. A note that can't be
/// understood leaves the last good one in force, with one warning a change.
public final class SiteNoteWatch {

    private static final Logger LOG = System.getLogger(SiteNoteWatch.class.getName());
    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private record Seen(SiteNote note, Optional<FileState> state, boolean settled, long at) {}

    private final Path site;
    private final InstantSource clock;
    private volatile Seen seen;

    /// @throws IOException when there is a note that can't be understood: better no start than a
    ///   wrong host
    public SiteNoteWatch(Path site, InstantSource clock) throws IOException {
        this.site = site;
        this.clock = clock;
        this.seen = look(clock.millis());
    }

    public SiteNote note() {
        Seen last = seen;
        long now = clock.millis();
        if (Math.abs(now - last.at()) < LOOK_AGAIN_MILLIS) {
            return last.note();
        }
        try {
            boolean same =
                    last.settled()
                            && last.state().equals(FileState.of(site.resolve(SiteNote.NAME)));
            seen = same ? new Seen(last.note(), last.state(), true, now) : look(now);
        } catch (IOException wrong) {
            LOG.log(Level.WARNING, "{0} The hosts stay as they were.", wrong.getMessage());
            seen = stayingAt(last.note(), now);
        }
        return seen.note();
    }

    private Seen look(long now) throws IOException {
        Optional<FileState> state = FileState.of(site.resolve(SiteNote.NAME));
        boolean settled = state.isEmpty() || state.get().isSettled(now);
        return new Seen(SiteNote.read(site), state, settled, now);
    }

    private Seen stayingAt(SiteNote note, long now) {
        try {
            return new Seen(note, FileState.of(site.resolve(SiteNote.NAME)), true, now);
        } catch (IOException _) {
            return new Seen(note, Optional.empty(), false, now);
        }
    }
}
