package org.fenzhan.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A site held in memory that a page of the [Browser] sees as `https://www.nanling.example`, with
/// the headers that the reader sends. Nothing leaves the machine; what is asked from elsewhere or
/// missing here is noted.
public final class PaperSite {

    public static final String ORIGIN = "https://www.nanling.example";

    /// The policy of the reader's pages.
    public static final String POLICY =
            "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    /// Puts bytes at a path that begins with `/`.
    public PaperSite put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    /// Makes the page see this site and collects what its console complains of, blocked content
    /// among it.
    public void attach(Page page) {
        page.route("**/*", this::answer);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /// Addresses that were asked for and are not here.
    public List<String> missing() {
        return List.copyOf(missing);
    }

    /// Errors and warnings of the console.
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    private void answer(Route route) {
        URI uri = URI.create(route.request().url());
        byte[] bytes = files.get(uri.getPath());
        if (bytes == null || !route.request().url().startsWith(ORIGIN)) {
            missing.add(route.request().url());
            route.fulfill(
                    new Route.FulfillOptions()
                            .setStatus(404)
                            .setContentType("text/plain")
                            .setBody("nothing here"));
            return;
        }
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(200)
                        .setHeaders(
                                Map.of(
                                        "content-type",
                                        type(uri.getPath()),
                                        "content-security-policy",
                                        POLICY))
                        .setBodyBytes(bytes));
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> "text/html; charset=utf-8";
        };
    }
}
