package org.fenzhan.newsroom.repair;

import java.util.List;
import java.util.Optional;
import org.fenzhan.newsroom.desk.Frame;

/// What the repair desk shows.
///
/// @param about one line on the page and the queue
/// @param message what became of the last decision, when it did not do what was asked
/// @param undo number of the place whose decision is taken back by the button on top, 0 for none
/// @param left how many places of this page are open
public record RepairPage(
        Frame frame,
        String about,
        String title,
        Optional<String> message,
        long undo,
        String left,
        List<Decided> decided,
        Optional<Open> open,
        List<Row> rows,
        List<Group> queue,
        Links links) {
    public RepairPage {
        decided = List.copyOf(decided);
        rows = List.copyOf(rows);
        queue = List.copyOf(queue);
    }

    /// @param next the page that waits next; where none does, the finished ones
    public record Links(
            String work,
            String accept,
            String reject,
            String undo,
            String original,
            String write,
            String table,
            String finished,
            String next) {}

    /// A place that was decided.
    public record Decided(long id, int number, String text, String verdict, boolean repaired) {}

    /// The place that is being decided.
    ///
    /// @param tone class of the confidence: `bad`, `late` or empty
    public record Open(
            long id,
            int number,
            String kind,
            String tone,
            String confidence,
            String where,
            Snippet snippet,
            List<Choice> choices,
            List<String> evidence,
            Optional<More> alike) {
        public Open {
            choices = List.copyOf(choices);
            evidence = List.copyOf(evidence);
        }
    }

    /// Places that are alike, where there are several.
    public record More(String words, String address) {}

    public record Snippet(String before, String hit, String after) {}

    /// @param shown the replacement in words, also when it means leaving out
    public record Choice(int index, String shown, String accept, String share) {}

    /// One line of the page.
    ///
    /// @param muted nothing of it was taken, or nothing in it is suspicious
    /// @param now it holds the place that is being decided
    /// @param whole the whole text where `old` and `fresh` show its beginning alone
    public record Row(
            String label,
            List<Piece> old,
            List<Piece> fresh,
            List<String> tokens,
            boolean muted,
            boolean now,
            String whole) {
        public Row {
            old = List.copyOf(old);
            fresh = List.copyOf(fresh);
            tokens = List.copyOf(tokens);
        }
    }

    /// A stretch of a line.
    ///
    /// @param number of the place, 0 where it is none
    public record Piece(Kind kind, String text, int number) {
        /// How the stretch is shown.
        public enum Kind {
            PLAIN,
            STRONG,
            HIT,
            HIT_NOW,
            REMOVED,
            ADDED
        }

        static Piece plain(String text) {
            return new Piece(Kind.PLAIN, text, 0);
        }
    }

    public record Group(String name, String count, String tone, List<Item> items) {
        public Group {
            items = List.copyOf(items);
        }
    }

    public record Item(String address, String share, String title, String meta, boolean current) {}
}
