package org.fenzhan.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fenzhan.Desks;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.Remains;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;
import org.fenzhan.browser.Markup;
import org.fenzhan.newsroom.desk.PublicationLog;
import org.fenzhan.newsroom.desk.PublicationLog.ChangedFile;
import org.fenzhan.newsroom.desk.PublicationLog.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every screen, light and dark, on a laptop and on a phone: nothing that axe finds, nothing that
/// sticks out to the side, nothing that the policy stops.
class EveryScreenTest {
    private static final List<Look> LOOKS =
            List.of(
                    new Look(1440, 900, false, true),
                    new Look(1440, 900, true, true),
                    new Look(390, 844, false, true),
                    new Look(390, 844, true, true));

    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private Article draft;
    private Article inReview;
    private Article sentBack;
    private Article live;
    private Article withdrawn;
    private String clash;

    @BeforeEach
    void start() {
        newsroom = new RunningNewsroom(folder);
        ScriptedWriter author = new ScriptedWriter(newsroom, newsroom.signedIn("linxiao"));
        ScriptedWriter colleague = new ScriptedWriter(newsroom, newsroom.signedIn("hejia"));
        draft = author.draft("<p>工作日 7:30 起车流较大。</p><h2>怎么绕</h2><p>走沿江高速。</p>");
        String base = String.valueOf(draft.head().value());
        colleague.autosave(draft, base, "<p>工作日 7:00 起车流较大。</p><h2>怎么绕</h2><p>走沿江高速。</p>");
        clash =
                author.autosave(draft, base, "<p>工作日 8:00 起车流较大。</p><h2>怎么绕</h2><p>走沿江高速。</p>")
                        .json()
                        .get("theirsUrl")
                        .asString();
        sentBack = submitted(author.draft("<p>来源只写了客户端。</p>"));
        act(sentBack, newsroom.desks.reviewer, new Act.SendBack("来源请补报纸版。"));
        inReview = submitted(author.draft("<p>粤港澳三地 25 日联合公布。</p>"));
        act(inReview, newsroom.desks.reviewer, new Act.SendBack("补一句。"));
        author.autosave(
                inReview,
                String.valueOf(newsroom.article(inReview).head().value()),
                "<p>粤港澳三地 25 日联合公布第五批清单。</p>");
        submitted(inReview);
        live = submitted(author.draft("<p>发布了的话。</p>"));
        act(live, newsroom.desks.reviewer, new Act.Approve());
        act(live, newsroom.desks.chief, new Act.Approve());
        withdrawn = submitted(author.draft("<p>撤回了，还能看。</p>"));
        act(withdrawn, newsroom.desks.reviewer, new Act.Approve());
        act(withdrawn, newsroom.desks.chief, new Act.Approve());
        act(withdrawn, newsroom.desks.chief, new Act.Withdraw("过期了", new Remains.Text()));
        plan(List.of(newsroom.desks.draft("一起发布的")));
        List<Article> two = List.of(newsroom.desks.draft("先走一步的"), newsroom.desks.draft("一起发布的"));
        long done = plan(two);
        newsroom.plans.approve(done, newsroom.desks.reviewer);
        newsroom.plans.approve(done, newsroom.desks.chief);
        submitted(two.getFirst());
        newsroom.plans.step();
        // As if the publisher had done its part: a screen that asks again by itself can't be
        // checked.
        newsroom.desks.database.change(session ->
                session.update("UPDATE outbox SET step = 9, done_at = 0 WHERE plan IS NOT NULL"));
        newsroom.publications.put(portion(7), 250);
        newsroom.publications.put(portion(8), 0);
        newsroom.publications.put(
                newsroom.reference(live),
                new PublicationLog.Publication.Done(
                        1,
                        Desks.NOW,
                        Desks.NOW,
                        Duration.ofMillis(41),
                        new PublicationLog.Steps(
                                Duration.ofMillis(20),
                                Duration.ofMillis(12),
                                Duration.ofMillis(6),
                                Duration.ofMillis(3)),
                        List.of(
                                new ChangedFile(
                                        "广东",
                                        "/gd/zx/jrzd/2026-11-25/4417.html",
                                        Why.ARTICLE,
                                        ChangedFile.Kind.NEW,
                                        31_000)),
                        1,
                        1_204_338,
                        Optional.of(new PublicationLog.Proof(77, "9f2c41d7aaaa7be0"))));
    }

    private static PublicationLog.Portion portion(long number) {
        return new PublicationLog.Portion(
                number,
                Desks.NOW,
                Optional.of(Desks.NOW.plusMillis(300)),
                new PublicationLog.Steps(
                        Duration.ZERO,
                        Duration.ofMillis(200),
                        Duration.ofMillis(60),
                        Duration.ofMillis(40)),
                120,
                1_204,
                3,
                "");
    }

    private long plan(List<Article> articles) {
        Plans.Result made =
                newsroom.plans.publish(
                        newsroom.desks.station("gd").id(),
                        newsroom.desks.author,
                        "在列表里选的",
                        articles.stream().map(Article::id).toList());
        return ((Plans.Result.Done) made).plan().id();
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    private Map<String, List<String>> screens() {
        return Map.of(
                "linxiao",
                List.of(
                        "/gd/work",
                        "/gd/articles",
                        "/gd/write",
                        at(draft, "/write"),
                        at(sentBack, "/write"),
                        at(live, "/write"),
                        clash,
                        at(inReview, "/review")),
                "hejia",
                List.of(
                        "/gd/articles?q=没有的词",
                        "/hk/articles",
                        at(inReview, "/review"),
                        at(inReview, "/send-back"),
                        at(inReview, "/diff"),
                        at(draft, "/revisions"),
                        at(live, "/published"),
                        at(live, "/withdraw"),
                        at(withdrawn, "/withdraw"),
                        at(live, "/place"),
                        "/gd/plans",
                        "/gd/plans/1",
                        "/gd/plans/2",
                        "/gd/publications/7",
                        "/gd/publications/7?from=100&q=jrzd",
                        "/gd/publications/8",
                        "/gd/keys",
                        "/gd/jump?q=标",
                        "/gd/more",
                        "/gd/nowhere"));
    }

    @Test
    void everyScreenIsAccessibleAndFitsItsWindow() {
        List<String> faults = new ArrayList<>();
        screens()
                .forEach((account, paths) -> {
                    try (Desktop desktop = Desktop.signedIn(newsroom, account, LOOKS.getFirst())) {
                        for (String path : paths) {
                            desktop.open(path);
                            for (Look look : LOOKS) {
                                Browser.change(desktop.page, look);
                                faults.addAll(
                                        faults(
                                                desktop,
                                                path
                                                        + " "
                                                        + look.width()
                                                        + (look.dark() ? " dark" : "")));
                            }
                        }
                        assertThat(desktop.complaints)
                                .filteredOn(complaint -> !complaint.contains("404"))
                                .isEmpty();
                    }
                });
        assertThat(faults).isEmpty();
    }

    @Test
    void everyScreenIsValid() {
        List<String> faults = new ArrayList<>();
        screens()
                .forEach((account, paths) -> {
                    Visitor visitor = newsroom.signedIn(account);
                    for (String path : paths) {
                        Markup.faults(visitor.open(path).body().getBytes(StandardCharsets.UTF_8))
                                .forEach(fault -> faults.add(path + " " + fault));
                    }
                });
        Markup.faults(newsroom.visitor().get("/sign-in").body().getBytes(StandardCharsets.UTF_8))
                .forEach(fault -> faults.add("/sign-in " + fault));
        assertThat(faults).isEmpty();
    }

    @Test
    void theDoorIsToo() {
        List<String> faults = new ArrayList<>();
        try (Desktop desktop = new Desktop(newsroom, LOOKS.getFirst())) {
            desktop.open("/sign-in");
            desktop.page.fill("#account", "linxiao");
            desktop.page.fill("#password", "falsch");
            desktop.page.click("button.main");
            for (Look look : LOOKS) {
                Browser.change(desktop.page, look);
                faults.addAll(faults(desktop, "refused " + look.width()));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void englishScreensAreInEnglishButForWhatPeopleWrote() {
        newsroom.desks.people.useLanguage(newsroom.desks.reviewer, "en");
        List<String> faults = new ArrayList<>();
        try (Desktop desktop = Desktop.signedIn(newsroom, "hejia", LOOKS.getFirst())) {
            for (String path :
                    List.of(
                            "/gd/work",
                            at(inReview, "/review"),
                            at(inReview, "/diff"),
                            "/gd/plans/1",
                            "/gd/publications/7",
                            "/gd/keys")) {
                desktop.open(path);
                faults.addAll(faults(desktop, "en " + path));
                Browser.change(desktop.page, LOOKS.get(2));
                faults.addAll(faults(desktop, "en phone " + path));
                Browser.change(desktop.page, LOOKS.getFirst());
            }
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> faults(Desktop desktop, String where) {
        List<String> faults = new ArrayList<>();
        Browser.violations(desktop.page).forEach(fault -> faults.add(where + ": " + fault));
        Browser.sidewaysScroll(desktop.page).forEach(fault -> faults.add(where + ": " + fault));
        return faults;
    }

    private Article submitted(Article article) {
        act(article, newsroom.desks.author, new Act.Submit(""));
        return newsroom.article(article);
    }

    private void act(Article article, PersonId person, Act act) {
        newsroom.articles.act(
                newsroom.reference(article), person, newsroom.article(article).head(), act);
    }

    private static String at(Article article, String rest) {
        return "/gd/articles/" + article.id().value() + rest;
    }
}
