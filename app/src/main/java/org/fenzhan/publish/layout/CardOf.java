package org.fenzhan.publish.layout;

import java.time.Instant;
import org.fenzhan.article.Article;
import org.fenzhan.article.LiveArticles;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Picture;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Remains;
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

    /// Of an article that is before readers.
    Card card(LiveArticles.Found found, Manuscript text, long key) {
        Article article = found.article();
        return card(
                article,
                text,
                key,
                new Seen(article.lastLive().orElseThrow().value(), changedAt(article, key)));
    }

    /// @param revision that readers see
    /// @param changedAt milliseconds since 1970
    record Seen(long revision, long changedAt) {}

    Card card(Article article, Manuscript text, long key, Seen seen) {
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
                seen.revision(),
                true,
                seen.changedAt(),
                0,
                "",
                Card.Remains.NOTE,
                0);
    }

    /// Nothing of its text, but for the title.
    static Card emptied(Card card) {
        return new Card(
                card.id(),
                card.station(),
                card.channel(),
                card.key(),
                card.hasTime(),
                card.address(),
                card.title(),
                card.listTitle(),
                "",
                null,
                card.source(),
                card.revision(),
                card.live(),
                card.changedAt(),
                card.withdrawnAt(),
                card.withdrawnReason(),
                card.remains(),
                card.mergedInto());
    }

    static Card withdrawn(Card card, Standing.Withdrawn standing) {
        long at = standing.at().toEpochMilli();
        return new Card(
                card.id(),
                card.station(),
                card.channel(),
                card.key(),
                card.hasTime(),
                card.address(),
                card.title(),
                card.listTitle(),
                card.summary(),
                card.picture(),
                card.source(),
                card.revision(),
                false,
                at,
                at,
                standing.reason(),
                switch (standing.remains()) {
                    case Remains.Note _ -> Card.Remains.NOTE;
                    case Remains.Text _ -> Card.Remains.TEXT;
                    case Remains.Merged _ -> Card.Remains.MERGED;
                },
                standing.remains() instanceof Remains.Merged(Reference into)
                        ? into.article().value()
                        : 0);
    }

    /// Whether the card is what a withdrawal made of it.
    static boolean isWithdrawn(Card card, Standing.Withdrawn standing) {
        return card.equals(withdrawn(card, standing));
    }

    /// A correction, or the date that the article bears: an import is not news to a crawler.
    private static long changedAt(Article article, long key) {
        return article.correction()
                .map(correction -> correction.at().toEpochMilli())
                .orElse(Instant.ofEpochSecond(EntryKey.seconds(key)).toEpochMilli());
    }

    /// A picture that nobody stored is left out, rather than shown broken.
    private Card.@Nullable Picture picture(Picture picture) {
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
