package org.fenzhan.newsroom.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleList;
import org.fenzhan.article.Desk;
import org.fenzhan.article.RevisionId;
import org.fenzhan.newsroom.desk.OpenArticle;
import org.fenzhan.newsroom.desk.Stages;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.Times;
import org.fenzhan.newsroom.words.Words;
import org.jspecify.annotations.Nullable;

/// How far a submission has come, read from what was done to the article.
public final class Progress {
    private final OpenArticle open;
    private final List<ArticleList.DoneAct> acts;

    Progress(OpenArticle open, List<ArticleList.DoneAct> acts) {
        this.open = open;
        this.acts = acts;
    }

    /// A step of the review.
    ///
    /// @param mark empty when done, `now` or `wait`
    public record Step(String mark, String name, String text, String note) {}

    public List<Step> steps(List<String> reviewers) {
        Article article = open.article();
        if (!(article.state().desk() instanceof Desk.InReview(int waiting, int of))) {
            return List.of();
        }
        Words words = open.visit().words();
        List<ArticleList.DoneAct> approvals = approvals();
        List<Step> steps = new ArrayList<>();
        for (int step = 1; step <= of; step++) {
            String name = words.say(Stages.review(step, of));
            if (step < waiting) {
                steps.add(
                        approved(name, step <= approvals.size() ? approvals.get(step - 1) : null));
            } else if (step == waiting) {
                steps.add(
                        new Step(
                                "now",
                                name,
                                words.list(reviewers),
                                reviewers.size() > 1 ? words.say(Label.WHOEVER_FIRST) : ""));
            } else {
                String last = step == of ? words.say(Label.THEN_PUBLISHED) : "";
                steps.add(new Step("wait", name, words.say(Label.SOMEBODY_ELSE), last));
            }
        }
        return steps;
    }

    private Step approved(String name, ArticleList.@Nullable DoneAct act) {
        Times times = open.visit().times();
        return act == null
                ? new Step("", name, "", "")
                : new Step(
                        "",
                        name,
                        open.visit()
                                .words()
                                .say(Sentence.APPROVED_BY, act.person(), times.near(act.at())),
                        "");
    }

    /// Approvals of the submission as it stands, in order.
    private List<ArticleList.DoneAct> approvals() {
        List<ArticleList.DoneAct> approvals = new ArrayList<>();
        for (ArticleList.DoneAct act : acts) {
            if (act.act().equals("submit")) {
                approvals.clear();
            } else if (act.act().equals("approve")) {
                approvals.add(act);
            }
        }
        return approvals;
    }

    /// The submission that is being reviewed: who, when, and what they say about it.
    Optional<ArticleList.DoneAct> submission() {
        return acts.stream()
                .filter(act -> act.act().equals("submit"))
                .reduce((before, after) -> after);
    }

    /// What a reviewer saw last before the text became what it is now: the revision that was
    /// approved or sent back, else the one that readers see.
    Optional<RevisionId> seenBefore() {
        RevisionId head = open.article().head();
        return acts.stream()
                .filter(act -> act.act().equals("approve") || act.act().equals("send-back"))
                .map(ArticleList.DoneAct::revision)
                .filter(revision -> revision.value() < head.value())
                .reduce((before, after) -> after)
                .or(() -> open.article().lastLive())
                .filter(revision -> !revision.equals(head));
    }
}
