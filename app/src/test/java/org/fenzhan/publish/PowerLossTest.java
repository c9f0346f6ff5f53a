package org.fenzhan.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.assertj.core.api.Assertions;
import org.fenzhan.article.Article;
import org.fenzhan.article.Standing;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.fenzhan.store.Database;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The power goes: of everything written since the last synchronisation each file comes back as it
/// was, as it should be, or empty. The database, which is synchronised, keeps everything.
class PowerLossTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 25, 9, 0);

    /// Memory that forgets.
    private static final class ForgetfulFiles extends MemoryFiles {
        private Map<Integer, Map<String, byte[]>> kept = new HashMap<>();
        private int keptCurrent;

        @Override
        public void sync() {
            super.sync();
            kept = copy(folders);
            keptCurrent = current;
        }

        void losePower(Random random) {
            for (Integer generation : new TreeSet<>(folders.keySet())) {
                Map<String, byte[]> now = folders.get(generation);
                Map<String, byte[]> then = kept.getOrDefault(generation, Map.of());
                TreeSet<String> all = new TreeSet<>(now.keySet());
                all.addAll(then.keySet());
                for (String address : all) {
                    lose(address, now, then, random);
                }
            }
            for (Map.Entry<Integer, Map<String, byte[]>> lost : kept.entrySet()) {
                folders.putIfAbsent(lost.getKey(), new HashMap<>(lost.getValue()));
            }
            current = random.nextBoolean() ? current : keptCurrent;
        }

        private static void lose(
                String address, Map<String, byte[]> now, Map<String, byte[]> then, Random random) {
            byte[] old = then.get(address);
            byte[] fresh = now.get(address);
            if (fresh == old) {
                return;
            }
            int dice = random.nextInt(3);
            if (dice == 0 && old != null) {
                now.put(address, old);
            } else if (dice == 0) {
                now.remove(address);
            } else if (dice == 1 && fresh != null) {
                now.put(address, new byte[0]);
            }
        }

        private static Map<Integer, Map<String, byte[]>> copy(
                Map<Integer, Map<String, byte[]>> folders) {
            Map<Integer, Map<String, byte[]>> copy = new HashMap<>();
            folders.forEach((generation, pages) -> copy.put(generation, new HashMap<>(pages)));
            return copy;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everythingIsBackAfterTheNextStart(long seed) throws IOException {
        Path folder = PublishingLawTest.fastFolder();
        try (Database database = Database.open(folder.resolve("fenzhan.db"))) {
            Newsroom newsroom = Newsroom.open(database, Groups.THREE);
            Random random = new Random(seed);
            ForgetfulFiles files = new ForgetfulFiles();
            List<Article> articles = new ArrayList<>();
            for (int boot = 0; boot < 12; boot++) {
                Settings settings = settings(newsroom, files, "boot " + boot);
                try (Engine engine = new Engine(settings)) {
                    engine.recover();
                    engine.runAll();
                    Assertions.assertThat(Check.run(settings).findings())
                            .as("boot " + boot)
                            .isEmpty();
                    Links.check(files, files.current());
                    work(newsroom, engine, articles, random);
                }
                files.losePower(random);
            }
        } finally {
            PublishingLawTest.clear(folder);
        }
    }

    /// Some acts, published or not, with or without time to synchronise.
    private static void work(
            Newsroom newsroom, Engine engine, List<Article> articles, Random random) {
        for (int i = random.nextInt(6); i >= 0; i--) {
            if (articles.size() > 4 && random.nextInt(3) == 0) {
                Article old = articles.get(random.nextInt(articles.size()));
                if (newsroom.find(old).state().standing() instanceof Standing.Live) {
                    newsroom.withdraw(old);
                }
            } else {
                Channel channel =
                        newsroom.group.station("gd").orElseThrow().channel("zx/jrzd").orElseThrow();
                articles.add(
                        newsroom.publish(
                                new Newsroom.Draft(
                                        "稿" + articles.size(),
                                        channel,
                                        DAY.plusMinutes(articles.size()),
                                        List.of("茶"))));
            }
            while (random.nextBoolean() && engine.publishNext()) {
                // As many as the dice allow.
            }
        }
        if (random.nextInt(3) == 0) {
            engine.rest();
        }
    }

    private static Settings settings(Newsroom newsroom, ForgetfulFiles files, String boot) {
        return new Settings(
                newsroom.database,
                new Portal(newsroom.group, "https://www.example.cn"),
                new PlainPress("t"),
                files,
                StateLog.NONE,
                Clock.fixed(Newsroom.NOW, ZoneOffset.UTC),
                boot,
                2,
                1);
    }
}
