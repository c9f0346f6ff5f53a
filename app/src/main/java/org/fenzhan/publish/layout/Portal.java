package org.fenzhan.publish.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.StationId;

/// The group with the arithmetic of its addresses. Immutable.
public final class Portal {
    private final StationGroup group;
    private final String origin;
    private final Map<Integer, Station> stations = new HashMap<>();
    private final Map<Integer, Channel> channels = new HashMap<>();
    private final Map<Integer, List<Channel>> trails = new HashMap<>();
    private final List<Station> hosted = new ArrayList<>();

    /// @param origin scheme and host of the group, such as `https://www.example.cn`, no slash at
    ///   its end
    public Portal(StationGroup group, String origin) {
        this.group = group;
        this.origin = origin;
        for (Station station : group.stations()) {
            stations.put(station.id().value(), station);
            station.channels().forEach(top -> add(top, List.of()));
            if (station.host().isPresent() && !station.isHead()) {
                hosted.add(station);
            }
        }
    }

    private void add(Channel channel, List<Channel> above) {
        List<Channel> trail = new ArrayList<>(above);
        trail.add(channel);
        channels.put(channel.id().value(), channel);
        trails.put(channel.id().value(), List.copyOf(trail));
        channel.children().forEach(child -> add(child, trail));
    }

    public StationGroup group() {
        return group;
    }

    public String origin() {
        return origin;
    }

    public Station head() {
        return group.head();
    }

    /// @throws IllegalArgumentException when the group has no such station
    public Station station(int id) {
        Station station = stations.get(id);
        if (station == null) {
            throw new IllegalArgumentException("the group has no station " + id);
        }
        return station;
    }

    public boolean has(StationId station) {
        return stations.containsKey(station.value());
    }

    public Optional<Channel> channel(int id) {
        return Optional.ofNullable(channels.get(id));
    }

    /// The channel and its ancestors from the top; empty when the group has no such channel.
    public List<Channel> trail(int channel) {
        return trails.getOrDefault(channel, List.of());
    }

    public boolean isTop(int channel) {
        return trail(channel).size() == 1;
    }

    /// Fixed at the first publication, whatever happens to the article later.
    String articleAddress(Station station, long key) {
        return "%sa/%d/%d.html"
                .formatted(station.prefix(), EntryKey.month(key), EntryKey.article(key));
    }

    /// Begins and ends with a slash. The group's list of everything is `/all/`; the head portal's
    /// own, whose prefix is `/` as well, stands below it.
    public Optional<String> listAddress(ListName list) {
        return switch (list.kind()) {
            case GROUP -> Optional.of("/all/");
            case TAG -> Optional.of("/tags/" + list.ref() + "/");
            case STATION ->
                    Optional.ofNullable(stations.get(list.ref()))
                            .map(station ->
                                    station.isHead()
                                            ? "/all/" + station.code() + "/"
                                            : station.prefix() + "all/");
            case CHANNEL ->
                    channel(list.ref())
                            .map(channel ->
                                    station(channel.station().value()).prefix()
                                            + channel.path()
                                            + "/");
        };
    }

    /// Whose masthead the pages of the list wear.
    int listStation(ListName list) {
        return switch (list.kind()) {
            case GROUP, TAG -> head().id().value();
            case STATION -> list.ref();
            case CHANNEL ->
                    channel(list.ref())
                            .map(channel -> channel.station().value())
                            .orElseGet(() -> head().id().value());
        };
    }

    /// The address as the world sees it: a station with a host of its own stands at its root.
    public String absolute(String address) {
        for (Station station : hosted) {
            if (address.startsWith(station.prefix())) {
                return "https://"
                        + station.host().orElseThrow()
                        + "/"
                        + address.substring(station.prefix().length());
            }
        }
        return origin + address;
    }
}
