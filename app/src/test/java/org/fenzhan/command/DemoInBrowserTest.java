package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.fenzhan.article.Act;
import org.fenzhan.article.Article;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.Reference;
import org.fenzhan.article.Remains;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;
import org.fenzhan.browser.Markup;
import org.fenzhan.demo.Demo;
import org.fenzhan.newsroom.Visitor;
import org.fenzhan.station.StationId;
import org.fenzhan.store.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The started demo as its readers and its repairers meet it: every published page is valid, one of
/// every kind and every state of the repair desk is for everybody, light and dark, on a laptop and
/// on the narrowest phone.
@Tag("browser")
class DemoInBrowserTest {
    private static final List<Look> LOOKS =
            List.of(Look.DESK, Look.DESK.inTheDark(), Look.PHONE.inTheDark(), Look.PHONE);

    @TempDir private static Path folder;
    private static Running running;
    private static String withdrawn;
    private static String readable;

    @BeforeAll
    static void start() throws IOException {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        Files.writeString(data.groupFile(), Demo.groupFile());
        running = Running.start(data, Ports.anyFree(), true, Clock.systemUTC());
        withdrawn = withdraw("gd", new Remains.Note());
        readable = withdraw("hk", new Remains.Text());
        withdraw("gd", new Remains.Merged(live("gd").getLast()));
        running.publisher().awaitIdle(Duration.ofMinutes(1));
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    /// @return the address of a station's article that is withdrawn now
    private static String withdraw(String station, Remains remains) {
        Portal portal = running.portal();
        Reference reference = live(station).getFirst();
        Article article = portal.articles().find(reference).orElseThrow();
        portal.articles()
                .act(
                        reference,
                        portal.people().byAccount("zhoulan").orElseThrow().id(),
                        article.head(),
                        new Act.Withdraw("内容有误，更正后再发", remains));
        return article.address().orElseThrow();
    }

    private static List<Reference> live(String code) {
        Portal portal = running.portal();
        StationId station = portal.group().station(code).orElseThrow().id();
        return portal.database()
                .read(session ->
                        session.list(
                                "SELECT id FROM article WHERE station = ? AND address IS NOT NULL"
                                        + " AND standing = 'live' ORDER BY id",
                                row -> new Reference(station, new ArticleId(row.getLong(1))),
                                station.value()));
    }

    @Test
    void everyPublishedPageIsValid() throws IOException {
        List<String> faults = new ArrayList<>();
        int pages = 0;
        for (Path file : published()) {
            byte[] bytes = Files.readAllBytes(file);
            String begins =
                    new String(bytes, 0, Math.min(bytes.length, 15), StandardCharsets.UTF_8);
            if (begins.startsWith("<!doctype html>")) {
                pages++;
                Markup.faults(bytes).forEach(fault -> faults.add(file + ": " + fault));
            }
        }
        assertThat(faults).isEmpty();
        assertThat(pages).isGreaterThan(500);
    }

    @Test
    void oneOfEveryKindIsForEverybody() throws IOException {
        List<String> faults = new ArrayList<>();
        String reader = running.readerAddress().toString().replaceAll("/$", "");
        for (String path : kinds()) {
            Page page = Browser.shared().open(Look.DESK);
            page.navigate(reader + path);
            look(page, path, faults);
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void everyStateOfTheRepairDeskIsForEverybody() {
        List<String> faults = new ArrayList<>();
        Page page = signedIn("linxiao");
        String desk = running.newsroomAddress().resolve("/gd/repair").toString();
        page.navigate(desk);
        look(page, "repair desk, first place", faults);
        Browser.toNextPage(page, () -> page.keyboard().press("a"));
        look(page, "repair desk, one decided", faults);
        page.locator("a[data-key=l]").click();
        page.waitForURL(url -> url.contains("/repair/alike?"));
        look(page, "places that are alike", faults);
        page.locator("[data-main-action]:visible").first().click();
        page.waitForURL(url -> url.contains("/repair/alike/done"));
        look(page, "all of them changed", faults);
        page.locator("button[data-key=z]").click();
        page.waitForURL(url -> url.contains("/repair") && !url.contains("alike"));
        assertThat(page.locator("a[data-key=l]").textContent()).contains("2");
        for (int i = 0; i < 20 && page.locator("button[data-key=a]").count() > 0; i++) {
            Browser.toNextPage(page, () -> page.keyboard().press("a"));
        }
        look(page, "repair desk, page done", faults);
        page.navigate(running.newsroomAddress().resolve("/fj/repair").toString());
        look(page, "repair desk, empty", faults);
        page.context().close();
        assertThat(faults).isEmpty();
    }

    @Test
    void theRepairDeskIsValid() {
        Visitor visitor = new Visitor(running.newsroomAddress());
        visitor.signIn("linxiao", Demo.PASSWORD);
        Visitor.Got desk = visitor.open("/gd/repair");
        List<String> faults = new ArrayList<>(Markup.faults(bytes(desk)));
        String alike = desk.page().select("a[data-key=l]").attr("href");
        if (!alike.isEmpty()) { // decided already by the other test
            faults.addAll(Markup.faults(bytes(visitor.get(alike))));
        }
        faults.addAll(
                Markup.faults(bytes(visitor.get("/gd/repair/alike/done?at=1&done=2&skipped=1"))));
        faults.addAll(Markup.faults(bytes(visitor.get("/fj/repair"))));
        assertThat(faults).isEmpty();
    }

    private static byte[] bytes(Visitor.Got got) {
        return got.body().getBytes(StandardCharsets.UTF_8);
    }

    private static Page signedIn(String account) {
        Page page = Browser.shared().open(Look.DESK);
        page.navigate(running.newsroomAddress().resolve("/sign-in").toString());
        page.locator("[name=account]").fill(account);
        page.locator("[name=password]").fill(Demo.PASSWORD);
        page.getByRole(AriaRole.BUTTON).first().click();
        page.waitForURL(url -> url.contains("/work"));
        return page;
    }

    private static void look(Page page, String where, List<String> faults) {
        for (Look look : LOOKS) {
            Browser.change(page, look);
            String at = "%s at %d%s: ".formatted(where, look.width(), look.dark() ? " dark" : "");
            Browser.violations(page).forEach(fault -> faults.add(at + fault));
            Browser.sidewaysScroll(page).forEach(fault -> faults.add(at + fault));
        }
        Browser.change(page, LOOKS.getFirst());
    }

    /// An address of every kind of page, of stations in both scripts.
    private static List<String> kinds() throws IOException {
        List<String> kinds =
                new ArrayList<>(
                        List.of(
                                "/",
                                "/senior/",
                                "/stations/",
                                "/all/",
                                "/gd/",
                                "/gd/senior/",
                                "/gd/all/",
                                "/gd/zx/",
                                "/gd/zx/jrzd/",
                                "/gd/about/",
                                "/hk/",
                                "/mo/",
                                "/hk/all/",
                                "/all/archive/",
                                "/hk/all/archive/",
                                "/gd/no/such/page",
                                readable,
                                withdrawn));
        for (String like :
                List.of("/gd/a/.*/[0-9]+.html", "/mo/a/.*/[0-9]+.html", "/tags/.*/index.html")) {
            published().stream()
                    .map(DemoInBrowserTest::address)
                    .filter(address -> address.matches(like) && !address.equals(withdrawn))
                    .findFirst()
                    .ifPresent(kinds::add);
        }
        return kinds;
    }

    private static String address(Path file) {
        try {
            return "/" + PublicFiles.root(running.folder()).relativize(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> published() throws IOException {
        return PublicFiles.of(running.folder()).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
    }
}
