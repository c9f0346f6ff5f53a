package org.fenzhan.publish.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fenzhan.publish.layout.Card;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// Cards that were read, so that the dozen pages that show an article read it once. Bounded: a card
/// has one slot by its article's number, and the one that comes later takes it. Pages are rendered
/// in the order of time, so those that are asked for lie close together.
///
/// Holds what one state of the database says: whoever changes cards takes a new one. Safe for
/// several threads; two that meet in a slot read one card twice.
public final class Shelf {
    private static final String CARDS =
            "SELECT " + Card.COLUMNS + " FROM json_each(?) j CROSS JOIN card ON card.id = j.value";

    private final @Nullable Shown[] slots;

    private Shelf(int slots) {
        this.slots = new Shown[slots];
    }

    /// For the pages of one publication.
    public static Shelf small() {
        return new Shelf(1 << 10);
    }

    /// For a rebuild: about 25 MiB when it is full.
    public static Shelf large() {
        return new Shelf(1 << 14);
    }

    Shown put(Card card) {
        Shown shown = new Shown(card);
        slots[slot(card.id())] = shown;
        return shown;
    }

    /// The cards of these articles; those that have none are missing.
    Map<Long, Shown> take(Session session, Collection<Long> articles) {
        Map<Long, Shown> found = new HashMap<>(articles.size() * 2);
        Set<Long> missing = new LinkedHashSet<>();
        for (Long article : articles) {
            Shown shown = slots[slot(article)];
            if (shown != null && shown.card().id() == article) {
                found.put(article, shown);
            } else {
                missing.add(article);
            }
        }
        if (!missing.isEmpty()) {
            session.each(
                    CARDS,
                    row -> put(Card.read(row, 1)),
                    shown -> found.put(shown.card().id(), shown),
                    JsonRows.of(missing));
        }
        return found;
    }

    private int slot(long article) {
        return (int) article & (slots.length - 1);
    }
}
