package org.fenzhan.newsroom.desk;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Stage;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Word;
import org.fenzhan.newsroom.words.Words;

/// How a stage looks and what it is called: always the same shapes, always the same words.
public final class Stages {
    private Stages() {}

    /// A stage as lists show it.
    ///
    /// @param shape class of the sign before the word
    public record Sign(String shape, String word) {}

    /// A step of the stepper.
    ///
    /// @param mark empty, `done` or `now`
    /// @param spare true when a narrow screen leaves it out
    public record Step(String word, String mark, boolean spare) {}

    public static Sign sign(Words words, Article article) {
        return sign(words, Stage.of(article));
    }

    public static Sign sign(Words words, Stage stage) {
        return new Sign(shape(stage), words.say(word(stage)));
    }

    public static String shape(Stage stage) {
        return switch (stage) {
            case DRAFT -> "draft";
            case FIRST_REVIEW -> "r1";
            case SECOND_REVIEW -> "r2";
            case FINAL_REVIEW -> "r3";
            case PUBLISHED -> "live";
            case CORRECTED -> "fix";
            case WITHDRAWN -> "gone";
        };
    }

    public static Word word(Stage stage) {
        return switch (stage) {
            case DRAFT -> Label.DRAFT;
            case FIRST_REVIEW -> Label.FIRST_REVIEW;
            case SECOND_REVIEW -> Label.SECOND_REVIEW;
            case FINAL_REVIEW -> Label.FINAL_REVIEW;
            case PUBLISHED -> Label.PUBLISHED;
            case CORRECTED -> Label.CORRECTED;
            case WITHDRAWN -> Label.WITHDRAWN;
        };
    }

    /// What the review before which an article of a channel stands is called.
    public static Word review(int step, int of) {
        if (step >= of) {
            return of == 1 ? Label.FIRST_REVIEW : Label.FINAL_REVIEW;
        }
        return step == 1 ? Label.FIRST_REVIEW : Label.SECOND_REVIEW;
    }

    /// The way of an article through its channel's reviews.
    public static List<Step> steps(Words words, Article article, int depth) {
        Stage now = Stage.of(article);
        int at =
                switch (article.state().desk()) {
                    case Desk.Draft _ -> 0;
                    case Desk.InReview(int step, _) -> step;
                    case Desk.Idle _ ->
                            now == Stage.CORRECTED || now == Stage.WITHDRAWN
                                    ? depth + 2
                                    : depth + 1;
                };
        return steps(words, depth, at);
    }

    /// The way of an article that is not saved yet.
    public static List<Step> steps(Words words, int depth, int at) {
        List<String> names = new ArrayList<>();
        names.add(words.say(Label.DRAFT));
        for (int step = 1; step <= depth; step++) {
            names.add(words.say(review(step, depth)));
        }
        names.add(words.say(Label.PUBLISHED));
        names.add(words.say(Label.CORRECTED) + " / " + words.say(Label.WITHDRAWN));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String mark = i < at ? "done" : i == at ? "now" : "";
            steps.add(new Step(names.get(i), mark, i == names.size() - 1 && i != at));
        }
        return steps;
    }
}
