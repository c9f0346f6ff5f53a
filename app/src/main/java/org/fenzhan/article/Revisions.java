package org.fenzhan.article;

import java.time.Instant;
import java.util.Optional;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Adds revisions, on the line or beside it.
final class Revisions {
    private Revisions() {}

    static RevisionId addFirst(Session session, ArticleId article, Saving saving, Instant now) {
        return new RevisionId(insert(session, article, null, true, saving, now));
    }

    /// Stores the text. Over the newest revision it continues the line, over an older one it is
    /// kept beside the line; a text equal to the newest revision adds nothing.
    static Saving.Result save(Session session, Article article, Saving saving, Instant now) {
        Revision head = ArticleRows.revision(session, article.id(), article.head()).orElseThrow();
        if (head.manuscript().equals(saving.manuscript())) {
            return new Saving.Result.Saved(head);
        }
        boolean onLine = head.id().equals(saving.base());
        long id = insert(session, article.id(), saving.base().value(), onLine, saving, now);
        Revision mine =
                ArticleRows.revision(session, article.id(), new RevisionId(id)).orElseThrow();
        if (onLine) {
            return new Saving.Result.Saved(mine);
        }
        Optional<Revision> base = ArticleRows.revision(session, article.id(), saving.base());
        return new Saving.Result.Clash(mine, head, base);
    }

    private static long insert(
            Session session,
            ArticleId article,
            @Nullable Long base,
            boolean onLine,
            Saving saving,
            Instant now) {
        @Nullable Object[] text = ManuscriptColumns.values(saving.manuscript());
        @Nullable Object[] all = new @Nullable Object[7 + text.length];
        all[0] = article.value();
        all[1] = article.value();
        all[2] = base;
        all[3] = onLine;
        all[4] = saving.author().value();
        all[5] = now.toEpochMilli();
        all[6] = saving.origin().name();
        System.arraycopy(text, 0, all, 7, text.length);
        return session.insert(
                "INSERT INTO revision (article, number, based_on, on_line, author, saved_at,"
                        + " origin, "
                        + ManuscriptColumns.NAMES
                        + ") VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM revision WHERE"
                        + " article = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                all);
    }
}
