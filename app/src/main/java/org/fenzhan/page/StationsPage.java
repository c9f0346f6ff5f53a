package org.fenzhan.page;

import java.util.List;

/// All stations of the group with their channels.
public record StationsPage(Meta meta, List<Entry> entries) {

    public StationsPage {
        entries = List.copyOf(entries);
    }

    /// A station, what it says of itself (or empty) and its top channels.
    public record Entry(
            Item.Tag station,
            String fullName,
            String href,
            String description,
            List<Link> channels) {

        public Entry {
            channels = List.copyOf(channels);
            if (href.isEmpty() || !Link.isSafe(href)) {
                throw new IllegalArgumentException(
                        "station '%s' has no address ('%s')".formatted(fullName, href));
            }
        }
    }
}
