package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The site is a link from one generation of the folder to the next, switched by a rename while
/// readers ask.
class SwitchTest {

    private static final int SWITCHES = 150;
    private static final int READERS = 4;
    private static final int PAGES = 6;

    @TempDir private Path folder;

    private Path link;

    @BeforeEach
    void write() throws IOException {
        link = folder.resolve("current");
        for (int generation : new int[] {0, 1}) {
            var site = new PublishedFolder(folder.resolve("gen" + generation));
            for (int i = 0; i < PAGES; i++) {
                site.put("p%d.html".formatted(i), page(generation, i));
            }
            site.put("404.html", "not in generation %d".formatted(generation));
            site.put(
                    "only%d.html".formatted(generation),
                    "only in generation %d".formatted(generation));
        }
        switchTo(0);
    }

    @Test
    @Timeout(60)
    void everyAnswerIsOfOneGenerationAndTheNextRequestSeesTheNewOne() throws Exception {
        var settings = ReaderSettings.of(link).at("127.0.0.1", 0).withClock(new HandClock());
        var switching = new AtomicBoolean(true);
        try (ReaderServer server = ReaderServer.start(settings);
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> counts = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                counts.add(readers.submit(reading(server.address(), switching)));
            }
            try {
                switchBackAndForth(server.address());
            } finally {
                switching.set(false);
            }
            assertThat(total(counts)).isGreaterThan(SWITCHES);
        }
    }

    private void switchBackAndForth(URI address) throws IOException {
        for (int i = 1; i <= SWITCHES; i++) {
            int generation = i % 2;
            switchTo(generation);
            int page = i % PAGES;
            assertThat(Wire.get(address, "/p%d.html".formatted(page)).text())
                    .isEqualTo(page(generation, page));
            assertThat(Wire.get(address, "/only%d.html".formatted(generation)).status())
                    .isEqualTo(200);
            Answer missing = Wire.get(address, "/only%d.html".formatted(1 - generation));
            assertThat(missing.status()).isEqualTo(404);
            assertThat(missing.text()).isEqualTo("not in generation %d".formatted(generation));
        }
    }

    private static Callable<Integer> reading(URI address, AtomicBoolean switching) {
        return () -> {
            int count = 0;
            try (var wire = new Wire(address)) {
                for (; switching.get(); count++) {
                    int page = count % PAGES;
                    Answer answer = wire.ask("GET", "/p%d.html".formatted(page));
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(answer.text()).isIn(page(0, page), page(1, page));
                    // Its own page and its own note never come from two generations.
                    Answer missing = wire.ask("GET", "/only0.html");
                    assertThat(missing.text()).isIn("only in generation 0", "not in generation 1");
                }
            }
            return count;
        };
    }

    private static int total(List<Future<Integer>> counts)
            throws ExecutionException, InterruptedException {
        int total = 0;
        for (Future<Integer> count : counts) {
            total += count.get();
        }
        return total;
    }

    private void switchTo(int generation) throws IOException {
        Path fresh = folder.resolve("current.new");
        Files.createSymbolicLink(fresh, Path.of("gen" + generation));
        Files.move(
                fresh, link, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String page(int generation, int number) {
        return "page %d of generation %d".formatted(number, generation);
    }
}
