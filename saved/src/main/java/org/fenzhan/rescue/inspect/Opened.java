package org.fenzhan.rescue.inspect;

import java.util.List;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.rescue.source.PageId;

/// What a saved page turned out to be.
public sealed interface Opened {
    PageId id();

    /// A page that could be read, whether or not an article is in it.
    ///
    /// @param address where it was found on the web, empty when nobody knows
    /// @param given the page's text or markup
    /// @param hasMarkup whether `given` is HTML; else it is plain text, and all of it is the page
    /// @param isAtHand whether the caller has this very text, so that places in it can be named
    ///   without repeating it
    /// @param charset in which the bytes were read
    /// @param notes what was noticed while decoding
    record Page(
            PageId id,
            String address,
            String given,
            boolean hasMarkup,
            boolean isAtHand,
            String charset,
            List<String> notes,
            Extraction extraction)
            implements Opened {
        public Page {
            notes = List.copyOf(notes);
        }

        /// The article's text, or every visible line where there is none.
        public String text() {
            return switch (extraction) {
                case Article article -> article.bodyText();
                case NoArticle nothing -> {
                    StringBuilder lines = new StringBuilder();
                    nothing.rows().forEach(row -> lines.append(row.text()).append('\n'));
                    yield lines.toString().strip();
                }
            };
        }
    }

    /// @param why what is wrong and, where somebody can, what to do
    record Failed(PageId id, String why) implements Opened {}
}
