package org.fenzhan.publish.view;

import org.fenzhan.page.Item;
import org.fenzhan.page.Link;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.Portal;
import org.jspecify.annotations.Nullable;

/// A card with what pages make of it, each made at its first use.
final class Shown {
    private final Card card;
    private @Nullable Item item;
    private @Nullable Item tagged;

    Shown(Card card) {
        this.card = card;
    }

    Card card() {
        return card;
    }

    Link link() {
        return Items.link(card);
    }

    // Two threads may both make one: the same value twice.
    Item item() {
        Item made = item;
        if (made == null) {
            made = Items.of(card);
            item = made;
        }
        return made;
    }

    /// With the mark of the station it comes from.
    Item tagged(Portal portal) {
        Item made = tagged;
        if (made == null) {
            made = item().withTag(Items.tag(portal.station(card.station())));
            tagged = made;
        }
        return made;
    }
}
