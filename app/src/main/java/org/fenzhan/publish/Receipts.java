package org.fenzhan.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.ArticleId;
import org.fenzhan.publish.layout.Reason;
import org.fenzhan.store.Database;
import org.jspecify.annotations.Nullable;

/// Answers what became of changes. Thread-safe.
public final class Receipts {
    private static final String SELECT =
            "SELECT outbox.seq, outbox.kind, outbox.article, outbox.publication, outbox.step,"
                    + " outbox.at, outbox.error, publication.planned_at, publication.rendered_at,"
                    + " publication.written_at, publication.live_at, publication.error,"
                    + " publication.written, publication.unchanged, publication.removed,"
                    + " publication.bytes, publication.pages, outbox.plan FROM outbox"
                    + " LEFT JOIN publication ON publication.id = outbox.publication";

    private final Database database;

    public Receipts(Database database) {
        this.database = database;
    }

    /// The receipts of an article's changes, newest first.
    public List<Receipt> of(ArticleId article) {
        return database.read(session ->
                session.list(
                        SELECT + " WHERE outbox.article = ? ORDER BY outbox.seq DESC",
                        Receipts::read,
                        article.value()));
    }

    public Optional<Receipt> of(long seq) {
        return database.read(
                session -> session.first(SELECT + " WHERE outbox.seq = ?", Receipts::read, seq));
    }

    private static final String WHOLE =
            "SELECT publication.id, planned_at, rendered_at, written_at, live_at, written,"
                    + " unchanged, removed, bytes, error, (SELECT count(*) FROM outbox"
                    + " WHERE outbox.publication = publication.id) FROM publication";

    /// Where the first or the last of a plan's articles went that are before readers.
    private static final String END_OF_PLAN =
            "(SELECT publication FROM outbox WHERE plan = ?1 AND step = 9"
                    + " AND publication IS NOT NULL ORDER BY done_at %1$s, seq %1$s LIMIT 1)";

    public Optional<Receipt.Whole> publication(long id) {
        return database.read(
                session -> session.first(WHOLE + " WHERE publication.id = ?", Receipts::whole, id));
    }

    /// The publications that brought a plan's articles to the readers, the newest first.
    ///
    /// @param before only those with a lower number
    public List<Receipt.Whole> ofPlan(long plan, long before, int limit) {
        return database.read(session ->
                session.list(
                        WHOLE
                                + " WHERE publication.id < ?2 AND publication.id BETWEEN "
                                + END_OF_PLAN.formatted("ASC")
                                + " AND "
                                + END_OF_PLAN.formatted("DESC")
                                + " AND EXISTS (SELECT 1 FROM outbox"
                                + " WHERE outbox.publication = publication.id AND plan = ?1)"
                                + " ORDER BY publication.id DESC LIMIT ?3",
                        Receipts::whole,
                        plan,
                        before,
                        limit));
    }

    /// Files that a publication wrote and removed, in the order in which they were switched; empty
    /// where it is not there, not done, or was one of many pages so long ago that only its counts
    /// are kept.
    public Optional<List<Receipt.Page>> pages(long publication) {
        return database.read(session -> {
            Optional<String> few =
                    session.first(
                            "SELECT pages FROM publication WHERE id = ? AND live_at IS NOT NULL"
                                    + " AND (pages <> '' OR written + removed = 0)",
                            row -> row.getString(1),
                            publication);
            return few.or(() -> ManyPages.lines(session, publication)).map(Receipts::pages);
        });
    }

    /// Changes that are not before readers yet, oldest first, a thousand at most.
    public List<Receipt> waiting() {
        return database.read(session ->
                session.list(
                        SELECT + " WHERE outbox.step < 9 ORDER BY outbox.seq LIMIT 1000",
                        Receipts::read));
    }

    /// How many changes wait; the honest length of the queue.
    public long countWaiting() {
        return database.read(
                session -> session.number("SELECT count(*) FROM outbox WHERE step < 9"));
    }

    /// How many changes are carried out before this one: of a single one, only single ones.
    public long countBefore(Receipt receipt) {
        return database.read(session ->
                session.number(
                        "SELECT count(*) FROM outbox WHERE step < 9 AND (seq < ?1 AND plan IS NULL"
                                + " OR ?2 AND (seq < ?1 OR plan IS NULL))",
                        receipt.seq(),
                        receipt.ofPlan()));
    }

    /// Whether publications wait until every page is made anew.
    public boolean isHeldUp() {
        return database.read(session ->
                session.number(
                                "SELECT count(*) FROM generation WHERE live_at IS NULL AND blocks = 1")
                        > 0);
    }

    /// How many public files the group has.
    public long countFiles() {
        return database.read(session -> session.number("SELECT count(*) FROM published"));
    }

    /// A generation on its way, or a renewal of the pages that name renamed channels.
    ///
    /// @param total about how many files it will have
    public record Generation(long done, long total, Instant begun) {}

    /// Empty when none is.
    public Optional<Generation> generation() {
        return database.read(session ->
                session.first(
                        "SELECT done, max(done, total), started_at FROM generation"
                                + " WHERE live_at IS NULL UNION ALL SELECT done, max(done, total),"
                                + " started_at FROM renewal WHERE live_at IS NULL",
                        row ->
                                new Generation(
                                        row.getLong(1),
                                        row.getLong(2),
                                        Instant.ofEpochMilli(row.getLong(3)))));
    }

    private static Receipt read(ResultSet row) throws SQLException {
        long publication = row.getLong(4);
        boolean planned = !row.wasNull();
        @Nullable String own = row.getString(7);
        Optional<String> error = Optional.ofNullable(own == null ? row.getString(12) : own);
        Optional<Instant> live = moment(row, 11);
        return new Receipt(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                planned ? Optional.of(publication) : Optional.empty(),
                stage(row.getInt(5), error.isPresent(), live.isPresent() && own == null),
                new Receipt.Times(
                        Instant.ofEpochMilli(row.getLong(6)),
                        moment(row, 8),
                        moment(row, 9),
                        moment(row, 10),
                        live),
                error,
                pages(row.getString(17)),
                new Receipt.Counts(row.getInt(13), row.getInt(14), row.getInt(15), row.getLong(16)),
                row.getObject(18) != null);
    }

    private static Receipt.Whole whole(ResultSet row) throws SQLException {
        Instant planned = Instant.ofEpochMilli(row.getLong(2));
        return new Receipt.Whole(
                row.getLong(1),
                new Receipt.Times(
                        planned,
                        Optional.of(planned),
                        moment(row, 3),
                        moment(row, 4),
                        moment(row, 5)),
                new Receipt.Counts(row.getInt(6), row.getInt(7), row.getInt(8), row.getLong(9)),
                Optional.ofNullable(row.getString(10)),
                row.getLong(11));
    }

    private static Receipt.Stage stage(int step, boolean error, boolean live) {
        if (step == 0) {
            return Receipt.Stage.WAITING;
        }
        if (error && !live) {
            return Receipt.Stage.FAILED;
        }
        return live ? Receipt.Stage.LIVE : Receipt.Stage.PLANNED;
    }

    private static List<Receipt.Page> pages(@Nullable String lines) {
        return lines == null ? List.of() : lines.lines().map(Receipts::page).toList();
    }

    /// A line as [#line] writes it.
    private static Receipt.Page page(String line) {
        String[] part = line.split(" ", 4);
        return new Receipt.Page(
                part[3], Long.parseLong(part[2]), Reason.valueOf(part[1]), part[0].equals("-"));
    }

    static String line(RenderedPage page, Reason why) {
        return (page.isGone() ? "- " : "+ ") + why + " " + page.length + " " + page.address + "\n";
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }
}
