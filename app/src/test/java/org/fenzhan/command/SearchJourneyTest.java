package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Remains;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;
import org.fenzhan.browser.Markup;
import org.fenzhan.demo.Demo;
import org.fenzhan.station.StationId;
import org.fenzhan.store.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Readers search the started demo: from the box of any page, in either script, with and without
/// script, on a laptop and on the narrowest phone.
@Tag("browser")
class SearchJourneyTest {
    private static final Look NARROW = new Look(390, 844, false, true);
    private static final List<Look> LOOKS =
            List.of(
                    Look.DESK,
                    Look.DESK.inTheDark(),
                    NARROW,
                    NARROW.inTheDark(),
                    Look.PHONE.inTheDark(),
                    Look.PHONE);
    private static final Duration LONG = Duration.ofMinutes(1);

    @TempDir private static Path folder;
    private static Running running;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Files.writeString(data.groupFile(), Demo.groupFile());
        running = Running.start(data, Ports.anyFree(), true, Clock.systemUTC());
        settle();
        // The first search loads what all of them need.
        long until = System.nanoTime() + LONG.toNanos();
        while (get("/search?q=桥").statusCode() != 200 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static void settle() {
        running.publisher().awaitIdle(LONG);
        assertThat(running.index().awaitFollowed(LONG)).isTrue();
    }

    @Test
    void readerFindsAnArticleFromTheBoxOfAnyPage() {
        Page page = Browser.shared().open(Look.DESK);
        page.navigate(address("/gd/"));
        Locator box = page.locator(".masthead [role=search] input");
        box.fill("桥");
        Browser.toNextPage(page, () -> box.press("Enter"));
        assertThat(page.title()).startsWith("搜索“桥”");
        assertThat(page.locator("main [type=search]").inputValue()).isEqualTo("桥");
        assertThat(page.locator(".facets [aria-current]").first().textContent()).contains("广东");
        int own = Integer.parseInt(page.locator(".title-block .num").textContent());
        Browser.toNextPage(page, () -> page.locator(".facets li a").first().click());
        int all = Integer.parseInt(page.locator(".title-block .num").textContent());
        assertThat(all).isGreaterThan(own);
        assertThat(page.locator(".stream mark").allTextContents()).contains("桥", "橋");
        Browser.toNextPage(page, () -> page.locator(".tabs a").last().click());
        assertThat(page.locator(".stream time").allTextContents())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(page.locator("[data-station=mo][lang=zh-Hant-MO]").count()).isPositive();
        Browser.toNextPage(page, () -> page.locator(".stream h3 a").first().click());
        assertThat(page.locator("article, .story").count()).isPositive();
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=桥",
                "/mo/search?q=大桥&station=all&sort=date",
                "/gd/search?q=没有人写过这个",
                "/hk/search?q=\"沒有的句子\"",
                "/search?q=<script>alert(1)</script>"
            })
    void everybodyCanUseThePage(String path) throws IOException, InterruptedException {
        assertThat(Markup.faults(get(path).body())).isEmpty();
        List<String> faults = new ArrayList<>();
        Page page = Browser.shared().open(Look.DESK);
        page.navigate(address(encoded(path)));
        for (Look look : LOOKS) {
            Browser.change(page, look);
            String at = "%d%s: ".formatted(look.width(), look.dark() ? " dark" : "");
            Browser.violations(page).forEach(fault -> faults.add(at + fault));
            Browser.sidewaysScroll(page).forEach(fault -> faults.add(at + fault));
        }
        page.evaluate("document.documentElement.dataset.mode = 'senior'");
        Browser.sidewaysScroll(page).forEach(fault -> faults.add("senior: " + fault));
        page.context().close();
        assertThat(faults).isEmpty();
    }

    @Test
    void phoneOpensItsFiltersWithoutScript() {
        Page page = Browser.shared().open(Look.PHONE.withoutScript());
        page.navigate(address(encoded("/search?q=桥")));
        assertThat(page.locator(".facets").isVisible()).isFalse();
        page.locator(".filter-button").click();
        assertThat(page.locator(".facets").isVisible()).isTrue();
        Browser.toNextPage(page, () -> page.locator(".facets li a").last().click());
        assertThat(page.locator(".stream li").count()).isPositive();
        page.context().close();
    }

    @Test
    void withdrawnArticleIsNotFoundFromThatMomentOn() throws IOException, InterruptedException {
        Article article = live("fj");
        String title =
                running.portal()
                        .database()
                        .read(session ->
                                session.first(
                                                "SELECT title FROM card WHERE id = ?",
                                                row -> row.getString(1),
                                                article.id().value())
                                        .orElseThrow());
        String path = "/fj/search?q=\"" + title + "\"";
        String link = "href=\"" + article.address().orElseThrow() + "\"";
        assertThat(text(get(path))).contains(link);
        running.portal()
                .articles()
                .act(
                        new Reference(article.station(), article.id()),
                        running.portal().people().byAccount("zhoulan").orElseThrow().id(),
                        article.head(),
                        new Act.Withdraw("内容有误，更正后再发", new Remains.Note()));
        running.publisher().awaitIdle(LONG);
        assertThat(text(get(path))).doesNotContain(link);
        settle();
        assertThat(text(get(path))).doesNotContain(link);
    }

    @Test
    void browsersLearnHowToSearch() throws IOException, InterruptedException {
        assertThat(text(get("/gd/")))
                .contains(
                        "<link rel=\"search\" type=\"application/opensearchdescription+xml\"",
                        "href=\"/gd/opensearch.xml\"");
        HttpResponse<byte[]> description = get("/gd/opensearch.xml");
        assertThat(description.headers().firstValue("content-type").orElseThrow())
                .startsWith("application/opensearchdescription+xml");
        assertThat(text(description)).contains("/gd/search?q={searchTerms}");
    }

    private static Article live(String code) {
        Portal portal = running.portal();
        StationId station = portal.group().station(code).orElseThrow().id();
        long id =
                portal.database()
                        .read(session ->
                                session.number(
                                        "SELECT max(id) FROM article WHERE station = ?"
                                                + " AND standing = 'live'",
                                        station.value()));
        return portal.articles().find(new Reference(station, new ArticleId(id))).orElseThrow();
    }

    private static String address(String path) {
        return running.readerAddress().resolve(path).toString();
    }

    /// The words of a query as a form sends them.
    private static String encoded(String path) {
        int words = path.indexOf("q=") + 2;
        if (words < 2) {
            return path;
        }
        int end = path.indexOf('&', words) < 0 ? path.length() : path.indexOf('&', words);
        return path.substring(0, words)
                + URLEncoder.encode(path.substring(words, end), StandardCharsets.UTF_8)
                + path.substring(end);
    }

    private static HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address(encoded(path)))).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
