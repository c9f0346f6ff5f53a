package org.fenzhan.article;

/// Where an article stands inside the newsroom.
public sealed interface Desk {
    /// Being written.
    ///
    /// @param sentBack true when a reviewer sent it back and nobody has submitted it since
    record Draft(boolean sentBack) implements Desk {}

    /// Waiting for a review.
    ///
    /// @param step which review it waits for, from 1
    /// @param of how many reviews its channel wants
    record InReview(int step, int of) implements Desk {}

    /// Nothing in work: the newest revision is the one that readers see, or saw last.
    record Idle() implements Desk {}
}
