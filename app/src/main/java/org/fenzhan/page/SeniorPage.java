package org.fenzhan.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The senior home of a station: fewer parts, half as large again.
///
/// @param doors up to four places most asked for, as large buttons
public record SeniorPage(
        Meta meta,
        Optional<Lead> front,
        List<Link> doors,
        Optional<Lead> lead,
        Section river,
        Section pictures) {

    public SeniorPage {
        doors = List.copyOf(doors);
        if (doors.size() > 4) {
            throw new IllegalArgumentException(
                    "senior home has %d doors; at most four".formatted(doors.size()));
        }
    }

    /// The year that dates without a year belong to: that of the newest item.
    public int year() {
        Stream<Item> leads = Stream.concat(front.stream(), lead.stream()).map(Lead::item);
        Stream<Item> listed = Stream.concat(river.items().stream(), pictures.items().stream());
        return Item.newestYear(Stream.concat(leads, listed));
    }

    public boolean isEmpty() {
        return front.isEmpty() && lead.isEmpty() && !river.isShown() && !pictures.isShown();
    }
}
