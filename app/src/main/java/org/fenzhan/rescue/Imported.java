package org.fenzhan.rescue;

import java.util.List;
import java.util.Optional;
import org.fenzhan.article.ArticleId;

/// What became of one page.
///
/// @param file as it was named
/// @param reason why it was rejected; of a draft or an unchanged page, which other it is a copy of;
///   empty otherwise
/// @param reading what was read; empty where the page was rejected
/// @param sort of the reason, by which a report counts
public record Imported(
        String file,
        Status status,
        String reason,
        Optional<ArticleId> article,
        Optional<Reading> reading,
        List<Place> places,
        Sort sort,
        Brought beside) {
    public Imported {
        places = List.copyOf(places);
    }

    /// Whether the page gave a draft.
    public enum Status {
        DRAFT,
        /// The station has it already; nothing was changed.
        UNCHANGED,
        REJECTED
    }

    /// Why it is what it is.
    public enum Sort {
        NEW("new"),
        NEAR_COPY("nearly the same as another page"),
        IMPORTED_BEFORE("imported before, byte for byte"),
        SAME_TEXT("the same title and text as another page"),
        UNREADABLE("could not be read"),
        NO_ARTICLE("held no article");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// How many of a page's pictures and attachments came along.
    ///
    /// @param taken pictures that were taken in
    /// @param missing pictures that were not found beside the page or cannot be drawn
    /// @param attached files that were taken in
    /// @param unattached files that were not found beside the page, or are too large
    /// @param refused files that were found and are not what their names say
    public record Brought(int taken, int missing, int attached, int unattached, int refused) {
        static final Brought NONE = new Brought(0, 0, 0, 0, 0);
    }

    static Imported rejected(String file, Sort sort, String reason) {
        return new Imported(
                file,
                Status.REJECTED,
                reason,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                sort,
                Brought.NONE);
    }
}
