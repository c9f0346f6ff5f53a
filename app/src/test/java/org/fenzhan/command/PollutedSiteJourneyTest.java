package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fenzhan.account.People;
import org.fenzhan.demo.Demo;
import org.fenzhan.store.DataFolder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A whole polluted site, from `fenzhan import FOLDER` through the repair desk, in a browser and by
/// keyboard, to the readers: nothing injected is in any public file, and the articles are what they
/// were. Screenshots of each step lie in `target/journey`.
///
/// `-Dpolluted.pages=2000` takes a site of that size; the time of each step is printed.
@Tag("browser")
class PollutedSiteJourneyTest {
    private static final int PAGES = Integer.getInteger("polluted.pages", 60);
    private static final Duration LONG = Duration.ofMinutes(30);

    @TempDir Path folder;
    private final Map<String, PollutedSite.Page> pages = new HashMap<>();
    private long begun = System.nanoTime();

    @Test
    void aPollutedSiteIsImportedRepairedAndPublishedClean() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Files.writeString(data.groupFile(), Demo.groupFile());
        Path site = folder.resolve("www.old-site.example");
        PollutedSite.write(site, PAGES).forEach(page -> pages.put(page.story().title(), page));
        try (Running running = Running.start(data, Ports.anyFree(), false, Clock.systemUTC())) {
            staff(running.portal());
            step("started");
            Ran ran =
                    Ran.fenzhan(
                            "",
                            "import",
                            site.toString(),
                            "--station",
                            "gd",
                            "--channel",
                            "zx/jrzd",
                            "--data",
                            data.database().getParent().toString());
            assertThat(ran.err()).contains("%d found: %d drafts".formatted(PAGES, PAGES));
            assertThat(ran.exit()).isZero();
            step("imported");
            Rescuers rescuers = new Rescuers(running, pages);
            rescuers.decideByKeyboard(Math.min(PAGES / 4, 250));
            step("decided by keyboard");
            rescuers.decideByTable();
            step("decided by table");
            rescuers.handIn(PAGES);
            step("planned");
            List<String> reviewers = List.of("hejia", "liuchuan", "zhoulan");
            for (int i = 0; i < reviewers.size(); i++) {
                rescuers.approve(reviewers.get(i), reviewers.size() - 1 - i);
                step("approved by " + reviewers.get(i));
            }
            rescuers.watch(PAGES);
            running.publisher().awaitIdle(LONG);
            step("published");
            rescuers.look();
            rescuers.figures().forEach((what, figure) -> System.out.println(what + ": " + figure));
        }
        nothingInjectedIsPublic(data);
        articlesAreWhatTheyWere(data);
    }

    private static void staff(Portal portal) {
        for (Demo.Member member : Demo.MEMBERS) {
            portal.people()
                    .add(
                            new People.NewPerson(
                                    member.account(),
                                    member.name(),
                                    Demo.PASSWORD,
                                    portal.group().station(member.station()).orElseThrow().id()));
        }
    }

    private void step(String what) {
        long now = System.nanoTime();
        System.out.printf("%s after %.1f s%n", what, (now - begun) / 1e9);
        begun = now;
    }

    private static void nothingInjectedIsPublic(DataFolder data) throws IOException {
        for (Path file : PublicFiles.of(data)) {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (String injected : PollutedSite.INJECTED) {
                assertThat(bytes)
                        .as(file.toString())
                        .doesNotContain(
                                new String(
                                        injected.getBytes(StandardCharsets.UTF_8),
                                        StandardCharsets.ISO_8859_1));
            }
        }
    }

    /// Compared by the bytes that the published text has in common with the original, in order.
    private void articlesAreWhatTheyWere(DataFolder data) throws IOException {
        long bytes = 0;
        long same = 0;
        int whole = 0;
        Map<String, Path> published = new TreeMap<>();
        for (Path file : PublicFiles.of(data)) {
            if (file.toString().matches(".*/[0-9]+\\.html")) {
                published.put(Jsoup.parse(Files.readString(file)).select("h1").text(), file);
            }
        }
        for (PollutedSite.Page page : pages.values()) {
            Path file = published.get(page.story().title());
            assertThat(file).as(page.story().title()).isNotNull();
            String text =
                    String.join(
                            "\n",
                            Jsoup.parse(Files.readString(file)).select(".story-body p").eachText());
            String original = page.story().text();
            bytes += original.getBytes(StandardCharsets.UTF_8).length;
            String common = text.equals(original) ? original : common(original, text);
            same += common.getBytes(StandardCharsets.UTF_8).length;
            whole += text.equals(original) ? 1 : 0;
        }
        System.out.printf(
                "articles equal to their originals: %d of %d; bytes %d of %d (%.3f %%)%n",
                whole, pages.size(), same, bytes, 100.0 * same / bytes);
        assertThat((double) same / bytes).isGreaterThanOrEqualTo(0.99);
    }

    /// The longest common subsequence.
    private static String common(String one, String other) {
        int[][] length = new int[one.length() + 1][other.length() + 1];
        for (int i = one.length() - 1; i >= 0; i--) {
            for (int j = other.length() - 1; j >= 0; j--) {
                length[i][j] =
                        one.charAt(i) == other.charAt(j)
                                ? length[i + 1][j + 1] + 1
                                : Math.max(length[i + 1][j], length[i][j + 1]);
            }
        }
        StringBuilder common = new StringBuilder();
        for (int i = 0, j = 0; i < one.length() && j < other.length(); ) {
            if (one.charAt(i) == other.charAt(j)) {
                common.append(one.charAt(i++));
                j++;
            } else if (length[i + 1][j] >= length[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return common.toString();
    }
}
