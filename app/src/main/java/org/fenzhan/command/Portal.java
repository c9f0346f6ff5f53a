package org.fenzhan.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.fenzhan.account.Passwords;
import org.fenzhan.account.People;
import org.fenzhan.article.Articles;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.publish.Settings;
import org.fenzhan.station.GroupFile;
import org.fenzhan.station.StationGroup;
import org.fenzhan.station.Stations;
import org.fenzhan.store.DataFolder;
import org.fenzhan.store.Database;

/// A data folder opened, and the rooms below publishing put together over it.
public final class Portal implements AutoCloseable {
    private final DataFolder folder;
    private final Database database;
    private final StationGroup group;
    private final People people;
    private final Articles articles;
    private final Plans plans;
    private final Clock clock;
    private volatile Runnable wakePublisher = () -> {};

    private Portal(DataFolder folder, Clock clock) {
        if (!Files.exists(folder.groupFile())) {
            throw new UsedWrongly(
                    "%s is missing; describe your stations there (docs/group-file.md shows how), or start with --demo to see one"
                            .formatted(folder.groupFile()));
        }
        StationGroup described = read(folder.groupFile());
        this.folder = folder;
        this.clock = clock;
        this.database = Database.open(folder.database());
        try {
            this.group = Stations.enrol(database, folder.groupFile().toString(), described);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
        this.people = new People(database, new Passwords());
        this.articles = new Articles(database, clock, () -> wakePublisher.run());
        this.plans = new Plans(database, articles, clock, () -> wakePublisher.run());
    }

    /// @throws UsedWrongly when there is no group file
    /// @throws org.fenzhan.station.FaultyGroup when it has faults
    public static Portal open(DataFolder folder, Clock clock) {
        return new Portal(folder, clock);
    }

    /// Whom to wake when something was put into the outbox.
    public void publisher(Runnable wake) {
        wakePublisher = wake;
    }

    public DataFolder folder() {
        return folder;
    }

    public Database database() {
        return database;
    }

    public StationGroup group() {
        return group;
    }

    public People people() {
        return people;
    }

    public Articles articles() {
        return articles;
    }

    public Plans plans() {
        return plans;
    }

    /// What the engine works with over this portal.
    public Settings settings() {
        return Settings.of(database, group, folder.site()).withClock(clock);
    }

    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        database.close();
    }

    private static StationGroup read(Path file) {
        try {
            return GroupFile.read(file);
        } catch (java.nio.charset.MalformedInputException e) {
            throw new UsedWrongly(file + " is not UTF-8; save it as UTF-8 and start again");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
