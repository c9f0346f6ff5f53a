package org.fenzhan.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Remains;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.review.WithdrawPage.Typed;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.WithdrawWord;
import org.fenzhan.newsroom.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Withdrawing a published article: what remains at its address, with the reason that readers will
/// see. One that is withdrawn already may be withdrawn in another way.
@Controller
public final class WithdrawScreen {
    private final Articles articles;
    private final MergeTargets targets;
    private final Refusals refusals;
    private final Frames frames;

    public WithdrawScreen(
            Articles articles, MergeTargets targets, Refusals refusals, Frames frames) {
        this.articles = articles;
        this.targets = targets;
        this.refusals = refusals;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles/{article}/withdraw")
    public Answer show(OpenArticle open) {
        return open.article().state().standing() instanceof Standing.NeverPublished
                ? Answer.see(open.at(""))
                : Answer.page("withdraw", page(open, begun(open), List.of(), Optional.empty()));
    }

    /// Looks for the other article and keeps what was typed.
    @PostMapping("/{station}/articles/{article}/withdraw/find")
    public Answer find(
            OpenArticle open,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String into) {
        return Answer.page("withdraw", found(open, new Typed("merged", reason, into, "")));
    }

    @PostMapping("/{station}/articles/{article}/withdraw")
    public Answer withdraw(
            OpenArticle open,
            @RequestParam long seen,
            @RequestParam(defaultValue = "note") String kind,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "") String target) {
        Typed typed = new Typed(kind, reason, into, target);
        Optional<Remains> remains = remains(open, typed);
        if (remains.isEmpty()) {
            return new Answer.Page(HttpStatus.CONFLICT, "withdraw", found(open, typed));
        }
        Articles.Result result =
                articles.act(
                        open.reference(),
                        open.visit().person().id(),
                        new RevisionId(seen),
                        new Act.Withdraw(reason, remains.get()));
        return switch (result) {
            case Articles.Result.Done _ -> Answer.see(open.at("/published"));
            case Articles.Result.Refused(Refusal why, Article now) ->
                    refused(new OpenArticle(open.desk(), now), typed, why);
        };
    }

    private Answer refused(OpenArticle open, Typed typed, Refusal why) {
        List<MergeTargets.Found> found =
                typed.kind().equals("merged") ? targets.find(open, typed.into()) : List.of();
        return new Answer.Page(
                HttpStatus.CONFLICT,
                "withdraw",
                page(open, typed, found, Optional.of(refusals.say(open, why))));
    }

    /// Empty when it is not plain which article is meant.
    private Optional<Remains> remains(OpenArticle open, Typed typed) {
        return switch (typed.kind()) {
            case "text" -> Optional.of(new Remains.Text());
            case "merged" ->
                    targets.picked(open, typed.target())
                            .or(() -> only(targets.find(open, typed.into())))
                            .map(Remains.Merged::new);
            default -> Optional.of(new Remains.Note());
        };
    }

    private static Optional<Reference> only(List<MergeTargets.Found> found) {
        return found.size() == 1 ? Optional.of(found.getFirst().reference()) : Optional.empty();
    }

    private WithdrawPage found(OpenArticle open, Typed typed) {
        Words words = open.visit().words();
        List<MergeTargets.Found> found = targets.find(open, typed.into());
        Optional<Refusals.Message> message =
                switch (found.size()) {
                    case 0 ->
                            Optional.of(
                                    new Refusals.Message(
                                            words.say(WithdrawWord.NONE_FOUND, typed.into()),
                                            words.say(WithdrawWord.NONE_FOUND_TEXT)));
                    case 1 -> Optional.empty();
                    default ->
                            Optional.of(
                                    new Refusals.Message(
                                            words.say(WithdrawWord.CHOOSE),
                                            words.say(WithdrawWord.CHOOSE_TEXT)));
                };
        return page(open, typed, found, message);
    }

    private static Typed begun(OpenArticle open) {
        return open.article().state().standing() instanceof Standing.Withdrawn withdrawn
                ? new Typed(withdrawn.remains().word(), withdrawn.reason(), "", "")
                : Typed.NOTHING;
    }

    private WithdrawPage page(
            OpenArticle open,
            Typed typed,
            List<MergeTargets.Found> found,
            Optional<Refusals.Message> message) {
        Words words = open.visit().words();
        Article article = open.article();
        String title =
                article.lastLive()
                        .flatMap(live -> articles.revision(open.reference(), live))
                        .map(live -> Titles.shown(words, live.manuscript().title()))
                        .orElse("");
        return new WithdrawPage(
                frames.of(open.desk(), Frame.Section.ARTICLES, words.say(Label.WITHDRAW)),
                title,
                open.at(""),
                open.at("/withdraw"),
                Stages.steps(words, article, open.desk().depth(article)),
                article.head().value(),
                effects(open),
                kinds(words, typed),
                typed,
                candidates(typed, found),
                message);
    }

    private static List<WithdrawPage.Kind> kinds(Words words, Typed typed) {
        return List.of(
                kind(words, typed, "note", WithdrawWord.NOTE, WithdrawWord.NOTE_TEXT),
                kind(words, typed, "text", WithdrawWord.TEXT, WithdrawWord.TEXT_TEXT),
                kind(words, typed, "merged", WithdrawWord.MERGED, WithdrawWord.MERGED_TEXT));
    }

    private static WithdrawPage.Kind kind(
            Words words, Typed typed, String value, WithdrawWord name, WithdrawWord text) {
        return new WithdrawPage.Kind(
                value, words.say(name), words.say(text), typed.kind().equals(value));
    }

    private static List<WithdrawPage.Candidate> candidates(
            Typed typed, List<MergeTargets.Found> found) {
        return found.stream()
                .map(one -> {
                    String number = String.valueOf(one.reference().article().value());
                    boolean chosen = found.size() == 1 || number.equals(typed.target());
                    return new WithdrawPage.Candidate(number, one.title(), one.note(), chosen);
                })
                .toList();
    }

    private static List<String> effects(OpenArticle open) {
        Words words = open.visit().words();
        Article article = open.article();
        List<String> effects = new ArrayList<>();
        if (article.state().standing() instanceof Standing.Live) {
            List<String> places = new ArrayList<>();
            places.add(open.desk().label(article.channel()));
            article.placements().forEach(id -> places.add(open.desk().label(id)));
            effects.add(words.say(Sentence.WITHDRAW_LISTS, words.list(places)));
        }
        effects.add(words.say(Sentence.WITHDRAW_LOG));
        if (!(article.state().desk() instanceof Desk.Idle)) {
            effects.add(words.say(Sentence.WITHDRAW_DRAFT));
        }
        return effects;
    }
}
