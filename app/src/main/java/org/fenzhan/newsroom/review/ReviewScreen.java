package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.RevisionId;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.door.Answer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Opening an article where its work is, and the acts of a review.
@Controller
public final class ReviewScreen {
    private final Articles articles;
    private final ArticleList list;
    private final ReviewPages pages;
    private final Refusals refusals;

    public ReviewScreen(Articles articles, ArticleList list, ReviewPages pages, Refusals refusals) {
        this.articles = articles;
        this.list = list;
        this.pages = pages;
        this.refusals = refusals;
    }

    /// Where the work on an article is: on its text, in review, or with its publication.
    @GetMapping("/{station}/articles/{article}")
    public Answer open(OpenArticle open) {
        return Answer.see(open.at(place(open.article())));
    }

    private static String place(Article article) {
        return switch (article.state().desk()) {
            case Desk.Draft _ -> "/write";
            case Desk.InReview _ -> "/review";
            case Desk.Idle _ ->
                    article.state().standing() instanceof Standing.NeverPublished
                            ? "/write"
                            : "/published";
        };
    }

    @GetMapping("/{station}/articles/{article}/review")
    public Answer review(OpenArticle open) {
        return open.article().state().desk() instanceof Desk.InReview
                ? Answer.page("review", pages.of(open, ReviewPages.Before.NOTHING))
                : Answer.see(open.at(place(open.article())));
    }

    @GetMapping("/{station}/articles/{article}/send-back")
    public Answer sendBack(OpenArticle open) {
        return open.article().state().desk() instanceof Desk.InReview
                ? Answer.page(
                        "review",
                        pages.of(open, new ReviewPages.Before(true, Optional.empty(), "")))
                : Answer.see(open.at(place(open.article())));
    }

    @PostMapping("/{station}/articles/{article}/approve")
    public Answer approve(OpenArticle open, @RequestParam long seen) {
        return switch (act(open, seen, new Act.Approve())) {
            case Articles.Result.Done(Article article) ->
                    article.state().desk() instanceof Desk.Idle
                            ? Answer.see(open.at("/published"))
                            : next(open);
            case Articles.Result.Refused(Refusal why, Article now) ->
                    refused(open, now, why, new Typed(false, ""));
        };
    }

    @PostMapping("/{station}/articles/{article}/send-back")
    public Answer sendBack(
            OpenArticle open,
            @RequestParam long seen,
            @RequestParam(defaultValue = "") String reason) {
        return switch (act(open, seen, new Act.SendBack(reason))) {
            case Articles.Result.Done _ -> next(open);
            case Articles.Result.Refused(Refusal why, Article now) ->
                    refused(open, now, why, new Typed(true, reason));
        };
    }

    @PostMapping("/{station}/articles/{article}/take-back")
    public Answer takeBack(OpenArticle open, @RequestParam long seen) {
        return switch (act(open, seen, new Act.TakeBack())) {
            case Articles.Result.Done _ -> Answer.see(open.at("/write"));
            case Articles.Result.Refused(Refusal why, Article now) ->
                    refused(open, now, why, new Typed(false, ""));
        };
    }

    private Articles.Result act(OpenArticle open, long seen, Act act) {
        return articles.act(
                open.reference(), open.visit().person().id(), new RevisionId(seen), act);
    }

    /// The next one opens by itself; after the last one, what else waits.
    private Answer next(OpenArticle open) {
        String did = "?did=" + open.article().id().value();
        List<ArticleList.Line> waiting =
                list.waitingFor(open.desk().station().id(), open.visit().person().id());
        return waiting.isEmpty()
                ? Answer.see(open.desk().at("/work" + did))
                : Answer.see(open.desk().at(waiting.getFirst().article(), "/review" + did));
    }

    /// What was being done when it was refused.
    private record Typed(boolean sendingBack, String reason) {}

    private Answer refused(OpenArticle open, Article now, Refusal why, Typed typed) {
        OpenArticle fresh = new OpenArticle(open.desk(), now);
        Refusals.Message message = refusals.say(fresh, why);
        if (now.state().desk() instanceof Desk.InReview) {
            return new Answer.Page(
                    HttpStatus.CONFLICT,
                    "review",
                    pages.of(
                            fresh,
                            new ReviewPages.Before(
                                    typed.sendingBack(), Optional.of(message), typed.reason())));
        }
        return new Answer.Page(
                HttpStatus.CONFLICT, "late", pages.late(fresh, message, typed.reason()));
    }
}
