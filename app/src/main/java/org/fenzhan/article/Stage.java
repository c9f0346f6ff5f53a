package org.fenzhan.article;

/// The one word under which an article stands in lists, filters and the stepper: desk and standing
/// seen together.
public enum Stage {
    DRAFT,
    FIRST_REVIEW,
    SECOND_REVIEW,
    FINAL_REVIEW,
    PUBLISHED,
    CORRECTED,
    WITHDRAWN;

    /// What is in work comes before what is out.
    public static Stage of(Article article) {
        return switch (article.state().desk()) {
            case Desk.Draft _ -> DRAFT;
            case Desk.InReview(int step, int of) -> review(step, of);
            case Desk.Idle _ -> standing(article);
        };
    }

    /// The last review is always the final one; a channel with two has no second.
    private static Stage review(int step, int of) {
        if (step == of) {
            return of == 1 ? FIRST_REVIEW : FINAL_REVIEW;
        }
        return step == 1 ? FIRST_REVIEW : SECOND_REVIEW;
    }

    private static Stage standing(Article article) {
        return switch (article.state().standing()) {
            case Standing.NeverPublished _ -> DRAFT;
            case Standing.Live _ -> article.correction().isPresent() ? CORRECTED : PUBLISHED;
            case Standing.Withdrawn _ -> WITHDRAWN;
        };
    }
}
