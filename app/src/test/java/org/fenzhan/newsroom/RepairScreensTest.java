package org.fenzhan.newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.article.ArticleId;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;
import org.fenzhan.browser.Markup;
import org.fenzhan.rescue.Importer;
import org.fenzhan.station.Station;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The screens of the repair desk over three pages of one polluted site.
class RepairScreensTest {
    private static final Path DEFACED = Path.of("src/main/resources/demo/legacy/defaced-page.txt");
    private static final List<Look> LOOKS =
            List.of(
                    new Look(1440, 900, false, true),
                    new Look(1440, 900, true, true),
                    new Look(390, 844, false, true),
                    new Look(390, 844, true, true));

    @TempDir Path folder;
    private RunningNewsroom newsroom;
    private ArticleId article;

    @BeforeEach
    void start() throws IOException {
        newsroom = new RunningNewsroom(folder);
        for (String weather : List.of("当天有雾。", "那两天有雨。", "路上有霜。")) {
            article = bring(weather);
        }
    }

    private ArticleId bring(String weather) throws IOException {
        Station gd = newsroom.desks.station("gd");
        Importer importer =
                new Importer(
                        newsroom.desks.database,
                        newsroom.articles,
                        newsroom.desks.group,
                        newsroom.clock);
        return importer.run(
                        weather + ".txt",
                        Files.readString(DEFACED)
                                .replace("据了解,", "据了解," + weather)
                                .getBytes(StandardCharsets.UTF_8),
                        new Importer.Target(gd, gd.channel("zx/jrzd").orElseThrow()))
                .article()
                .orElseThrow();
    }

    @AfterEach
    void stop() {
        newsroom.close();
    }

    @Test
    void everyScreenIsValidAccessibleAndFitsItsWindow() throws IOException {
        List<String> faults = new ArrayList<>();
        try (Desktop desktop = Desktop.signedIn(newsroom, "linxiao", LOOKS.getFirst())) {
            desktop.open("/gd/articles/" + article.value() + "/repair");
            hold(desktop, faults);
            desktop.page.keyboard().press("l");
            desktop.page.waitForURL("**/repair/alike?place=*");
            hold(desktop, faults);
            desktop.open("/gd/repair/table");
            hold(desktop, faults);
            desktop.open("/gd/repair/finished");
            hold(desktop, faults);
            decideAll(desktop, faults);
            desktop.open("/gd/repair/table");
            hold(desktop, faults);
            desktop.open("/gd/articles/" + article.value() + "/repair");
            hold(desktop, faults);
            desktop.open("/gd/repair");
            hold(desktop, faults);
            desktop.page.keyboard().press("Control+Enter");
            desktop.page.waitForURL("**/repair/finished");
            hold(desktop, faults);
            desktop.page.keyboard().press("Control+Enter");
            desktop.page.waitForURL("**/plans/1");
            assertThat(desktop.page.locator(".ev li").first()).containsText("修复 2 处");
            hold(desktop, faults);
            desktop.open("/gd/repair/finished");
            assertThat(desktop.page.locator("tbody tr")).hasCount(1);
            hold(desktop, faults);
            ArticleId later = bring("后来刮风。");
            desktop.open("/gd/articles/" + later.value() + "/repair");
            assertThat(desktop.page.locator(".ev").first()).containsText("以前有人定过");
            assertThat(desktop.page.locator(".prop label b").first()).hasText("三县林场");
            hold(desktop, faults);
            desktop.page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target/journey/confirmed.png")));
            assertThat(desktop.complaints).isEmpty();
        }
        assertThat(faults).isEmpty();
    }

    /// By the table, row by row; the first row is corrected before.
    private void decideAll(Desktop desktop, List<String> faults) {
        desktop.open("/gd/repair/table").page.keyboard().press("j");
        desktop.page.keyboard().press("e");
        desktop.page.keyboard().type("三县林场");
        desktop.page.keyboard().press("Enter");
        desktop.page.waitForURL("**/repair/table?changed=*");
        assertThat(desktop.page.locator("[role=status]")).containsText("三县林场");
        hold(desktop, faults);
        for (int row = 0; row < 2; row++) {
            desktop.open("/gd/repair/table").page.keyboard().press("j");
            desktop.page.keyboard().press("l");
            desktop.page.waitForURL("**/repair/alike?place=*");
            desktop.page.keyboard().press("Control+Enter");
            desktop.page.waitForURL("**/repair/alike/done?*");
            assertThat(desktop.page.locator("h1")).hasText("改好了 3 处");
        }
        hold(desktop, faults);
    }

    @Test
    void reasonsAreInEnglishOnTheEnglishDesk() {
        newsroom.desks.people.useLanguage(newsroom.desks.author, "en");
        List<String> faults = new ArrayList<>();
        try (Desktop desktop = Desktop.signedIn(newsroom, "linxiao", LOOKS.getFirst())) {
            desktop.open("/gd/articles/" + article.value() + "/repair");
            assertThat(desktop.page.locator(".ev").first()).containsText("welcome-星澜汇");
            assertThat(desktop.page.locator(".ev li").allTextContents())
                    .isNotEmpty()
                    .allSatisfy(reason -> assertThat(reason).containsPattern("[a-z]{3} [a-z]+"));
            hold(desktop, faults);
            desktop.open("/gd/repair/table");
            hold(desktop, faults);
            desktop.open("/gd/repair/finished");
            hold(desktop, faults);
        }
        assertThat(faults).isEmpty();
    }

    private void hold(Desktop desktop, List<String> faults) {
        String path = desktop.path();
        for (Look look : LOOKS) {
            Browser.change(desktop.page, look);
            String where = path + " " + look.width() + (look.dark() ? " dark: " : ": ");
            Browser.violations(desktop.page).forEach(fault -> faults.add(where + fault));
            Browser.sidewaysScroll(desktop.page).forEach(fault -> faults.add(where + fault));
        }
        Browser.change(desktop.page, LOOKS.getFirst());
        Markup.faults(newsroomPage(path)).forEach(fault -> faults.add(path + " " + fault));
    }

    private byte[] newsroomPage(String path) {
        return newsroom.signedIn("linxiao").open(path).body().getBytes(StandardCharsets.UTF_8);
    }
}
