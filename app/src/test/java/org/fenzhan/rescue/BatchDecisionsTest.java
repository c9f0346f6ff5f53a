package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fenzhan.Desks;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Review;
import org.fenzhan.article.Standing;
import org.fenzhan.article.plan.Plan;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten pages of one polluted site: what they say together, the table of substitutions, and the plan
/// that publishes what is finished.
class BatchDecisionsTest {
    private static final String BRAND = FerryPages.BRAND;
    private static final List<String> TOWNS =
            List.of("青石县", "云岭县", "松溪县", "龙潭河镇", "南塘县", "渡口区", "竹海县", "鹅湖县", "大垌县", "三江汇镇");

    @TempDir Path folder;
    private Desks desks;
    private RepairDesk desk;
    private Plans plans;
    private Station gd;
    private final List<Reference> articles = new ArrayList<>();
    private ImportRuns.Ended ended;

    @BeforeEach
    void importPages() {
        desks = new Desks(folder);
        Clock clock = Clock.fixed(Desks.NOW, ZoneOffset.UTC);
        desk = new RepairDesk(desks.database, desks.articles, clock);
        plans = new Plans(desks.database, desks.articles, clock, () -> {});
        gd = desks.station("gd");
        Importer importer = new Importer(desks.database, desks.articles, desks.group, clock);
        Importer.Target target = new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow());
        ImportRuns runs = new ImportRuns(desks.database, clock);
        ImportRuns.Run run = runs.begin(target, List.of("old-site"));
        Batch batch = importer.batch(target, run, Knowledge.EMPTY);
        for (String town : TOWNS) {
            batch.keep(List.of(batch.prepare(FerryPages.page("", town)))).stream()
                    .map(imported -> imported.article().orElseThrow())
                    .forEach(article -> articles.add(new Reference(gd.id(), article)));
        }
        desks.database.change(session ->
                session.update(
                        "DELETE FROM finding WHERE id IN (SELECT max(id) FROM finding"
                                + " WHERE place = 'body' AND found = ?)",
                        BRAND));
        desks.database.change(session ->
                session.update(
                        "UPDATE finding SET found = '星澜汇', start_at = start_at + 8"
                                + " WHERE id = (SELECT min(id) FROM finding WHERE place = 'body'"
                                + " AND found = ?)",
                        BRAND));
        ended = runs.end(target, run);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    private List<Place> bodies(Reference article) {
        return desk.sheet(article).orElseThrow().places().stream()
                .filter(place -> place.where().equals(Place.BODY))
                .toList();
    }

    private long placeOf(String kind) {
        return desk.substitutions().rows(gd.id(), 10).stream()
                .filter(row -> row.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .place();
    }

    @Test
    void aPlaceThatOnePageMissedIsGatheredAndOneThatWasCutIsWidened() {
        assertThat(ended.gathered()).isEqualTo(2);
        assertThat(articles)
                .allSatisfy(article ->
                        assertThat(bodies(article))
                                .singleElement()
                                .satisfies(place -> {
                                    assertThat(place.text()).isEqualTo(BRAND);
                                    assertThat(
                                                    desk.sheet(article)
                                                            .orElseThrow()
                                                            .reading()
                                                            .bodyText()
                                                            .substring(place.start(), place.end()))
                                            .isEqualTo(BRAND);
                                    assertThat(place.evidence())
                                            .allSatisfy(reason ->
                                                    assertThat(reason.english())
                                                            .isNotEqualTo(reason.chinese()));
                                }));
    }

    @Test
    void gatheringAgainFindsNothing() {
        assertThat(new Gleaning(desks.database, gd.id(), 1).gather()).isZero();
    }

    @Test
    void aTokenThatPeopleCalledHonestIsNotGathered() {
        desk.reject(articles.getFirst(), bodies(articles.getFirst()).getFirst().id(), desks.author);
        desks.database.change(session ->
                session.update(
                        "DELETE FROM finding WHERE id = (SELECT max(id) FROM finding"
                                + " WHERE place = 'body')"));

        assertThat(new Gleaning(desks.database, gd.id(), 1).gather()).isZero();
    }

    @Test
    void theTableCountsPlacesPagesAndOriginals() {
        List<SubstitutionTable.Row> rows = desk.substitutions().rows(gd.id(), 10);

        assertThat(rows)
                .filteredOn(row -> row.kind().equals("self-reference"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.found()).isEqualTo(BRAND);
                    assertThat(row.places()).isEqualTo(10);
                    assertThat(row.pages()).isEqualTo(10);
                    assertThat(row.originals().stream().mapToLong(AlikePlaces.Share::places).sum())
                            .isEqualTo(10);
                });
        assertThat(desk.substitutions().rows(desks.station("hk").id(), 10)).isEmpty();
    }

    @Test
    void aCorrectedRowIsWhatUndecidedPlacesProposeAndNoOthers() {
        Place decided = bodies(articles.getFirst()).getFirst();
        desk.accept(articles.getFirst(), decided.id(), "我们", desks.author);
        long place = placeOf("self-reference");

        int changed = desk.substitutions().change(gd.id(), place, "渡口管理站", desks.author);

        assertThat(changed).isEqualTo(9);
        assertThat(articles.subList(1, 10))
                .allSatisfy(article -> {
                    List<Place.Proposal> proposals = bodies(article).getFirst().proposals();
                    assertThat(proposals.getFirst().text()).isEqualTo("渡口管理站");
                    assertThat(proposals).extracting(Place.Proposal::text).doesNotHaveDuplicates();
                    assertThat(proposals.getFirst().likelihood()).isBetween(0.9, 1.0);
                });
        assertThat(bodies(articles.getFirst()).getFirst().proposals().getFirst().text())
                .isNotEqualTo("渡口管理站");
        AlikePlaces.Outcome outcome =
                desk.alike()
                        .acceptAll(
                                gd.id(),
                                new AlikePlaces.Kin(place, Optional.of("渡口管理站")),
                                Set.of(bodies(articles.get(1)).getFirst().id()),
                                desks.author);
        assertThat(outcome.done()).isEqualTo(8);
        assertThat(desk.sheet(articles.get(2)).orElseThrow().head().manuscript().body().text())
                .contains("渡口管理站将把渡口的办法带到别处去");
    }

    @Test
    void aRejectedRowStaysAsItIsAndCanBeTakenBack() {
        AlikePlaces.Outcome outcome =
                desk.alike().rejectAll(gd.id(), placeOf("self-reference"), desks.author);

        assertThat(outcome.done()).isEqualTo(10);
        assertThat(articles)
                .allSatisfy(article ->
                        assertThat(
                                        desk.sheet(article)
                                                .orElseThrow()
                                                .head()
                                                .manuscript()
                                                .body()
                                                .text())
                                .contains(BRAND));
        assertThat(desk.alike().undo(gd.id(), desks.author, outcome.at())).isEqualTo(10);
        assertThat(desk.count(gd.id()).pages()).isEqualTo(10);
    }

    @Test
    void finishedPagesArePublishedByAPlanWithWhichOthersAgree() {
        decideAll();
        FinishedPages finished = desk.finished();
        assertThat(finished.count(gd.id()))
                .isEqualTo(new FinishedPages.Count(10, 0, 10, 0, 0, 0, 0));
        assertThat(finished.sample(gd.id(), 3))
                .extracting(FinishedPages.Line::article)
                .containsExactly(
                        articles.get(0).article(),
                        articles.get(3).article(),
                        articles.get(6).article());
        assertThat(finished.ready(gd.id(), 1)).hasSize(10);
        assertThat(finished.ready(gd.id(), 2)).isEmpty();

        Plan plan = plan();
        assertThat(plan.depth()).isEqualTo(2);
        assertThat(finished.count(gd.id()))
                .isEqualTo(new FinishedPages.Count(10, 0, 0, 10, 0, 0, 0));
        assertThat(plans.publish(gd.id(), desks.chief, "旧网页", ids()))
                .as("another plan has them")
                .isEqualTo(new Plans.Result.Refused(Plans.Why.NOTHING_TO_DO));
        assertThat(plans.approve(plan.id(), desks.author))
                .isEqualTo(new Plans.Result.Refused(Plans.Why.OWN_PLAN));
        plans.approve(plan.id(), desks.reviewer);
        assertThat(plans.step()).as("wants one more").isFalse();
        plans.approve(plan.id(), desks.chief);
        assertThat(plans.step()).isTrue();

        FinishedPages.Count count = finished.count(gd.id());
        assertThat(count).isEqualTo(new FinishedPages.Count(10, 0, 0, 0, 0, 10, 0));
        assertThat(count.isDone()).isTrue();
        assertThat(articles).allSatisfy(this::isOut);
    }

    @Test
    void whatAReviewerRepairedIsLeftToOthers() {
        Place first = bodies(articles.getFirst()).getFirst();
        desk.accept(articles.getFirst(), first.id(), "我们", desks.reviewer);
        decideAll();
        Plan plan = plan();
        assertThat(plans.writtenBy(plan, desks.reviewer)).isEqualTo(1);
        assertThat(plans.writtenBy(plan, desks.chief)).isZero();
        plans.approve(plan.id(), desks.reviewer);
        plans.approve(plan.id(), desks.chief);
        plans.step();

        assertThat(plans.leftOut(plans.find(plan.id()).orElseThrow(), 10))
                .extracting(Plan.LeftOut::article, Plan.LeftOut::why)
                .containsExactly(tuple(articles.getFirst().article().value(), "OWN_TEXT"));
        assertThat(desk.finished().ready(gd.id())).containsExactly(articles.getFirst().article());
        assertThat(articles.subList(1, 10)).allSatisfy(this::isOut);
    }

    @Test
    void aPageWhosePlaceIsOpenedAgainLeavesItsPlan() {
        desk.reject(articles.getFirst(), bodies(articles.getFirst()).getFirst().id(), desks.author);
        decideAll();
        Plan plan = plan();
        plans.approve(plan.id(), desks.reviewer);
        desk.undo(articles.getFirst(), bodies(articles.getFirst()).getFirst().id(), desks.author);
        plans.approve(plan.id(), desks.chief);
        plans.step();

        assertThat(plans.progress(plans.find(plan.id()).orElseThrow()).left()).isEqualTo(1);
        assertThat(desk.finished().count(gd.id()))
                .isEqualTo(new FinishedPages.Count(10, 1, 0, 0, 0, 9, 0));
        assertThat(articles.subList(1, 10)).allSatisfy(this::isOut);
    }

    @Test
    void whatIsUndecidedIsNotFinished() {
        FinishedPages finished = desk.finished();
        assertThat(finished.count(gd.id()))
                .isEqualTo(new FinishedPages.Count(10, 10, 0, 0, 0, 0, 0));
        assertThat(finished.ready(gd.id())).isEmpty();
    }

    private void decideAll() {
        for (SubstitutionTable.Row row : desk.substitutions().rows(gd.id(), 10)) {
            desk.alike()
                    .acceptAll(gd.id(), AlikePlaces.Kin.of(row.place()), Set.of(), desks.author);
        }
    }

    private Plan plan() {
        Plans.Result made =
                plans.publish(gd.id(), desks.author, "旧网页", desk.finished().ready(gd.id()));
        return ((Plans.Result.Done) made).plan();
    }

    private List<ArticleId> ids() {
        return articles.stream().map(Reference::article).toList();
    }

    private void isOut(Reference article) {
        Review.State state = desks.articles.find(article).orElseThrow().state();
        assertThat(state.standing()).isInstanceOf(Standing.Live.class);
        assertThat(state.desk()).isInstanceOf(Desk.Idle.class);
    }
}
