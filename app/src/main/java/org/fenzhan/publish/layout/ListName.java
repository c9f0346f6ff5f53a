package org.fenzhan.publish.layout;

import org.fenzhan.station.ChannelId;
import org.fenzhan.station.StationId;

/// What a list is of.
///
/// @param ref number of the station, channel or tag; 0 for the group
public record ListName(ListKind kind, int ref) {
    public static final ListName GROUP = new ListName(ListKind.GROUP, 0);

    public static ListName of(StationId station) {
        return new ListName(ListKind.STATION, station.value());
    }

    public static ListName of(ChannelId channel) {
        return new ListName(ListKind.CHANNEL, channel.value());
    }

    public static ListName ofTag(int tag) {
        return new ListName(ListKind.TAG, tag);
    }
}
