package org.fenzhan.article;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.account.PersonId;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Rows of articles and revisions. Every query of an article takes its station.
final class ArticleRows {
    static final String ARTICLE =
            "article.id, article.station, article.channel, article.address, article.head,"
                    + " article.desk, article.step, article.sent_back, article.desk_note,"
                    + " article.standing, article.live, article.withdrawn_at,"
                    + " article.withdrawn_reason, article.first_live_at, article.correction,"
                    + " article.corrected_at, article.corrections, article.created_at,"
                    + " article.created_by, article.touched_at, channel.reviews,"
                    + " (SELECT group_concat(placement.channel) FROM placement"
                    + " WHERE placement.article = article.id), article.withdrawn_remains,"
                    + " article.merged_into, (SELECT into_.station FROM article into_"
                    + " WHERE into_.id = article.merged_into)";

    /// How many columns that are.
    static final int WIDTH = 25;

    static final String FROM = " FROM article JOIN channel ON channel.id = article.channel";

    private static final String REVISION =
            "id, article, number, based_on, on_line, author, saved_at, origin, ";

    private ArticleRows() {}

    static Optional<Article> find(Session session, StationId station, ArticleId id) {
        return session.first(
                "SELECT " + ARTICLE + FROM + " WHERE article.id = ? AND article.station = ?",
                ArticleRows::article,
                id.value(),
                station.value());
    }

    static Optional<Revision> revision(Session session, ArticleId article, RevisionId id) {
        return session.first(
                "SELECT "
                        + REVISION
                        + ManuscriptColumns.NAMES
                        + " FROM revision WHERE id = ? AND article = ?",
                ArticleRows::revision,
                id.value(),
                article.value());
    }

    static List<Revision> revisions(Session session, ArticleId article) {
        return session.list(
                "SELECT "
                        + REVISION
                        + ManuscriptColumns.NAMES
                        + " FROM revision WHERE article = ? ORDER BY number DESC",
                ArticleRows::revision,
                article.value());
    }

    /// Everybody who saved a revision of the line since the one that is or was live.
    static Set<PersonId> writers(Session session, Article article) {
        return new HashSet<>(
                session.list(
                        "SELECT DISTINCT author FROM revision WHERE article = ? AND on_line = 1"
                                + " AND id > ? AND origin <> 'IMPORTED'",
                        row -> new PersonId(row.getLong(1)),
                        article.id().value(),
                        article.lastLive().map(RevisionId::value).orElse(0L)));
    }

    static Set<PersonId> approvers(Session session, Article article) {
        return new HashSet<>(
                session.list(
                        "SELECT person FROM approval WHERE article = ? AND revision = ?",
                        row -> new PersonId(row.getLong(1)),
                        article.id().value(),
                        article.head().value()));
    }

    static void store(Session session, Article article) {
        Desk desk = article.state().desk();
        Standing standing = article.state().standing();
        session.update(
                "UPDATE article SET channel = ?, address = ?, head = ?, desk = ?, step = ?,"
                        + " sent_back = ?, desk_note = ?, standing = ?, live = ?,"
                        + " withdrawn_at = ?, withdrawn_reason = ?, withdrawn_remains = ?,"
                        + " merged_into = ?, first_live_at = ?,"
                        + " correction = ?, corrected_at = ?, corrections = ?, touched_at = ?"
                        + " WHERE id = ? AND station = ?",
                article.channel().value(),
                article.address().orElse(null),
                article.head().value(),
                word(desk),
                desk instanceof Desk.InReview(int step, _) ? step : 0,
                desk instanceof Desk.Draft(boolean sentBack) && sentBack,
                article.deskNote(),
                word(standing),
                article.lastLive().map(RevisionId::value).orElse(null),
                standing instanceof Standing.Withdrawn(_, Instant at, _, _)
                        ? at.toEpochMilli()
                        : null,
                standing instanceof Standing.Withdrawn(_, _, String reason, _) ? reason : null,
                remains(standing).word(),
                remains(standing) instanceof Remains.Merged(Reference into)
                        ? into.article().value()
                        : null,
                article.firstLive().map(Instant::toEpochMilli).orElse(null),
                article.correction().map(Article.Correction::note).orElse(null),
                article.correction().map(c -> c.at().toEpochMilli()).orElse(null),
                article.correction().map(Article.Correction::count).orElse(0),
                article.touchedAt().toEpochMilli(),
                article.id().value(),
                article.station().value());
    }

    static Article article(ResultSet row) throws SQLException {
        return new Article(
                new ArticleId(row.getLong(1)),
                new StationId(row.getInt(2)),
                new ChannelId(row.getInt(3)),
                channels(row.getString(22)),
                Optional.ofNullable(row.getString(4)),
                new RevisionId(row.getLong(5)),
                new Review.State(desk(row), standing(row)),
                Optional.ofNullable(row.getString(9)).orElse(""),
                moment(row, 14),
                correction(row),
                Instant.ofEpochMilli(row.getLong(18)),
                new PersonId(row.getLong(19)),
                Instant.ofEpochMilli(row.getLong(20)));
    }

    private static Revision revision(ResultSet row) throws SQLException {
        long basedOn = row.getLong(4);
        Optional<RevisionId> base =
                row.wasNull() ? Optional.empty() : Optional.of(new RevisionId(basedOn));
        return new Revision(
                new RevisionId(row.getLong(1)),
                new ArticleId(row.getLong(2)),
                row.getInt(3),
                base,
                row.getBoolean(5),
                new PersonId(row.getLong(6)),
                Instant.ofEpochMilli(row.getLong(7)),
                Revision.Origin.valueOf(row.getString(8)),
                ManuscriptColumns.read(row, 9));
    }

    private static Desk desk(ResultSet row) throws SQLException {
        String word = row.getString(6);
        return switch (word) {
            case "draft" -> new Desk.Draft(row.getBoolean(8));
            case "review" -> {
                int step = row.getInt(7);
                yield new Desk.InReview(step, Math.max(step, row.getInt(21)));
            }
            case "idle" -> new Desk.Idle();
            default -> throw new IllegalStateException("article with unknown desk " + word);
        };
    }

    private static Standing standing(ResultSet row) throws SQLException {
        String word = row.getString(10);
        RevisionId live = new RevisionId(row.getLong(11));
        return switch (word) {
            case "none" -> new Standing.NeverPublished();
            case "live" -> new Standing.Live(live);
            case "withdrawn" ->
                    new Standing.Withdrawn(
                            live,
                            Instant.ofEpochMilli(row.getLong(12)),
                            row.getString(13),
                            remains(row));
            default -> throw new IllegalStateException("article with unknown standing " + word);
        };
    }

    private static Remains remains(ResultSet row) throws SQLException {
        String word = row.getString(23);
        return switch (word) {
            case "note" -> new Remains.Note();
            case "text" -> new Remains.Text();
            case "merged" ->
                    new Remains.Merged(
                            new Reference(
                                    new StationId(row.getInt(25)), new ArticleId(row.getLong(24))));
            default -> throw new IllegalStateException("withdrawn article remains as " + word);
        };
    }

    private static Remains remains(Standing standing) {
        return standing instanceof Standing.Withdrawn withdrawn
                ? withdrawn.remains()
                : new Remains.Note();
    }

    /// Whether a chain of merges leads from one article to another.
    static boolean leadsTo(Session session, ArticleId from, ArticleId to) {
        return session.number(
                        "WITH RECURSIVE way (id) AS (SELECT ?1 UNION SELECT article.merged_into"
                                + " FROM way JOIN article ON article.id = way.id"
                                + " WHERE article.merged_into IS NOT NULL)"
                                + " SELECT count(*) FROM way WHERE id = ?2",
                        from.value(),
                        to.value())
                > 0;
    }

    private static Optional<Article.Correction> correction(ResultSet row) throws SQLException {
        String note = row.getString(15);
        return note == null
                ? Optional.empty()
                : Optional.of(
                        new Article.Correction(
                                note, Instant.ofEpochMilli(row.getLong(16)), row.getInt(17)));
    }

    private static Optional<Instant> moment(ResultSet row, int column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    private static List<ChannelId> channels(@Nullable String joined) {
        return joined == null
                ? List.of()
                : List.of(joined.split(",")).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .map(ChannelId::new)
                        .toList();
    }

    private static String word(Desk desk) {
        return switch (desk) {
            case Desk.Draft _ -> "draft";
            case Desk.InReview _ -> "review";
            case Desk.Idle _ -> "idle";
        };
    }

    private static String word(Standing standing) {
        return switch (standing) {
            case Standing.NeverPublished _ -> "none";
            case Standing.Live _ -> "live";
            case Standing.Withdrawn _ -> "withdrawn";
        };
    }
}
