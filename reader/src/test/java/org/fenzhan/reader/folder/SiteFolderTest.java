package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteFolderTest {

    @TempDir private Path folder;

    private SiteFolder at(Instant time) {
        return new SiteFolder(folder, new Headers(Duration.ZERO), 1 << 20, () -> time);
    }

    /// Within one tick of the file system's clock a second change could look like the first, so a
    /// young file is read again each time.
    @Test
    void onlyAFileThatHasRestedIsKeptInMemory() throws IOException {
        Files.writeString(folder.resolve("a.html"), "x");
        Instant changed = Files.getLastModifiedTime(folder.resolve("a.html")).toInstant();
        SiteFolder young = at(changed.plusSeconds(1));
        assertThat(young.find("a.html")).isInstanceOf(Lookup.Found.class);
        assertThat(young.kept("a.html")).isEmpty();
        SiteFolder rested = at(changed.plusSeconds(60));
        assertThat(rested.find("a.html")).isInstanceOf(Lookup.Found.class);
        assertThat(rested.kept("a.html")).isPresent();
    }

    @Test
    void aFileFromTheFutureIsServedButNotKept() throws IOException {
        Files.writeString(folder.resolve("a.html"), "x");
        SiteFolder early = at(Instant.EPOCH);
        assertThat(early.find("a.html")).isInstanceOf(Lookup.Found.class);
        assertThat(early.kept("a.html")).isEmpty();
    }

    @Test
    void aStateIsSettledTwoAndAHalfSecondsAfterItsChange() {
        long changed = Duration.ofSeconds(100).toNanos();
        var state = new FileState(1, 1, changed);
        assertThat(state.isSettled(102_500)).isFalse();
        assertThat(state.isSettled(102_501)).isTrue();
        assertThat(state.isSettled(0)).isFalse();
    }

    @Test
    void aReplacedFileIsNoLongerTheKeptOne() throws IOException {
        SiteFolder site = at(Instant.parse("2200-01-01T00:00:00Z"));
        Files.writeString(folder.resolve("a.html"), "x");
        site.find("a.html");
        Files.writeString(folder.resolve("b"), "y");
        Files.move(
                folder.resolve("b"), folder.resolve("a.html"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(site.kept("a.html")).isEmpty();
    }
}
