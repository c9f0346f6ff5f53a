package org.fenzhan.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Origins;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Any two revisions side by side, word by word.
@Controller
public final class DiffScreen {
    private final Articles articles;
    private final ArticleList list;
    private final People people;
    private final Frames frames;

    public DiffScreen(Articles articles, ArticleList list, People people, Frames frames) {
        this.articles = articles;
        this.list = list;
        this.people = people;
        this.frames = frames;
    }

    /// Without numbers: from what a reviewer saw last to what stands now.
    ///
    /// @param all `1` to show what is the same as well
    @GetMapping("/{station}/articles/{article}/diff")
    public Answer diff(
            OpenArticle open,
            @RequestParam Optional<Long> old,
            @RequestParam(name = "new") Optional<Long> fresh,
            @RequestParam(defaultValue = "") String all) {
        List<Revision> revisions = articles.revisions(open.reference());
        Revision after = pick(revisions, fresh.map(RevisionId::new).orElse(open.article().head()));
        Revision before =
                old.map(id -> pick(revisions, new RevisionId(id)))
                        .or(() -> seenBefore(open, revisions))
                        .orElseGet(() -> previous(revisions, after));
        return Answer.page("diff", page(open, revisions, new Pair(before, after), all.equals("1")));
    }

    private record Pair(Revision before, Revision after) {}

    private Optional<Revision> seenBefore(OpenArticle open, List<Revision> revisions) {
        return new Progress(open, list.acts(open.reference()))
                .seenBefore()
                .map(id -> pick(revisions, id));
    }

    private static Revision previous(List<Revision> revisions, Revision after) {
        return after.basedOn()
                .flatMap(base ->
                        revisions.stream()
                                .filter(revision -> revision.id().equals(base))
                                .findFirst())
                .orElse(after);
    }

    private static Revision pick(List<Revision> revisions, RevisionId id) {
        return revisions.stream()
                .filter(revision -> revision.id().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private DiffPage page(OpenArticle open, List<Revision> revisions, Pair pair, boolean all) {
        Words words = open.visit().words();
        Comparison comparison =
                Comparison.of(pair.before().manuscript(), pair.after().manuscript(), words);
        String same =
                "/diff?old=" + pair.before().id().value() + "&new=" + pair.after().id().value();
        return new DiffPage(
                frames.of(open.desk(), Frame.Section.ARTICLES, words.say(Label.DIFFERENCES)),
                words.say(Sentence.DIFF_HEADING, pair.before().number(), pair.after().number()),
                Titles.shown(words, pair.after().manuscript().title()),
                words.say(Sentence.DIFF_CHANGES, comparison.changes()),
                open.at(""),
                open.at("/diff"),
                Stages.steps(words, open.article(), open.desk().depth(open.article())),
                choices(open, revisions, pair.before()),
                choices(open, revisions, pair.after()),
                all ? unfolded(comparison) : folded(words, comparison),
                comparison.changes(),
                !all,
                open.at(all ? same : same + "&all=1"),
                open.at("/revisions"),
                open.at("/restore"),
                restorable(open, pair.before()) ? pair.before().id().value() : 0,
                pair.before().number(),
                open.article().head().value());
    }

    /// An article in review is not written on; the newest revision needs no restoring.
    private static boolean restorable(OpenArticle open, Revision revision) {
        return !(open.article().state().desk() instanceof Desk.InReview)
                && !revision.id().equals(open.article().head());
    }

    private List<DiffPage.Choice> choices(
            OpenArticle open, List<Revision> revisions, Revision selected) {
        Map<PersonId, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        Words words = open.visit().words();
        return revisions.stream()
                .map(revision ->
                        new DiffPage.Choice(
                                revision.id().value(),
                                words.say(
                                        Sentence.VERSION_CHOICE,
                                        revision.number(),
                                        names.getOrDefault(revision.author(), "?"),
                                        open.visit().times().near(revision.savedAt()),
                                        Origins.say(words, revision)),
                                revision.equals(selected)))
                .toList();
    }

    private static List<DiffPage.Row> unfolded(Comparison comparison) {
        return comparison.rows().stream().map(row -> new DiffPage.Row("", row)).toList();
    }

    private static List<DiffPage.Row> folded(Words words, Comparison comparison) {
        List<DiffPage.Row> rows = new ArrayList<>();
        List<String> same = new ArrayList<>();
        for (Comparison.Row row : comparison.rows()) {
            if (row.same()) {
                same.add(row.label());
                continue;
            }
            fold(words, same, row, rows);
            rows.add(new DiffPage.Row("", row));
        }
        if (!comparison.rows().isEmpty()) {
            fold(words, same, comparison.rows().getLast(), rows);
        }
        return rows;
    }

    private static void fold(
            Words words, List<String> same, Comparison.Row anchor, List<DiffPage.Row> rows) {
        if (!same.isEmpty()) {
            String labels =
                    same.size() <= 4
                            ? words.list(same)
                            : words.list(same.subList(0, 2)) + " … " + same.getLast();
            rows.add(new DiffPage.Row(words.say(Sentence.UNCHANGED, labels), anchor));
            same.clear();
        }
    }
}
