package org.fenzhan.publish.layout;

import java.time.Instant;
import org.fenzhan.article.Article;
import org.fenzhan.article.LiveArticles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Picture;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Standing;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Makes the card of an article.
final class CardOf {
    private final Session session;
    private final Portal portal;

    CardOf(Session session, Portal portal) {
        this.session = session;
        this.portal = portal;
    }

    Card card(LiveArticles.Found found, Manuscript text, long key) {
        Article article = found.article();
        Station station = portal.station(article.station().value());
        return new Card(
                article.id().value(),
                article.station().value(),
                article.channel().value(),
                key,
                text.dated().map(dated -> dated.time().isPresent()).orElse(true),
                article.address().orElseGet(() -> portal.articleAddress(station, key)),
                text.title(),
                text.listTitle(),
                text.summary(),
                text.picture().map(this::picture).orElse(null),
                Layout.sourceLine(text.sources()),
                article.lastLive().orElseThrow().value(),
                true,
                changedAt(article, key),
                0,
                "");
    }

    static Card withdrawn(Card before, Article article) {
        Standing standing = article.state().standing();
        if (!(standing instanceof Standing.Withdrawn(_, Instant at, String reason))) {
            throw new IllegalStateException("article %d is %s".formatted(before.id(), standing));
        }
        return new Card(
                before.id(),
                before.station(),
                before.channel(),
                before.key(),
                before.hasTime(),
                before.address(),
                before.title(),
                before.listTitle(),
                "",
                null,
                before.source(),
                before.revision(),
                false,
                at.toEpochMilli(),
                at.toEpochMilli(),
                reason);
    }

    /// A correction, or the date that the article bears: an import is not news to a crawler.
    private static long changedAt(Article article, long key) {
        return article.correction()
                .map(correction -> correction.at().toEpochMilli())
                .orElse(Instant.ofEpochSecond(EntryKey.seconds(key)).toEpochMilli());
    }

    /// A picture that nobody stored is left out, rather than shown broken.
    Card.@Nullable Picture picture(Picture picture) {
        return session.first(
                        "SELECT width, height FROM picture WHERE address = ?",
                        row ->
                                new Card.Picture(
                                        picture.src(),
                                        picture.alt(),
                                        Math.max(1, row.getInt(1)),
                                        Math.max(1, row.getInt(2))),
                        picture.src())
                .orElse(null);
    }

    /// The time in UTC+8 of a moment.
    static PublicationTime at(long millis) {
        return EntryKey.time(EntryKey.from(Math.floorDiv(millis, 1000)), true);
    }
}
