package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenzhan.Desks;
import org.fenzhan.article.Reference;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two imports of one site, one after the other: what people decided about the words of the first
/// is what the second proposes.
class ConfirmedWordsTest {
    private static final String RIGHT = "渡口管理站";
    private static final List<String> TOWNS = List.of("青石县", "云岭县", "松溪县", "龙潭河镇", "南塘县", "渡口区");
    private static final List<String> LATER = List.of("竹海县", "鹅湖县", "大垌县");

    @TempDir Path folder;
    private Desks desks;
    private RepairDesk desk;
    private Importer importer;
    private ImportRuns runs;
    private Station gd;
    private List<Reference> first;
    private ImportRuns.Run firstRun;
    private Batch.Recalled recalled;

    @BeforeEach
    void importTheFirst() {
        desks = new Desks(folder);
        Clock clock = Clock.fixed(Desks.NOW, ZoneOffset.UTC);
        desk = new RepairDesk(desks.database, desks.articles, clock);
        importer = new Importer(desks.database, desks.articles, desks.group, clock);
        runs = new ImportRuns(desks.database, clock);
        gd = desks.station("gd");
        first = bring(gd, "http://old.example", TOWNS);
        assertThat(recalled.places()).isZero();
        assertThat(places(first.getFirst())).isNotEmpty();
        firstRun = new ImportRuns.Run(1, false);
    }

    @AfterEach
    void close() {
        desks.close();
    }

    @Test
    void whatWasConfirmedComesFirstAndSaysWhere() {
        decideAll(RIGHT);

        List<Place> later = places(bring(gd, "http://new.example", LATER).getFirst());

        assertThat(later)
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.proposals().getFirst().text()).isEqualTo(RIGHT);
                    assertThat(place.proposals())
                            .extracting(Place.Proposal::text)
                            .doesNotHaveDuplicates();
                    Place.Reason reason = place.evidence().getFirst();
                    assertThat(reason.chinese())
                            .isEqualTo("第 1 次导入里有人定过 6 处：这里原来是“%s”".formatted(RIGHT));
                    assertThat(reason.english())
                            .isEqualTo(
                                    "Confirmed by a person in import 1 at 6 places: it stands for “%s”"
                                            .formatted(RIGHT));
                });
        assertThat(recalled).isEqualTo(new Batch.Recalled(3, List.of(1L)));
    }

    @Test
    void aCorrectedRowIsRememberedBeforeAnyPlaceIsDecided() {
        desk.substitutions()
                .change(gd.id(), places(first.getFirst()).getFirst().id(), RIGHT, desks.author);

        assertThat(firstProposal(bring(gd, "http://new.example", LATER))).isEqualTo(RIGHT);
    }

    @Test
    void aDecisionThatIsTakenBackIsForgotten() {
        AlikePlaces.Outcome outcome = decideAll(RIGHT);
        desk.alike().undo(gd.id(), desks.author, outcome.at());

        assertThat(firstProposal(bring(gd, "http://new.example", LATER))).isNotEqualTo(RIGHT);
        assertThat(recalled.places()).isZero();
    }

    @Test
    void anImportThatIsTakenBackIsForgotten() {
        decideAll(RIGHT);
        assertThat(runs.undo(firstRun.id()).touched()).hasSize(TOWNS.size());

        assertThat(firstProposal(bring(gd, "http://new.example", LATER))).isNotEqualTo(RIGHT);
    }

    @Test
    void whereTheSentenceDecidesNothingIsRemembered() {
        for (int i = 0; i < first.size(); i++) {
            Place place = places(first.get(i)).getFirst();
            desk.accept(first.get(i), place.id(), i % 2 == 0 ? RIGHT : "我们", desks.author);
        }

        assertThat(firstProposal(bring(gd, "http://new.example", LATER))).isNotEqualTo(RIGHT);
        assertThat(recalled.places()).isZero();
    }

    @Test
    void theSameHostIsTheSameSiteWhateverTheStation() {
        decideAll(RIGHT);
        Station hk = desks.station("hk");

        assertThat(firstProposal(bring(hk, "https://OLD.example", LATER))).isEqualTo(RIGHT);
        assertThat(firstProposal(bring(hk, "http://old.example.cn", List.of("三江汇镇"))))
                .as("now the station itself has nothing decided, and the host is another")
                .isNotEqualTo(RIGHT);
    }

    /// By the table: the row is corrected, then accepted everywhere.
    private AlikePlaces.Outcome decideAll(String word) {
        long place = places(first.getFirst()).getFirst().id();
        desk.substitutions().change(gd.id(), place, word, desks.author);
        AlikePlaces.Outcome outcome =
                desk.alike().acceptAll(gd.id(), AlikePlaces.Kin.of(place), Set.of(), desks.author);
        assertThat(outcome.done()).isEqualTo(TOWNS.size());
        return outcome;
    }

    private String firstProposal(List<Reference> articles) {
        return places(articles.getFirst()).getFirst().proposals().getFirst().text();
    }

    private List<Place> places(Reference article) {
        return desk.sheet(article).orElseThrow().places().stream()
                .filter(place -> place.where().equals(Place.BODY))
                .toList();
    }

    private List<Reference> bring(Station station, String host, List<String> towns) {
        Importer.Target target = new Importer.Target(station, station.channels().getFirst());
        ImportRuns.Run run = runs.begin(target, List.of(host, towns.toString()));
        Batch batch = importer.batch(target, run, Knowledge.EMPTY);
        List<Reference> articles = new ArrayList<>();
        for (String town : towns) {
            batch.keep(List.of(batch.prepare(FerryPages.page(host, town)))).stream()
                    .map(imported -> imported.article().orElseThrow())
                    .forEach(article -> articles.add(new Reference(station.id(), article)));
        }
        runs.end(target, run);
        recalled = batch.recalled();
        return articles;
    }
}
