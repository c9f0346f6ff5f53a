package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.publish.output.SiteFailure;
import org.fenzhan.publish.view.PortalPress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariantsTest {
    @TempDir Path folder;

    /// Pages are served without them as well, so that is no reason to stop publishing.
    @Test
    void whatCanNotBeCompressedIsLeftAsItIs() {
        MemoryFiles full =
                new MemoryFiles() {
                    @Override
                    public void write(int generation, String address, byte[] bytes, int length) {
                        if (address.contains(".gz")) {
                            throw new SiteFailure("writing", new IOException("no space left"));
                        }
                        super.write(generation, address, bytes, length);
                    }
                };
        try (Newsroom newsroom = Newsroom.open(folder.resolve("fenzhan.db"), Groups.THREE);
                Engine engine = new Engine(settings(newsroom, full))) {
            engine.recover();
            newsroom.publish(
                    new Newsroom.Draft(
                            "稿件",
                            newsroom.group
                                    .station("gd")
                                    .orElseThrow()
                                    .channel("hlht")
                                    .orElseThrow(),
                            LocalDateTime.of(2026, 11, 25, 9, 0),
                            List.of()));
            engine.runAll();
            int steps = 0;
            while (engine.compressNext()) {
                steps++;
            }
            assertThat(steps).as("one a publication").isBetween(1, 3);
            assertThat(full.visible().keySet()).noneMatch(address -> address.endsWith(".gz"));
        }
    }

    private static Settings settings(Newsroom newsroom, MemoryFiles files) {
        Portal portal = new Portal(newsroom.group, "https://www.example.cn");
        return new Settings(
                newsroom.database,
                portal,
                new PortalPress(portal),
                files,
                StateLog.NONE,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                "boot",
                2,
                1);
    }
}
