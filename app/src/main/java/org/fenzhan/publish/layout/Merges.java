package org.fenzhan.publish.layout;

import org.fenzhan.store.Session;

/// Articles that were merged into others. An address leads to the end of its chain at once, never
/// in two steps, whatever became of that article: where it was withdrawn, its own page says why. So
/// a chain that grows or breaks in its middle changes the addresses before that place and the pages
/// behind it.
final class Merges {
    /// What leads to the article, itself included, and what it leads to.
    private static final String CHAIN =
            "WITH RECURSIVE up (id) AS (SELECT ?1 UNION SELECT card.id FROM up JOIN card"
                    + " ON card.merged_into = up.id), way (id, target) AS (SELECT id, merged_into"
                    + " FROM card WHERE id = ?1 UNION SELECT card.id, card.merged_into FROM way"
                    + " JOIN card ON card.id = way.target)"
                    + " SELECT id, NULL FROM up UNION SELECT id, NULL FROM way"
                    + " UNION ALL SELECT 0, redirect.address FROM up JOIN card ON card.id = up.id"
                    + " JOIN redirect ON redirect.target = card.address";

    private final Session session;
    private final Dirty dirty;

    Merges(Session session, Dirty dirty) {
        this.session = session;
        this.dirty = dirty;
    }

    /// Notes what depends on where the article leads; to be asked before that changes and after.
    void touch(long article) {
        session.each(
                CHAIN,
                row -> {
                    String address = row.getString(2);
                    return address == null
                            ? new Subject.ArticlePage(row.getLong(1))
                            : (Subject) new Subject.Redirect(address);
                },
                page -> dirty.add(page, Reason.MERGED),
                article);
    }
}
