package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A portal whose group file is edited between starts of the program. Pages of two.
abstract class ChangingGroup {
    static final int SIZE = 2;

    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    final MemoryFiles files = new MemoryFiles();
    private Path folder;
    Database database;
    Newsroom newsroom;
    Settings settings;

    @BeforeEach
    void open() throws IOException {
        folder = PublishingLawTest.fastFolder();
        database = Database.open(folder.resolve("fenzhan.db"));
        group(Groups.THREE);
    }

    @AfterEach
    void close() throws IOException {
        database.close();
        PublishingLawTest.clear(folder);
    }

    /// So many sealed pages of a channel and no more.
    void fill(String station, String path, int pages) {
        for (int i = 0; i < (pages + 1) * SIZE; i++) {
            newsroom.publish(draft(station, path, i));
        }
        group(Groups.THREE);
    }

    int number(String station) {
        return newsroom.group.station(station).orElseThrow().id().value();
    }

    /// Starts with that group file, publishes what waits, and looks.
    void group(String yaml) {
        open(yaml, StateLog.NONE);
        try (Engine engine = new Engine(settings)) {
            engine.recover();
            engine.runAll();
        }
        assertThat(Check.run(settings).findings()).isEmpty();
        Links.check(files, files.current());
    }

    /// Starts with that group file and is killed with the next publication laid out.
    void cutShort(String yaml) {
        open(
                yaml,
                (_, _) -> {
                    throw new IllegalStateException("killed");
                });
        try (Engine engine = new Engine(settings)) {
            engine.recover();
            assertThatThrownBy(engine::runAll).hasMessage("killed");
        }
    }

    private void open(String yaml, StateLog log) {
        newsroom = Newsroom.open(database, yaml);
        settings =
                new Settings(
                        database,
                        new Portal(newsroom.group, "https://www.example.cn"),
                        new PlainPress("t", yaml, yaml),
                        files,
                        log,
                        Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                        "boot",
                        SIZE,
                        1);
    }

    String page(String address) {
        return new String(
                files.read(files.current(), address).orElseThrow(), StandardCharsets.UTF_8);
    }

    Newsroom.Draft draft(String station, String path, int minute) {
        return new Newsroom.Draft(
                "稿" + minute, channel(station, path), DAY.plusMinutes(minute), List.of());
    }

    Channel channel(String station, String path) {
        return newsroom.group.station(station).orElseThrow().channel(path).orElseThrow();
    }
}
