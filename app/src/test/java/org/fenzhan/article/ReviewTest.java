package org.fenzhan.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Review.Circumstances;
import org.fenzhan.article.Review.Outcome;
import org.fenzhan.article.Review.State;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final PersonId AUTHOR = new PersonId(1);
    private static final PersonId FIRST = new PersonId(2);
    private static final PersonId SECOND = new PersonId(3);
    private static final RevisionId NEWEST = new RevisionId(7);
    private static final RevisionId LIVE = new RevisionId(5);
    private static final State DRAFT =
            new State(new Desk.Draft(false), new Standing.NeverPublished());

    private static Circumstances by(PersonId actor, Set<PersonId> approvers) {
        return new Circumstances(
                actor, Set.of(AUTHOR), approvers, NEWEST, 2, Instant.EPOCH, Review.Target.NONE);
    }

    private static State inReview(int step) {
        return new State(new Desk.InReview(step, 2), new Standing.NeverPublished());
    }

    private static Outcome refused(Refusal why) {
        return new Outcome.Refused(why);
    }

    @Test
    void approvalOfTheLastStepGoesLive() {
        Outcome first = Review.next(inReview(1), new Act.Approve(), by(FIRST, Set.of()));
        assertThat(first).isEqualTo(new Outcome.Moved(inReview(2), false));

        Outcome last = Review.next(inReview(2), new Act.Approve(), by(SECOND, Set.of(FIRST)));
        assertThat(last)
                .isEqualTo(
                        new Outcome.Moved(
                                new State(new Desk.Idle(), new Standing.Live(NEWEST)), true));
    }

    @Test
    void nobodyReviewsTheirOwnText() {
        assertThat(Review.next(inReview(1), new Act.Approve(), by(AUTHOR, Set.of())))
                .isEqualTo(refused(Refusal.OWN_TEXT));
        assertThat(Review.next(inReview(1), new Act.SendBack("x"), by(AUTHOR, Set.of())))
                .isEqualTo(refused(Refusal.OWN_TEXT));
    }

    @Test
    void onePersonApprovesOneStepOnly() {
        assertThat(Review.next(inReview(2), new Act.Approve(), by(FIRST, Set.of(FIRST))))
                .isEqualTo(refused(Refusal.APPROVED_BEFORE));
    }

    @Test
    void textUnderReviewIsNotWrittenOn() {
        assertThat(Review.next(inReview(1), new Act.Save(), by(AUTHOR, Set.of())))
                .isEqualTo(refused(Refusal.IN_REVIEW));
    }

    @Test
    void liveRevisionStaysLiveWhileTheNextIsWritten() {
        State live = new State(new Desk.Idle(), new Standing.Live(LIVE));

        assertThat(Review.next(live, new Act.Save(), by(AUTHOR, Set.of())))
                .isEqualTo(
                        new Outcome.Moved(
                                new State(new Desk.Draft(false), new Standing.Live(LIVE)), false));
    }

    @Test
    void correctionNeedsAWordAboutIt() {
        State draft = new State(new Desk.Draft(false), new Standing.Live(LIVE));

        assertThat(Review.next(draft, new Act.Submit(" "), by(AUTHOR, Set.of())))
                .isEqualTo(refused(Refusal.NOTE_MISSING));
        assertThat(Review.next(DRAFT, new Act.Submit(""), by(AUTHOR, Set.of())))
                .isEqualTo(new Outcome.Moved(inReview(1), false));
    }

    @Test
    void withdrawalNeedsALiveArticleAndAReason() {
        State live = new State(new Desk.Draft(true), new Standing.Live(LIVE));

        assertThat(Review.next(DRAFT, new Act.Withdraw("x"), by(FIRST, Set.of())))
                .isEqualTo(refused(Refusal.NOT_LIVE));
        assertThat(Review.next(live, new Act.Withdraw(""), by(FIRST, Set.of())))
                .isEqualTo(refused(Refusal.REASON_MISSING));
        assertThat(Review.next(live, new Act.Withdraw("日期有误"), by(FIRST, Set.of())))
                .isEqualTo(
                        new Outcome.Moved(
                                new State(
                                        new Desk.Draft(true),
                                        new Standing.Withdrawn(
                                                LIVE, Instant.EPOCH, "日期有误", new Remains.Note())),
                                false));
    }

    @Test
    void whatIsWithdrawnMayBeWithdrawnInAnotherWay() {
        State note =
                new State(
                        new Desk.Idle(),
                        new Standing.Withdrawn(LIVE, Instant.EPOCH, "一", new Remains.Note()));

        assertThat(Review.next(note, new Act.Withdraw("二"), by(FIRST, Set.of())))
                .isEqualTo(refused(Refusal.NOT_LIVE));
        assertThat(
                        Review.next(
                                note,
                                new Act.Withdraw("二", new Remains.Text()),
                                by(FIRST, Set.of())))
                .isEqualTo(
                        new Outcome.Moved(
                                new State(
                                        new Desk.Idle(),
                                        new Standing.Withdrawn(
                                                LIVE, Instant.EPOCH, "二", new Remains.Text())),
                                false));
    }

    @Test
    void onlyAWriterTakesASubmissionBack() {
        assertThat(Review.next(inReview(1), new Act.TakeBack(), by(FIRST, Set.of())))
                .isEqualTo(refused(Refusal.NOT_THE_AUTHOR));
        assertThat(Review.next(inReview(1), new Act.TakeBack(), by(AUTHOR, Set.of())))
                .isEqualTo(new Outcome.Moved(DRAFT, false));
    }
}
