package org.fenzhan.newsroom;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;

/// Takes pictures of a running newsroom's screens, to be laid beside the drawings: arguments are
/// the address, account, password, folder, then paths.
final class ShotsByHand {
    private ShotsByHand() {}

    public static void main(String[] args) {
        Page page = Browser.shared().open(Look.DESK);
        String root = args[0];
        page.navigate(root + "/sign-in");
        page.fill("#account", args[1]);
        page.fill("#password", args[2]);
        page.click("button.main");
        page.onConsoleMessage(message -> System.out.println("console: " + message.text()));
        page.onPageError(error -> System.out.println("error: " + error));
        for (int i = 4; i < args.length; i++) {
            page.navigate(root + args[i]);
            page.waitForTimeout(600);
            String name = (i - 3) + args[i].replaceAll("[^a-z0-9]+", "-");
            for (int width : new int[] {1440, 390}) {
                for (boolean dark : new boolean[] {false, true}) {
                    Browser.change(page, new Look(width, 900, dark, true));
                    page.screenshot(
                            new Page.ScreenshotOptions()
                                    .setPath(
                                            Path.of(
                                                    args[3],
                                                    name
                                                            + "-"
                                                            + width
                                                            + (dark ? "-dark" : "")
                                                            + ".png")));
                    Browser.violations(page).stream()
                            .distinct()
                            .limit(6)
                            .forEach(fault ->
                                    System.out.println(
                                            name + " " + width + (dark ? " dark " : " ") + fault));
                }
            }
            Browser.sidewaysScroll(page).forEach(fault -> System.out.println(name + " " + fault));
            System.out.println(name + " " + page.url() + " " + page.title());
        }
        System.exit(0);
    }
}
