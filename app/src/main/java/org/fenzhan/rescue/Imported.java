package org.fenzhan.rescue;

import java.util.List;
import java.util.Optional;
import org.fenzhan.article.ArticleId;

/// What became of one file.
///
/// @param file as it was named
/// @param reason why it was rejected; empty otherwise
/// @param reading what was read; empty where the file was rejected
public record Imported(
        String file,
        Status status,
        String reason,
        Optional<ArticleId> article,
        Optional<Reading> reading,
        List<Place> places) {
    public Imported {
        places = List.copyOf(places);
    }

    /// Whether the file gave a draft.
    public enum Status {
        DRAFT,
        /// The same bytes were imported into this station before; nothing was changed.
        UNCHANGED,
        REJECTED
    }

    static Imported rejected(String file, String reason) {
        return new Imported(
                file, Status.REJECTED, reason, Optional.empty(), Optional.empty(), List.of());
    }
}
