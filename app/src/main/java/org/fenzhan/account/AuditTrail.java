package org.fenzhan.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;
import org.jspecify.annotations.Nullable;

/// What was done, by whom, when. An entry is written in the transaction of the act itself, so there
/// is no act without its entry and no entry without its act. Entries are never changed.
public final class AuditTrail {
    private AuditTrail() {}

    /// One act.
    ///
    /// @param act word of the glossary: `create`, `save`, `submit`, `approve`, `send-back`, …
    /// @param detail what a person wants to know later, such as a reason; may be empty
    public record Entry(
            Instant at,
            Optional<PersonId> person,
            Optional<String> personName,
            OptionalLong revision,
            String act,
            String detail) {}

    /// Who does something, where and when.
    public record Actor(PersonId person, StationId station, Instant at) {}

    /// Adds an entry about an article.
    public static void add(
            Session session, Actor actor, long article, @Nullable Long revision, Note note) {
        session.update(
                "INSERT INTO audit (at, person, station, article, revision, act, detail)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                actor.at().toEpochMilli(),
                actor.person().value(),
                actor.station().value(),
                article,
                revision,
                note.act(),
                note.detail());
    }

    /// Act and detail of an entry.
    public record Note(String act, String detail) {}

    /// The entries about one article, oldest first.
    public static List<Entry> of(Session session, StationId station, long article) {
        return session.list(
                "SELECT audit.at, audit.person, person.name, audit.revision, audit.act,"
                        + " audit.detail FROM audit LEFT JOIN person ON person.id = audit.person"
                        + " WHERE audit.article = ? AND audit.station = ? ORDER BY audit.id",
                row -> {
                    long person = row.getLong(2);
                    Optional<PersonId> by =
                            row.wasNull() ? Optional.empty() : Optional.of(new PersonId(person));
                    Optional<String> name = Optional.ofNullable(row.getString(3));
                    long revision = row.getLong(4);
                    OptionalLong which =
                            row.wasNull() ? OptionalLong.empty() : OptionalLong.of(revision);
                    return new Entry(
                            Instant.ofEpochMilli(row.getLong(1)),
                            by,
                            name,
                            which,
                            row.getString(5),
                            row.getString(6));
                },
                article,
                station.value());
    }
}
