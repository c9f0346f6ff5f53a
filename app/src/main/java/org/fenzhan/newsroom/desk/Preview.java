package org.fenzhan.newsroom.desk;

import java.util.Optional;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.station.Station;

/// Shows a text as its page would be if it were published now, by the renderer that makes the real
/// page. Thread-safe.
public interface Preview {
    /// @param manuscript its body may carry `ins` and `del` beyond what a stored body may
    record Wish(Station station, Article article, Manuscript manuscript) {}

    /// The whole page in UTF-8.
    byte[] page(Wish wish);

    /// A file that such pages refer to: style sheet, script, drawings.
    ///
    /// @param path as it stands in the page, such as `/assets/fenzhan.0123.css`
    Optional<PublicFile> file(String path);

    /// @param type media type
    record PublicFile(String type, byte[] bytes) {}
}
