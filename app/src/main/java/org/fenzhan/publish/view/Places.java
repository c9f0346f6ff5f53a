package org.fenzhan.publish.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fenzhan.page.Link;
import org.fenzhan.page.Place;
import org.fenzhan.page.words.Words;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.station.StationId;

/// Where pages stand: one place a channel, made once.
final class Places {
    private final Portal portal;
    private final Map<Integer, Press.Spot> channels = new ConcurrentHashMap<>();
    private final Map<Integer, Press.Spot> apart = new ConcurrentHashMap<>();

    Places(Portal portal) {
        this.portal = portal;
    }

    /// A channel's pages and articles; a station's own when the channel is gone.
    Press.Spot channel(int station, int channel) {
        Press.Spot made = channels.get(channel);
        if (made != null) {
            return made;
        }
        return portal.trail(channel).isEmpty()
                ? apart(station)
                : channels.computeIfAbsent(channel, this::make);
    }

    Press.Spot apart(int station) {
        return apart.computeIfAbsent(
                station,
                number ->
                        new Press.Spot(
                                portal.has(new StationId(number))
                                        ? number
                                        : portal.head().id().value(),
                                Place.apart()));
    }

    private Press.Spot make(int channel) {
        List<Channel> trail = portal.trail(channel);
        Channel last = trail.getLast();
        Station station = portal.station(last.station().value());
        List<Link> crumbs = new java.util.ArrayList<>();
        crumbs.add(new Link(Words.of(station.locale()).home(), station.prefix()));
        for (Channel step : trail) {
            crumbs.add(new Link(step.name(), address(step)));
        }
        Place.Column column = new Place.Column(last.name(), last.promise(), "", "");
        return new Press.Spot(
                station.id().value(), Place.within(trail.getFirst().slug(), crumbs, column));
    }

    String address(Channel channel) {
        return portal.listAddress(ListName.of(channel.id())).orElseThrow();
    }
}
