package org.fenzhan.newsroom.review;

import java.util.List;
import java.util.Optional;
import org.fenzhan.account.People;
import org.fenzhan.account.Person;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Articles;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Refusal;
import org.fenzhan.article.Revision;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.desk.Frame;
import org.fenzhan.newsroom.desk.Frames;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Refusals;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.desk.Titles;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Words;

/// Puts the reviewing screen together.
public final class ReviewPages {
    private final Articles articles;
    private final ArticleList list;
    private final People people;
    private final Refusals refusals;
    private final Frames frames;

    public ReviewPages(
            Articles articles, ArticleList list, People people, Refusals refusals, Frames frames) {
        this.articles = articles;
        this.list = list;
        this.people = people;
        this.refusals = refusals;
        this.frames = frames;
    }

    /// What happened just before the page is shown.
    ///
    /// @param reason typed for sending back, so that it is not lost when refused
    record Before(boolean sendingBack, Optional<Refusals.Message> message, String reason) {
        static final Before NOTHING = new Before(false, Optional.empty(), "");
    }

    ReviewPage of(OpenArticle open, Before before) {
        Words words = open.visit().words();
        Article article = open.article();
        Revision head = articles.revision(open.reference(), article.head()).orElseThrow();
        Progress progress = new Progress(open, list.acts(open.reference()));
        ReviewPage.Mode mode = mode(open, before.sendingBack());
        Queue queue = queue(open);
        String title = Titles.shown(words, head.manuscript().title());
        Optional<String> changed = changed(open, progress, head.manuscript());
        return new ReviewPage(
                frames.of(open.desk(), Frame.Section.WORK, title),
                mode,
                title,
                Stages.steps(words, article, open.desk().depth(article)),
                article.head().value(),
                queue.place(),
                queue.previous(),
                queue.next(),
                open.at("/preview"),
                changed.isPresent() ? open.at("/preview?marked=1") : "",
                progress.steps(refusals.reviewers(article)),
                left(words, article),
                submitted(open, progress),
                article.deskNote(),
                changed.orElse(""),
                before.message().or(() -> ownText(open, mode)),
                approveWord(words, article),
                author(head),
                before.reason(),
                new ReviewPage.Links(
                        open.at("/review"),
                        open.at("/approve"),
                        open.at("/send-back"),
                        open.at("/take-back"),
                        open.at("/diff"),
                        open.at("/revisions")));
    }

    LatePage late(OpenArticle open, Refusals.Message message, String kept) {
        Words words = open.visit().words();
        String title =
                articles.revision(open.reference(), open.article().head())
                        .map(head -> Titles.shown(words, head.manuscript().title()))
                        .orElse("");
        return new LatePage(
                frames.of(open.desk(), Frame.Section.WORK, message.heading()),
                title,
                message,
                kept,
                open.at(""));
    }

    private ReviewPage.Mode mode(OpenArticle open, boolean sendingBack) {
        PersonId me = open.visit().person().id();
        if (articles.writers(open.article()).contains(me)) {
            return ReviewPage.Mode.OWN;
        }
        if (sendingBack) {
            return ReviewPage.Mode.SEND_BACK;
        }
        return articles.approvers(open.article()).contains(me)
                ? ReviewPage.Mode.WATCH
                : ReviewPage.Mode.REVIEW;
    }

    private Optional<Refusals.Message> ownText(OpenArticle open, ReviewPage.Mode mode) {
        return switch (mode) {
            case OWN -> Optional.of(refusals.say(open, Refusal.OWN_TEXT));
            case WATCH -> Optional.of(refusals.say(open, Refusal.APPROVED_BEFORE));
            case REVIEW, SEND_BACK -> Optional.empty();
        };
    }

    /// Where the article stands in this person's queue.
    private record Queue(String place, String previous, String next) {}

    private Queue queue(OpenArticle open) {
        List<ArticleList.Line> waiting =
                list.waitingFor(open.desk().station().id(), open.visit().person().id());
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).article().id().equals(open.article().id())) {
                return new Queue(
                        open.visit().words().say(Sentence.PLACE_IN_QUEUE, i + 1, waiting.size()),
                        i == 0 ? "" : review(open, waiting.get(i - 1)),
                        i == waiting.size() - 1 ? "" : review(open, waiting.get(i + 1)));
            }
        }
        return new Queue("", "", "");
    }

    private static String review(OpenArticle open, ArticleList.Line line) {
        return open.desk().at(line.article(), "/review");
    }

    private Optional<String> changed(OpenArticle open, Progress progress, Manuscript text) {
        Optional<RevisionId> before = progress.seenBefore();
        return before.flatMap(id -> articles.revision(open.reference(), id))
                .map(seen -> Comparison.of(seen.manuscript(), text, open.visit().words()))
                .filter(comparison -> comparison.changes() > 0)
                .map(comparison ->
                        open.visit()
                                .words()
                                .say(
                                        before.equals(open.article().lastLive())
                                                ? Sentence.CHANGED_SINCE_LIVE
                                                : Sentence.CHANGED_SINCE_REVIEW,
                                        comparison.changes()));
    }

    private static String left(Words words, Article article) {
        return article.state().desk() instanceof Desk.InReview(int step, int of)
                ? words.say(Sentence.REVIEWS_LEFT, of - step + 1)
                : "";
    }

    private static String submitted(OpenArticle open, Progress progress) {
        return progress.submission()
                .map(act ->
                        open.visit()
                                .words()
                                .say(
                                        Sentence.SUBMITTED_BY,
                                        act.person(),
                                        open.visit().times().near(act.at())))
                .orElse("");
    }

    private static String approveWord(Words words, Article article) {
        if (!(article.state().desk() instanceof Desk.InReview(int step, int of))) {
            return "";
        }
        return step >= of
                ? words.say(Label.APPROVE_AND_PUBLISH)
                : words.say(Label.APPROVE_ON_TO, words.say(Stages.review(step + 1, of)));
    }

    private String author(Revision head) {
        return people.find(head.author()).map(Person::name).orElse("?");
    }
}
