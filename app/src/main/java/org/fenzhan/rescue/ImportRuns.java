package org.fenzhan.rescue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Discarding;
import org.fenzhan.article.Reference;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;
import tools.jackson.databind.json.JsonMapper;

/// Runs of the import: begun, gone on with, ended, taken back.
public final class ImportRuns {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int AT_ONCE = 200;

    private final Database database;
    private final Clock clock;

    public ImportRuns(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// One run.
    ///
    /// @param isResumed whether an earlier run over the same sources was stopped and is gone on
    ///   with
    public record Run(long id, boolean isResumed) {}

    /// A draft of a run that stays because a person has touched it.
    public record Touched(ArticleId article, String title, String file) {}

    /// What was taken back.
    public record Undone(long removed, List<Touched> touched) {
        public Undone {
            touched = List.copyOf(touched);
        }
    }

    /// @param sources as they were named
    public Run begin(Importer.Target target, List<String> sources) {
        String named = JSON.writeValueAsString(sources);
        return database.write(session -> {
            Optional<Long> stopped =
                    session.first(
                            "SELECT id FROM import_run WHERE station = ? AND channel = ? AND"
                                    + " sources = ? AND ended_at IS NULL AND undone_at IS NULL"
                                    + " ORDER BY id DESC",
                            row -> row.getLong(1),
                            target.station().id().value(),
                            target.channel().id().value(),
                            named);
            return stopped.map(id -> new Run(id, true))
                    .orElseGet(() ->
                            new Run(
                                    session.insert(
                                            "INSERT INTO import_run (station, channel, sources,"
                                                    + " begun_at) VALUES (?, ?, ?, ?)",
                                            target.station().id().value(),
                                            target.channel().id().value(),
                                            named,
                                            clock.instant().toEpochMilli()),
                                    false));
        });
    }

    /// What an ended run brought.
    ///
    /// @param gathered places that only all its pages together showed
    public record Ended(long pages, int gathered) {}

    /// Says that the run came to the end of its sources, and gathers what only all its pages
    /// together show. One that brought nothing is forgotten.
    public Ended end(Importer.Target target, Run run) {
        int gathered = new Gleaning(database, target.station().id(), run.id()).gather();
        return database.write(session -> {
            long pages =
                    session.number(
                            "SELECT count(*) FROM legacy_page WHERE import_run = ?", run.id());
            if (pages == 0) {
                session.update("DELETE FROM import_run WHERE id = ?", run.id());
            } else {
                session.update(
                        "UPDATE import_run SET ended_at = ? WHERE id = ?",
                        clock.instant().toEpochMilli(),
                        run.id());
            }
            return new Ended(pages, gathered);
        });
    }

    /// A run with what of it could be published.
    ///
    /// @param sources as they were named
    /// @param ready finished drafts that no plan has in hand
    /// @param open drafts that still have places to decide about
    public record Listed(long id, List<String> sources, Instant begun, long ready, long open) {
        public Listed {
            sources = List.copyOf(sources);
        }
    }

    private static final String OPEN =
            " FROM legacy_page p JOIN article ON article.id = p.article WHERE p.import_run = ?"
                    + " AND article.desk = 'draft' AND article.standing = 'none' AND EXISTS"
                    + " (SELECT 1 FROM finding WHERE finding.page = p.id"
                    + " AND finding.decision = 'open')";

    /// The runs of a station that were not taken back, the newest first.
    public List<Listed> of(StationId station, int limit) {
        return database.read(session ->
                session
                        .list(
                                "SELECT id, sources, begun_at FROM import_run WHERE station = ?"
                                        + " AND undone_at IS NULL ORDER BY id DESC LIMIT ?",
                                row ->
                                        new Listed(
                                                row.getLong(1),
                                                List.of(
                                                        JSON.readValue(
                                                                row.getString(2), String[].class)),
                                                Instant.ofEpochMilli(row.getLong(3)),
                                                0,
                                                0),
                                station.value(),
                                limit)
                        .stream()
                        .map(run ->
                                new Listed(
                                        run.id(),
                                        run.sources(),
                                        run.begun(),
                                        session.number(
                                                "SELECT count(*)"
                                                        + FinishedPages.READY
                                                        + " AND p.import_run = ?2",
                                                station.value(),
                                                run.id()),
                                        session.number("SELECT count(*)" + OPEN, run.id())))
                        .toList());
    }

    /// When a run began; empty when there is none of this number.
    public Optional<Instant> begun(long run) {
        return database.read(session ->
                session.first(
                        "SELECT begun_at FROM import_run WHERE id = ?",
                        row -> Instant.ofEpochMilli(row.getLong(1)),
                        run));
    }

    /// Takes a run back: drafts that nobody has touched vanish with their legacy pages. May be
    /// stopped and called again.
    public Undone undo(long run) {
        List<Touched> touched = new ArrayList<>();
        long removed = 0;
        long last = 0;
        while (true) {
            long after = last;
            List<Page> pages = database.read(session -> pages(session, run, after));
            if (pages.isEmpty()) {
                break;
            }
            last = pages.getLast().id();
            removed +=
                    database.write(session -> {
                        long gone = 0;
                        for (Page page : pages) {
                            if (remove(session, page)) {
                                gone++;
                            } else {
                                touched.add(touched(session, page));
                            }
                        }
                        return gone;
                    });
        }
        database.change(session ->
                session.update(
                        "UPDATE import_run SET undone_at = ? WHERE id = ?",
                        clock.instant().toEpochMilli(),
                        run));
        return new Undone(removed, touched);
    }

    private record Page(long id, Reference reference, String file) {}

    private static List<Page> pages(Session session, long run, long after) {
        return session.list(
                "SELECT id, station, article, file FROM legacy_page WHERE import_run = ? AND id > ?"
                        + " ORDER BY id LIMIT "
                        + AT_ONCE,
                row ->
                        new Page(
                                row.getLong(1),
                                new Reference(
                                        new StationId(row.getInt(2)),
                                        new ArticleId(row.getLong(3))),
                                row.getString(4)),
                run,
                after);
    }

    private static boolean remove(Session session, Page page) {
        boolean decided =
                session.number(
                                "SELECT count(*) FROM finding WHERE page = ? AND decision <> 'open'",
                                page.id())
                        > 0;
        if (decided || !Discarding.isUntouched(session, page.reference())) {
            return false;
        }
        session.update("DELETE FROM finding WHERE page = ?", page.id());
        session.update("UPDATE legacy_page SET copy_of = NULL WHERE copy_of = ?", page.id());
        session.update("DELETE FROM legacy_page WHERE id = ?", page.id());
        return Discarding.discard(session, page.reference());
    }

    private static Touched touched(Session session, Page page) {
        String title =
                session.first(
                                "SELECT revision.title FROM article JOIN revision ON revision.id ="
                                        + " article.head WHERE article.id = ?",
                                row -> row.getString(1),
                                page.reference().article().value())
                        .orElse("");
        return new Touched(page.reference().article(), title, page.file());
    }
}
