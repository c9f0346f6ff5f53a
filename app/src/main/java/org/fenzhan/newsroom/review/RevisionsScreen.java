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
import org.fenzhan.article.Saving;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Origins;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// All revisions of an article; restoring one adds a new one that equals it.
@Controller
public final class RevisionsScreen {
    private final Articles articles;
    private final ArticleList list;
    private final People people;
    private final Frames frames;

    public RevisionsScreen(Articles articles, ArticleList list, People people, Frames frames) {
        this.articles = articles;
        this.list = list;
        this.people = people;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles/{article}/revisions")
    public Answer revisions(OpenArticle open) {
        Words words = open.visit().words();
        List<Revision> revisions = articles.revisions(open.reference());
        Map<PersonId, String> names =
                people.all().stream().collect(Collectors.toMap(Person::id, Person::name));
        return Answer.page(
                "revisions",
                new RevisionsPage(
                        frames.of(open.desk(), Frame.Section.ARTICLES, words.say(Label.VERSIONS)),
                        Titles.shown(words, revisions.getFirst().manuscript().title()),
                        open.at(""),
                        Stages.steps(words, open.article(), open.desk().depth(open.article())),
                        revisions.stream()
                                .map(revision ->
                                        line(
                                                open,
                                                revision,
                                                names.getOrDefault(revision.author(), "?")))
                                .toList(),
                        deeds(open)));
    }

    /// @param seen the newest revision when the difference was shown
    @PostMapping("/{station}/articles/{article}/restore")
    public Answer restore(OpenArticle open, @RequestParam long revision, @RequestParam long seen) {
        Revision old =
                articles.revision(open.reference(), new RevisionId(revision))
                        .orElseThrow(NotHere::new);
        if (!open.article().head().equals(new RevisionId(seen))) {
            // Somebody saved meanwhile: show what restoring would undo now.
            return Answer.see(
                    open.at("/diff?old=" + revision + "&new=" + open.article().head().value()));
        }
        Saving saving =
                new Saving(
                        open.visit().person().id(),
                        new RevisionId(seen),
                        old.manuscript(),
                        Revision.Origin.RESTORED);
        return switch (articles.save(open.reference(), saving)) {
            case Saving.Result.Saved _ -> Answer.see(open.at("/write"));
            case Saving.Result.Clash(Revision mine, _, _) ->
                    Answer.see(open.at("/clash?mine=" + mine.id().value()));
            case Saving.Result.Refused _ -> Answer.see(open.at(""));
        };
    }

    private static RevisionsPage.Line line(OpenArticle open, Revision revision, String author) {
        Words words = open.visit().words();
        long id = revision.id().value();
        long head = open.article().head().value();
        boolean restorable =
                id != head && !(open.article().state().desk() instanceof Desk.InReview);
        List<String> tags = new ArrayList<>();
        if (id == head) {
            tags.add(words.say(Label.NEWEST));
        }
        if (open.article().lastLive().equals(Optional.of(revision.id()))) {
            tags.add(words.say(Label.SEEN_BY_READERS));
        }
        return new RevisionsPage.Line(
                revision.number(),
                open.visit().times().near(revision.savedAt()),
                author,
                Origins.say(words, revision),
                tags,
                open.at("/preview?revision=" + id),
                revision.basedOn()
                        .filter(base -> base.value() > 0)
                        .map(base -> open.at("/diff?old=" + base.value() + "&new=" + id))
                        .orElse(""),
                restorable ? open.at("/diff?old=" + id + "&new=" + head) : "");
    }

    private List<RevisionsPage.Deed> deeds(OpenArticle open) {
        return list.acts(open.reference()).reversed().stream()
                .map(act ->
                        new RevisionsPage.Deed(
                                open.visit().times().near(act.at()),
                                Deeds.say(open.visit().words(), act),
                                act.act().equals("place") ? "" : act.detail()))
                .toList();
    }
}
