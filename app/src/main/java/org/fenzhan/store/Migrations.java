package org.fenzhan.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Brings the tables to this program's version with Flyway. A database that is already there is
/// recognised by one query, since loading Flyway costs a third of a second at every start.
final class Migrations {
    /// The newest script under `db/migration/sqlite`; a test holds it against the folder.
    static final String NEWEST = "12";

    private Migrations() {}

    static void bringUpToDate(Path file) {
        Optional<String> present = Files.exists(file) ? present(file) : Optional.empty();
        if (present.isPresent()) {
            MigrationVersion theirs = MigrationVersion.fromVersion(present.get());
            MigrationVersion ours = MigrationVersion.fromVersion(NEWEST);
            if (theirs.compareTo(ours) > 0) {
                throw new NewerDataFolder(file, present.get(), NEWEST);
            }
            if (theirs.equals(ours)) {
                return;
            }
        }
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        source.setJournalMode(SQLiteConfig.JournalMode.WAL.getValue());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/sqlite")
                .load()
                .migrate();
    }

    private static Optional<String> present(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        try (Connection connection = config.createConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet tables =
                        statement.executeQuery(
                                "SELECT count(*) FROM sqlite_master"
                                        + " WHERE name = 'flyway_schema_history'")) {
            if (!tables.next() || tables.getInt(1) == 0) {
                return Optional.empty();
            }
            try (ResultSet newest =
                    statement.executeQuery(
                            "SELECT version FROM flyway_schema_history WHERE success = 1"
                                    + " ORDER BY installed_rank DESC LIMIT 1")) {
                return newest.next() ? Optional.ofNullable(newest.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreFailure("reading " + file + " failed", e);
        }
    }
}
