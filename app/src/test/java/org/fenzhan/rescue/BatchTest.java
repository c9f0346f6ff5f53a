package org.fenzhan.rescue;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.fenzhan.Desks;
import org.fenzhan.article.OldAddresses;
import org.fenzhan.article.Reference;
import org.fenzhan.defacement.finding.Evidence;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.fenzhan.rescue.source.Entry;
import org.fenzhan.rescue.source.LeftOut;
import org.fenzhan.rescue.source.PageId;
import org.fenzhan.rescue.source.Sources;
import org.fenzhan.rescue.source.Visitor;
import org.fenzhan.station.Station;
import org.fenzhan.text.SafeHtml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private static final String STORY =
            "<p>十月十七日清晨，梅坪镇的护林员在岭上换了新的水窖。水窖能装三十立方米水，够两辆消防车用半天。</p>"
                    + "<p>镇里的孩子们在学校后面的山坡上种下一百二十棵枫香，老师说等树长大了，这里会是一片红。</p>"
                    + "<p>村口的渡船从今年起每天多开一班，赶集的人不用再等到天黑。船家说，油钱由三个村合着出。</p>"
                    + "<p>合作社把柚子装进纸箱，一箱十二个，送到山外去卖，每个柚子上都贴着果农自己的名字。</p>";

    @TempDir Path folder;
    private Desks desks;
    private Importer importer;
    private Importer.Target target;
    private ImportRuns runs;
    private Path old;

    @BeforeEach
    void open() throws IOException {
        desks = new Desks(folder);
        Clock clock = Clock.fixed(Desks.NOW, ZoneOffset.UTC);
        importer = new Importer(desks.database, desks.articles, desks.group, clock);
        runs = new ImportRuns(desks.database, clock);
        Station gd = desks.station("gd");
        target = new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow());
        old = Files.createDirectories(folder.resolve("old"));
    }

    @AfterEach
    void close() {
        desks.close();
    }

    private static String page(String title, String body) {
        return "<html><head><title>"
                + title
                + "</title></head><body><h1>"
                + title
                + "</h1><div>日期：2016-03-04 来源：梅坪通讯</div>"
                + body
                + "</body></html>";
    }

    private void write(String name, String html) throws IOException {
        Path file = old.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, html);
    }

    private List<Imported> run(Path... paths) {
        return run(Integer.MAX_VALUE, paths);
    }

    /// Imports up to `most` pages, as if somebody had stopped it then.
    private List<Imported> run(int most, Path... paths) {
        Sources sources = new Sources(List.of(paths));
        ImportRuns.Run run =
                runs.begin(target, sources.paths().stream().map(Path::toString).toList());
        Batch batch = importer.batch(target, run, Knowledge.EMPTY);
        List<Importer.Prepared> prepared = new ArrayList<>();
        sources.each(
                new Visitor() {
                    @Override
                    public void page(Entry entry) {
                        prepared.add(batch.prepare(entry.open()));
                    }

                    @Override
                    public void leftOut(PageId name, LeftOut why) {}

                    @Override
                    public boolean isEnough() {
                        return prepared.size() >= most;
                    }
                });
        List<Imported> imported = batch.keep(prepared);
        if (most == Integer.MAX_VALUE) {
            runs.end(target, run);
        }
        return imported;
    }

    private long count(String table) {
        return desks.database.read(session -> session.number("SELECT count(*) FROM " + table));
    }

    private Reference reference(Imported imported) {
        return new Reference(desks.station("gd").id(), imported.article().orElseThrow());
    }

    private SafeHtml body(Imported imported) {
        Reference reference = reference(imported);
        return desks.articles
                .revision(reference, desks.articles.find(reference).orElseThrow().head())
                .orElseThrow()
                .manuscript()
                .body();
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void theSameTextUnderOtherMarkupIsNoSecondDraft() throws IOException {
        write("a.html", page("梅坪的秋天", STORY));
        write("b.html", page("梅坪的秋天", STORY).replace("<p>", "<p class=x>"));

        List<Imported> imported = run(old);

        assertThat(imported)
                .extracting(Imported::status)
                .containsExactly(Imported.Status.DRAFT, Imported.Status.UNCHANGED);
        assertThat(imported.get(1).sort()).isEqualTo(Imported.Sort.SAME_TEXT);
        assertThat(imported.get(1).article()).isEqualTo(imported.get(0).article());
        assertThat(count("article")).isEqualTo(1);
    }

    /// Enough words that one brand leaves the pages nearly the same.
    private static String report(String us) {
        return """
        <p>梅坪县3月4日召开春季农业生产现场会，县委副书记林若川出席并讲话。会议由副县长周望舒主持，各乡镇分管负责人参加。</p>
        <p>林若川说，今年开春以来雨水充足，墒情良好，是春耕备播的有利时机。%s将认真落实粮食安全责任，抓好种子、化肥的供应和农机检修，确保不误农时。</p>
        <p>与会人员先后察看了东坑村的育秧工厂和西岭村的高标准农田，听取了农技人员的介绍。育秧工厂今年计划育秧三千亩，可满足周边八个村的需要。</p>
        <p>会议要求，各乡镇要把农田水利建设作为当务之急，疏通沟渠，加固堤坝，同时做好倒春寒的防范，组织农技人员下乡指导。</p>
        """
                .formatted(us);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCopyTellsWhatStoodWhereAPageWasHit(boolean isHitFirst) throws IOException {
        write("1.html", page("梅坪县召开春季农业生产现场会", report(isHitFirst ? "恒昌体育官网" : "我们")));
        write("2.html", page("梅坪县召开春季农业生产现场会（图）", report(isHitFirst ? "我们" : "恒昌体育官网")));

        List<Imported> imported = run(old);

        assertThat(imported.get(1).sort()).isEqualTo(Imported.Sort.NEAR_COPY);
        Reference hit = reference(imported.get(isHitFirst ? 0 : 1));
        List<Place> places = desks.database.read(session -> LegacyPages.places(session, hit));
        assertThat(places)
                .filteredOn(place -> place.where().equals(Place.BODY))
                .isNotEmpty()
                .allSatisfy(place -> {
                    assertThat(place.text()).isEqualTo("恒昌体育官网");
                    assertThat(place.proposals().getFirst().text()).isEqualTo("我们");
                    assertThat(place.evidence())
                            .contains(Place.Reason.of(new Evidence.OtherCopy("我们")));
                });
    }

    @Test
    void nearlyTheSameTextIsADraftThatSaysSo() throws IOException {
        write("a.html", page("梅坪的秋天", STORY));
        write("b.html", page("梅坪的秋天", STORY.replace("护林员", "星澜汇官网").replace("船家", "星澜汇")));
        write("c.html", page("别的事", "<p>" + "县里的图书馆搬进了新楼，书架之间能推过一辆轮椅，读者说比从前亮堂。".repeat(4)));

        List<Imported> imported = run(old);

        assertThat(imported)
                .extracting(Imported::sort)
                .containsExactly(Imported.Sort.NEW, Imported.Sort.NEAR_COPY, Imported.Sort.NEW);
        assertThat(imported.get(1).reason())
                .isEqualTo(
                        "nearly the same as article "
                                + imported.get(0).article().orElseThrow().value());
    }

    @Test
    void aStoppedImportIsGoneOnWithUnderItsNumber() throws IOException {
        for (int i = 0; i < 6; i++) {
            write(i + ".html", page("第" + i + "条", STORY.replace("十二", "第" + i).repeat(i + 1)));
        }
        run(2, old);
        assertThat(count("legacy_page")).isEqualTo(2);

        List<Imported> again = run(old);

        assertThat(again.subList(0, 2))
                .allMatch(page -> page.sort() == Imported.Sort.IMPORTED_BEFORE)
                .allMatch(page -> page.reading().isPresent());
        assertThat(again.subList(2, 6)).allMatch(page -> page.status() == Imported.Status.DRAFT);
        assertThat(count("import_run")).isEqualTo(1);
        assertThat(runs.undo(1).removed()).isEqualTo(6);
    }

    @Test
    void takenBackItIsAsIfItHadNeverBeenButForWhatSomebodyTouched() throws IOException {
        Imported alone =
                importer.run(
                        "alone.html",
                        page("早先的一条", STORY.replace("三十", "五十").repeat(2)).getBytes("UTF-8"),
                        target);
        write("a.html", page("梅坪的秋天", STORY));
        write("b.html", page("梅坪的秋天二", STORY + "<p>welcome-星澜汇将认真学习护林的办法，把柚子卖得更好。</p>"));
        write("c.html", page("梅坪的秋天三", STORY.repeat(3)));
        List<Imported> imported = run(old);
        Reference touched = reference(imported.get(2));
        desks.articles.save(
                touched,
                Desks.typed(
                        desks.author,
                        desks.articles.find(touched).orElseThrow().head(),
                        "编辑改过的标题"));

        ImportRuns.Undone undone = runs.undo(1);

        assertThat(undone.removed()).isEqualTo(2);
        assertThat(undone.touched())
                .extracting(ImportRuns.Touched::title)
                .containsExactly("编辑改过的标题");
        assertThat(desks.articles.find(reference(imported.get(0)))).isEmpty();
        assertThat(desks.articles.find(touched)).isPresent();
        assertThat(desks.articles.find(reference(alone))).isPresent();
        assertThat(count("legacy_page")).isEqualTo(2);
        assertThat(count("finding WHERE page NOT IN (SELECT id FROM legacy_page)")).isZero();
        assertThat(runs.undo(1).removed()).isZero();
    }

    @Test
    void aDecisionAboutAPlaceIsATouch() throws IOException {
        write("b.html", page("梅坪的秋天", STORY + "<p>welcome-星澜汇将认真学习护林的办法，把柚子卖得更好。</p>"));
        Imported imported = run(old).getFirst();
        RepairDesk desk =
                new RepairDesk(
                        desks.database, desks.articles, Clock.fixed(Desks.NOW, ZoneOffset.UTC));
        long place = desk.sheet(reference(imported)).orElseThrow().places().getFirst().id();
        desk.reject(reference(imported), place, desks.author);

        assertThat(runs.undo(1).removed()).isZero();
        assertThat(desks.articles.find(reference(imported))).isPresent();
    }

    @Test
    void anImportThatBroughtNothingHasNoNumber() throws IOException {
        write("menu.html", "<ul><li><a href='/'>首页</a></ul>");

        assertThat(run(old)).allMatch(page -> page.status() == Imported.Status.REJECTED);
        assertThat(count("import_run")).isZero();
    }

    @Test
    void picturesBesideAPageComeAlongAndOthersDoNot() throws IOException {
        write(
                "old.example/art/a.html",
                page(
                        "梅坪的秋天",
                        STORY.replaceFirst(
                                "</p>",
                                "</p><p><img src='../img/a%20b.png' alt='水窖'></p>"
                                        + "<p><img src='http://old.example/img/c.png'></p>"
                                        + "<p><img src='/img/a%20b.png'></p>"
                                        + "<p><img src='http://elsewhere.example/d.png'></p>"
                                        + "<p><img src='../../../secret.png'></p>")));
        Files.createDirectories(old.resolve("old.example/img"));
        Files.write(old.resolve("old.example/img/a b.png"), png());
        Files.write(old.resolve("old.example/img/c.png"), png());
        Files.write(folder.resolve("secret.png"), png());

        Imported imported = run(old).getFirst();

        assertThat(imported.beside()).isEqualTo(new Imported.Brought(3, 2, 0, 0, 0));
        assertThat(body(imported).html())
                .containsPattern("<img src=\"/media/[0-9a-f]{32}\\.png\" alt=\"水窖\">")
                .doesNotContain("elsewhere", "secret");
        assertThat(count("picture")).isEqualTo(1);
    }

    @Test
    void picturesOfAnArchiveComeAlong() throws IOException {
        Path zip = folder.resolve("old.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("site/art/a.html"));
            out.write(
                    page("梅坪的秋天", STORY.replaceFirst("</p>", "</p><p><img src='../img/a.png'></p>"))
                            .getBytes("UTF-8"));
            out.putNextEntry(new ZipEntry("site/img/a.png"));
            out.write(png());
        }

        Imported imported = run(zip).getFirst();

        assertThat(imported.beside()).isEqualTo(new Imported.Brought(1, 0, 0, 0, 0));
        assertThat(body(imported).html()).contains("<img src=\"/media/");
    }

    @Test
    void oldAddressesAreRemembered() throws IOException {
        write(
                "a.html",
                page("梅坪的秋天", STORY)
                        .replace(
                                "</head>",
                                "<link rel=canonical href='http://old.example/art/3.html'></head>"));

        Imported imported = run(old).getFirst();

        List<String> addresses =
                desks.database.read(
                        session -> OldAddresses.of(session, imported.article().orElseThrow()));
        assertThat(addresses).containsExactly("http://old.example/art/3.html");
        runs.undo(1);
        assertThat(count("old_address")).isZero();
    }
}
