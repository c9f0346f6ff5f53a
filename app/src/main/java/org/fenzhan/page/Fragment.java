package org.fenzhan.page;

import java.util.List;

/// The newest items of a list as a small file of its own (`latest.html`), so that pages need not
/// carry them.
///
/// @param title of the list
/// @param items newest first, at most [#LIMIT]; more are refused
public record Fragment(String locale, String title, List<Item> items) {

    /// How many items a fragment holds.
    public static final int LIMIT = 8;

    /// The year that dates without a year belong to: that of the newest item.
    public int year() {
        return Item.newestYear(items.stream());
    }

    public Fragment {
        items = List.copyOf(items);
        if (items.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "fragment '%s' has %d items; at most %d".formatted(title, items.size(), LIMIT));
        }
    }
}
