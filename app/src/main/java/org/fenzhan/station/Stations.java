package org.fenzhan.station;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.store.Database;
import org.fenzhan.store.Session;

/// Gives stations and channels of a group file their lasting numbers.
public final class Stations {
    private Stations() {}

    /// Enters what is new, keeps the number of what is known by code and path, and marks channels
    /// that are gone. Doing it again with the same group changes nothing.
    ///
    /// @return the group with lasting numbers
    /// @throws FaultyGroup when a station or channel that has articles is missing in the group
    public static StationGroup enrol(Database database, String file, StationGroup described) {
        return database.write(session -> enrol(session, file, described));
    }

    private static StationGroup enrol(Session session, String file, StationGroup described) {
        List<Station> stations = new ArrayList<>();
        session.update("UPDATE channel SET retired = 1");
        int position = 0;
        for (Station station : described.stations()) {
            session.update(
                    "INSERT INTO station (code, position) VALUES (?, ?)"
                            + " ON CONFLICT (code) DO UPDATE SET position = excluded.position",
                    station.code(),
                    position++);
            StationId id =
                    new StationId(
                            (int)
                                    session.number(
                                            "SELECT id FROM station WHERE code = ?",
                                            station.code()));
            stations.add(station.enrolled(id, channels(session, id, station.channels())));
        }
        refuseOrphans(session, file);
        session.update("DELETE FROM channel_closure");
        for (Station station : stations) {
            enclose(session, List.of(), station.channels());
        }
        return new StationGroup(
                described.name(), described.description(), described.origin(), stations);
    }

    /// Each channel below its ancestors and below itself.
    private static void enclose(Session session, List<Integer> above, List<Channel> channels) {
        for (Channel channel : channels) {
            List<Integer> trail = new ArrayList<>(above);
            trail.add(channel.id().value());
            for (Integer ancestor : trail) {
                session.update(
                        "INSERT INTO channel_closure (ancestor, channel) VALUES (?, ?)",
                        ancestor,
                        channel.id().value());
            }
            enclose(session, trail, channel.children());
        }
    }

    private static List<Channel> channels(Session session, StationId station, List<Channel> all) {
        List<Channel> enrolled = new ArrayList<>();
        for (Channel channel : all) {
            session.update(
                    "INSERT INTO channel (station, path, name, reviews) VALUES (?, ?, ?, ?)"
                            + " ON CONFLICT (station, path) DO UPDATE SET name = excluded.name,"
                            + " reviews = excluded.reviews, retired = 0",
                    station.value(),
                    channel.path(),
                    channel.name(),
                    channel.reviews());
            ChannelId id =
                    new ChannelId(
                            (int)
                                    session.number(
                                            "SELECT id FROM channel WHERE station = ?"
                                                    + " AND path = ?",
                                            station.value(),
                                            channel.path()));
            enrolled.add(
                    channel.enrolled(id, station, channels(session, station, channel.children())));
        }
        return enrolled;
    }

    private static void refuseOrphans(Session session, String file) {
        List<Fault> orphans =
                session.list(
                        "SELECT station.code, channel.path, count(*) FROM article"
                                + " JOIN channel ON channel.id = article.channel"
                                + " JOIN station ON station.id = channel.station"
                                + " WHERE channel.retired = 1 GROUP BY channel.id",
                        row ->
                                new Fault(
                                        0,
                                        row.getString(1) + "/" + row.getString(2),
                                        "has %d articles but stands no longer in the group"
                                                .formatted(row.getLong(3)),
                                        "add it again, or move its articles first"));
        if (!orphans.isEmpty()) {
            throw new FaultyGroup(file, orphans);
        }
    }
}
