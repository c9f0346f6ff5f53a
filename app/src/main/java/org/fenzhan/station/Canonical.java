package org.fenzhan.station;

import java.util.Collection;
import java.util.Optional;

/// All that a group file says, as one text: the same text, the same group. Written out because the
/// text that Java makes for records costs forty milliseconds at its first use, which is each start.
public final class Canonical {
    private static final char END = '\u001f';

    private final StringBuilder text = new StringBuilder(1 << 14);

    private Canonical() {}

    public static String of(StationGroup group) {
        Canonical all = new Canonical();
        all.add(group.name(), group.description(), group.origin());
        for (Station station : group.stations()) {
            all.station(station);
            all.channels(station.channels());
        }
        return all.text.toString();
    }

    /// All but its channels.
    public static String ofStationAlone(Station station) {
        Canonical one = new Canonical();
        one.station(station);
        return one.text.toString();
    }

    private void station(Station station) {
        Footer footer = station.footer();
        Colour colour = station.colour();
        add(station.id(), station.code(), station.name(), station.fullName(), station.prefix());
        add(station.host(), station.locale(), colour.hue(), colour.strength(), station.ribbon());
        station.map().ifPresent(map -> add(map.row(), map.column(), map.span()));
        add(station.description(), station.keywords(), footer.operator(), footer.contact());
        add(footer.identificationCode(), footer.icp(), footer.police(), footer.report());
        add(footer.errors(), footer.organMark());
    }

    private void channels(Collection<Channel> channels) {
        add(channels.size());
        for (Channel channel : channels) {
            add(channel.id(), channel.station(), channel.path(), channel.name());
            add(channel.promise(), channel.kind(), channel.reviews());
            channels(channel.children());
        }
    }

    private void add(Object... values) {
        for (Object value : values) {
            switch (value) {
                case Optional<?> maybe -> {
                    text.append(maybe.isPresent() ? '+' : '-');
                    maybe.ifPresent(text::append);
                }
                case Collection<?> many -> {
                    text.append(many.size());
                    many.forEach(this::add);
                }
                case StationId id -> text.append(id.value());
                case ChannelId id -> text.append(id.value());
                default -> text.append(value);
            }
            text.append(END);
        }
    }
}
