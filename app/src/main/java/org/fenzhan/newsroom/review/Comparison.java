package org.fenzhan.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Merge;
import org.fenzhan.article.PublicationTime;
import org.fenzhan.newsroom.desk.FieldNames;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.text.BodyDiff;
import org.fenzhan.text.WordDiff;

/// Two manuscripts side by side, field by field and paragraph by paragraph.
///
/// @param added characters that only the new one has; removed likewise for the old one
public record Comparison(List<Row> rows, int added, int removed) {
    public Comparison {
        rows = List.copyOf(rows);
    }

    /// @param label field, or number of the paragraph in the new text
    /// @param same true when nothing differs
    /// @param marksOnly true when the words are the same and only bold, links or pictures differ
    public record Row(
            String label,
            boolean same,
            boolean marksOnly,
            List<WordDiff.Piece> before,
            List<WordDiff.Piece> after) {}

    static Comparison of(Manuscript before, Manuscript after, Words words) {
        List<Row> rows = new ArrayList<>();
        int[] characters = new int[2];
        for (Merge.Place place : Merge.Place.values()) {
            if (place == Merge.Place.BODY) {
                body(before, after, words, rows, characters);
            } else {
                WordDiff diff = field(place, before, after);
                if (!diff.pieces().isEmpty()) {
                    rows.add(row(words.say(FieldNames.word(place)), diff, false));
                    count(diff, characters);
                }
            }
        }
        return new Comparison(rows, characters[0], characters[1]);
    }

    public long changes() {
        return rows.stream().filter(row -> !row.same()).count();
    }

    private static void body(
            Manuscript before, Manuscript after, Words words, List<Row> rows, int[] characters) {
        int number = 0;
        for (BodyDiff.Row row : BodyDiff.of(before.body(), after.body()).rows()) {
            number += row instanceof BodyDiff.Row.Removed ? 0 : 1;
            String label = words.say(Label.PARAGRAPH_NUMBER, Math.max(1, number));
            WordDiff diff =
                    switch (row) {
                        case BodyDiff.Row.Same(var both) -> WordDiff.of(both.text(), both.text());
                        case BodyDiff.Row.Changed(_, _, WordDiff changed) -> changed;
                        case BodyDiff.Row.Added(var fresh) -> WordDiff.of("", fresh.text());
                        case BodyDiff.Row.Removed(var old) -> WordDiff.of(old.text(), "");
                    };
            boolean marksOnly = row instanceof BodyDiff.Row.Changed && diff.isSame();
            rows.add(row(label, diff, marksOnly));
            count(diff, characters);
        }
    }

    private static Row row(String label, WordDiff diff, boolean marksOnly) {
        return new Row(label, diff.isSame() && !marksOnly, marksOnly, diff.before(), diff.after());
    }

    private static void count(WordDiff diff, int[] characters) {
        characters[0] += diff.characters(WordDiff.Fate.ADDED);
        characters[1] += diff.characters(WordDiff.Fate.REMOVED);
    }

    /// A field that holds several names is compared name by name.
    private static WordDiff field(Merge.Place place, Manuscript before, Manuscript after) {
        return switch (place) {
            case TITLE -> WordDiff.of(before.title(), after.title());
            case SHORT_TITLE -> WordDiff.of(before.shortTitle(), after.shortTitle());
            case SUMMARY -> WordDiff.of(before.summary(), after.summary());
            case DATED -> WordDiff.of(dated(before), dated(after));
            case SOURCES -> names(sources(before), sources(after));
            case REPORTERS -> names(before.reporters(), after.reporters());
            case EDITORS -> names(before.editors(), after.editors());
            case TAGS -> names(before.tags(), after.tags());
            case PICTURE -> names(picture(before), picture(after));
            case BODY -> WordDiff.of("", "");
        };
    }

    private static WordDiff names(List<String> before, List<String> after) {
        return WordDiff.ofLists(before, after, "、");
    }

    private static String dated(Manuscript text) {
        return text.dated().map(PublicationTime::shown).orElse("");
    }

    private static List<String> sources(Manuscript text) {
        return text.sources().stream()
                .map(source -> source.name() + source.link().map(link -> " " + link).orElse(""))
                .toList();
    }

    private static List<String> picture(Manuscript text) {
        return text
                .picture()
                .map(picture -> List.of(picture.alt(), picture.caption().orElse(""), picture.src()))
                .orElse(List.of())
                .stream()
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
