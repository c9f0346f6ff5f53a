package org.fenzhan.newsroom.desk;

import java.util.List;
import java.util.Optional;
import org.fenzhan.account.Person;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.newsroom.door.Assets;
import org.fenzhan.newsroom.door.Visit;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.Station;

/// Makes the frame of a screen.
public final class Frames {
    private final ArticleList list;
    private final Plans plans;
    private final Frame.Files files;

    public Frames(ArticleList list, Plans plans, Assets assets) {
        this.list = list;
        this.plans = plans;
        this.files =
                new Frame.Files(
                        assets.address("newsroom.css"),
                        assets.address("desk.js"),
                        assets.address("editor.js"));
    }

    public Frame of(StationDesk desk, Frame.Section section, String title) {
        return of(desk, section, title, Optional.empty());
    }

    /// @param channel in which writing begins from this screen
    public Frame of(
            StationDesk desk, Frame.Section section, String title, Optional<ChannelId> channel) {
        Visit visit = desk.visit();
        Person person = visit.person();
        return new Frame(
                visit.words(),
                title,
                section,
                desk.group().name(),
                desk.station().code(),
                desk.station().name(),
                stations(desk),
                person.name(),
                person.id().value(),
                list.waitingFor(desk.station().id(), person.id()).size()
                        + plans.countWaitingFor(desk.station().id(), person.id()),
                desk.at("/write" + channel.map(id -> "?channel=" + id.value()).orElse("")),
                visit.csrf(),
                files);
    }

    private static List<Frame.StationLink> stations(StationDesk desk) {
        return desk.group().stations().stream()
                .map(station -> link(station, desk.station()))
                .toList();
    }

    private static Frame.StationLink link(Station station, Station current) {
        return new Frame.StationLink(
                station.name(), "/" + station.code() + "/work", station.id().equals(current.id()));
    }
}
