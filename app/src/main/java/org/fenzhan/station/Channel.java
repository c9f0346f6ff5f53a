package org.fenzhan.station;

import java.util.List;

/// A channel with its place in the tree.
///
/// @param path slugs from the top joined by `/`, such as `zx/jrzd`
/// @param promise one sentence that says what is published here, may be empty
/// @param reviews how many people must approve an article of this channel, 1 to 3
/// @param children in the order of the navigation
public record Channel(
        ChannelId id,
        StationId station,
        String path,
        String name,
        String promise,
        ChannelKind kind,
        int reviews,
        List<Channel> children) {
    public Channel {
        children = List.copyOf(children);
    }

    Channel enrolled(ChannelId number, StationId owner, List<Channel> below) {
        return new Channel(number, owner, path, name, promise, kind, reviews, below);
    }

    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public boolean isLeaf() {
        return children.isEmpty();
    }
}
