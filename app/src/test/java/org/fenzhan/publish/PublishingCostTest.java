package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fenzhan.article.Article;
import org.fenzhan.publish.layout.Portal;
import org.fenzhan.station.Channel;
import org.fenzhan.station.ChannelId;
import org.fenzhan.store.Database;
import org.fenzhan.store.StatementWatch;
import org.junit.jupiter.api.Test;

/// What one publication costs, counted: files and statements are few, and no more of them on a
/// portal of many articles than on a small one. The same of every other kind of change.
class PublishingCostTest {
    private static final int FEW = 300;
    private static final int SMALL = 1_000;
    private static final int LARGE = Integer.getInteger("publish.articles", 6_000);

    /// Publications, which seal a page now and then.
    private static final int MEASURED = 200;

    /// Changes of each other kind, one half of them to the newest articles, the other to the
    /// oldest.
    private static final int CHANGED = 40;

    private static final LocalDateTime FIRST = LocalDateTime.of(2016, 1, 1, 6, 0);

    /// Means, and the most of any.
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
    private final List<Published> all = new ArrayList<>();

    /// A live article and what it was last made of.
    private record Published(Article article, Newsroom.Draft draft) {}

    private enum Kind {
        CORRECT,
        TAG,
        RE_DATE,
        BACK_DATE,
        MOVE,
        PLACE,
        WITHDRAW,
        RESTORE
    }

    @Test
    void changeCostsTheSameHoweverManyArticlesThereAre() throws IOException {
        Path folder = PublishingLawTest.fastFolder();
        try (Database database = Database.open(folder.resolve("fenzhan.db"), statements)) {
            Newsroom newsroom = Newsroom.open(database, Groups.THREE);
            try (Engine engine = new Engine(settings(newsroom))) {
                engine.recover();
                fill(newsroom, engine, FEW);
                Map<Kind, Cost> atFew = changes(newsroom, engine);
                fill(newsroom, engine, SMALL);
                Cost small = publications(newsroom, engine);
                fill(newsroom, engine, LARGE);
                Cost large = publications(newsroom, engine);
                Map<Kind, Cost> atMany = changes(newsroom, engine);
                System.out.printf("at %,d: %s%nat %,d: %s%n", SMALL, small, LARGE, large);
                atFew.forEach((kind, few) -> compare(kind, few, atMany.get(kind)));
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

    private static void compare(Kind kind, Cost few, Cost many) {
        System.out.printf("%s at %,d: %s%n%s at %,d: %s%n", kind, FEW, few, kind, LARGE, many);
        assertThat(few.files()).as("%s is published", kind).isGreaterThan(1);
        assertThat(many.files()).as("files of %s", kind).isLessThanOrEqualTo(few.files() * 1.2);
        assertThat(many.statements())
                .as("statements of %s", kind)
                .isLessThanOrEqualTo(few.statements() * 1.2);
    }

    private void fill(Newsroom newsroom, Engine engine, int until) {
        while (all.size() < until) {
            publish(newsroom, Math.min(500, until - all.size()));
            engine.runAll();
        }
    }

    private void publish(Newsroom newsroom, int count) {
        List<Newsroom.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(draft(newsroom, FIRST.plusMinutes(5L * (all.size() + i))));
        }
        List<Article> articles = newsroom.publish(drafts);
        for (int i = 0; i < count; i++) {
            all.add(new Published(articles.get(i), drafts.get(i)));
        }
    }

    private Cost publications(Newsroom newsroom, Engine engine) {
        return measure(engine, MEASURED, _ -> publish(newsroom, 1));
    }

    private Map<Kind, Cost> changes(Newsroom newsroom, Engine engine) {
        Map<Kind, Cost> costs = new EnumMap<>(Kind.class);
        List<Integer> chosen =
                Stream.concat(
                                IntStream.range(0, all.size())
                                        .filter(place -> isMovable(newsroom, place))
                                        .limit(CHANGED / 2)
                                        .boxed(),
                                IntStream.iterate(all.size() - 1, place -> place - 1)
                                        .filter(place -> isMovable(newsroom, place))
                                        .limit(CHANGED / 2)
                                        .boxed())
                        .toList();
        for (Kind kind : Kind.values()) {
            costs.put(kind, measure(engine, CHANGED, i -> change(kind, newsroom, chosen.get(i))));
        }
        return costs;
    }

    /// Whether its station has another channel for it.
    private boolean isMovable(Newsroom newsroom, int place) {
        return newsroom.group.station(all.get(place).article().station()).channels().size() > 1;
    }

    /// @param place of the article in the order of publication
    private void change(Kind kind, Newsroom newsroom, int place) {
        Published old = all.get(place);
        Newsroom.Draft now = old.draft();
        Article article = newsroom.find(old.article());
        List<ChannelId> other =
                leaves(newsroom).stream()
                        .filter(leaf ->
                                leaf.station().equals(article.station()) == (kind == Kind.MOVE))
                        .map(Channel::id)
                        .filter(id -> !id.equals(article.channel()))
                        .toList();
        ChannelId elsewhere = other.get(random.nextInt(other.size()));
        switch (kind) {
            case CORRECT, RESTORE ->
                    now =
                            new Newsroom.Draft(
                                    now.title() + "改", now.channel(), now.dated(), now.tags());
            case TAG -> now = new Newsroom.Draft(now.title(), now.channel(), now.dated(), tags());
            case RE_DATE ->
                    now =
                            new Newsroom.Draft(
                                    now.title(),
                                    now.channel(),
                                    now.dated().plusMinutes(random.nextInt(-100, 100) * 5L + 1),
                                    now.tags());
            case BACK_DATE -> newsroom.publish(draft(newsroom, now.dated().plusMinutes(2)));
            case MOVE -> newsroom.place(article, elsewhere, Set.copyOf(article.placements()));
            case PLACE -> newsroom.place(article, article.channel(), Set.of(elsewhere));
            case WITHDRAW -> newsroom.withdraw(article);
        }
        if (now != old.draft()) {
            newsroom.correct(article, now.title(), now.dated(), now.tags());
            all.set(place, new Published(article, now));
        }
    }

    /// @param act does something number so many for which one publication is due
    private Cost measure(Engine engine, int times, IntConsumer act) {
        int renames = 0;
        int executed = 0;
        int mostFiles = 0;
        int mostStatements = 0;
        for (int i = 0; i < times; i++) {
            act.accept(i);
            files.renames = 0;
            statements.count.set(0);
            assertThat(engine.publishNext()).isTrue();
            renames += files.renames;
            executed += statements.count.get();
            mostFiles = Math.max(mostFiles, files.renames);
            mostStatements = Math.max(mostStatements, statements.count.get());
        }
        return new Cost(
                (double) renames / times, (double) executed / times, mostFiles, mostStatements);
    }

    /// In a channel at the bottom of the deepest tree, with two to five tags.
    private Newsroom.Draft draft(Newsroom newsroom, LocalDateTime dated) {
        List<Channel> leaves = leaves(newsroom);
        return new Newsroom.Draft(
                "稿" + random.nextInt(1_000_000),
                leaves.get(random.nextInt(leaves.size())),
                dated,
                tags());
    }

    private List<String> tags() {
        return random.ints(0, 60)
                .distinct()
                .limit(2 + random.nextInt(4))
                .mapToObj(tag -> "标签" + tag)
                .toList();
    }

    private static List<Channel> leaves(Newsroom newsroom) {
        return newsroom.group.stations().stream()
                .flatMap(station -> station.allChannels().stream())
                .filter(Channel::isLeaf)
                .toList();
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
