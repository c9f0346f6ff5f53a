package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.fenzhan.Desks;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Manuscript;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Revision;
import org.fenzhan.article.Source;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final Path DEFACED = Path.of("src/main/resources/demo/legacy/defaced-page.txt");

    @TempDir Path folder;
    private Desks desks;
    private Importer importer;
    private Importer.Target target;
    private RepairDesk desk;

    @BeforeEach
    void open() {
        desks = new Desks(folder);
        Clock clock = Clock.fixed(Desks.NOW, ZoneOffset.UTC);
        importer = new Importer(desks.database, desks.articles, desks.group, clock);
        desk = new RepairDesk(desks.database, desks.articles, clock);
        Station gd = desks.station("gd");
        target = new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow());
    }

    @AfterEach
    void close() {
        desks.close();
    }

    private long articles() {
        return desks.database.read(session -> session.number("SELECT count(*) FROM article"));
    }

    private Reference reference(Imported imported) {
        return new Reference(desks.station("gd").id(), imported.article().orElseThrow());
    }

    private Manuscript text(Imported imported) {
        return desk.sheet(reference(imported)).orElseThrow().head().manuscript();
    }

    private long place(Imported imported, String where) {
        return desk.sheet(reference(imported)).orElseThrow().places().stream()
                .filter(place -> place.where().equals(where))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void aDefacedPageBecomesADraftWithItsFieldsAndBothPlaces() {
        Imported imported = importer.run(DEFACED, target);

        assertThat(imported.status()).isEqualTo(Imported.Status.DRAFT);
        Reading reading = imported.reading().orElseThrow();
        assertThat(reading.title()).isEqualTo("粤湘边界三县林场考察组赴桂北交流,联防联护话分段值守");
        assertThat(reading.date()).isEqualTo("2018-11-09");
        assertThat(reading.sources()).containsExactly("南岭林业通讯", "岭上+客户端");
        assertThat(reading.reporters()).containsExactly("谢松声", "盘小岭");
        assertThat(reading.editors()).containsExactly("卓一帆");
        assertThat(reading.breadcrumb()).containsExactly("首页", "生态环保", "林区动态");
        assertThat(reading.paragraphs()).hasSize(6);
        assertThat(imported.places()).extracting(Place::where).containsExactly("siteName", "body");
        assertThat(imported.places().get(1).proposals().subList(0, 3))
                .extracting(Place.Proposal::text)
                .contains("我们");
    }

    @Test
    void findingsCountInTheTextThatWasRead() {
        Imported imported = importer.run(DEFACED, target);
        Place body = imported.places().get(1);

        assertThat(imported.reading().orElseThrow().bodyText().substring(body.start(), body.end()))
                .isEqualTo(body.text());
    }

    @Test
    void theSamePageTwiceChangesNothing() {
        ArticleId first = importer.run(DEFACED, target).article().orElseThrow();

        Imported again = importer.run(DEFACED, target);

        assertThat(again.status()).isEqualTo(Imported.Status.UNCHANGED);
        assertThat(again.article()).contains(first);
        assertThat(articles()).isEqualTo(1);
    }

    @Test
    void theOriginalBytesAreKept() throws IOException {
        Imported imported = importer.run(DEFACED, target);

        assertThat(desk.original(reference(imported)).orElseThrow().bytes())
                .isEqualTo(Files.readAllBytes(DEFACED));
    }

    @Test
    void acceptingEditingAndUndoingAreRevisionsOfThePerson() {
        Imported imported = importer.run(DEFACED, target);
        Reference reference = reference(imported);
        String before = text(imported).body().html();
        long body = place(imported, "body");

        assertThat(desk.accept(reference, body, "我们", desks.author))
                .isEqualTo(RepairDesk.Result.DONE);
        assertThat(text(imported).body().text()).contains("我们将把分段值守").doesNotContain("星澜汇");
        assertThat(desk.accept(reference, body, "全省", desks.reviewer))
                .isEqualTo(RepairDesk.Result.DECIDED_BEFORE);
        assertThat(desks.articles.revisions(reference).getFirst().origin())
                .isEqualTo(Revision.Origin.REPAIRED);

        assertThat(desk.undo(reference, body, desks.author)).isEqualTo(RepairDesk.Result.DONE);
        assertThat(text(imported).body().html()).isEqualTo(before);
        assertThat(desk.count(desks.station("gd").id()).pages()).isEqualTo(1);
    }

    @Test
    void whatIsNotInjectedStays() {
        Imported imported = importer.run(DEFACED, target);

        desk.reject(reference(imported), place(imported, "body"), desks.author);

        assertThat(text(imported).body().text()).contains("星澜汇");
    }

    @Test
    void peopleAreNamedOnce() {
        Imported imported = importer.run(DEFACED, target);

        assertThat(text(imported).body().text()).doesNotContain("谢松声", "卓一帆");
        assertThat(text(imported).sources())
                .extracting(Source::name)
                .containsExactly("南岭林业通讯", "岭上+客户端");
    }

    @Test
    void whatIsNoPageIsRejectedWithTheReason() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.html"));
        Path binary =
                Files.write(folder.resolve("film.html"), new byte[] {0, 1, 2, 3, 0, 0, -1, -2});
        Path nothing =
                Files.writeString(folder.resolve("menu.html"), "<ul><li><a href='/'>首页</a></ul>");

        assertThat(importer.run(empty, target).reason()).isEqualTo("the file is empty");
        assertThat(importer.run(binary, target).status()).isEqualTo(Imported.Status.REJECTED);
        assertThat(importer.run(nothing, target).reason()).startsWith("there is no article");
        assertThat(articles()).isZero();
    }
}
