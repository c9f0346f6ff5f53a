package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.view.PortalPress;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Database;
import org.fenzhan.store.StatementWatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A renamed channel makes the pages anew that name it, and no others.
class RenewalTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);
    private static final int EACH = 30;

    private final MemoryFiles files = new MemoryFiles();
    private Path folder;
    private Database database;

    @BeforeEach
    void open() throws IOException {
        folder = PublishingLawTest.fastFolder();
        database = Database.open(folder.resolve("fenzhan.db"), StatementWatch.NONE);
        Newsroom newsroom = Newsroom.open(database, Groups.THREE);
        try (Engine engine = new Engine(settings(newsroom))) {
            engine.recover();
            List<Newsroom.Draft> drafts = new ArrayList<>();
            for (String path : List.of("zx/jrzd", "zx/zwdt", "hlht")) {
                Channel channel =
                        newsroom.group.station("gd").orElseThrow().channel(path).orElseThrow();
                for (int i = 0; i < EACH; i++) {
                    drafts.add(
                            new Newsroom.Draft(path + i, channel, DAY.plusMinutes(i), List.of()));
                }
            }
            newsroom.publish(drafts);
            engine.runAll();
        }
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        PublishingLawTest.clear(folder);
    }

    @Test
    void onlyPagesThatNameTheChannelAreWritten() {
        int before = files.current();
        int written = rename("政务动态", "政务要闻");

        assertThat(files.current()).as("the same folder").isEqualTo(before);
        assertThat(written).isBetween(EACH + 5, EACH + 40);
        assertThat(page("/gd/zx/zwdt/index.html")).contains("政务要闻").doesNotContain("政务动态");
        assertThat(page("/gd/zx/jrzd/index.html")).contains("政务要闻");
        assertThat(page("/gd/zx/zwdt/feed.xml")).contains("政务要闻");
    }

    @Test
    void topChannelStandsInTheNavigationOfItsStation() {
        int before = files.current();
        int written = rename("资讯中心", "新闻中心");

        assertThat(files.current()).isEqualTo(before);
        assertThat(written).isGreaterThan(3 * EACH);
        assertThat(page("/gd/hlht/index.html")).contains("新闻中心");
        assertThat(page("/hk/yw/index.html")).doesNotContain("新闻中心");
    }

    @Test
    void renamingThatWasStoppedGoesOnOrIsTakenBack() {
        Newsroom renamed = Newsroom.open(database, Groups.THREE.replace("政务动态", "政务要闻"));
        try (Engine engine = new Engine(settings(renamed))) {
            engine.recover();
            engine.stepGeneration(() -> false);
            engine.stepGeneration(() -> false);
        }
        long done =
                database.read(session ->
                        session.number("SELECT done FROM renewal WHERE live_at IS NULL"));
        assertThat(done).isPositive();
        rename("no such name", "");
        assertThat(page("/gd/zx/zwdt/index.html")).contains("政务动态");
    }

    @Test
    void whateverElseChangesIsAGeneration() {
        int before = files.current();
        rename("full-name: 南岭合作网·广东", "full-name: 南岭合作网广东站");
        assertThat(files.current()).isNotEqualTo(before);
    }

    /// @return how many files were switched
    private int rename(String from, String to) {
        Newsroom newsroom = Newsroom.open(database, Groups.THREE.replace(from, to));
        Settings settings = settings(newsroom);
        files.renames = 0;
        try (Engine engine = new Engine(settings)) {
            engine.recover();
            engine.runAll();
        }
        int renames = files.renames;
        assertThat(Check.run(settings).findings()).isEmpty();
        return renames;
    }

    private String page(String address) {
        return new String(
                files.read(files.current(), address).orElseThrow(), StandardCharsets.UTF_8);
    }

    private Settings settings(Newsroom newsroom) {
        Portal portal = new Portal(newsroom.group, "https://www.example.cn");
        return new Settings(
                database,
                portal,
                new PortalPress(portal),
                files,
                StateLog.NONE,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                "boot",
                Settings.PAGE_SIZE,
                1);
    }
}
