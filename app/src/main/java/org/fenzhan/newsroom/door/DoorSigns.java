package org.fenzhan.newsroom.door;

import java.util.function.Supplier;
import org.fenzhan.station.StationGroup;

/// What stands on the pages outside of any desk.
public record DoorSigns(Supplier<StationGroup> group, Assets assets) {
    String groupName() {
        return group.get().name();
    }

    String css() {
        return assets.address("newsroom.css");
    }
}
