package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Desk;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Standing;
import org.fenzhan.demo.Demo;
import org.fenzhan.publish.Check;
import org.fenzhan.publish.IndexUnderTest;
import org.fenzhan.publish.Settings;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.rescue.Importer;
import org.fenzhan.rescue.RepairDesk;
import org.fenzhan.station.Station;
import org.fenzhan.store.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The serving process is killed (SIGKILL) at random moments of the journey from a defaced page to
/// a tombstone. Nothing that was answered is lost, nothing that was not asked for is done, no
/// public page is half written or leads to nothing, right after the death and after the next start.
///
/// `-Dkills=100` runs it longer, `-Dkill.seed=N` repeats a run's moments.
class KilledJourneyTest {
    private static final Path PAGE = Path.of("src/main/resources/demo/legacy/defaced-page.txt");
    private static final int KILLS = Integer.getInteger("kills", 4);

    /// Milliseconds in which the next act, or the publication of the last, is under way.
    private static final int SOON = 150;

    private static final Duration LONG = Duration.ofMinutes(2);
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"?(/[^\"\\s>#?]*)");

    @TempDir Path folder;

    @Test
    void aKillAtAnyMomentLosesNothingAndShowsNothingHalf() throws Exception {
        long seed = Long.getLong("kill.seed", System.nanoTime());
        Random random = new Random(seed);
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Files.writeString(data.groupFile(), Demo.groupFile());
        Reference article = importAfterStart(data, 0);
        long up = 0;
        int[] reached = new int[KilledWalk.Step.values().length];
        for (int kill = 0; kill <= KILLS; kill++) {
            // the first time it walks to the end, which tells how long a start is
            KilledWalk.Death death =
                    kill == 0
                            ? new KilledWalk.Death(KilledWalk.Step.WITHDRAWN, LONG.toMillis())
                            : death(random, up);
            KilledWalk walk = new KilledWalk(folder, data, article, death);
            KilledWalk.Step done = walk.run();
            up = kill == 0 ? walk.up() : up;
            reached[done.ordinal()]++;
            String which =
                    "kill %d of seed %d, %s, %s was answered".formatted(kill, seed, death, done);
            assertThat(deadLinks(data)).as("links after %s", which).isEmpty();
            try (Running running = Running.start(data, Ports.anyFree(), true, Clock.systemUTC())) {
                running.publisher().awaitIdle(LONG);
                assertThat(progress(running, article))
                        .as("steps in the database after %s", which)
                        .isBetween(
                                done.ordinal(), Math.min(done.ordinal() + 1, reached.length - 1));
                Settings settings = running.portal().settings();
                // hidden are the compressed neighbours that are being made meanwhile
                assertThat(Check.run(settings).findings())
                        .as("public files after %s", which)
                        .filteredOn(finding -> !SiteFiles.isHidden(finding.address()))
                        .isEmpty();
                assertThat(running.index().awaitFollowed(LONG)).isTrue();
                assertThat(indexed(data))
                        .as("search index after %s", which)
                        .isEqualTo(live(running));
                article = importPage(running, kill + 1);
            }
            assertThat(deadLinks(data)).as("links after the start after %s", which).isEmpty();
        }
        System.out.println("killed after: " + histogram(reached));
    }

    private static Set<Long> indexed(DataFolder data) throws IOException {
        try (Directory index = FSDirectory.open(data.search())) {
            return IndexUnderTest.indexed(index).keySet();
        }
    }

    private static Set<Long> live(Running running) {
        return running.portal()
                .database()
                .read(session ->
                        Set.copyOf(
                                session.list(
                                        "SELECT id FROM article WHERE standing = 'live'",
                                        row -> row.getLong(1))));
    }

    /// Every fourth dies during its start, the others soon after any of the steps.
    private static KilledWalk.Death death(Random random, long up) {
        KilledWalk.Step[] steps = KilledWalk.Step.values();
        return random.nextInt(4) == 0
                ? new KilledWalk.Death(KilledWalk.Step.NOTHING, random.nextLong(up))
                : new KilledWalk.Death(
                        steps[1 + random.nextInt(steps.length - 1)], random.nextLong(SOON));
    }

    private static Reference importAfterStart(DataFolder data, int number) {
        try (Running running = Running.start(data, Ports.anyFree(), true, Clock.systemUTC())) {
            return importPage(running, number);
        }
    }

    /// The same page with a line more is another page.
    private static Reference importPage(Running running, int number) {
        Portal portal = running.portal();
        Station gd = portal.group().station("gd").orElseThrow();
        String text = read(PAGE) + "\n".repeat(number + 1);
        ArticleId id =
                new Importer(portal.database(), portal.articles(), portal.group(), portal.clock())
                        .run(
                                "page-%d.txt".formatted(number),
                                text.getBytes(StandardCharsets.UTF_8),
                                new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow()))
                        .article()
                        .orElseThrow();
        return new Reference(gd.id(), id);
    }

    /// How far the database says the article has come, as an index of [KilledWalk.Step].
    private static int progress(Running running, Reference reference) {
        Portal portal = running.portal();
        Article article = portal.articles().find(reference).orElseThrow();
        long repaired =
                new RepairDesk(portal.database(), portal.articles(), portal.clock())
                        .sheet(reference).orElseThrow().places().stream()
                                .filter(place -> !place.isOpen())
                                .count();
        int reviews =
                switch (article.state().desk()) {
                    case Desk.Draft _ -> 0;
                    case Desk.InReview(int step, _) -> step;
                    case Desk.Idle _ -> 4;
                };
        int withdrawn = article.state().standing() instanceof Standing.Withdrawn ? 1 : 0;
        return (int) repaired + reviews + withdrawn;
    }

    /// Addresses that public pages lead to and that nothing answers.
    private static Set<String> deadLinks(DataFolder data) throws IOException {
        Path site = PublicFiles.root(data);
        Set<String> dead = new TreeSet<>();
        List<Path> pages =
                PublicFiles.of(data).stream()
                        .filter(file -> file.toString().endsWith(".html"))
                        .toList();
        for (Path page : pages) {
            String text = Files.readString(page);
            assertThat(text).as(page.toString()).endsWith("</html>\n");
            Matcher link = LINK.matcher(text);
            while (link.find()) {
                if (!Files.isRegularFile(file(site, link.group(1)))) {
                    dead.add(link.group(1) + " of " + site.relativize(page));
                }
            }
        }
        return dead;
    }

    /// What the reader answers an address from; searches have a page of their own.
    private static Path file(Path site, String address) {
        Path file = site.resolve(address.substring(1));
        if (address.endsWith("/")) {
            return file.resolve("index.html");
        }
        return address.endsWith("/search") ? file.resolveSibling("search.html") : file;
    }

    private static String histogram(int[] reached) {
        StringBuilder line = new StringBuilder();
        for (KilledWalk.Step step : KilledWalk.Step.values()) {
            line.append(step).append(' ').append(reached[step.ordinal()]).append("  ");
        }
        return line.toString();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
