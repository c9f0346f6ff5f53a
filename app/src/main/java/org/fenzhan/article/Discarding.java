package org.fenzhan.article;

import java.util.List;
import org.fenzhan.store.Session;

/// Takes away a draft that came from an import and that no person has ever touched. Whatever a
/// person wrote, decided or was shown stays for ever; this is the one way by which anything goes.
public final class Discarding {
    private static final String UNTOUCHED =
            "SELECT count(*) FROM article WHERE id = ?1 AND station = ?2 AND desk = 'draft'"
                    + " AND standing = 'none' AND address IS NULL AND sent_back = 0"
                    + " AND (SELECT count(*) FROM revision WHERE article = ?1) = 1"
                    + " AND (SELECT count(*) FROM audit WHERE article = ?1) = 1"
                    + " AND (SELECT origin FROM revision WHERE article = ?1) = 'IMPORTED'"
                    + " AND NOT EXISTS (SELECT 1 FROM placement WHERE article = ?1)"
                    + " AND NOT EXISTS (SELECT 1 FROM approval WHERE article = ?1)"
                    + " AND NOT EXISTS (SELECT 1 FROM outbox WHERE article = ?1)";

    private Discarding() {}

    /// Within the caller's transaction, which must have taken away what refers to the article.
    ///
    /// @return false when somebody has touched it; then nothing is changed
    public static boolean discard(Session session, Reference reference) {
        long article = reference.article().value();
        if (!isUntouched(session, reference)) {
            return false;
        }
        OldAddresses.forget(session, reference.article());
        for (String table : List.of("audit", "revision")) {
            session.update("DELETE FROM " + table + " WHERE article = ?", article);
        }
        session.update(
                "DELETE FROM article WHERE id = ? AND station = ?",
                article,
                reference.station().value());
        return true;
    }

    public static boolean isUntouched(Session session, Reference reference) {
        return session.number(UNTOUCHED, reference.article().value(), reference.station().value())
                == 1;
    }
}
