package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.browser.Browser;
import org.fenzhan.demo.Demo;

/// People at the repair desk in a browser, who know what the articles said before: one decides
/// about every place, three others approve.
final class Rescuers {
    private static final int PATIENCE_MILLISECONDS = 60_000;
    private static final int LONG_MILLISECONDS = 30 * 60_000;

    /// Over lists of hundreds of places axe takes minutes.
    private static final int MOST_FOR_AXE = 100;

    private final Browser browser = Browser.shared();
    private final Running running;
    private final String newsroom;
    private final Map<String, PollutedSite.Page> pages;
    private final Map<String, String> figures = new LinkedHashMap<>();
    private final Set<String> looked = new HashSet<>();
    private int shots;

    Rescuers(Running running, Map<String, PollutedSite.Page> pages) {
        this.running = running;
        this.newsroom = running.newsroomAddress().toString().replaceAll("/$", "");
        this.pages = pages;
    }

    /// What was counted and timed.
    Map<String, String> figures() {
        return figures;
    }

    /// Decides place after place, and goes to the next page, by single keys.
    void decideByKeyboard(int decisions) {
        Page page = signIn("linxiao");
        page.navigate(newsroom + "/gd/repair");
        shoot(page, "desk");
        long begun = System.nanoTime();
        int decided = 0;
        int own = 0;
        while (decided < decisions && page.url().endsWith("/repair")) {
            if (page.locator("#accept").count() == 0) {
                press(page, "n");
                continue;
            }
            own += decide(page) ? 1 : 0;
            decided++;
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        figures.put(
                "decisions by keyboard",
                "%d in %.1f s, %.0f an hour, %d in own words"
                        .formatted(decided, seconds, decided / seconds * 3_600, own));
        assertThat(decided / seconds * 3_600).as("decisions an hour").isGreaterThan(500);
        shoot(page, "desk-later");
        page.context().close();
    }

    /// @return whether the person wrote the words
    private boolean decide(Page page) {
        PollutedSite.Page truth = truth(page.locator("td.text b, td b").first().textContent());
        String place = page.locator("aside p.s").last().textContent();
        String hit = page.locator("aside b.bad").textContent();
        String quoted = place.substring(place.indexOf('“') + 1, place.lastIndexOf('”'));
        String before = quoted.substring(0, quoted.indexOf(hit));
        String after = quoted.substring(before.length() + hit.length());
        List<String> choices = page.locator(".prop label b").allTextContents();
        if (!place.startsWith("第")) {
            press(page, "a");
            return false;
        }
        String original = truth.story().text();
        if (original.contains(before + hit + after)) {
            press(page, "r");
            return false;
        }
        for (int i = 0; i < choices.size(); i++) {
            String word = choices.get(i).equals("去掉") ? "" : choices.get(i);
            boolean fits =
                    word.isEmpty()
                            ? PollutedSite.isLine(hit)
                            : original.contains(before + word + after);
            if (fits) {
                if (i > 0) {
                    page.keyboard().press(String.valueOf(i + 1));
                }
                press(page, "a");
                return false;
            }
        }
        page.keyboard().press("e");
        page.keyboard().type(PollutedSite.original(hit));
        press(page, "Control+Enter");
        return true;
    }

    /// Goes through the substitution table, row by row, until it is empty.
    void decideByTable() {
        Page page = signIn("linxiao");
        page.navigate(newsroom + "/gd/repair");
        press(page, "t");
        shoot(page, "table");
        int rows = 0;
        int corrected = 0;
        int rejected = 0;
        int unticked = 0;
        while (page.locator("main tbody tr").count() > 0) {
            rows++;
            Locator row = page.locator("main tbody tr").first();
            String found = row.locator("del").textContent();
            boolean isAdded = PollutedSite.isAdded(found);
            String right = isAdded ? "" : PollutedSite.original(found);
            boolean isExchange = row.locator("td").first().textContent().contains("自称被换");
            if (isExchange && right.equals(found)) {
                page.keyboard().press("j");
                press(page, "r");
                rejected++;
                shoot(page, "table-rejected");
                page.navigate(newsroom + "/gd/repair/table");
                continue;
            }
            String originals = String.join(" ", row.locator(".tok").allTextContents());
            String shown = right.isEmpty() ? "去掉" : right;
            if (isExchange && !originals.matches(shown + " [0-9,]+")) {
                page.keyboard().press("j");
                page.keyboard().press("e");
                page.keyboard().type(right);
                press(page, "Enter");
                corrected++;
                shoot(page, "table-corrected");
            }
            page.keyboard().press("j");
            press(page, "l");
            int honest = untick(page);
            unticked += honest;
            if (honest > 0 && page.locator("main tbody input:checked").count() == 0) {
                page.navigate(newsroom + "/gd/repair/table");
                page.keyboard().press("j");
                press(page, "r");
                rejected++;
                page.navigate(newsroom + "/gd/repair/table");
                continue;
            }
            shoot(page, "alike");
            if (page.locator("input[name=rest]").count() > 0) {
                page.keyboard().press("g");
                shoot(page, "alike-rest");
            }
            press(page, "Control+Enter");
            shoot(page, "alike-done");
            page.navigate(newsroom + "/gd/repair/table");
            assertThat(rows).as("rows of the table").isLessThan(500);
        }
        shoot(page, "table-empty");
        figures.put(
                "rows of the table",
                "%d, of them %d corrected, %d called not injected; %d places unticked"
                        .formatted(rows, corrected, rejected, unticked));
        page.navigate(newsroom + "/gd/repair");
        shoot(page, "desk-empty");
        page.context().close();
    }

    /// Looks at the listed places of a token and unticks those that were not injected.
    private int untick(Page page) {
        int unticked = 0;
        List<Locator> wrong = new ArrayList<>();
        for (Locator row : page.locator("main tbody tr").all().stream().limit(20).toList()) {
            String title = row.locator("a.lnk").textContent();
            String found = row.locator("del").textContent();
            if (truth(title).story().text().contains(found)) {
                wrong.add(row);
            }
        }
        for (Locator row : wrong) {
            row.locator("input[type=checkbox]").uncheck();
            unticked++;
        }
        return unticked;
    }

    /// Makes a plan of all finished pages.
    void handIn(int expected) {
        Page page = signIn("linxiao");
        page.navigate(newsroom + "/gd/repair/finished");
        shoot(page, "finished");
        press(page, "Control+Enter");
        shoot(page, "planned");
        assertThat(page.locator("h1").textContent()).contains("发布 %,d 篇".formatted(expected));
        assertThat(page.locator("[role=status]").textContent()).doesNotContain("林晓");
        page.navigate(newsroom + "/gd/repair/finished");
        shoot(page, "finished-planned");
        page.context().close();
    }

    /// @param more how many people must still agree after this one; after the last the screen asks
    ///   again by itself, so nobody can hold it against axe
    void approve(String reviewer, int more) {
        Page page = signIn(reviewer);
        page.navigate(newsroom + "/gd/repair/finished");
        shoot(page, "waiting-plan");
        press(page, "Control+Enter");
        shoot(page, "to-approve");
        press(page, "Control+Enter");
        if (more > 0) {
            assertThat(page.locator("[role=status]").textContent())
                    .contains("还要 %d 个人".formatted(more));
            shoot(page, "approved-" + more);
        }
        page.context().close();
    }

    /// Looks on until the plan is over.
    void watch(int expected) {
        Page page = signIn("linxiao");
        page.navigate(newsroom + "/gd/plans");
        page.locator("main tbody a").first().click();
        page.waitForFunction(
                "() => document.querySelector('[role=status]').textContent.includes('都处理完了')",
                null,
                new Page.WaitForFunctionOptions().setTimeout(LONG_MILLISECONDS));
        shoot(page, "plan-over");
        assertThat(page.locator("dd.big").first().textContent())
                .isEqualTo("%,d".formatted(expected));
        page.locator("main a[href*='/publications/']").last().click();
        page.waitForURL("**/publications/*");
        assertThat(page.locator(".files a").count()).isPositive();
        shoot(page, "publication");
        page.navigate(newsroom + "/gd/repair/finished");
        assertThat(page.locator("main .note").textContent()).contains("这批做完了");
        shoot(page, "batch-done");
        page.context().close();
    }

    /// The channel as readers see it.
    void look() {
        Page page = browser.open(Browser.Look.DESK);
        page.navigate(running.readerAddress().toString().replaceAll("/$", "") + "/gd/zx/jrzd/");
        shoot(page, "channel");
        page.locator("main a[href$='.html']").first().click();
        page.waitForLoadState();
        shoot(page, "article");
        page.context().close();
    }

    private PollutedSite.Page truth(String title) {
        PollutedSite.Page truth = pages.get(title.strip());
        assertThat(truth).as("page with the title " + title).isNotNull();
        return truth;
    }

    /// Presses a key that leads to another page, or to the same one anew, and waits until its
    /// script is there.
    private static void press(Page page, String key) {
        page.evaluate("() => { window.isOld = true; }");
        page.keyboard().press(key);
        page.waitForFunction("() => !window.isOld && document.readyState === 'complete'");
    }

    private Page signIn(String account) {
        Page page = browser.open(Browser.Look.DESK);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.setDefaultNavigationTimeout(PATIENCE_MILLISECONDS);
        page.navigate(newsroom + "/sign-in");
        page.locator("[name=account]").fill(account);
        page.locator("[name=password]").fill(Demo.PASSWORD);
        page.getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL(url -> url.contains("/work"));
        return page;
    }

    /// Each screen once, on a laptop and on a phone, light and dark; holds it against axe.
    private void shoot(Page page, String name) {
        if (!looked.add(name)) {
            return;
        }
        shots++;
        for (Browser.Look look :
                List.of(
                        new Browser.Look(390, 844, true, true),
                        new Browser.Look(390, 844, false, true),
                        new Browser.Look(1440, 900, true, true),
                        Browser.Look.DESK)) {
            Browser.change(page, look);
            Path file =
                    Path.of("target/journey")
                            .resolve(
                                    "site-%02d-%s-%d%s.png"
                                            .formatted(
                                                    shots,
                                                    name,
                                                    look.width(),
                                                    look.dark() ? "-dark" : ""));
            page.screenshot(new Page.ScreenshotOptions().setPath(file));
            assertThat(Browser.sidewaysScroll(page)).as(file.toString()).isEmpty();
            if (pages.size() <= MOST_FOR_AXE) {
                assertThat(Browser.violations(page)).as(file.toString()).isEmpty();
            }
        }
    }
}
