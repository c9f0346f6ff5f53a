package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Remains;
import org.fenzhan.article.Standing;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.publish.layout.ListName;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Database;
import org.fenzhan.store.StatementWatch;
import org.fenzhan.store.StoreFailure;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Breaks every file operation and every statement of an act in turn, in every way, starts again
/// and looks: readers never met a dead link, and in the end everything is as if nothing had
/// happened.
class FaultTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    private static final int FRESH = 25;

    /// Those whose lists grow by more than one article a turn.
    private static final int SOON_FRESH = 8;

    /// Two of four ways by default: to the engine a lost operation looks like one before which it
    /// was killed. `-Dpublish.faults=all` takes all of them.
    private static final boolean ALL = "all".equals(System.getProperty("publish.faults"));

    private static final List<FaultyFiles.Fault> FILE_FAULTS =
            ALL
                    ? List.of(FaultyFiles.Fault.values())
                    : List.of(FaultyFiles.Fault.DONE_BUT_FAILED, FaultyFiles.Fault.KILLED_BEFORE);

    private static final List<Integer> STATEMENT_WAYS = ALL ? List.of(0, 1, 2, 3) : List.of(0, 3);

    private final Breaking statements = new Breaking();
    private Path folder;
    private Database database;
    private String group = Groups.THREE;
    private Newsroom newsroom;
    private MemoryFiles files;
    private List<Article> articles;
    private int titles;
    private int turns;

    /// An act that starts from a portal with some articles, on lists that are about to seal.
    enum Story {
        PUBLISH(test -> test.newsroom.publish(test.draft("新稿", 90))),
        BACK_DATE(test -> test.newsroom.publish(test.draft("旧稿", 1))),
        CORRECT(test ->
                test.newsroom.correct(
                        test.articles.get(2), test.title("更正"), DAY.plusMinutes(2), List.of("茶"))),
        WITHDRAW(test -> test.newsroom.withdraw(test.articles.get(0))),
        WITHDRAW_NEWEST(test -> test.newsroom.withdraw(test.articles.getLast())),
        WITHDRAW_READABLE(test -> test.newsroom.withdraw(test.articles.get(0), new Remains.Text())),
        MERGE(test -> test.newsroom.merge(test.articles.get(0), test.articles.get(3))),
        MERGE_ON(test -> {
            Article between = test.newsroom.publish(test.draft("中间", 5));
            test.run(test.files);
            test.newsroom.merge(test.articles.get(0), between);
            test.run(test.files);
            test.newsroom.merge(between, test.articles.get(1));
        }),
        RESTORE(test -> {
            test.newsroom.merge(test.articles.get(0), test.articles.get(3));
            test.run(test.files);
            test.newsroom.correct(
                    test.articles.get(0), test.title("恢复"), DAY.plusMinutes(3), List.of("茶"));
        }),
        RE_DATE(test ->
                test.newsroom.correct(
                        test.articles.get(0),
                        test.title("改期"),
                        DAY.plusHours(5).plusMinutes(test.titles),
                        List.of("茶"))),
        MOVE(test ->
                test.newsroom.place(
                        test.articles.get(1),
                        test.channel("hlht").id(),
                        Set.of(test.channel("zx/zwdt").id()))),
        RENAME(3, FaultTest::rename),
        REPACK(
                3,
                test -> {
                    for (int i = 0; i < 3; i++) {
                        test.newsroom.publish(test.draft("旧稿", 1));
                    }
                    test.newsroom.withdraw(test.articles.get(1));
                    test.run(test.files);
                    Repacks.ask(test.database, ListName.GROUP);
                }),
        PLAN(5, test -> test.plan(3)),
        PLAN_IN_PORTIONS(61, test -> test.plan(21)),
        TAKE_BACK(
                5,
                test -> {
                    long plan = test.plan(3);
                    test.run(test.files);
                    test.newsroom.plans().takeBack(plan, test.newsroom.reviewer, "来源不明");
                });

        private final int stride;
        private final Consumer<FaultTest> act;

        Story(Consumer<FaultTest> act) {
            this(1, act);
        }

        /// @param stride every so manieth operation is broken, unless all of them are asked for:
        ///   for what has many of one kind
        Story(int stride, Consumer<FaultTest> act) {
            this.stride = ALL ? 1 : stride;
            this.act = act;
        }

        private boolean hasSeveral() {
            return this == PLAN || this == PLAN_IN_PORTIONS;
        }

        private boolean isLarge() {
            return ordinal() >= RENAME.ordinal();
        }
    }

    /// Counts statements of the engine and fails one of them.
    private static final class Breaking implements StatementWatch {
        private int failing = -1;
        private boolean after;
        private boolean killed;
        private int seen;
        private boolean happened;

        void arm(int number, boolean afterwards, boolean kill) {
            failing = number;
            after = afterwards;
            killed = kill;
            seen = 0;
            happened = false;
        }

        void disarm() {
            failing = -1;
        }

        @Override
        public void before(String sql) {
            if (failing >= 0 && !after && seen++ == failing) {
                fail();
            }
        }

        @Override
        public void after(String sql) {
            if (failing >= 0 && after && seen++ == failing) {
                fail();
            }
        }

        private void fail() {
            happened = true;
            if (killed) {
                throw new FaultyFiles.Killed();
            }
            throw new BrokenStatement();
        }
    }

    private static final class BrokenStatement extends RuntimeException {
        BrokenStatement() {
            super("on purpose");
        }
    }

    @BeforeEach
    void open() throws IOException {
        folder = PublishingLawTest.fastFolder();
        database = Database.open(folder.resolve("fenzhan.db"), statements);
        newsroom = Newsroom.open(database, group);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        PublishingLawTest.clear(folder);
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void readersMeetNoDeadLinkAtAnyMoment(Story story) {
        prepare();
        story.act.accept(this);
        run(new FaultyFiles(files, () -> noDeadLink(story), -1, FaultyFiles.Fault.LOST));
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void everyFileOperationMayFail(Story story) {
        for (FaultyFiles.Fault fault : FILE_FAULTS) {
            boolean happened = true;
            for (int number = fault.ordinal() % story.stride; happened; number += story.stride) {
                begin(story);
                FaultyFiles faulty = new FaultyFiles(files, () -> {}, number, fault);
                try {
                    run(faulty);
                } catch (SiteFailure | FaultyFiles.Killed e) {
                    assertThat(faulty.happened()).isTrue();
                }
                happened = faulty.happened();
                startAgainAndCheck(story, "%s %s at operation %d".formatted(story, fault, number));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Story.class)
    void everyStatementMayFail(Story story) {
        for (int way : STATEMENT_WAYS) {
            statements.happened = true;
            for (int number = way % story.stride; statements.happened; number += story.stride) {
                begin(story);
                statements.arm(number, way % 2 == 1, way / 2 == 1);
                try {
                    run(files);
                } catch (BrokenStatement | StoreFailure | FaultyFiles.Killed e) {
                    assertThat(statements.happened).isTrue();
                } finally {
                    statements.disarm();
                }
                startAgainAndCheck(
                        story, "%s at statement %d, way %d".formatted(story, number, way));
            }
        }
    }

    /// A start of the program that publishes what waits.
    private void run(SiteFiles site) {
        Plans plans = newsroom.plans();
        try (Engine engine = new Engine(settings(site, "boot"))) {
            engine.recover();
            boolean worked = true;
            while (worked) {
                worked = plans.step() | engine.publishNext();
            }
            engine.runAll();
        }
    }

    /// One portal lives through many faults, so its lists seal and split meanwhile; a fresh one now
    /// and then keeps it small.
    private void begin(Story story) {
        if (turns % (story.isLarge() ? SOON_FRESH : FRESH) == 0) {
            prepare();
        }
        turns++;
        articles.add(newsroom.publish(draft("稿", articles.size() * 2)));
        run(files);
        articles.removeIf(
                article -> !(newsroom.find(article).state().standing() instanceof Standing.Live));
        story.act.accept(this);
    }

    private void startAgainAndCheck(Story story, String when) {
        noDeadLink(story);
        stopPlansForAWhile();
        Settings again = settings(files, "boot");
        run(files);
        assertThat(Check.run(again).findings()).as(when).isEmpty();
        long left =
                database.read(session ->
                        session.number(
                                "SELECT count(*) FROM outbox"
                                        + " WHERE step < 9 OR error IS NOT NULL"));
        assertThat(left).as(when).isZero();
        long waiting =
                database.read(session ->
                        session.number(
                                "SELECT (SELECT count(*) FROM plan WHERE state <> 'done')"
                                        + " + (SELECT count(*) FROM plan_item WHERE state <> 'done')"));
        assertThat(waiting).as(when).isZero();
    }

    /// What is in the outbox is still published, the rest once the plan goes on.
    private void stopPlansForAWhile() {
        Plans plans = newsroom.plans();
        for (Plan plan : plans.all(1)) {
            if (plans.stop(plan.id(), newsroom.author) instanceof Plans.Result.Done) {
                run(files);
                plans.goOn(plan.id(), newsroom.author);
            }
        }
    }

    /// A plan that others have agreed with.
    private long plan(int size) {
        List<Newsroom.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            drafts.add(draft("旧稿" + i, i));
        }
        List<ArticleId> ids = newsroom.draft(drafts).stream().map(Article::id).toList();
        Plans plans = newsroom.plans();
        Plans.Result made =
                plans.publish(
                        newsroom.group.station("gd").orElseThrow().id(),
                        newsroom.author,
                        "旧稿",
                        ids);
        long plan = ((Plans.Result.Done) made).plan().id();
        plans.approve(plan, newsroom.reviewer);
        return plan;
    }

    /// The channel where the articles are gets another name, or its old one again.
    private void rename() {
        String other = Groups.THREE.replace("今日重点", "今日要点");
        group = group.equals(other) ? Groups.THREE : other;
        newsroom = Newsroom.open(database, group);
    }

    private void prepare() {
        Newsroom.clear(database);
        files = new MemoryFiles();
        articles = new ArrayList<>();
        try (Engine engine = new Engine(settings(files, "boot"))) {
            engine.recover();
            for (int i = 0; i < 9; i++) {
                articles.add(newsroom.publish(draft("稿" + i, i * 2)));
            }
            engine.runAll();
        }
    }

    /// A text equal to the one before would be no change.
    private String title(String words) {
        return words + ++titles;
    }

    /// New pages that name each other can't all be first, but nothing leads to any of them until
    /// the last is there: of several, only what a reader comes to is looked at.
    private void noDeadLink(Story story) {
        if (files.current() == 0) {
            return;
        }
        if (story.hasSeveral()) {
            Links.checkWays(files, files.current());
        } else {
            Links.check(files, files.current());
        }
    }

    private Newsroom.Draft draft(String title, int minute) {
        return new Newsroom.Draft(title, channel("zx/jrzd"), DAY.plusMinutes(minute), List.of("茶"));
    }

    private Channel channel(String path) {
        return newsroom.group.station("gd").orElseThrow().channel(path).orElseThrow();
    }

    private Settings settings(SiteFiles site, String boot) {
        return new Settings(
                database,
                new Portal(newsroom.group, "https://www.example.cn"),
                new PlainPress("t", group, ""),
                site,
                StateLog.NONE,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                boot,
                2,
                1);
    }
}
