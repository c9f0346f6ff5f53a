package org.fenzhan.article;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fenzhan.account.PersonId;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Database;
import org.jspecify.annotations.Nullable;

/// Answers the newsroom's lists. Every question takes its station.
public final class ArticleList {
    private final Database database;

    public ArticleList(Database database) {
        this.database = database;
    }

    /// Which articles.
    ///
    /// @param channel with everything below it
    /// @param words must all stand in title, byline or text; case does not matter
    /// @param before articles that stand after this place: the next page
    public record Filter(
            StationId station,
            Optional<ChannelId> channel,
            Optional<Stage> stage,
            Optional<PersonId> author,
            String words,
            Optional<Position> before,
            int limit) {
        public static Filter of(StationId station) {
            return new Filter(
                    station,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Optional.empty(),
                    50);
        }
    }

    /// A place in the list, last touched first; many articles can be touched in one millisecond.
    public record Position(long touchedAt, long article) {
        public static Position of(Article article) {
            return new Position(article.touchedAt().toEpochMilli(), article.id().value());
        }
    }

    /// A line of the list.
    ///
    /// @param author who saved the newest revision
    public record Line(Article article, String title, String author, Optional<String> dated) {}

    /// The articles, last touched first.
    public List<Line> find(Filter filter) {
        Condition condition = new Condition(filter.station());
        condition.narrow(filter);
        filter.stage().ifPresent(stage -> condition.add(sql(stage)));
        filter.before()
                .ifPresent(before ->
                        condition.add(
                                "(article.touched_at, article.id) < (?, ?)",
                                before.touchedAt(),
                                before.article()));
        return lines(condition, "article.touched_at DESC, article.id DESC", filter.limit());
    }

    /// Articles whose title has these words, last touched first. Reads no text, so it may be asked
    /// while somebody types.
    public List<Line> titled(StationId station, String words, int limit) {
        Condition condition = new Condition(station);
        for (String word : words.strip().split("\\s+")) {
            condition.add("instr(lower(head.title), lower(?)) > 0", word);
        }
        return lines(condition, "article.touched_at DESC, article.id DESC", limit);
    }

    /// How many articles the filter finds in each stage; its own stage and limit are not looked at.
    /// Stages without articles are present with 0.
    public Map<Stage, Long> counts(Filter filter) {
        Condition condition = new Condition(filter.station());
        condition.narrow(filter);
        boolean readsText = filter.author().isPresent() || !filter.words().isBlank();
        String sql =
                "SELECT CASE"
                        + Stream.of(Stage.values())
                                .map(stage -> " WHEN %s THEN '%s'".formatted(sql(stage), stage))
                                .collect(Collectors.joining())
                        + " END AS stage, count(*)"
                        + ArticleRows.FROM
                        + (readsText ? HEAD : "")
                        + condition.where()
                        + " GROUP BY 1 HAVING stage IS NOT NULL";
        Map<Stage, Long> counts = new EnumMap<>(Stage.class);
        Stream.of(Stage.values()).forEach(stage -> counts.put(stage, 0L));
        database.read(session ->
                        session.list(
                                sql,
                                row -> Map.entry(Stage.valueOf(row.getString(1)), row.getLong(2)),
                                condition.arguments()))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /// How many articles each channel of the station has, those below it included.
    public Map<ChannelId, Long> channels(StationId station) {
        return database
                .read(session ->
                        session.list(
                                "SELECT closure.ancestor, sum(own.articles) FROM (SELECT channel,"
                                        + " count(*) AS articles FROM article WHERE station = ?"
                                        + " GROUP BY channel) own JOIN channel_closure closure"
                                        + " ON closure.channel = own.channel GROUP BY 1",
                                row -> Map.entry(new ChannelId(row.getInt(1)), row.getLong(2)),
                                station.value()))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What waits for a review by this person: in review at their station, not written and not yet
    /// approved by them, the one that waits longest first.
    public List<Line> waitingFor(StationId station, PersonId reviewer) {
        Condition condition = new Condition(station);
        condition.add("article.desk = 'review'");
        condition.add(
                "NOT EXISTS (SELECT 1 FROM revision written WHERE written.article = article.id"
                        + " AND written.on_line = 1 AND written.author = ?"
                        + " AND written.origin <> 'IMPORTED'"
                        + " AND written.id > coalesce(article.live, 0))",
                reviewer.value());
        condition.add(
                "NOT EXISTS (SELECT 1 FROM approval WHERE approval.article = article.id"
                        + " AND approval.revision = article.head AND approval.person = ?)",
                reviewer.value());
        return lines(condition, OLDEST_FIRST, 200);
    }

    /// Drafts that this person wrote on, those sent back first.
    public List<Line> draftsOf(StationId station, PersonId author) {
        Condition condition = new Condition(station);
        condition.add("article.desk = 'draft'");
        condition.add(
                "article.id IN (SELECT audit.article FROM audit WHERE audit.person = ?"
                        + " AND audit.act IN ('create', 'save'))",
                author.value());
        return lines(condition, "article.sent_back DESC, article.touched_at DESC", 200);
    }

    /// What this person wrote on and others review now, the one that waits longest first.
    public List<Line> handedIn(StationId station, PersonId author) {
        Condition condition = new Condition(station);
        condition.add("article.desk = 'review'");
        condition.add(
                "EXISTS (SELECT 1 FROM revision mine WHERE mine.article = article.id"
                        + " AND mine.author = ? AND mine.id > coalesce(article.live, 0))",
                author.value());
        return lines(condition, OLDEST_FIRST, 200);
    }

    /// An act of one person.
    ///
    /// @param act word of the audit trail
    public record RecentAct(Instant at, String act, ArticleId article, String title) {}

    /// The newest acts of this person at the station, newest first, savings left out.
    public List<RecentAct> recentActs(StationId station, PersonId person, int limit) {
        return database.read(session ->
                session.list(
                        "SELECT audit.at, audit.act, article.id, head.title FROM audit"
                                + " JOIN article ON article.id = audit.article"
                                + HEAD
                                + " WHERE audit.person = ? AND audit.station = ? AND audit.act IN"
                                + " ('submit', 'approve', 'send-back', 'take-back', 'withdraw',"
                                + " 'withdraw-readable', 'merge')"
                                + " ORDER BY audit.id DESC LIMIT ?",
                        row ->
                                new RecentAct(
                                        Instant.ofEpochMilli(row.getLong(1)),
                                        row.getString(2),
                                        new ArticleId(row.getLong(3)),
                                        row.getString(4)),
                        person.value(),
                        station.value(),
                        limit));
    }

    /// An act on an article.
    ///
    /// @param act word of the audit trail
    /// @param revision the newest one of the line at that moment
    public record DoneAct(
            Instant at, String person, RevisionId revision, String act, String detail) {}

    /// Who did what to the article last.
    public Optional<DoneAct> lastAct(Reference reference) {
        return acts(reference).stream().reduce((before, after) -> after);
    }

    /// Who did this to the article last.
    public Optional<DoneAct> lastAct(Reference reference, String act) {
        return acts(reference).stream()
                .filter(done -> done.act().equals(act))
                .reduce((before, after) -> after);
    }

    /// What was done to the article but for savings, oldest first.
    public List<DoneAct> acts(Reference reference) {
        return database.read(session ->
                session.list(
                        "SELECT audit.at, person.name, audit.revision, audit.act, audit.detail"
                                + " FROM audit"
                                + " JOIN person ON person.id = audit.person WHERE audit.article = ?"
                                + " AND audit.station = ? AND audit.act <> 'save'"
                                + " ORDER BY audit.id",
                        row ->
                                new DoneAct(
                                        Instant.ofEpochMilli(row.getLong(1)),
                                        row.getString(2),
                                        new RevisionId(row.getLong(3)),
                                        row.getString(4),
                                        row.getString(5)),
                        reference.article().value(),
                        reference.station().value()));
    }

    /// With a plus, so that SQLite finds what is in review by its index and sorts that, instead of
    /// walking through the whole station in the order wanted.
    private static final String OLDEST_FIRST = "+article.touched_at, article.id";

    private static final String HEAD = " JOIN revision head ON head.id = article.head";

    private List<Line> lines(Condition condition, String order, int limit) {
        String sql =
                "SELECT "
                        + ArticleRows.ARTICLE
                        + ", head.title, (SELECT name FROM person WHERE id = head.author),"
                        + " head.published_at, head.has_time"
                        + ArticleRows.FROM
                        + HEAD
                        + condition.where()
                        + " ORDER BY "
                        + order
                        + " LIMIT "
                        + limit;
        return database.read(session ->
                session.list(
                        sql,
                        row -> {
                            long key = row.getLong(ArticleRows.WIDTH + 3);
                            Optional<String> dated =
                                    row.wasNull()
                                            ? Optional.empty()
                                            : Optional.of(
                                                    PublicationTime.ofKey(
                                                                    key,
                                                                    row.getBoolean(
                                                                            ArticleRows.WIDTH + 4))
                                                            .shown());
                            return new Line(
                                    ArticleRows.article(row),
                                    row.getString(ArticleRows.WIDTH + 1),
                                    row.getString(ArticleRows.WIDTH + 2),
                                    dated);
                        },
                        condition.arguments()));
    }

    private static String sql(Stage stage) {
        return switch (stage) {
            // The step is named although a draft has only one, so that the index article_on_desk
            // gives the stage in the order of its list.
            case DRAFT -> "article.desk = 'draft' AND article.step = 0";
            case FIRST_REVIEW ->
                    "article.desk = 'review' AND article.step = 1"; // the final one of a depth of 1
            case SECOND_REVIEW ->
                    "article.desk = 'review' AND article.step = 2 AND channel.reviews > 2";
            case FINAL_REVIEW ->
                    "article.desk = 'review' AND article.step > 1"
                            + " AND article.step = channel.reviews";
            case PUBLISHED ->
                    "article.desk = 'idle' AND article.step = 0 AND article.standing = 'live'"
                            + " AND article.correction IS NULL";
            case CORRECTED ->
                    "article.desk = 'idle' AND article.step = 0 AND article.standing = 'live'"
                            + " AND article.correction IS NOT NULL";
            case WITHDRAWN ->
                    "article.desk = 'idle' AND article.step = 0 AND article.standing = 'withdrawn'";
        };
    }

    /// Parts of a WHERE with their arguments.
    private static final class Condition {
        private final StringBuilder sql = new StringBuilder(" WHERE article.station = ?");
        private final List<@Nullable Object> arguments = new ArrayList<>();

        Condition(StationId station) {
            arguments.add(station.value());
        }

        void add(String part, Object... values) {
            sql.append(" AND ").append(part);
            arguments.addAll(List.of(values));
        }

        void narrow(Filter filter) {
            filter.channel()
                    .ifPresent(channel ->
                            add(
                                    "article.channel IN (SELECT channel FROM"
                                            + " channel_closure WHERE ancestor = ?)",
                                    channel.value()));
            filter.author().ifPresent(author -> add("head.author = ?", author.value()));
            for (String word : filter.words().strip().split("\\s+")) {
                if (!word.isEmpty()) {
                    add(
                            "instr(lower(head.title || ' ' || head.sources || ' ' ||"
                                    + " head.reporters || ' ' || head.body), lower(?)) > 0",
                            word);
                }
            }
        }

        String where() {
            return sql.toString();
        }

        @Nullable Object[] arguments() {
            return arguments.toArray();
        }
    }
}
