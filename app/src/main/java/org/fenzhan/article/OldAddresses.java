package org.fenzhan.article;

import java.util.List;
import org.fenzhan.store.Session;

/// Where articles stood on the web before they came here. One old page leads to one article: the
/// first that claimed it.
public final class OldAddresses {
    private OldAddresses() {}

    /// @param address absolute, such as `http://www.example.cn/art/3.html`
    public static void keep(Session session, ArticleId article, String address) {
        session.update(
                "INSERT OR IGNORE INTO old_address (address, article) VALUES (?, ?)",
                address,
                article.value());
    }

    public static List<String> of(Session session, ArticleId article) {
        return session.list(
                "SELECT address FROM old_address WHERE article = ? ORDER BY address",
                row -> row.getString(1),
                article.value());
    }

    static void forget(Session session, ArticleId article) {
        session.update("DELETE FROM old_address WHERE article = ?", article.value());
    }
}
