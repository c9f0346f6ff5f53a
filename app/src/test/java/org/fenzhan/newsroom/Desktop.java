package org.fenzhan.newsroom;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;

/// Somebody at a real browser in the newsroom. Whatever the page complains about on its console,
/// such as a break of its policy, is kept.
final class Desktop implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 60_000;

    final Page page;
    final List<String> complaints = new ArrayList<>();
    private final String root;

    Desktop(RunningNewsroom newsroom, Look look) {
        this.root = newsroom.server.address().toString().replaceAll("/$", "");
        this.page = Browser.shared().open(look);
        page.setDefaultTimeout(PATIENCE_MILLISECONDS);
        // Colours are measured as they are, not on their way from one to the other.
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        page.onPageError(error -> complaints.add("error: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    static Desktop signedIn(RunningNewsroom newsroom, String account, Look look) {
        Desktop desktop = new Desktop(newsroom, look);
        desktop.open("/sign-in");
        desktop.page.fill("#account", account);
        desktop.page.fill("#password", RunningNewsroom.PASSWORD);
        desktop.page.click("button.main");
        desktop.page.waitForURL("**/gd/work");
        return desktop;
    }

    Desktop open(String path) {
        page.navigate(root + path);
        return this;
    }

    Locator body() {
        return page.locator("#write [contenteditable=true]");
    }

    String path() {
        return page.url().substring(root.length());
    }

    /// Waits until the status line says that everything is stored.
    void waitUntilSaved() {
        page.waitForFunction(
                "() => document.querySelector('[data-save-status]').textContent.startsWith('已存')");
    }

    /// Types as an input method does: letters under composition first, then the characters chosen.
    void compose(String letters, String characters) {
        CDPSession devtools = page.context().newCDPSession(page);
        for (int i = 1; i <= letters.length(); i++) {
            JsonObject composition = new JsonObject();
            composition.addProperty("text", letters.substring(0, i));
            composition.addProperty("selectionStart", i);
            composition.addProperty("selectionEnd", i);
            devtools.send("Input.imeSetComposition", composition);
        }
        JsonObject chosen = new JsonObject();
        chosen.addProperty("text", characters);
        devtools.send("Input.insertText", chosen);
        devtools.detach();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
