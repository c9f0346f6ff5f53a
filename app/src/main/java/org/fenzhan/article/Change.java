package org.fenzhan.article;

import java.time.Instant;
import org.fenzhan.account.PersonId;
import org.fenzhan.station.StationId;
import org.fenzhan.store.Session;

/// What the publishing engine must know of, written to the outbox in the transaction of the act.
public record Change(Kind kind, StationId station, ArticleId article, RevisionId revision) {
    /// What happened to an article as its readers see it.
    public enum Kind {
        PUBLISHED,
        CORRECTED,
        WITHDRAWN,
        /// Home channel or placements changed while it was live.
        MOVED
    }

    void announce(Session session, PersonId person, Instant at) {
        session.update(
                "INSERT INTO outbox (kind, station, article, revision, at, person)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                kind.name(),
                station.value(),
                article.value(),
                revision.value(),
                at.toEpochMilli(),
                person.value());
    }
}
