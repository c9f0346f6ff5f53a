package org.fenzhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {
    @TempDir Path folder;

    private static long stations(Database database) {
        return database.read(session -> session.number("SELECT count(*) FROM station"));
    }

    @Test
    void knowsItsNewestScript() throws IOException {
        try (Stream<Path> scripts = Files.list(Path.of("src/main/resources/db/migration/sqlite"))) {
            List<Integer> versions =
                    scripts.map(script -> script.getFileName().toString())
                            .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                            .sorted()
                            .toList();
            assertThat(Migrations.NEWEST).isEqualTo(versions.getLast().toString());
        }
    }

    @Test
    void workThatFailsLeavesNothing() {
        try (Database database = Database.open(folder.resolve("fenzhan.db"))) {
            assertThatThrownBy(() ->
                            database.change(session -> {
                                session.update(
                                        "INSERT INTO station (code, position)"
                                                + " VALUES ('gd', 1)");
                                throw new IllegalStateException("no");
                            }))
                    .hasMessage("no");
            assertThat(stations(database)).isZero();
        }
    }

    @Test
    void anotherProcessMayWriteBetweenTwoChanges() {
        Path file = folder.resolve("fenzhan.db");
        try (Database one = Database.open(file);
                Database other = Database.open(file)) {
            one.change(add("gd"));
            other.change(add("hk"));
            one.change(add("mo"));
            assertThat(stations(other)).isEqualTo(3);
        }
    }

    private static Consumer<Session> add(String code) {
        return session ->
                session.update("INSERT INTO station (code, position) VALUES (?, 1)", code);
    }

    @Test
    void readersChangeNothing() {
        try (Database database = Database.open(folder.resolve("fenzhan.db"))) {
            assertThatThrownBy(() ->
                            database.read(session ->
                                    session.update(
                                            "INSERT INTO station (code, position)"
                                                    + " VALUES ('gd', 1)")))
                    .isInstanceOf(StoreFailure.class);
        }
    }

    @Test
    void aFolderOfANewerVersionIsRefused() {
        Path file = folder.resolve("fenzhan.db");
        try (Database database = Database.open(file)) {
            database.change(session ->
                    session.update(
                            "INSERT INTO flyway_schema_history (installed_rank, version,"
                                    + " description, type, script, installed_by,"
                                    + " execution_time, success) VALUES (999, '999', 'x',"
                                    + " 'SQL', 'x', 'x', 1, 1)"));
        }

        assertThatThrownBy(() -> Database.open(file))
                .isInstanceOf(NewerDataFolder.class)
                .hasMessageContaining("newer version of Fenzhan (tables 999");
    }

    @Test
    void aSecondHolderIsToldWhoHoldsTheFolder() {
        DataFolder data = DataFolder.open(folder);
        try (DataFolder.Lock _ = data.lock()) {
            assertThatThrownBy(data::lock)
                    .isInstanceOf(DataFolder.Unusable.class)
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsRefusedWithTheWayOut() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
                .isInstanceOf(DataFolder.Unusable.class)
                .hasMessageContaining("--data");
    }

    @Test
    void theWatchSeesEveryStatement() {
        List<String> seen = new ArrayList<>();
        StatementWatch watch =
                new StatementWatch() {
                    @Override
                    public void before(String sql) {
                        seen.add(sql);
                    }
                };
        try (Database database = Database.open(folder.resolve("fenzhan.db"), watch)) {
            assertThat(stations(database)).isZero();
        }
        assertThat(seen).containsExactly("SELECT count(*) FROM station");
    }
}
