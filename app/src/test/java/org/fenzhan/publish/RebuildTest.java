package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.fenzhan.station.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was done to the public files behind the engine's back is told by a check and put right by a
/// rebuild.
class RebuildTest {
    private static final int ARTICLES = 90;

    @TempDir Path folder;

    private Newsroom newsroom;
    private Settings settings;

    @BeforeEach
    void publish() {
        newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
        settings = newsroom.settings(folder.resolve("site"));
        Channel channel =
                newsroom.group.station("gd").orElseThrow().channel("zx/jrzd").orElseThrow();
        List<Newsroom.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            drafts.add(
                    new Newsroom.Draft(
                            "第" + i + "篇",
                            channel,
                            LocalDateTime.of(2026, 11, 1, 9, 0).plusHours(i),
                            List.of("标签" + i % 7)));
        }
        newsroom.publish(drafts);
        Rebuild.run(settings);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void nothingIsWrittenWhereAllIsAsItShouldBe() {
        Rebuild.Result result = Rebuild.run(settings);
        assertThat(result.pages()).isGreaterThan(ARTICLES);
        assertThat(result.written()).isZero();
        assertThat(result.removed()).isZero();
        assertThat(settings.files().generations()).hasSize(1);
    }

    @Test
    void spoiltMissingAndSuperfluousFilesAreToldAndPutRight() throws IOException {
        Path spoilt = file("/gd/zx/jrzd/p1.html");
        String before = Files.readString(spoilt);
        Files.writeString(spoilt, before.replace("第", "弟"));
        Files.delete(file("/gd/zx/jrzd/feed.xml"));
        Files.writeString(file("/gd/zx/stray.html"), "not ours");
        assertThat(Check.run(settings).findings())
                .containsExactlyInAnyOrder(
                        new Check.Finding(Check.Kind.DIFFERENT, "/gd/zx/jrzd/p1.html"),
                        new Check.Finding(Check.Kind.MISSING, "/gd/zx/jrzd/feed.xml"),
                        new Check.Finding(Check.Kind.STRAY, "/gd/zx/stray.html"));
        Rebuild.Result result = Rebuild.run(settings);
        assertThat(result.written()).isEqualTo(2);
        assertThat(result.removed()).isEqualTo(1);
        assertThat(spoilt).hasContent(before);
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    /// A server that sends compressed files as they lie there would send it in the page's place.
    @Test
    void compressedFormOfAnotherPageIsToldAndRemoved() throws IOException {
        Path other = file("/gd/zx/jrzd/p1.html.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(other))) {
            packed.write("not this page".getBytes(StandardCharsets.UTF_8));
        }
        Path broken = file("/gd/index.html.gz");
        Files.writeString(broken, "not even compressed");
        Path right = file("/index.html.gz");
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(right))) {
            Files.copy(file("/index.html"), packed);
        }
        assertThat(Check.run(settings).findings())
                .containsExactlyInAnyOrder(
                        new Check.Finding(Check.Kind.DIFFERENT, "/gd/zx/jrzd/p1.html.gz"),
                        new Check.Finding(Check.Kind.DIFFERENT, "/gd/index.html.gz"));
        Rebuild.Result result = Rebuild.run(settings);
        assertThat(result.written()).isZero();
        assertThat(result.removed()).isEqualTo(2);
        assertThat(other).doesNotExist();
        assertThat(right).exists();
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void whatIsNoFileIsToldAndPutRight() throws IOException {
        Path page = file("/gd/zx/jrzd/p1.html");
        Files.delete(page);
        Files.createDirectories(page.resolve("within"));
        Files.writeString(page.resolve("within/stray.html"), "not ours");
        Path channel = file("/gd/hlht");
        Files.move(channel, folder.resolve("elsewhere"));
        Files.writeString(channel, "not ours");
        Path home = file("/hk/index.html");
        Files.move(home, folder.resolve("home.html"));
        Files.createSymbolicLink(home, folder.resolve("home.html"));
        assertThat(Check.run(settings).findings())
                .contains(
                        new Check.Finding(Check.Kind.MISSING, "/gd/zx/jrzd/p1.html"),
                        new Check.Finding(
                                Check.Kind.STRAY, "/gd/zx/jrzd/p1.html/within/stray.html"),
                        new Check.Finding(Check.Kind.MISSING, "/gd/hlht/index.html"),
                        new Check.Finding(Check.Kind.STRAY, "/gd/hlht"),
                        new Check.Finding(Check.Kind.MISSING, "/hk/index.html"));
        Rebuild.run(settings);
        assertThat(Check.run(settings).findings()).isEmpty();
        assertThat(folder.resolve("home.html")).as("what the link led to").exists();
    }

    /// Its pages are seen through it, and would be gone with it.
    @Test
    void linkInThePlaceOfAFolderIsReplacedByPages() throws IOException {
        Files.move(file("/gd/zx"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(file("/gd/zx"), folder.resolve("elsewhere"));
        assertThat(Check.run(settings).findings())
                .containsExactly(new Check.Finding(Check.Kind.STRAY, "/gd/zx"));
        Rebuild.run(settings);
        assertThat(Check.run(settings).findings()).isEmpty();
        assertThat(file("/gd/zx/index.html")).exists();
    }

    @Test
    void fileThatIsNotedWronglyIsNotedAgain() {
        newsroom.database.write(session ->
                session.update(
                        "UPDATE published SET digest = x'00' WHERE address = '/all/index.html'"));
        newsroom.database.write(session ->
                session.update(
                        "INSERT INTO published (path, address, digest, length, publication)"
                                + " VALUES (1, '/nowhere.html', x'00', 1, 1)"));
        assertThat(Check.run(settings).findings())
                .containsExactly(new Check.Finding(Check.Kind.DIFFERENT, "/all/index.html"));
        assertThat(Rebuild.run(settings).written()).isEqualTo(1);
        assertThat(Check.run(settings).findings()).isEmpty();
        long left =
                newsroom.database.read(session ->
                        session.number(
                                "SELECT count(*) FROM published WHERE address = '/nowhere.html'"));
        assertThat(left).isZero();
    }

    @Test
    void stationAloneIsLookedAtAndNoOther() throws IOException {
        int hk = newsroom.group.station("hk").orElseThrow().id().value();
        int gd = newsroom.group.station("gd").orElseThrow().id().value();
        Files.writeString(file("/gd/index.html"), "spoilt");
        Files.writeString(file("/gd/stray.html"), "not ours");
        List<Check.Finding> found = new ArrayList<>();
        Check.run(settings, hk, Rebuild.Progress.NONE, found::add);
        assertThat(found).isEmpty();
        Check.run(settings, gd, Rebuild.Progress.NONE, found::add);
        assertThat(found)
                .containsExactlyInAnyOrder(
                        new Check.Finding(Check.Kind.DIFFERENT, "/gd/index.html"),
                        new Check.Finding(Check.Kind.STRAY, "/gd/stray.html"));
        assertThat(Rebuild.run(settings, gd, Rebuild.Progress.NONE).written()).isEqualTo(1);
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void marksOfOldAddressesAreNeitherStraysNorCounted() throws IOException {
        int gd = newsroom.group.station("gd").orElseThrow().id().value();
        long before = Check.run(settings, gd, Rebuild.Progress.NONE, _ -> {});
        newsroom.database.write(session ->
                session.update(
                        "INSERT INTO redirect (address, target) VALUES ('/gd/old/', '/gd/zx/'),"
                                + " ('/elsewhere.html', '/')"));
        Files.createDirectories(file("/gd/old"));
        Files.writeString(file("/gd/old/index.html"), "<!doctype html><!--301 /gd/zx/-->");
        List<Check.Finding> found = new ArrayList<>();
        assertThat(Check.run(settings, gd, Rebuild.Progress.NONE, found::add)).isEqualTo(before);
        assertThat(found).isEmpty();
    }

    @Test
    void lostSiteIsMadeAnew() throws IOException {
        Files.delete(folder.resolve("site/current"));
        Rebuild.Result result = Rebuild.run(settings);
        assertThat(result.written()).isEqualTo(result.pages()).isGreaterThan(ARTICLES);
        assertThat(Check.run(settings).findings()).isEmpty();
    }

    @Test
    void progressCountsEveryFile() {
        List<Long> told = new ArrayList<>();
        long pages = Rebuild.run(settings, 0, told::add).pages();
        assertThat(told).isSorted().last().isEqualTo(pages);
        assertThat(Rebuild.count(settings, 0)).isBetween(pages * 8 / 10, pages);
    }

    private Path file(String address) {
        return folder.resolve("site/current").resolve(address.substring(1));
    }
}
