package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.Desks;
import org.fenzhan.article.Act;
import org.fenzhan.article.Reference;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Three pages of one polluted site, decided together.
class AlikePlacesTest {
    private static final Path DEFACED = Path.of("src/main/resources/demo/legacy/defaced-page.txt");
    private static final List<String> WEATHER = List.of("当天有雾。", "那两天有雨。", "路上有霜。");

    @TempDir Path folder;
    private Desks desks;
    private RepairDesk desk;
    private AlikePlaces alike;
    private Station gd;
    private final List<Reference> articles = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        desks = new Desks(folder);
        Clock clock = Clock.fixed(Desks.NOW, ZoneOffset.UTC);
        Importer importer = new Importer(desks.database, desks.articles, desks.group, clock);
        desk = new RepairDesk(desks.database, desks.articles, clock);
        alike = desk.alike();
        gd = desks.station("gd");
        String page = Files.readString(DEFACED);
        for (String weather : WEATHER) {
            Imported imported =
                    importer.run(
                            weather + ".txt",
                            page.replace("据了解,", "据了解," + weather).getBytes(StandardCharsets.UTF_8),
                            new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow()));
            articles.add(new Reference(gd.id(), imported.article().orElseThrow()));
        }
    }

    @AfterEach
    void close() {
        desks.close();
    }

    private Place body(Reference article) {
        return desk.sheet(article).orElseThrow().places().stream()
                .filter(place -> place.where().equals(Place.BODY))
                .findFirst()
                .orElseThrow();
    }

    private String text(Reference article) {
        return desk.sheet(article).orElseThrow().head().manuscript().body().html();
    }

    @Test
    void placesOfOneTokenInOneRoleAreAlikeEachInItsSentence() {
        List<AlikePlaces.Alike> places =
                alike.like(gd.id(), AlikePlaces.Kin.of(body(articles.get(1)).id()), 100);

        assertThat(places).hasSize(3);
        assertThat(alike.count(gd.id(), AlikePlaces.Kin.of(body(articles.get(1)).id())))
                .isEqualTo(3);
        assertThat(places)
                .allSatisfy(place -> {
                    assertThat(place.found()).isEqualTo("welcome-星澜汇");
                    assertThat(place.after()).startsWith("将把分段值守的办法带回去");
                    assertThat(place.before()).endsWith("大家心里。");
                });
    }

    @Test
    void allAreChangedAtOneMomentAndTakenBackTogether() {
        List<String> before = articles.stream().map(this::text).toList();
        List<Long> places = articles.stream().map(article -> body(article).id()).toList();

        AlikePlaces.Outcome outcome = alike.accept(gd.id(), places, desks.author);

        assertThat(outcome.done()).isEqualTo(3);
        assertThat(articles)
                .allSatisfy(article -> {
                    assertThat(text(article)).doesNotContain("星澜汇");
                    assertThat(body(article).isOpen()).isFalse();
                });
        assertThat(alike.undo(gd.id(), desks.author, outcome.at())).isEqualTo(3);
        assertThat(articles.stream().map(this::text).toList()).isEqualTo(before);
        assertThat(articles).allSatisfy(article -> assertThat(body(article).isOpen()).isTrue());
    }

    @Test
    void whatIsDecidedOrInReviewIsLeftAndCounted() {
        List<Long> places = articles.stream().map(article -> body(article).id()).toList();
        desk.reject(articles.get(0), places.get(0), desks.chief);
        desks.articles.act(
                articles.get(1),
                desks.author,
                desks.articles.find(articles.get(1)).orElseThrow().head(),
                new Act.Submit(""));

        AlikePlaces.Outcome outcome = alike.accept(gd.id(), places, desks.reviewer);

        assertThat(outcome.done()).isEqualTo(1);
        assertThat(outcome.skipped()).isEqualTo(2);
        assertThat(alike.undo(gd.id(), desks.author, outcome.at()))
                .as("somebody else's decision")
                .isZero();
    }

    @Test
    void placesOfAnotherStationAreNotSeen() {
        long place = body(articles.get(0)).id();
        assertThat(alike.like(desks.station("hk").id(), AlikePlaces.Kin.of(place), 10)).isEmpty();
        assertThat(alike.accept(desks.station("hk").id(), List.of(place), desks.author).done())
                .isZero();
    }
}
