package org.fenzhan.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fenzhan.text.Alignment;
import org.fenzhan.text.Paragraph;
import org.fenzhan.text.SafeHtml;

/// Two versions of a body over their common base, paragraph by paragraph.
final class MergedBody {
    private final List<Paragraph> base;
    private final Side mine;
    private final Side theirs;

    MergedBody(SafeHtml base, SafeHtml mine, SafeHtml theirs) {
        this.base = Paragraph.of(base);
        this.mine = side(this.base, Paragraph.of(mine));
        this.theirs = side(this.base, Paragraph.of(theirs));
    }

    /// What one person made of the base.
    ///
    /// @param versions of each paragraph of the base, empty where it was removed
    /// @param inserted new paragraphs before each one of the base, and after the last
    private record Side(List<Optional<Paragraph>> versions, List<List<Paragraph>> inserted) {}

    void clashes(List<Merge.Clash> into) {
        walk(clash -> {
            into.add(clash);
            return Merge.Choice.BOTH;
        });
    }

    SafeHtml decided(Function<Merge.Clash, Merge.Choice> choice) {
        return SafeHtml.clean(walk(choice));
    }

    private String walk(Function<Merge.Clash, Merge.Choice> choice) {
        StringBuilder html = new StringBuilder();
        for (int i = 0; i <= base.size(); i++) {
            html.append(gap(i, choice));
            if (i < base.size()) {
                html.append(paragraph(i, choice));
            }
        }
        return html.toString();
    }

    private String paragraph(int at, Function<Merge.Clash, Merge.Choice> choice) {
        Optional<Paragraph> before = Optional.of(base.get(at));
        Optional<Paragraph> left = mine.versions().get(at);
        Optional<Paragraph> right = theirs.versions().get(at);
        if (left.equals(before) || left.equals(right)) {
            return html(right);
        }
        if (right.equals(before)) {
            return html(left);
        }
        return decide(
                Merge.clash(Merge.Place.BODY, at + 1, base.get(at).html(), html(left), html(right)),
                choice);
    }

    /// New paragraphs of both at one place are both kept, unless they stand for one paragraph that
    /// both threw away: then both wrote it anew, and a person must choose.
    private String gap(int at, Function<Merge.Clash, Merge.Choice> choice) {
        List<Paragraph> left = mine.inserted().get(at);
        List<Paragraph> right = theirs.inserted().get(at);
        if (left.equals(right)) {
            return html(left);
        }
        boolean rewritten =
                at > 0
                        && mine.versions().get(at - 1).isEmpty()
                        && theirs.versions().get(at - 1).isEmpty();
        if (!left.isEmpty() && !right.isEmpty() && rewritten) {
            return decide(
                    new Merge.Clash(
                            Merge.Place.BODY,
                            at,
                            "",
                            html(left),
                            html(right),
                            html(left) + html(right),
                            false),
                    choice);
        }
        return html(left) + html(right);
    }

    private static String decide(Merge.Clash clash, Function<Merge.Clash, Merge.Choice> choice) {
        return switch (choice.apply(clash)) {
            case BOTH -> clash.both();
            case MINE -> clash.mine();
            case THEIRS -> clash.theirs();
        };
    }

    private static String html(Optional<Paragraph> paragraph) {
        return paragraph.map(Paragraph::html).orElse("");
    }

    private static String html(List<Paragraph> paragraphs) {
        StringBuilder html = new StringBuilder();
        paragraphs.forEach(paragraph -> html.append(paragraph.html()));
        return html.toString();
    }

    private static Side side(List<Paragraph> base, List<Paragraph> changed) {
        List<Optional<Paragraph>> versions = new ArrayList<>();
        List<List<Paragraph>> inserted = new ArrayList<>();
        inserted.add(new ArrayList<>());
        for (Alignment.Pair pair : Alignment.of(base, changed)) {
            if (pair.isAdded()) {
                inserted.getLast().add(changed.get(pair.after()));
                continue;
            }
            versions.add(
                    pair.isRemoved() ? Optional.empty() : Optional.of(changed.get(pair.after())));
            inserted.add(new ArrayList<>());
        }
        return new Side(versions, inserted);
    }
}
