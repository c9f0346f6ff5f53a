package org.fenzhan.publish;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.fenzhan.publish.layout.JsonRows;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.fenzhan.store.Session;
import tools.jackson.databind.json.JsonMapper;

/// Channels that were renamed while all else stayed as it is: only the pages that name them are
/// made anew, in the folder that readers see, each switched as by any publication. A page with the
/// old name is a right page until then.
///
/// What a crash leaves behind: a row with its cursor. The next start goes on there; the chunk in
/// hand is an unfinished publication, which is carried out first.
final class Renewals {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String FRAME = "frame";
    private static final String LOOKS = "looks";

    private final Settings settings;
    private final Publications publications;
    private Optional<Going> going = Optional.empty();

    Renewals(Settings settings, Publications publications) {
        this.settings = settings;
        this.publications = publications;
    }

    private record Going(long id, Renaming renaming, Renaming.Cursor cursor, long done) {}

    private record Stored(
            long id, String fingerprint, Set<Integer> channels, String cursor, long done) {}

    /// Begins one, or goes on with it, where names of channels are all that differs from what
    /// readers see.
    ///
    /// @return false when there is nothing of that kind to do
    boolean begin() {
        going = settings.database().write(this::begin);
        return going.isPresent();
    }

    private Optional<Going> begin(Session session) {
        String fingerprint = settings.press().fingerprint();
        Optional<String> live =
                session.first(
                        "SELECT fingerprint FROM generation WHERE live_at IS NOT NULL AND id = ?"
                                + " AND id = (SELECT max(id) FROM generation)",
                        row -> row.getString(1),
                        settings.files().current());
        if (live.isEmpty()) {
            return Optional.empty();
        }
        if (value(session, FRAME).isEmpty() && live.get().equals(fingerprint)) {
            note(session, settings);
        }
        if (!value(session, FRAME).equals(Optional.of(settings.press().frame()))) {
            return Optional.empty();
        }
        Optional<Stored> unfinished = unfinished(session);
        Set<Integer> renamed = renamed(session);
        unfinished.ifPresent(stored -> renamed.addAll(stored.channels()));
        if (renamed.isEmpty()) {
            // What else a group file says of channels, such as their reviews, is on no page.
            session.update(
                    "UPDATE generation SET fingerprint = ? WHERE id = ?",
                    fingerprint,
                    settings.files().current());
            return Optional.empty();
        }
        boolean same =
                unfinished
                        .filter(stored -> stored.fingerprint().equals(fingerprint))
                        .filter(stored -> stored.channels().equals(renamed))
                        .isPresent();
        return Optional.of(
                same ? goOn(unfinished.orElseThrow()) : enter(session, fingerprint, renamed));
    }

    private Going goOn(Stored stored) {
        return new Going(
                stored.id(),
                new Renaming(settings.portal(), stored.channels()),
                Renaming.Cursor.decode(stored.cursor()),
                stored.done());
    }

    private Going enter(Session session, String fingerprint, Set<Integer> renamed) {
        Renaming renaming = new Renaming(settings.portal(), renamed);
        session.update("DELETE FROM renewal WHERE live_at IS NULL");
        long id =
                session.insert(
                        "INSERT INTO renewal (fingerprint, channels, cursor, total, started_at)"
                                + " VALUES (?, ?, ?, ?, ?)",
                        fingerprint,
                        JsonRows.of(renamed),
                        Renaming.Cursor.START.encode(),
                        renaming.count(session),
                        settings.clock().millis());
        return new Going(id, renaming, Renaming.Cursor.START, 0);
    }

    private static Optional<Stored> unfinished(Session session) {
        return session.first(
                "SELECT id, fingerprint, channels, cursor, done FROM renewal WHERE live_at IS NULL",
                row -> {
                    Set<Integer> channels = new LinkedHashSet<>();
                    for (int channel : JSON.readValue(row.getString(3), int[].class)) {
                        channels.add(channel);
                    }
                    return new Stored(
                            row.getLong(1),
                            row.getString(2),
                            channels,
                            row.getString(4),
                            row.getLong(5));
                });
    }

    /// Makes the next pages anew.
    ///
    /// @return false when there was nothing to do
    boolean step() {
        if (going.isEmpty()) {
            return false;
        }
        Going now = going.get();
        if (now.cursor().part() == Renaming.Cursor.END) {
            end(now);
            going = Optional.empty();
            return true;
        }
        Renaming.Chunk chunk =
                settings.database().read(session -> now.renaming().after(session, now.cursor()));
        if (!chunk.pages().pages().isEmpty()) {
            publications.renew(chunk.pages());
        }
        Going reached =
                new Going(
                        now.id(),
                        now.renaming(),
                        chunk.next(),
                        now.done() + chunk.pages().pages().size());
        settings.database()
                .change(session ->
                        session.update(
                                "UPDATE renewal SET cursor = ?, done = ? WHERE id = ?",
                                reached.cursor().encode(),
                                reached.done(),
                                reached.id()));
        going = Optional.of(reached);
        return true;
    }

    private void end(Going now) {
        settings.database()
                .change(session -> {
                    session.update(
                            "UPDATE generation SET fingerprint = ? WHERE id = ?",
                            settings.press().fingerprint(),
                            settings.files().current());
                    session.update(
                            "UPDATE renewal SET live_at = ? WHERE id = ?",
                            settings.clock().millis(),
                            now.id());
                    note(session, settings);
                });
    }

    /// Notes what readers see now, to be compared with what a later start finds.
    static void note(Session session, Settings settings) {
        put(session, FRAME, settings.press().frame());
        put(session, LOOKS, JSON.writeValueAsString(looks(settings)));
    }

    /// Name and promise of each channel.
    private static Map<String, String> looks(Settings settings) {
        Map<String, String> looks = new TreeMap<>();
        for (Station station : settings.portal().group().stations()) {
            for (Channel channel : station.allChannels()) {
                looks.put(
                        String.valueOf(channel.id().value()),
                        channel.name() + "\n" + channel.promise());
            }
        }
        return looks;
    }

    private Set<Integer> renamed(Session session) {
        Set<Integer> renamed = new LinkedHashSet<>();
        String stored = value(session, LOOKS).orElse("{}");
        var before = JSON.readTree(stored);
        looks(settings)
                .forEach((channel, look) -> {
                    if (!look.equals(before.path(channel).asString(""))) {
                        renamed.add(Integer.parseInt(channel));
                    }
                });
        return renamed;
    }

    private static Optional<String> value(Session session, String name) {
        return session.first(
                "SELECT value FROM publishing WHERE name = ?", row -> row.getString(1), name);
    }

    private static void put(Session session, String name, String value) {
        session.update(
                "INSERT OR REPLACE INTO publishing (name, value) VALUES (?, ?)", name, value);
    }
}
