package org.fenzhan.article;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fenzhan.account.PersonId;
import org.fenzhan.station.ChannelId;
import org.fenzhan.station.StationId;

/// An article without its text: whose it is, where it stands, which revisions matter.
///
/// @param placements other channels, of any station, in which it stands beside its own
/// @param address path of its page, given at the first publication, never changed
/// @param head newest revision of the line that is being written
/// @param deskNote what the submission says, or why it was sent back
/// @param correction what the newest correction changed, shown to readers
public record Article(
        ArticleId id,
        StationId station,
        ChannelId channel,
        List<ChannelId> placements,
        Optional<String> address,
        RevisionId head,
        Review.State state,
        String deskNote,
        Optional<Instant> firstLive,
        Optional<Correction> correction,
        Instant createdAt,
        PersonId createdBy,
        Instant touchedAt) {
    public Article {
        placements = List.copyOf(placements);
    }

    /// The newest correction of a live article.
    ///
    /// @param count how often the article has been corrected so far
    public record Correction(String note, Instant at, int count) {}

    /// The revision that readers see or saw last.
    public Optional<RevisionId> lastLive() {
        return switch (state.standing()) {
            case Standing.NeverPublished _ -> Optional.empty();
            case Standing.Live(RevisionId revision) -> Optional.of(revision);
            case Standing.Withdrawn(RevisionId revision, _, _, _) -> Optional.of(revision);
        };
    }
}
