package org.fenzhan.station;

import java.util.List;
import java.util.Optional;

/// The whole group, in the order of the switcher: the head portal first.
///
/// @param origin scheme and host under which readers find it, such as `https://www.example.cn`,
///   without a slash at its end; empty while it has no public name
public record StationGroup(
        String name, String description, Optional<String> origin, List<Station> stations) {
    public StationGroup {
        stations = List.copyOf(stations);
    }

    /// A group without a public name.
    public StationGroup(String name, String description, List<Station> stations) {
        this(name, description, Optional.empty(), stations);
    }

    public Station head() {
        return stations.stream()
                .filter(Station::isHead)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the group has no head portal"));
    }

    public Optional<Station> station(String code) {
        return stations.stream().filter(station -> station.code().equals(code)).findFirst();
    }

    public Station station(StationId id) {
        return stations.stream()
                .filter(station -> station.id().equals(id))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no station " + id.value() + " here"));
    }

    public Optional<Channel> channel(ChannelId id) {
        return stations.stream().flatMap(station -> station.channel(id).stream()).findFirst();
    }
}
