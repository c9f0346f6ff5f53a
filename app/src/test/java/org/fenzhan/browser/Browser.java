package org.fenzhan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/// The Chromium that all browser tests share: starting it takes seconds, a fresh context a moment.
/// The program is `/usr/bin/chromium` or what `-Dfenzhan.chromium=…` names; tests are skipped with
/// a message where it is missing. Not for several threads.
public final class Browser {

    private static final Path PROGRAM =
            Path.of(System.getProperty("fenzhan.chromium", "/usr/bin/chromium"));

    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        Playwright playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /// The one browser, or the end of the test as skipped.
    public static Browser shared() {
        Assumptions.assumeTrue(
                Files.isExecutable(PROGRAM),
                () ->
                        "no Chromium at %s: install it or name it by -Dfenzhan.chromium=…"
                                .formatted(PROGRAM));
        return Holder.BROWSER;
    }

    /// A new page with nothing stored. Close its context when done: `page.context().close()`.
    public Page open(Look look) {
        BrowserContext context =
                chromium.newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setViewportSize(look.width(), look.height())
                                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                                .setJavaScriptEnabled(look.script())
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai"));
        return context.newPage();
    }

    /// Gives an open page another window and other colours; whether scripts run stays as it was.
    public static void change(Page page, Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT));
    }

    /// Does something that leads to another page, or to the same one anew, and waits for it.
    public static void toNextPage(Page page, Runnable act) {
        page.waitForResponse(
                response -> response.request().isNavigationRequest() && response.ok(), act);
        page.waitForLoadState();
    }

    /// What axe finds wrong by WCAG 2.0 to 2.2 A and AA and by best practice, a line each; empty is
    /// good. The builder's own run waits for ever on a page that is routed, so axe is run in the
    /// page itself.
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>)
                page.evaluate(
                        """
                        async () => {
                          // Colours that are still fading from one theme to the other are nobody's.
                          document.getAnimations().forEach(animation => animation.finish());
                          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                          const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
                          return violations.flatMap(rule => rule.nodes.map(node =>
                            `${rule.id}: ${rule.help}: ${node.html} ${node.failureSummary}`));
                        }
                        """);
    }

    /// What sticks out of the window to the side, a line each; empty is good. What scrolls inside a
    /// box of its own is not counted.
    @SuppressWarnings("unchecked")
    public static List<String> sidewaysScroll(Page page) {
        return (List<String>)
                page.evaluate(
                        """
                        () => {
                          const width = document.documentElement.clientWidth;
                          if (document.documentElement.scrollWidth <= width) return [];
                          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
                          return [`page is ${document.documentElement.scrollWidth} wide in ${width}`,
                                  ...wide.slice(0, 5).map(e => e.outerHTML.slice(0, 120))];
                        }
                        """);
    }

    /// Visible links, buttons and radios lower than `pixels` (or, standing free, narrower than half
    /// of it), a line each. Links inside a sentence are left out, as WCAG 2.5.8 does.
    @SuppressWarnings("unchecked")
    public static List<String> smallTargets(Page page, int pixels) {
        return (List<String>)
                page.evaluate(
                        """
                        (pixels) => [...document.querySelectorAll('a[href], button, label:has(input)')]
                          .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.matches('.skip'))
                          .filter(e => !e.closest('.story-body, .converted:not(.only-senior), .panel p, [aria-hidden=true]'))
                          .map(e => ({ e, box: e.getBoundingClientRect() }))
                          .filter(({ box }) => box.height < pixels - .5 || box.width < pixels / 2)
                          .map(({ e, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${e.parentElement.className} ${e.outerHTML.slice(0, 90)}`)
                        """,
                        pixels);
    }

    /// Window in CSS pixels, colours, whether scripts run.
    public record Look(int width, int height, boolean dark, boolean script) {

        public static final Look DESK = new Look(1440, 900, false, true);
        public static final Look PHONE = new Look(320, 640, false, true);

        public Look inTheDark() {
            return new Look(width, height, true, script);
        }

        public Look withoutScript() {
            return new Look(width, height, dark, false);
        }
    }

    private static final class Holder {
        private static final Browser BROWSER = new Browser();
    }
}
