package org.fenzhan.page;

import java.util.List;

/// A headed list on a home. `href` leads to the whole list and may be empty; a section without
/// items is left out.
public record Section(String title, String href, List<Item> items) {

    public static final Section NONE = new Section("", "", List.of());

    public Section {
        items = List.copyOf(items);
        if (!Link.isSafe(href)) {
            throw new IllegalArgumentException(
                    "section '%s' leads to '%s', which is refused".formatted(title, href));
        }
    }

    public boolean isShown() {
        return !items.isEmpty();
    }

    /// The first item, for blocks that show it large; only where [#isShown] says so.
    public Item first() {
        return items.getFirst();
    }

    public List<Item> rest() {
        return items.subList(1, items.size());
    }
}
