package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Standing;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many articles published as one plan, beside single ones.
class PlansTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final int MANY = 130;

    @TempDir Path folder;
    private Newsroom newsroom;
    private Settings settings;
    private Engine engine;
    private Plans plans;
    private List<Article> drafts;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        settings = newsroom.settings(folder.resolve("site"));
        engine = new Engine(settings);
        engine.recover();
        engine.runAll();
        plans = newsroom.plans();
        List<Newsroom.Draft> texts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            // In disorder, as imports come.
            texts.add(text("旧稿" + i, i * 37 % MANY));
        }
        drafts = newsroom.draft(texts);
    }

    @AfterEach
    void close() {
        engine.close();
        newsroom.close();
    }

    @Test
    void planRunsOnceAnotherPersonHasAgreed() {
        long plan = begin();
        assertThat(plans.step()).as("waits for people").isFalse();
        assertThat(plans.approve(plan, newsroom.author))
                .isEqualTo(new Plans.Result.Refused(Plans.Why.OWN_PLAN));
        plans.approve(plan, newsroom.reviewer);
        runAll();

        Plan.Progress progress = plans.progress(plans.find(plan).orElseThrow());
        assertThat(progress.live()).isEqualTo(MANY);
        assertThat(progress.isOver()).isTrue();
        assertThat(plans.find(plan).orElseThrow().state()).isEqualTo(Plan.State.DONE);
        assertThat(drafts).allMatch(this::isLive);
        assertThat(splitPages()).as("taken in the order of their dates").isZero();
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void singlePublicationIsNextHoweverManyOfAPlanWait() {
        plans.approve(begin(), newsroom.reviewer);
        while (plans.step()) {
            // All of it into the outbox.
        }
        Article single = newsroom.publish(text("今日头条", 500));

        engine.publishNext();

        assertThat(newsroom.find(single).address()).isPresent();
        assertThat(drafts).allMatch(draft -> newsroom.find(draft).address().isEmpty());
        engine.publishNext();
        assertThat(drafts).anyMatch(draft -> newsroom.find(draft).address().isPresent());
    }

    @Test
    void planStopsAndGoesOn() {
        long plan = begin();
        plans.approve(plan, newsroom.reviewer);
        plans.step();
        plans.stop(plan, newsroom.author);
        runAll();
        Plan stopped = plans.find(plan).orElseThrow();
        assertThat(stopped.state()).isEqualTo(Plan.State.STOPPED);
        assertThat(plans.progress(stopped).live()).isBetween(1L, MANY - 1L);

        plans.goOn(plan, newsroom.reviewer);
        runAll();

        assertThat(plans.progress(plans.find(plan).orElseThrow()).live()).isEqualTo(MANY);
        assertThat(plans.goOn(plan, newsroom.reviewer))
                .isEqualTo(new Plans.Result.Refused(Plans.Why.NOT_NOW));
    }

    /// Part of it is before readers, part in the outbox, the rest not begun; then the program
    /// starts with another theme, and the plan goes on while all pages are made anew.
    @Test
    void themeChangesWhileAPlanRuns() {
        plans.approve(begin(), newsroom.reviewer);
        plans.step();
        engine.publishNext();
        plans.step();
        engine.close();
        settings =
                new Settings(
                        newsroom.database,
                        settings.portal(),
                        new PlainPress("another"),
                        settings.files(),
                        StateLog.NONE,
                        settings.clock(),
                        settings.bootId(),
                        Settings.PAGE_SIZE,
                        1);
        engine = new Engine(settings);
        engine.recover();
        boolean worked = true;
        while (worked) {
            worked = plans.step() | engine.stepGeneration(() -> true) | engine.publishNext();
        }
        engine.runAll();

        assertThat(drafts).allMatch(this::isLive);
        assertThat(settings.files().generations()).containsExactly(settings.files().current());
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void whatAPlanPublishedIsTakenBackButForWhatPeopleTouched() {
        long plan = begin();
        plans.approve(plan, newsroom.reviewer);
        runAll();
        newsroom.correct(drafts.getFirst(), "更正过的", DAY, List.of("茶"));
        runAll();

        assertThat(plans.takeBack(plan, newsroom.reviewer, " "))
                .isEqualTo(new Plans.Result.Refused(Plans.Why.REASON_MISSING));
        assertThat(plans.takeBack(plan, newsroom.reviewer, "来源不明"))
                .isInstanceOf(Plans.Result.Done.class);
        runAll();

        assertThat(isLive(drafts.getFirst())).isTrue();
        assertThat(drafts.subList(1, MANY))
                .allMatch(draft ->
                        newsroom.find(draft).state().standing()
                                        instanceof Standing.Withdrawn withdrawn
                                && withdrawn.reason().equals("来源不明"));
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void articleThatSomebodyWroteOnIsLeftAsItIs() {
        long plan = begin();
        newsroom.correct(drafts.get(3), "自己发布的", DAY, List.of());
        plans.approve(plan, newsroom.reviewer);
        runAll();

        Plan done = plans.find(plan).orElseThrow();
        assertThat(plans.progress(done).left()).isEqualTo(1);
        assertThat(plans.leftOut(done, 10))
                .extracting(Plan.LeftOut::article, Plan.LeftOut::why)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(drafts.get(3).id().value(), "STALE"));
    }

    private long begin() {
        Station gd = newsroom.group.station("gd").orElseThrow();
        List<ArticleId> ids = drafts.stream().map(Article::id).toList();
        return ((Plans.Result.Done) plans.publish(gd.id(), newsroom.author, "第一批旧稿", ids))
                .plan()
                .id();
    }

    private void runAll() {
        boolean worked = true;
        while (worked) {
            worked = plans.step() | engine.publishNext();
        }
        engine.runAll();
    }

    private boolean isLive(Article draft) {
        return newsroom.find(draft).state().standing() instanceof Standing.Live;
    }

    private long splitPages() {
        return newsroom.database.read(
                session -> session.number("SELECT count(*) FROM list_page WHERE name LIKE '%-%'"));
    }

    private Newsroom.Draft text(String title, int minute) {
        Channel channel =
                newsroom.group.station("gd").orElseThrow().channel("zx/jrzd").orElseThrow();
        return new Newsroom.Draft(
                title, channel, DAY.minusDays(1).plusMinutes(minute), List.of("茶"));
    }
}
