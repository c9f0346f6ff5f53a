package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.browser.Browser;
import org.fenzhan.demo.Demo;
import org.fenzhan.rescue.Imported;
import org.fenzhan.rescue.Importer;
import org.fenzhan.station.Station;
import org.fenzhan.store.DataFolder;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole street in a browser: a defaced legacy page is imported, repaired, reviewed by other
/// people, published, read, and withdrawn. Screenshots of each step lie in `target/journey`.
@Tag("browser")
class PortalJourneyTest {
    private static final Path SEED = Path.of("../../shared/seed/defaced-article.txt");
    private static final Path OURS = Path.of("src/main/resources/demo/legacy/defaced-page.txt");

    @TempDir Path folder;

    /// A page to rescue, and what must be gone afterwards.
    private record Rescue(Path file, String brand, String title, String shots) {}

    @Test
    void ourOwnDefacedPageIsRescuedPublishedAndWithdrawn() throws IOException {
        walk(new Rescue(OURS, "星澜汇", "粤湘边界三县林场考察组赴桂北交流,联防联护话分段值守", "ours"));
    }

    @Test
    void theRealDefacedPageIsRescuedPublishedAndWithdrawn() throws IOException {
        Assumptions.assumeTrue(
                Files.exists(SEED), () -> SEED + " is not beside this checkout; nothing to rescue");
        walk(new Rescue(SEED, "百乐博", "广东省党政代表团赴北京市学习考察,黄坤明尹力讲话", "seed"));
    }

    private void walk(Rescue rescue) throws IOException {
        Browser browser = Browser.shared();
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Files.writeString(data.groupFile(), Demo.groupFile());
        try (Running running = Running.start(data, Ports.anyFree(), true, Clock.systemUTC())) {
            long article = importPage(running, rescue);
            Walk walk = new Walk(browser, running, rescue);
            walk.repairAndSubmit(article);
            walk.review(article);
            String address = walk.read(article);
            assertThat(publicFilesWith(data, rescue.brand())).isEmpty();
            walk.withdraw(article);
            assertThat(publicFilesWith(data, rescue.title()))
                    .containsExactly(data.site().resolve("current" + address).toRealPath());
        }
    }

    private static long importPage(Running running, Rescue rescue) {
        Station gd = running.portal().group().station("gd").orElseThrow();
        Imported imported =
                new Importer(
                                running.portal().database(),
                                running.portal().articles(),
                                running.portal().group(),
                                running.portal().clock())
                        .run(
                                rescue.file().getFileName().toString(),
                                bytes(rescue.file()),
                                new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow()));
        assertThat(imported.places()).hasSize(2);
        return imported.article().orElseThrow().value();
    }

    /// The demo has imported the same page; a line more makes it another one.
    private static byte[] bytes(Path file) {
        try {
            String text = Files.readString(file);
            return (text + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> publicFilesWith(DataFolder data, String words) throws IOException {
        List<Path> found = new ArrayList<>();
        String bytes =
                new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        for (Path file : PublicFiles.of(data)) {
            if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) {
                found.add(file);
            }
        }
        return found;
    }

    /// One browser's way through the portal.
    private static final class Walk {
        private final Browser browser;
        private final Running running;
        private final Rescue rescue;
        private final String newsroom;
        private int step;

        Walk(Browser browser, Running running, Rescue rescue) {
            this.browser = browser;
            this.running = running;
            this.rescue = rescue;
            this.newsroom = running.newsroomAddress().toString().replaceAll("/$", "");
        }

        void repairAndSubmit(long article) {
            Page page = signIn("linxiao");
            page.navigate(newsroom + "/gd/articles/" + article + "/repair");
            shoot(page, "repair");
            assertThat(page.locator(".prop").textContent()).contains("南岭合作网·广东");
            mainAct(page);
            assertThat(page.locator(".prop b").allTextContents().subList(0, 3)).contains("我们");
            page.locator(".prop label", new Page.LocatorOptions().setHasText("我们")).first().click();
            shoot(page, "repair-second");
            mainAct(page);
            assertThat(page.locator("[role=status]").first().textContent()).contains("都判完了");
            shoot(page, "repaired");
            page.navigate(newsroom + "/gd/articles/" + article + "/write");
            page.locator(".ProseMirror").waitFor();
            assertThat(page.locator(".ProseMirror").textContent())
                    .contains("我们将")
                    .doesNotContain(rescue.brand());
            shoot(page, "write");
            mainAct(page);
            shoot(page, "submitted");
            page.context().close();
        }

        /// Three people, none of whom wrote it.
        void review(long article) {
            for (String reviewer : List.of("hejia", "liuchuan", "zhoulan")) {
                Page page = signIn(reviewer);
                page.navigate(newsroom + "/gd/articles/" + article);
                shoot(page, "review-" + reviewer);
                mainAct(page);
                shoot(page, "approved-" + reviewer);
                page.context().close();
            }
            running.publisher().awaitIdle(Duration.ofMinutes(1));
        }

        /// @return the article's address
        String read(long article) {
            Page page = browser.open(Browser.Look.DESK);
            String reader = running.readerAddress().toString().replaceAll("/$", "");
            page.navigate(reader + "/gd/zx/jrzd/");
            shoot(page, "channel");
            Locator link = page.locator("main a[href$='/" + article + ".html']").first();
            String address = link.getAttribute("href");
            page.navigate(reader + address);
            shoot(page, "article");
            assertThat(page.locator("h1").textContent()).isEqualTo(rescue.title());
            assertThat(page.locator(".crumbs").textContent()).contains("资讯中心", "今日重点");
            assertThat(page.locator(".story-body").textContent())
                    .contains("我们将")
                    .doesNotContain(rescue.brand());
            page.context().close();
            return address;
        }

        void withdraw(long article) {
            Page page = signIn("zhoulan");
            page.navigate(newsroom + "/gd/articles/" + article + "/withdraw");
            page.locator("#reason").fill("更换为正式通稿");
            shoot(page, "withdraw");
            mainAct(page);
            running.publisher().awaitIdle(Duration.ofMinutes(1));
            shoot(page, "withdrawn");
            page.context().close();
        }

        private Page signIn(String account) {
            Page page = browser.open(Browser.Look.DESK);
            page.navigate(newsroom + "/sign-in");
            page.locator("[name=account]").fill(account);
            page.locator("[name=password]").fill(Demo.PASSWORD);
            page.getByRole(AriaRole.BUTTON).first().click();
            page.waitForURL(url -> url.contains("/work"));
            return page;
        }

        /// Presses what the screen has as its main act and waits for the next page.
        private static void mainAct(Page page) {
            Browser.toNextPage(
                    page, () -> page.locator("[data-main-action]:visible").first().click());
        }

        private void shoot(Page page, String name) {
            Path file =
                    Path.of("target/journey")
                            .resolve("%s-%02d-%s.png".formatted(rescue.shots(), ++step, name));
            page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
