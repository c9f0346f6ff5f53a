package org.fenzhan.publish.layout;

import java.net.URI;
import java.util.regex.Pattern;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.OldAddresses;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.store.Session;

/// Leads from where an imported article stood before to its page, once it has one. Only addresses
/// that name a page and that nothing of ours has taken; the old site's domain has to point here.
final class FormerAddresses {
    private static final Pattern PAGE =
            Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]{0,80}){1,12}\\.(?:html|htm|shtml)");

    /// What files of lists and homes are called, and articles: no other page may take their place.
    private static final Pattern OURS =
            Pattern.compile(
                    "/(?:index|404|latest|search|p[0-9]+(?:-[0-9]+)?)\\.html$|/a/[0-9]{6}/[0-9]+\\.html$");

    private static final int LONGEST = 300;

    private final Session session;
    private final Redirects redirects;

    FormerAddresses(Session session, Dirty dirty) {
        this.session = session;
        this.redirects = new Redirects(session, dirty);
    }

    void lead(ArticleId article, String target) {
        for (String old : OldAddresses.of(session, article)) {
            String path = path(old);
            if (PAGE.matcher(path).matches() && isFree(path)) {
                redirects.add(path, target);
            }
        }
    }

    private static String path(String old) {
        try {
            URI uri = URI.create(old);
            String path = uri.getRawPath();
            return path == null || uri.getRawQuery() != null || path.length() > LONGEST ? "" : path;
        } catch (IllegalArgumentException _) {
            return "";
        }
    }

    private boolean isFree(String path) {
        return !OURS.matcher(path).find()
                && session.number(
                                "SELECT count(*) FROM published WHERE path = ?",
                                new Digests().path(path))
                        == 0
                && session.number("SELECT count(*) FROM redirect WHERE address = ?", path) == 0;
    }
}
