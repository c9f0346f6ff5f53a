package org.fenzhan.article;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// Articles as their readers shall see them: what the publishing engine reads, of every station,
/// and the one column that it gives.
public final class LiveArticles {
    private LiveArticles() {}

    /// An article with the revision that readers see or saw last.
    ///
    /// @param text absent when it was never published
    public record Found(Article article, Optional<Manuscript> text) {}

    /// The articles of these numbers that exist, in the order of their numbers.
    public static List<Found> find(Session session, Collection<Long> ids) {
        String numbers =
                ids.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        return session.list(
                "SELECT "
                        + ArticleRows.ARTICLE
                        + ", revision.id, "
                        + ManuscriptColumns.NAMES
                        + ArticleRows.FROM
                        + " LEFT JOIN revision ON revision.id = article.live"
                        + " WHERE article.id IN (SELECT value FROM json_each(?))"
                        + " ORDER BY article.id",
                row -> {
                    row.getLong(ArticleRows.WIDTH + 1);
                    boolean published = !row.wasNull();
                    return new Found(
                            ArticleRows.article(row),
                            published
                                    ? Optional.of(
                                            ManuscriptColumns.read(row, ArticleRows.WIDTH + 2))
                                    : Optional.empty());
                },
                numbers);
    }

    /// Whether readers find it: live, and laid out so that it has an address.
    public static boolean isPublic(Session session, Reference reference) {
        return session.number(
                        "SELECT count(*) FROM article WHERE id = ? AND station = ?"
                                + " AND standing = 'live' AND address IS NOT NULL",
                        reference.article().value(),
                        reference.station().value())
                == 1;
    }

    /// The article whose page has this address, live or not.
    ///
    /// @param address root-relative
    public static Optional<Reference> at(Session session, String address) {
        return session.first(
                "SELECT station, id FROM article WHERE address = ?",
                row -> new Reference(new StationId(row.getInt(1)), new ArticleId(row.getLong(2))),
                address);
    }

    /// Gives the article its address, once and for ever; a second call changes nothing.
    public static void giveAddress(Session session, ArticleId article, String address) {
        session.update(
                "UPDATE article SET address = ? WHERE id = ? AND address IS NULL",
                address,
                article.value());
    }
}
