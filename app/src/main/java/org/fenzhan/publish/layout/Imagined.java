package org.fenzhan.publish.layout;

import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.station.Station;
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
        Station station = portal.station(article.station().value());
        Card card =
                new Card(
                        article.id().value(),
                        article.station().value(),
                        article.channel().value(),
                        key,
                        text.dated().map(dated -> dated.time().isPresent()).orElse(true),
                        article.address().orElseGet(() -> portal.articleAddress(station, key)),
                        text.title(),
                        text.listTitle(),
                        text.summary(),
                        text.picture().map(new CardOf(session, portal)::picture).orElse(null),
                        Layout.sourceLine(text.sources()),
                        article.head().value(),
                        true,
                        now * 1000,
                        0,
                        "",
                        Card.Remains.NOTE,
                        0);
        return new Imagined(card, Body.of(article, text, List.of()));
    }
}
