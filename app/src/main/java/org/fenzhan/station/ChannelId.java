package org.fenzhan.station;

/// A channel's number in the database, unique in the whole group. It never changes.
public record ChannelId(int value) {
    public ChannelId {
        if (value <= 0) {
            throw new IllegalArgumentException("channel number " + value + " is not positive");
        }
    }
}
