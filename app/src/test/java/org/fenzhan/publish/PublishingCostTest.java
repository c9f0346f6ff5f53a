package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Database;
import org.fenzhan.store.StatementWatch;
import org.junit.jupiter.api.Test;

/// What one publication costs, counted: files and statements are few, and no more of them on a
/// portal of many articles than on a small one.
class PublishingCostTest {
    private static final int SMALL = 1_000;
    private static final int LARGE = Integer.getInteger("publish.articles", 4_000);
    private static final int MEASURED = 200;
    private static final LocalDateTime FIRST = LocalDateTime.of(2016, 1, 1, 6, 0);

    /// Means of [#MEASURED] publications.
    private record Cost(double files, double statements, int mostFiles, int mostStatements) {}

    private static final class Counting implements StatementWatch {
        private final AtomicInteger count = new AtomicInteger();

        @Override
        public void before(String sql) {
            count.incrementAndGet();
        }
    }

    private final Counting statements = new Counting();
    private final MemoryFiles files = new MemoryFiles();
    private final Random random = new Random(11);
    private int published;

    @Test
    void publicationCostsTheSameHoweverManyArticlesThereAre() throws IOException {
        Path folder = PublishingLawTest.fastFolder();
        try (Database database = Database.open(folder.resolve("fenzhan.db"), statements)) {
            Newsroom newsroom = Newsroom.open(database, Groups.THREE);
            try (Engine engine = new Engine(settings(newsroom))) {
                engine.recover();
                fill(newsroom, engine, SMALL);
                Cost small = measure(newsroom, engine);
                fill(newsroom, engine, LARGE);
                Cost large = measure(newsroom, engine);
                System.out.printf("at %,d: %s%nat %,d: %s%n", SMALL, small, LARGE, large);
                for (Cost cost : List.of(small, large)) {
                    assertThat(cost.mostStatements()).isLessThanOrEqualTo(40);
                }
                assertThat(small.files()).isLessThanOrEqualTo(45);
                assertThat(large.files()).isLessThanOrEqualTo(small.files() * 1.1);
                assertThat(large.statements()).isLessThanOrEqualTo(small.statements() * 1.1);
            }
        } finally {
            PublishingLawTest.clear(folder);
        }
    }

    private void fill(Newsroom newsroom, Engine engine, int until) {
        while (published < until) {
            List<Newsroom.Draft> drafts = new ArrayList<>();
            for (int i = 0; i < 500 && published < until; i++) {
                drafts.add(draft(newsroom));
            }
            newsroom.publish(drafts);
            engine.runAll();
        }
    }

    private Cost measure(Newsroom newsroom, Engine engine) {
        int renames = 0;
        int executed = 0;
        int mostFiles = 0;
        int mostStatements = 0;
        for (int i = 0; i < MEASURED; i++) {
            newsroom.publish(draft(newsroom));
            files.renames = 0;
            statements.count.set(0);
            engine.publishNext();
            renames += files.renames;
            executed += statements.count.get();
            mostFiles = Math.max(mostFiles, files.renames);
            mostStatements = Math.max(mostStatements, statements.count.get());
        }
        return new Cost(
                (double) renames / MEASURED,
                (double) executed / MEASURED,
                mostFiles,
                mostStatements);
    }

    /// In a channel at the bottom of the deepest tree, with two to five tags.
    private Newsroom.Draft draft(Newsroom newsroom) {
        List<Channel> leaves =
                newsroom.group.stations().stream()
                        .flatMap(station -> station.allChannels().stream())
                        .filter(Channel::isLeaf)
                        .toList();
        List<String> tags =
                random.ints(0, 60)
                        .distinct()
                        .limit(2 + random.nextInt(4))
                        .mapToObj(tag -> "标签" + tag)
                        .toList();
        published++;
        return new Newsroom.Draft(
                "稿" + published,
                leaves.get(random.nextInt(leaves.size())),
                FIRST.plusMinutes(5L * published),
                tags);
    }

    private Settings settings(Newsroom newsroom) {
        return new Settings(
                newsroom.database,
                new Portal(newsroom.group, "https://www.example.cn"),
                new PlainPress("t"),
                files,
                StateLog.NONE,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                "boot",
                Settings.PAGE_SIZE,
                1);
    }
}
