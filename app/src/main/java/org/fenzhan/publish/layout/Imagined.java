package org.fenzhan.publish.layout;

import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.store.Session;

/// A text that is not before readers, as it would be laid out if it went out now. Nothing is
/// stored.
///
/// @param card with an address that may still change
public record Imagined(Card card, Body body) {
    /// @param now seconds since 1970, the date of a text that bears none
    public static Imagined of(
            Session session, Portal portal, Article article, Manuscript text, long now) {
        long seconds = text.dated().map(PublicationTime::key).orElse(now);
        long key = EntryKey.of(seconds, article.id().value());
        Card card =
                new CardOf(session, portal)
                        .card(
                                article,
                                text,
                                key,
                                new CardOf.Seen(article.head().value(), now * 1000));
        return new Imagined(card, Body.of(article, text, List.of()));
    }
}
