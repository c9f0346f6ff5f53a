package org.fenzhan.publish.view;

import org.fenzhan.page.Item;
import org.fenzhan.page.Link;
import org.fenzhan.page.ListPage;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.Portal;
import org.jspecify.annotations.Nullable;

/// A card with what pages make of it, each made at its first use.
final class Shown {
    private final Card card;
    private @Nullable Item item;
    private @Nullable Item tagged;
    private ListPage.@Nullable Entry entry;
    private @Nullable Mixed mixed;

    /// An entry with the mark of its station: its language is named where the page's differs.
    private record Mixed(String locale, ListPage.Entry entry) {}

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

    /// As the lists of channels and stations show it.
    ListPage.Entry entry(Press press, String locale) {
        ListPage.Entry made = entry;
        if (made == null) {
            made = new ListPage.Entry(item(), press.entry(item(), locale));
            entry = made;
        }
        return made;
    }

    /// As lists show it that hold articles of several stations.
    ListPage.Entry mixed(Press press, String locale, Portal portal) {
        Mixed made = mixed;
        if (made == null || !made.locale().equals(locale)) {
            Item shown = tagged(portal);
            made = new Mixed(locale, new ListPage.Entry(shown, press.entry(shown, locale)));
            mixed = made;
        }
        return made.entry();
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
