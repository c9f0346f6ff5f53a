package org.fenzhan.newsroom.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Merge;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.desk.FieldNames;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.door.NotHere;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.fenzhan.text.PlainText;
import org.fenzhan.text.WordDiff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where two people changed the same place: both texts side by side, the proposal that loses
/// nothing chosen already.
@Controller
public final class ClashScreen {
    private final Articles articles;
    private final Saves saves;
    private final People people;
    private final Frames frames;

    public ClashScreen(Articles articles, Saves saves, People people, Frames frames) {
        this.articles = articles;
        this.saves = saves;
        this.people = people;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles/{article}/clash")
    public Answer show(OpenArticle open, @RequestParam long mine) {
        Revision aside = revision(open, mine);
        Revision theirs = revision(open, open.article().head().value());
        if (aside.onLine()) {
            return Answer.see(open.at("/write"));
        }
        Merge merge = merge(open, aside, theirs);
        return merge.isClean()
                ? save(open, theirs, merge, List.of())
                : Answer.page("clash", page(open, aside, theirs, merge));
    }

    /// @param theirs the revision that was on the line when the choice was shown
    @PostMapping("/{station}/articles/{article}/clash")
    public Answer decide(
            OpenArticle open,
            @RequestParam long mine,
            @RequestParam long theirs,
            @RequestParam Map<String, String> fields) {
        Revision aside = revision(open, mine);
        Revision other = revision(open, theirs);
        Merge merge = merge(open, aside, other);
        List<Merge.Choice> choices = new ArrayList<>();
        for (int i = 0; i < merge.clashes().size(); i++) {
            choices.add(choice(fields.getOrDefault("choice" + i, "")));
        }
        return save(open, other, merge, choices);
    }

    private Answer save(
            OpenArticle open, Revision theirs, Merge merge, List<Merge.Choice> choices) {
        Saves.Outcome outcome =
                saves.save(
                        open.reference(),
                        open.visit().person().id(),
                        theirs.id(),
                        new Saves.Text(merge.decided(choices), Revision.Origin.MERGED));
        return switch (outcome) {
            case Saves.Outcome.Saved _ -> Answer.see(open.at("/write"));
            case Saves.Outcome.Clash(Revision again, _) ->
                    Answer.see(open.at("/clash?mine=" + again.id().value()));
            case Saves.Outcome.Refused(Refusal _) -> Answer.see(open.at("/review"));
        };
    }

    private Merge merge(OpenArticle open, Revision aside, Revision theirs) {
        Revision base =
                aside.basedOn().map(id -> revision(open, id.value())).orElseThrow(NotHere::new);
        return Merge.of(base.manuscript(), aside.manuscript(), theirs.manuscript());
    }

    private ClashPage page(OpenArticle open, Revision aside, Revision theirs, Merge merge) {
        Words words = open.visit().words();
        String other = people.find(theirs.author()).map(Person::name).orElse("?");
        String me = open.visit().person().name();
        return new ClashPage(
                frames.of(open.desk(), Frame.Section.WRITE, words.say(Sentence.CLASH_TITLE)),
                open.at("/write"),
                open.at("/clash"),
                Stages.steps(words, open.article(), open.desk().depth(open.article())),
                words.say(
                        Sentence.CLASH_HEADING,
                        other.equals(me) ? words.say(Label.OTHER_WINDOW) : other,
                        merge.clashes().size()),
                words.say(Sentence.CLASH_TEXT, aside.number(), theirs.number(), other),
                aside.id().value(),
                theirs.id().value(),
                open.visit().times().second(aside.savedAt()),
                open.visit().times().second(theirs.savedAt()),
                other,
                merge.clashes().stream().map(clash -> place(words, clash)).toList());
    }

    private static ClashPage.Place place(Words words, Merge.Clash clash) {
        boolean body = clash.place() == Merge.Place.BODY;
        String label =
                body && clash.paragraph() > 0
                        ? words.say(Label.PARAGRAPH_NUMBER, clash.paragraph())
                        : words.say(FieldNames.word(clash.place()));
        return new ClashPage.Place(
                label,
                pieces(body, clash.base(), clash.mine()),
                pieces(body, clash.base(), clash.theirs()),
                pieces(body, clash.base(), clash.both()),
                clash.woven(),
                clash.both().equals(clash.mine()));
    }

    private static List<WordDiff.Piece> pieces(boolean html, String base, String version) {
        return html
                ? WordDiff.of(PlainText.of(base), PlainText.of(version)).after()
                : WordDiff.of(base, version).after();
    }

    private Revision revision(OpenArticle open, long id) {
        return articles.revision(open.reference(), new RevisionId(id)).orElseThrow(NotHere::new);
    }

    private static Merge.Choice choice(String typed) {
        return switch (typed) {
            case "mine" -> Merge.Choice.MINE;
            case "theirs" -> Merge.Choice.THEIRS;
            default -> Merge.Choice.BOTH;
        };
    }
}
