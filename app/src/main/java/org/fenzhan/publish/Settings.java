package org.fenzhan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.output.DiskFiles;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.publish.view.PortalPress;
import org.fenzhan.publish.view.Press;
import org.fenzhan.station.StationGroup;
import org.fenzhan.store.Database;

/// What the engine works with.
///
/// @param bootId differs after every start of the machine: then what was not synchronised may be
///   lost
/// @param pageSize how many entries a page of a list is sealed with
/// @param workers how many threads render what is large
/// @param patience about how long a single change waits, at the most, for what a mass job has in
///   hand
public record Settings(
        Database database,
        Portal portal,
        Press press,
        SiteFiles files,
        StateLog log,
        Clock clock,
        String bootId,
        int pageSize,
        int workers,
        Duration patience) {
    /// Entries of a sealed page.
    public static final int PAGE_SIZE = 20;

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");

    /// Short enough that nobody in the newsroom notices.
    private static final Duration PATIENCE = Duration.ofMillis(400);

    /// Of a group that has no public name yet.
    private static final String NO_ORIGIN = "http://localhost:8080";

    /// With the usual patience.
    public Settings(
            Database database,
            Portal portal,
            Press press,
            SiteFiles files,
            StateLog log,
            Clock clock,
            String bootId,
            int pageSize,
            int workers) {
        this(database, portal, press, files, log, clock, bootId, pageSize, workers, PATIENCE);
    }

    /// The usual ones.
    ///
    /// @param site the folder of the public files
    public static Settings of(Database database, StationGroup group, Path site) {
        return of(database, group, group.origin().orElse(NO_ORIGIN), site);
    }

    /// With an origin of its own.
    ///
    /// @param origin scheme and host of the group, no slash at its end
    public static Settings of(Database database, StationGroup group, String origin, Path site) {
        Portal portal = new Portal(group, origin);
        return new Settings(
                database,
                portal,
                new PortalPress(portal),
                new DiskFiles(site),
                StateLog.NONE,
                Clock.systemUTC(),
                boot(),
                PAGE_SIZE,
                Math.max(1, Runtime.getRuntime().availableProcessors()));
    }

    public Settings withLog(StateLog log) {
        return new Settings(
                database, portal, press, files, log, clock, bootId, pageSize, workers, patience);
    }

    public Settings withClock(Clock clock) {
        return new Settings(
                database, portal, press, files, log, clock, bootId, pageSize, workers, patience);
    }

    /// For a mass job beside which nobody publishes anything.
    public Settings withPatience(Duration patience) {
        return new Settings(
                database, portal, press, files, log, clock, bootId, pageSize, workers, patience);
    }

    /// Where the system has no number of its boot, every start counts as a boot.
    private static String boot() {
        try {
            return Files.exists(BOOT_ID)
                    ? Files.readString(BOOT_ID).strip()
                    : "process " + ProcessHandle.current().pid() + " " + System.nanoTime();
        } catch (IOException e) {
            throw new UncheckedIOException(BOOT_ID + " cannot be read", e);
        }
    }
}
