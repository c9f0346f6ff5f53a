package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;

/// Top folders that belong to the engine: no channel and no station may take them.
final class ReservedAddresses {
    private static final Set<String> STATION = Set.of("a", "all", "senior");
    private static final Set<String> HEAD =
            Set.of("assets", "media", "tags", "stations", "about", "sitemaps", "search", "verify");

    private ReservedAddresses() {}

    /// @throws IllegalArgumentException that names every clash
    static void check(StationGroup group) {
        List<String> clashes = new ArrayList<>();
        for (Station station : group.stations()) {
            if (!station.isHead() && taken(station.prefix().split("/")[1])) {
                clashes.add("the prefix of station " + station.code());
            }
            for (Channel channel : station.channels()) {
                boolean clash =
                        STATION.contains(channel.slug())
                                || station.isHead() && taken(channel.slug())
                                || station.isHead() && isPrefix(group, channel.slug());
                if (clash) {
                    clashes.add(
                            "channel '%s' of station %s"
                                    .formatted(channel.path(), station.code()));
                }
            }
        }
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException(
                    "these addresses are taken already, choose others in the group file: "
                            + String.join(", ", clashes));
        }
    }

    private static boolean taken(String folder) {
        return STATION.contains(folder) || HEAD.contains(folder);
    }

    private static boolean isPrefix(StationGroup group, String slug) {
        return group.stations().stream()
                .anyMatch(station -> station.prefix().equals("/" + slug + "/"));
    }
}
