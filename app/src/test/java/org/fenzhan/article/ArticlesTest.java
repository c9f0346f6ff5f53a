package org.fenzhan.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.Desks;
import org.fenzhan.account.AuditTrail;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    @TempDir Path folder;
    private Desks desks;

    @BeforeEach
    void open() {
        desks = new Desks(folder);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    private Article done(Articles.Result result) {
        assertThat(result).isInstanceOf(Articles.Result.Done.class);
        return ((Articles.Result.Done) result).article();
    }

    private Article publish(Article draft) {
        Reference reference = desks.reference(draft);
        done(desks.articles.act(reference, desks.author, draft.head(), new Act.Submit("改了标题")));
        done(desks.articles.act(reference, desks.reviewer, draft.head(), new Act.Approve()));
        return done(desks.articles.act(reference, desks.chief, draft.head(), new Act.Approve()));
    }

    private List<String> outbox() {
        return desks.database.read(session ->
                session.list(
                        "SELECT kind || ' ' || article || ' ' || revision FROM outbox"
                                + " ORDER BY seq",
                        row -> row.getString(1)));
    }

    @Test
    void publishesAfterTheReviewsThatTheChannelWants() {
        Article live = publish(desks.draft("北江航道扩能收官"));

        assertThat(live.state().standing()).isEqualTo(new Standing.Live(live.head()));
        assertThat(Stage.of(live)).isEqualTo(Stage.PUBLISHED);
        assertThat(outbox())
                .containsExactly("PUBLISHED " + live.id().value() + " " + live.head().value());
    }

    @Test
    void everyActLeavesItsEntryInTheAuditTrail() {
        Article live = publish(desks.draft("标题"));

        List<AuditTrail.Entry> trail =
                desks.database.read(
                        session -> AuditTrail.of(session, live.station(), live.id().value()));

        assertThat(trail)
                .extracting(AuditTrail.Entry::act)
                .containsExactly("create", "submit", "approve", "approve");
    }

    @Test
    void anArticleOfAnotherStationIsNotFound() {
        Article draft = desks.draft("标题");
        Station hk = desks.station("hk");

        assertThat(desks.articles.find(new Reference(hk.id(), draft.id()))).isEmpty();
        assertThat(desks.articles.revisions(new Reference(hk.id(), draft.id()))).isEmpty();
    }

    @Test
    void saveOverAnOlderRevisionKeepsBothTexts() {
        Article draft = desks.draft("原题");
        Reference reference = desks.reference(draft);
        desks.articles.save(reference, Desks.typed(desks.author, draft.head(), "甲的标题"));

        Saving.Result result =
                desks.articles.save(reference, Desks.typed(desks.reviewer, draft.head(), "乙的标题"));

        assertThat(result).isInstanceOf(Saving.Result.Clash.class);
        Saving.Result.Clash clash = (Saving.Result.Clash) result;
        assertThat(clash.mine().manuscript().title()).isEqualTo("乙的标题");
        assertThat(clash.theirs().manuscript().title()).isEqualTo("甲的标题");
        assertThat(desks.articles.find(reference).map(Article::head)).contains(clash.theirs().id());
        assertThat(desks.articles.revisions(reference)).hasSize(3);
    }

    @Test
    void savingTheSameTextAddsNoRevision() {
        Article draft = desks.draft("标题");

        desks.articles.save(desks.reference(draft), Desks.typed(desks.author, draft.head(), "标题"));

        assertThat(desks.articles.revisions(desks.reference(draft))).hasSize(1);
    }

    @Test
    void anActOnAnOutdatedPageIsRefused() {
        Article draft = desks.draft("标题");
        Reference reference = desks.reference(draft);
        desks.articles.save(reference, Desks.typed(desks.author, draft.head(), "新标题"));

        assertThat(desks.articles.act(reference, desks.author, draft.head(), new Act.Submit("")))
                .isInstanceOfSatisfying(
                        Articles.Result.Refused.class,
                        refused -> assertThat(refused.why()).isEqualTo(Refusal.STALE));
    }

    @Test
    void correctionTellsReadersWhatChanged() {
        Article live = publish(desks.draft("原题"));
        Reference reference = desks.reference(live);
        desks.articles.save(reference, Desks.typed(desks.author, live.head(), "新题"));
        Article corrected = publish(desks.articles.find(reference).orElseThrow());

        assertThat(corrected.correction()).contains(new Article.Correction("改了标题", Desks.NOW, 1));
        assertThat(outbox().getLast()).startsWith("CORRECTED");
    }

    @Test
    void whoWroteTheNewTextMayNotReviewItThoughOthersWroteTheOld() {
        Article live = publish(desks.draft("原题"));
        Reference reference = desks.reference(live);
        desks.articles.save(reference, Desks.typed(desks.reviewer, live.head(), "新题"));
        Article draft = desks.articles.find(reference).orElseThrow();
        done(desks.articles.act(reference, desks.reviewer, draft.head(), new Act.Submit("改题")));

        assertThat(desks.articles.act(reference, desks.reviewer, draft.head(), new Act.Approve()))
                .isInstanceOf(Articles.Result.Refused.class);
        assertThat(desks.articles.act(reference, desks.author, draft.head(), new Act.Approve()))
                .isInstanceOf(Articles.Result.Done.class);
    }

    @Test
    void withdrawnArticleIsAnnouncedWithTheRevisionThatWasLive() {
        Article live = publish(desks.draft("标题"));

        Article withdrawn =
                done(
                        desks.articles.act(
                                desks.reference(live),
                                desks.chief,
                                live.head(),
                                new Act.Withdraw("日期有误")));

        assertThat(Stage.of(withdrawn)).isEqualTo(Stage.WITHDRAWN);
        assertThat(outbox().getLast())
                .isEqualTo("WITHDRAWN " + live.id().value() + " " + live.head().value());
    }

    @Test
    void articleIsMergedOnlyIntoOneThatReadersFind() {
        Article one = publish(desks.draft("一"));
        Article two = publish(desks.draft("二"));
        Article draft = desks.draft("三");

        assertThat(merge(one, one)).isEqualTo(Optional.of(Refusal.MERGED_INTO_ITSELF));
        assertThat(merge(one, draft)).isEqualTo(Optional.of(Refusal.TARGET_NOT_PUBLIC));
        assertThat(merge(one, two)).isEqualTo(Optional.of(Refusal.TARGET_NOT_PUBLIC));
        address(one, "/gd/a/202611/1.html");
        address(two, "/gd/a/202611/2.html");
        assertThat(merge(one, two)).isEmpty();
        assertThat(merge(two, one)).isEqualTo(Optional.of(Refusal.TARGET_LEADS_BACK));
        assertThat(desks.articles.find(desks.reference(one)).orElseThrow().state().standing())
                .isInstanceOfSatisfying(
                        Standing.Withdrawn.class,
                        withdrawn ->
                                assertThat(withdrawn.remains())
                                        .isEqualTo(new Remains.Merged(desks.reference(two))));
    }

    private void address(Article article, String address) {
        desks.database.change(session -> LiveArticles.giveAddress(session, article.id(), address));
    }

    /// @return why it was refused
    private Optional<Refusal> merge(Article article, Article into) {
        Articles.Result result =
                desks.articles.act(
                        desks.reference(article),
                        desks.chief,
                        article.head(),
                        new Act.Withdraw("内容重复", new Remains.Merged(desks.reference(into))));
        return result instanceof Articles.Result.Refused(Refusal why, _)
                ? Optional.of(why)
                : Optional.empty();
    }

    @Test
    void movingALiveArticleIsAnnounced() {
        Article live = publish(desks.draft("标题"));
        Station gd = desks.station("gd");

        Article moved =
                desks.articles.place(
                        desks.reference(live),
                        desks.chief,
                        gd.channel("hlht").orElseThrow().id(),
                        Set.of(desks.station("head").channel("hlht").orElseThrow().id()));

        assertThat(moved.placements()).hasSize(1);
        assertThat(outbox().getLast()).startsWith("MOVED");
    }

    @Test
    void listsCountStagesOfTheChannelAndBelow() {
        publish(desks.draft("已发布的一篇"));
        desks.draft("还是草稿");
        Station gd = desks.station("gd");
        ArticleList lists = new ArticleList(desks.database);
        ArticleList.Filter under =
                new ArticleList.Filter(
                        gd.id(),
                        Optional.of(gd.channel("zx").orElseThrow().id()),
                        Optional.empty(),
                        Optional.empty(),
                        "草稿",
                        Optional.empty(),
                        10);

        assertThat(lists.find(under)).extracting(ArticleList.Line::title).containsExactly("还是草稿");
        assertThat(lists.counts(ArticleList.Filter.of(gd.id())))
                .containsEntry(Stage.DRAFT, 1L)
                .containsEntry(Stage.PUBLISHED, 1L)
                .containsEntry(Stage.FINAL_REVIEW, 0L);
        assertThat(lists.find(ArticleList.Filter.of(desks.station("hk").id()))).isEmpty();
    }
}
