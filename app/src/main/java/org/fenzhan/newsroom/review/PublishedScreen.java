package org.fenzhan.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Stage;
import org.fenzhan.article.Standing;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.newsroom.desk.PublicationLog.Publication;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.door.Answer;
import org.fenzhan.newsroom.words.PlanWord;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The receipt of a publication: which pages were made, why each, how long it took.
@Controller
public final class PublishedScreen {
    private final Articles articles;
    private final ArticleList list;
    private final PublicationLog publications;
    private final Frames frames;

    public PublishedScreen(
            Articles articles, ArticleList list, PublicationLog publications, Frames frames) {
        this.articles = articles;
        this.list = list;
        this.publications = publications;
        this.frames = frames;
    }

    @GetMapping("/{station}/articles/{article}/published")
    public Answer published(OpenArticle open) {
        Article article = open.article();
        if (article.state().standing() instanceof Standing.NeverPublished) {
            return Answer.see(open.at(""));
        }
        return Answer.page("published", page(open));
    }

    private PublishedPage page(OpenArticle open) {
        Words words = open.visit().words();
        Article article = open.article();
        Optional<Publication> latest = publications.latest(open.reference());
        List<ArticleList.Line> waiting =
                list.waitingFor(open.desk().station().id(), open.visit().person().id());
        String title =
                article.lastLive()
                        .flatMap(live -> articles.revision(open.reference(), live))
                        .map(Revision::manuscript)
                        .map(text -> Titles.shown(words, text.title()))
                        .orElse("");
        Stage standing =
                article.state().standing() instanceof Standing.Withdrawn
                        ? Stage.WITHDRAWN
                        : article.correction().isPresent() ? Stage.CORRECTED : Stage.PUBLISHED;
        return new PublishedPage(
                frames.of(open.desk(), Frame.Section.ARTICLES, title),
                Stages.steps(words, article, open.desk().depth(article)),
                words.say(Sentence.PUBLISHED_HEADING, words.say(Stages.word(standing)), title),
                article.address().orElse(""),
                publications
                        .readers()
                        .flatMap(origin -> article.address().map(address -> origin + address))
                        .orElse(""),
                latest.isPresent() && latest.get() instanceof Publication.Waiting,
                waiting(words, latest),
                latest.filter(PublishedScreen::wentWithMany)
                        .map(one -> (Publication.Done) one)
                        .map(done -> open.desk().at("/publications/" + done.number())),
                latest.flatMap(PublishedScreen::failure),
                Receipts.facts(open, latest),
                Receipts.course(open, latest),
                Receipts.count(latest),
                Receipts.files(open, latest, publications.readers()),
                Receipts.proof(open, latest),
                way(open),
                waiting.isEmpty() ? "" : open.desk().at(waiting.getFirst().article(), "/review"),
                waiting.size(),
                links(open));
    }

    private static String waiting(Words words, Optional<Publication> latest) {
        return latest.map(publication ->
                        switch (publication) {
                            case Publication.Waiting waiting -> waiting(words, waiting);
                            case Publication.Done done ->
                                    wentWithMany(done)
                                            ? words.say(PlanWord.WITH_OTHERS, done.written())
                                            : "";
                            case Publication.Failed _ -> "";
                        })
                .orElseGet(() -> words.say(Sentence.NO_RECEIPT));
    }

    private static boolean wentWithMany(Publication publication) {
        return publication instanceof Publication.Done done
                && done.files().isEmpty()
                && done.written() > 0;
    }

    private static String waiting(Words words, Publication.Waiting waiting) {
        return switch (waiting.behind()) {
            case TURN ->
                    waiting.ahead() == 0
                            ? words.say(Sentence.PUBLISHING_NOW)
                            : words.say(Sentence.PUBLISHING_AFTER, waiting.ahead());
            case PLAN -> words.say(PlanWord.WAITS_IN_PLAN, waiting.ahead());
            case RENEWAL -> words.say(PlanWord.WAITS_FOR_RENEWAL);
            case TROUBLE -> words.say(PlanWord.WAITS_IN_TROUBLE, waiting.trouble());
        };
    }

    private static Optional<String> failure(Publication publication) {
        return publication instanceof Publication.Failed(_, String fault)
                ? Optional.of(fault)
                : Optional.empty();
    }

    private List<RevisionsPage.Deed> way(OpenArticle open) {
        List<RevisionsPage.Deed> deeds = new ArrayList<>();
        for (ArticleList.DoneAct act : list.acts(open.reference()).reversed()) {
            deeds.add(
                    new RevisionsPage.Deed(
                            open.visit().times().near(act.at()),
                            Deeds.say(open.visit().words(), act),
                            act.act().equals("place") ? "" : act.detail()));
        }
        return deeds;
    }

    private static PublishedPage.Links links(OpenArticle open) {
        boolean inReview = open.article().state().desk() instanceof Desk.InReview;
        return new PublishedPage.Links(
                inReview ? open.at("/review") : open.at("/write"),
                open.at("/withdraw"),
                open.at("/place"),
                open.at("/revisions"));
    }
}
