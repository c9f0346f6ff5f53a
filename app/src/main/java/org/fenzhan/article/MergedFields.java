package org.fenzhan.article;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fenzhan.text.SafeHtml;

/// The fields around the body, each brought together by itself.
final class MergedFields {
    private final Manuscript base;
    private final Manuscript mine;
    private final Manuscript theirs;
    private final Function<Merge.Place, Merge.Choice> choice;

    MergedFields(
            Manuscript base,
            Manuscript mine,
            Manuscript theirs,
            Function<Merge.Place, Merge.Choice> choice) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.choice = choice;
    }

    /// How a field of a kind is shown to the person who decides, and what becomes of both values.
    private record Kind<T>(Function<T, String> shown, Both<T> both) {}

    private interface Both<T> {
        T of(T base, T mine, T theirs);
    }

    private static final Kind<String> LINE =
            new Kind<>(
                    text -> text,
                    (base, mine, theirs) ->
                            Merge.clash(Merge.Place.TITLE, 0, base, mine, theirs).both());
    private static final Kind<List<String>> NAMES =
            new Kind<>(names -> String.join("、", names), MergedFields::union);
    private static final Kind<List<Source>> SOURCES =
            new Kind<>(
                    sources -> sources.stream().map(Source::name).collect(Collectors.joining("、")),
                    MergedFields::union);

    void clashes(List<Merge.Clash> into) {
        line(Merge.Place.TITLE, Manuscript::title, into);
        line(Merge.Place.SHORT_TITLE, Manuscript::shortTitle, into);
        line(Merge.Place.SUMMARY, Manuscript::summary, into);
        note(Merge.Place.DATED, Manuscript::dated, single(PublicationTime::shown), into);
        note(Merge.Place.SOURCES, Manuscript::sources, SOURCES, into);
        note(Merge.Place.REPORTERS, Manuscript::reporters, NAMES, into);
        note(Merge.Place.EDITORS, Manuscript::editors, NAMES, into);
        note(Merge.Place.TAGS, Manuscript::tags, NAMES, into);
        note(Merge.Place.PICTURE, Manuscript::picture, single(Picture::alt), into);
    }

    Manuscript manuscript(SafeHtml body) {
        return new Manuscript(
                value(Merge.Place.TITLE, Manuscript::title, LINE),
                value(Merge.Place.SHORT_TITLE, Manuscript::shortTitle, LINE),
                value(Merge.Place.SUMMARY, Manuscript::summary, LINE),
                body,
                value(Merge.Place.DATED, Manuscript::dated, single(PublicationTime::shown)),
                value(Merge.Place.SOURCES, Manuscript::sources, SOURCES),
                value(Merge.Place.REPORTERS, Manuscript::reporters, NAMES),
                value(Merge.Place.EDITORS, Manuscript::editors, NAMES),
                value(Merge.Place.TAGS, Manuscript::tags, NAMES),
                value(Merge.Place.PICTURE, Manuscript::picture, single(Picture::alt)));
    }

    private <T> T value(Merge.Place place, Function<Manuscript, T> field, Kind<T> kind) {
        T before = field.apply(base);
        T left = field.apply(mine);
        T right = field.apply(theirs);
        if (left.equals(before) || left.equals(right)) {
            return right;
        }
        if (right.equals(before)) {
            return left;
        }
        return switch (choice.apply(place)) {
            case BOTH -> kind.both().of(before, left, right);
            case MINE -> left;
            case THEIRS -> right;
        };
    }

    private void line(
            Merge.Place place, Function<Manuscript, String> field, List<Merge.Clash> into) {
        String before = field.apply(base);
        String left = field.apply(mine);
        String right = field.apply(theirs);
        if (isClash(before, left, right)) {
            into.add(Merge.clash(place, 0, before, left, right));
        }
    }

    private <T> void note(
            Merge.Place place,
            Function<Manuscript, T> field,
            Kind<T> kind,
            List<Merge.Clash> into) {
        T before = field.apply(base);
        T left = field.apply(mine);
        T right = field.apply(theirs);
        if (isClash(before, left, right)) {
            T both = kind.both().of(before, left, right);
            into.add(
                    new Merge.Clash(
                            place,
                            0,
                            kind.shown().apply(before),
                            kind.shown().apply(left),
                            kind.shown().apply(right),
                            kind.shown().apply(both),
                            !both.equals(left)));
        }
    }

    private static boolean isClash(Object before, Object left, Object right) {
        return !left.equals(right) && !left.equals(before) && !right.equals(before);
    }

    private static <T> Kind<Optional<T>> single(Function<T, String> shown) {
        return new Kind<>(value -> value.map(shown).orElse(""), (base, mine, theirs) -> mine);
    }

    /// Everything that either of both added, without what either of both removed.
    private static <T> List<T> union(List<T> base, List<T> mine, List<T> theirs) {
        Set<T> all = new LinkedHashSet<>(mine);
        all.addAll(theirs);
        List<T> removed = new ArrayList<>(base);
        removed.removeIf(element -> mine.contains(element) && theirs.contains(element));
        removed.forEach(all::remove);
        return List.copyOf(all);
    }
}
