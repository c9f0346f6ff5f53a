package org.fenzhan.station;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One station of the group.
///
/// @param name short, for switcher and tags, such as 广东
/// @param fullName as it signs, such as 南岭合作网·广东
/// @param prefix folder of its pages, `/` for the head portal, `/gd/` for others; begins and ends
///   with a slash
/// @param host its own host name, when it has one; its pages then stand at the root of that host
/// @param map where its tile lies among the stations on the group's home, when it has a place
/// @param ribbon file name of the drawing over its home
/// @param channels the top of its tree, in the order of the navigation
public record Station(
        StationId id,
        String code,
        String name,
        String fullName,
        String prefix,
        Optional<String> host,
        String locale,
        Colour colour,
        Optional<MapPlace> map,
        Optional<String> ribbon,
        String description,
        List<String> keywords,
        Footer footer,
        List<Channel> channels) {
    public Station {
        keywords = List.copyOf(keywords);
        channels = List.copyOf(channels);
    }

    Station enrolled(StationId number, List<Channel> tree) {
        return new Station(
                number,
                code,
                name,
                fullName,
                prefix,
                host,
                locale,
                colour,
                map,
                ribbon,
                description,
                keywords,
                footer,
                tree);
    }

    public boolean isHead() {
        return prefix.equals("/");
    }

    /// Every channel of the tree, parents before children.
    public List<Channel> allChannels() {
        List<Channel> all = new ArrayList<>();
        channels.forEach(top -> collect(top, all));
        return all;
    }

    public Optional<Channel> channel(String path) {
        return allChannels().stream().filter(channel -> channel.path().equals(path)).findFirst();
    }

    public Optional<Channel> channel(ChannelId id) {
        return allChannels().stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /// The channel and its ancestors, from the top of the tree to the channel itself.
    public List<Channel> trail(Channel channel) {
        List<Channel> trail = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (String slug : channel.path().split("/")) {
            path.append(path.isEmpty() ? "" : "/").append(slug);
            channel(path.toString()).ifPresent(trail::add);
        }
        return trail;
    }

    private static void collect(Channel channel, List<Channel> into) {
        into.add(channel);
        channel.children().forEach(child -> collect(child, into));
    }
}
