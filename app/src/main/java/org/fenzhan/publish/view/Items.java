package org.fenzhan.publish.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.page.Item;
import org.fenzhan.page.Link;
import org.fenzhan.page.Moment;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Station;

/// Cards as the page room's items.
final class Items {
    private Items() {}

    static Item of(Card card) {
        Item item =
                Item.of(card.listTitle(), card.address(), moment(card.time()))
                        .withDek(card.summary())
                        .withSource(card.source());
        Card.Picture picture = card.picture();
        return picture == null
                ? item
                : item.withPicture(
                        new Item.Picture(
                                picture.address(),
                                picture.alt(),
                                picture.width(),
                                picture.height()));
    }

    /// With the mark of the station it comes from.
    static Item tagged(Card card, Portal portal) {
        return of(card).withTag(tag(portal.station(card.station())));
    }

    static Item.Tag tag(Station station) {
        return new Item.Tag(station.code(), station.name(), station.locale());
    }

    static Link link(Card card) {
        return new Link(card.listTitle(), card.address());
    }

    static Moment moment(PublicationTime time) {
        return time.time()
                .map(exact -> Moment.at(time.date().atTime(exact).atOffset(PublicationTime.ZONE)))
                .orElseGet(() -> Moment.day(time.date()));
    }

    static Moment moment(long millis) {
        return Moment.at(
                OffsetDateTime.ofInstant(Instant.ofEpochMilli(millis), PublicationTime.ZONE));
    }
}
