package org.fenzhan.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Withdrawing a published article, with the reason that readers will see.
@Controller
public final class WithdrawScreen {
    private final Articles articles;
    private final Refusals refusals;
    private final Frames frames;

    public WithdrawScreen(Articles articles, Refusals refusals, Frames frames) {
        this.articles = articles;
        this.refusals = refusals;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles/{article}/withdraw")
    public Answer show(OpenArticle open) {
        return open.article().state().standing() instanceof Standing.Live
                ? Answer.page("withdraw", page(open, "", Optional.empty()))
                : Answer.see(open.at(""));
    }

    @PostMapping("/{station}/articles/{article}/withdraw")
    public Answer withdraw(
            OpenArticle open,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String reason) {
        Articles.Result result =
                articles.act(
                        open.reference(),
                        open.visit().person().id(),
                        new RevisionId(seen),
                        new Act.Withdraw(reason));
        return switch (result) {
            case Articles.Result.Done _ -> Answer.see(open.at("/published"));
            case Articles.Result.Refused(Refusal why, Article now) ->
                    new Answer.Page(
                            HttpStatus.CONFLICT,
                            "withdraw",
                            page(
                                    new OpenArticle(open.desk(), now),
                                    reason,
                                    Optional.of(
                                            refusals.say(new OpenArticle(open.desk(), now), why))));
        };
    }

    private WithdrawPage page(OpenArticle open, String reason, Optional<Refusals.Message> message) {
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
                reason,
                message);
    }

    private static List<String> effects(OpenArticle open) {
        Words words = open.visit().words();
        Article article = open.article();
        List<String> effects = new ArrayList<>();
        article.address()
                .ifPresent(address -> effects.add(words.say(Sentence.WITHDRAW_PAGE, address)));
        List<String> places = new ArrayList<>();
        places.add(open.desk().label(article.channel()));
        article.placements().forEach(id -> places.add(open.desk().label(id)));
        effects.add(words.say(Sentence.WITHDRAW_LISTS, words.list(places)));
        effects.add(words.say(Sentence.WITHDRAW_LOG));
        if (!(article.state().desk() instanceof Desk.Idle)) {
            effects.add(words.say(Sentence.WITHDRAW_DRAFT));
        }
        return effects;
    }
}
