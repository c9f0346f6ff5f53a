package org.fenzhan.publish.view;

import java.util.Arrays;
import java.util.List;
import org.fenzhan.page.Link;
import org.fenzhan.page.Meta;
import org.fenzhan.page.words.Words;
import org.fenzhan.publish.layout.ListAddress;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.layout.Subject.FeedFormat;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;

/// What lists are called and what stands around them.
final class ListTitles {
    /// The same in both scripts.
    private static final String EVERYTHING = "全部稿件";

    private final Portal portal;

    ListTitles(Portal portal) {
        this.portal = portal;
    }

    String title(ListRow list) {
        return switch (list.name().kind()) {
            case GROUP -> portal.group().name() + " · " + EVERYTHING;
            case STATION -> portal.station(list.name().ref()).name() + " · " + EVERYTHING;
            case CHANNEL -> portal.channel(list.name().ref()).map(Channel::name).orElse("");
            case TAG -> list.tagName();
        };
    }

    String promise(ListRow list) {
        return switch (list.name().kind()) {
            case GROUP, STATION, TAG -> "";
            case CHANNEL -> portal.channel(list.name().ref()).map(Channel::promise).orElse("");
        };
    }

    /// Name of a feed: a channel's alone would not say whose it is.
    String feedTitle(ListRow list) {
        Station station = portal.station(list.station());
        return switch (list.name().kind()) {
            case GROUP -> portal.group().name();
            case STATION -> station.fullName();
            case CHANNEL, TAG -> title(list) + " - " + station.fullName();
        };
    }

    List<Meta.Feed> feeds(ListRow list) {
        if (!list.name().kind().hasViews()) {
            return List.of();
        }
        String title = feedTitle(list);
        return Arrays.stream(FeedFormat.values())
                .map(format -> new Meta.Feed(format(format), title, list.address() + format.file()))
                .toList();
    }

    /// The channels beside this one; a parent shows what is below it.
    List<Link> tabs(ListRow list) {
        return switch (list.name().kind()) {
            case GROUP, STATION, TAG -> List.of();
            case CHANNEL -> {
                List<Channel> trail = portal.trail(list.name().ref());
                if (trail.isEmpty()) {
                    yield List.of();
                }
                Channel channel = trail.getLast();
                boolean above = trail.size() > 1 && channel.isLeaf();
                Channel parent = above ? trail.get(trail.size() - 2) : channel;
                yield parent.children().stream()
                        .map(child ->
                                new Link(
                                        child.name(),
                                        portal.listAddress(ListName.of(child.id())).orElseThrow()))
                        .toList();
            }
        };
    }

    /// The months of the station whose masthead the list wears, or of the group.
    Link archive(ListRow list) {
        Station station = portal.station(list.station());
        ListName name =
                switch (list.name().kind()) {
                    case GROUP, TAG -> ListName.GROUP;
                    case STATION, CHANNEL -> ListName.of(station.id());
                };
        return archive(Words.of(station.locale()), portal, name);
    }

    static Link archive(Words words, Portal portal, ListName list) {
        return new Link(
                words.archive(), ListAddress.archive(portal.listAddress(list).orElseThrow()));
    }

    Press.Spot spot(ListRow list, Setting setting) {
        return switch (list.name().kind()) {
            case GROUP, TAG, STATION -> setting.places().apart(list.station());
            case CHANNEL -> setting.places().channel(list.station(), list.name().ref());
        };
    }

    private static Meta.Feed.Format format(FeedFormat format) {
        return switch (format) {
            case RSS -> Meta.Feed.Format.RSS;
            case ATOM -> Meta.Feed.Format.ATOM;
            case JSON -> Meta.Feed.Format.JSON;
        };
    }
}
