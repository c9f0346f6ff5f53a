package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;

/// The difference of two texts by words; a Chinese character counts as a word.
///
/// @param pieces in reading order; what was removed stands before what was added in its place
public record WordDiff(List<Piece> pieces) {
    public WordDiff {
        pieces = List.copyOf(pieces);
    }

    /// What became of a piece.
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    public record Piece(Fate fate, String text) {}

    /// Shared runs shorter than this between two changes are shown as changed with them: a lone
    /// character that happens to stand in both texts makes a change harder to read.
    private static final int SHORTEST_ISLAND = 2;

    public static WordDiff of(String before, String after) {
        List<String> old = Tokens.of(before);
        List<String> fresh = Tokens.of(after);
        return of(bridged(Diff.of(old, fresh), old), old, fresh);
    }

    /// The difference of two lists, each element of which counts as a word.
    ///
    /// @param mark stands between two elements
    public static WordDiff ofLists(List<String> before, List<String> after, String mark) {
        List<String> old = joined(before, mark);
        List<String> fresh = joined(after, mark);
        return of(Diff.of(old, fresh), old, fresh);
    }

    private static WordDiff of(List<Diff.Run> runs, List<String> old, List<String> fresh) {
        List<Piece> pieces = new ArrayList<>();
        for (Diff.Run run : runs) {
            if (run.same()) {
                add(pieces, Fate.SAME, old.subList(run.from(), run.to()));
            } else {
                add(pieces, Fate.REMOVED, old.subList(run.from(), run.to()));
                add(pieces, Fate.ADDED, fresh.subList(run.newFrom(), run.newTo()));
            }
        }
        return new WordDiff(pieces);
    }

    private static List<String> joined(List<String> elements, String mark) {
        List<String> tokens = new ArrayList<>();
        for (String element : elements) {
            if (!tokens.isEmpty()) {
                tokens.add(mark);
            }
            tokens.add(element);
        }
        return tokens;
    }

    /// The old text with what was removed.
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.fate() != Fate.ADDED).toList();
    }

    /// The new text with what was added.
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.fate() != Fate.REMOVED).toList();
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.SAME);
    }

    /// How many characters were added, or removed; spaces are not counted.
    public int characters(Fate fate) {
        return pieces.stream()
                .filter(piece -> piece.fate() == fate)
                .mapToInt(piece ->
                        (int)
                                piece.text()
                                        .codePoints()
                                        .filter(c -> !Character.isWhitespace(c))
                                        .count())
                .sum();
    }

    /// How much of the longer text both share, 0 to 1.
    double likeness() {
        int same = characters(Fate.SAME);
        int longer = same + Math.max(characters(Fate.ADDED), characters(Fate.REMOVED));
        return longer == 0 ? 1 : (double) same / longer;
    }

    private static List<Diff.Run> bridged(List<Diff.Run> runs, List<String> old) {
        List<Diff.Run> bridged = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Diff.Run run = runs.get(i);
            boolean between = i > 0 && i < runs.size() - 1;
            boolean island =
                    run.same()
                            && between
                            && words(old.subList(run.from(), run.to())) < SHORTEST_ISLAND;
            Diff.Run shown =
                    island
                            ? new Diff.Run(false, run.from(), run.to(), run.newFrom(), run.newTo())
                            : run;
            if (!bridged.isEmpty() && !bridged.getLast().same() && !shown.same()) {
                Diff.Run last = bridged.removeLast();
                shown = new Diff.Run(false, last.from(), shown.to(), last.newFrom(), shown.newTo());
            }
            bridged.add(shown);
        }
        return bridged;
    }

    private static long words(List<String> tokens) {
        return tokens.stream().filter(token -> !token.isBlank()).count();
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> tokens) {
        if (!tokens.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", tokens)));
        }
    }
}
