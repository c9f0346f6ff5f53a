package org.fenzhan.station;

/// How a channel shows its articles.
public enum ChannelKind {
    LIST,
    PICTURES,
    TOPIC
}
