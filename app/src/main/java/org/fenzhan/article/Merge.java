package org.fenzhan.article;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fenzhan.text.HtmlWords;
import org.fenzhan.text.SafeHtml;

/// What two people made of one manuscript, brought together. What only one of them changed is taken
/// from that one; paragraphs count one by one. What both changed is a [Clash], for a person to
/// decide.
///
/// @param clashes in the order of the page
public record Merge(List<Clash> clashes, Manuscript base, Manuscript mine, Manuscript theirs) {
    public Merge {
        clashes = List.copyOf(clashes);
    }

    /// Where two versions meet.
    public enum Place {
        TITLE,
        SHORT_TITLE,
        SUMMARY,
        DATED,
        SOURCES,
        REPORTERS,
        EDITORS,
        TAGS,
        PICTURE,
        BODY
    }

    /// One place that both changed, differently. Texts of the body are HTML, others are words; a
    /// removed paragraph is empty.
    ///
    /// @param paragraph number in the base, from 1; 0 outside of the body
    /// @param both the proposal that loses nothing: changes woven together word by word, or where
    ///   they touch the same word, one after the other; equal to `mine` where a field can have only
    ///   one value
    /// @param woven true when `both` was woven word by word
    public record Clash(
            Place place,
            int paragraph,
            String base,
            String mine,
            String theirs,
            String both,
            boolean woven) {}

    /// How a clash is decided.
    public enum Choice {
        BOTH,
        MINE,
        THEIRS
    }

    public static Merge of(Manuscript base, Manuscript mine, Manuscript theirs) {
        List<Clash> clashes = new ArrayList<>();
        new MergedFields(base, mine, theirs, place -> Choice.BOTH).clashes(clashes);
        new MergedBody(base.body(), mine.body(), theirs.body()).clashes(clashes);
        return new Merge(clashes, base, mine, theirs);
    }

    public boolean isClean() {
        return clashes.isEmpty();
    }

    /// The merged manuscript with every clash decided.
    ///
    /// @param choices one for each clash, in their order; missing ones count as [Choice#BOTH]
    public Manuscript decided(List<Choice> choices) {
        Function<Clash, Choice> choice =
                clash -> {
                    int at = clashes.indexOf(clash);
                    return at < choices.size() ? choices.get(at) : Choice.BOTH;
                };
        Function<Place, Choice> ofField =
                place ->
                        clashes.stream()
                                .filter(clash -> clash.place() == place)
                                .findFirst()
                                .map(choice)
                                .orElse(Choice.BOTH);
        SafeHtml body = new MergedBody(base.body(), mine.body(), theirs.body()).decided(choice);
        return new MergedFields(base, mine, theirs, ofField).manuscript(body);
    }

    /// The proposal for two versions of one paragraph or line.
    static Clash clash(Place place, int paragraph, String base, String mine, String theirs) {
        return HtmlWords.merge(base, mine, theirs)
                .map(woven -> new Clash(place, paragraph, base, mine, theirs, woven, true))
                .orElseGet(() ->
                        new Clash(
                                place,
                                paragraph,
                                base,
                                mine,
                                theirs,
                                place == Place.BODY ? mine + theirs : mine,
                                false));
    }
}
