package org.fenzhan.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fenzhan.browser.Browser;
import org.fenzhan.browser.Browser.Look;
import org.fenzhan.browser.PaperSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages as readers meet them: at a desk and on a narrow phone, light and dark, with and without
/// script.
@Tag("browser")
class PagesInBrowserTest {

    private static final Map<String, byte[]> PAGES = SamplePages.all();
    private static final String ARTICLE = "/gd/zx/jrzd/2024-06/48213.html";
    private static final List<Look> LOOKS =
            List.of(Look.DESK, Look.DESK.inTheDark(), Look.PHONE.inTheDark(), Look.PHONE);

    private final PaperSite site = site();
    private Page page;

    @AfterEach
    void closePage() {
        if (page != null) {
            page.context().close();
        }
    }

    static Stream<String> names() {
        return PAGES.keySet().stream()
                .filter(name -> !name.equals("latest.html")); // never opened by a reader
    }

    @ParameterizedTest
    @MethodSource("names")
    void everybodyCanUseThePage(String name) {
        open("/" + name, Look.DESK);
        for (Look look : LOOKS) {
            Browser.change(page, look);
            assertThat(Browser.violations(page)).as("%s at %s", name, look).isEmpty();
            assertThat(Browser.sidewaysScroll(page)).as("%s at %s", name, look).isEmpty();
        }
        page.evaluate("document.documentElement.dataset.mode = 'senior'");
        assertThat(Browser.sidewaysScroll(page)).as("%s in senior mode", name).isEmpty();
        assertThat(site.missing()).isEmpty();
        assertThat(site.complaints()).isEmpty();
    }

    @Test
    void boxOfNewestArticlesIsFilledWithoutTheArticleItself() {
        open(ARTICLE, Look.DESK);
        page.waitForSelector("[data-latest] ul.river");
        assertThat(page.locator("[data-latest] ul.river a").allTextContents())
                .hasSize(4)
                .doesNotContain("北江航道扩能收官，千吨船直抵韶关");
        assertThat(page.locator("[data-latest] [data-fallback]").count()).isZero();
    }

    @Test
    void boxTakesNothingButLinksTimesAndText() {
        site.put(
                "/gd/zx/jrzd/latest.html",
                """
                <!doctype html><ul class="river"><li onclick="x()"><h3><a href="javascript:alert(1)">one</a></h3></li>
                <li data-station="gx"><h3><a href="/gx/1.html" onclick="x()">two<img src="/x.png" onerror="x()"></a></h3>
                <p><time datetime="2024-06-28">06-28</time><script>x()</script></p></li></ul>
                """
                        .getBytes(StandardCharsets.UTF_8));
        open(ARTICLE, Look.DESK);
        page.waitForSelector("[data-latest] ul.river");
        assertThat(page.locator("[data-latest] ul.river").innerHTML())
                .isEqualTo(
                        "<li data-station=\"gx\"><h3><a href=\"%s/gx/1.html\">two</a></h3><p class=\"meta\"><time datetime=\"2024-06-28\">06-28</time></p></li>"
                                .formatted(PaperSite.ORIGIN));
    }

    @Test
    void stationHomeLeavesItsOwnArticlesOutOfTheOthers() {
        open("/home.html", Look.DESK);
        page.waitForSelector("[data-elsewhere] ul.river");
        assertThat(page.locator("[data-elsewhere] .tag").allTextContents())
                .containsExactly("总站", "澳門", "海南");
    }

    @Test
    void boxIsALinkWithoutScript() {
        open(ARTICLE, Look.DESK.withoutScript());
        assertThat(page.locator("[data-latest] [data-fallback] a").getAttribute("href"))
                .isEqualTo("/gd/zx/jrzd/");
        assertThat(page.locator("[data-today]").isVisible()).isFalse();
    }

    @Test
    void todayIsWrittenInThePagesLanguage() {
        open("/article-hk.html", Look.DESK);
        assertThat(page.locator("[data-today]").textContent())
                .matches("\\d{4}年\\d{1,2}月\\d{1,2}日星期.");
    }

    @Test
    void sizeAndThemeAreKeptAndSetBeforeTheFirstPaint() {
        open(ARTICLE, Look.DESK);
        page.locator("[name=size][value=large]").check();
        page.locator("[name=theme][value=dark]").check();
        page.navigate(PaperSite.ORIGIN + "/article-bare.html");
        assertThat(fontSize(".story-body")).isEqualTo(22);
        assertThat(page.locator("[name=size][value=large]").isChecked()).isTrue();
        assertThat(page.evaluate("getComputedStyle(document.documentElement).colorScheme"))
                .isEqualTo("dark");
    }

    @Test
    void choicesWorkWithoutScript() {
        open(ARTICLE, Look.DESK.withoutScript());
        page.locator("[name=size][value=large]").check();
        assertThat(fontSize(".story-body")).isEqualTo(22);
        page.locator("[name=mode][value=senior]").check();
        assertThat(fontSize(".story-body")).isEqualTo(33);
        assertThat(page.locator(".only-senior").isVisible()).isTrue();
    }

    @Test
    void seniorModeStaysFromPageToPageUntilItIsLeft() {
        open("/senior.html", Look.DESK);
        page.navigate(PaperSite.ORIGIN + ARTICLE);
        assertThat(fontSize(".story-body")).isGreaterThanOrEqualTo(18).isEqualTo(27);
        assertThat(page.locator("[name=mode][value=senior]").isChecked()).isTrue();
        page.locator(".only-senior [data-set-mode]").click();
        assertThat(fontSize(".story-body")).isEqualTo(18);
        page.navigate(PaperSite.ORIGIN + "/article-bare.html");
        assertThat(fontSize(".story-body")).isEqualTo(18);
    }

    @Test
    void seniorHomeLeadsBackToTheStandardOne() {
        open("/senior.html", Look.DESK);
        page.locator(".only-senior [data-set-mode]").click();
        page.waitForURL(PaperSite.ORIGIN + "/gd/");
        assertThat(page.getAttribute("html", "data-mode")).isEqualTo("standard");
    }

    @ParameterizedTest
    @MethodSource("names")
    void targetsAreLargeEnough(String name) {
        open("/" + name, Look.PHONE);
        assertThat(Browser.smallTargets(page, 44)).as("%s on a phone", name).isEmpty();
        page.evaluate("document.documentElement.dataset.mode = 'senior'");
        assertThat(Browser.smallTargets(page, 60)).as("%s, senior, on a phone", name).isEmpty();
        Browser.change(page, Look.DESK);
        assertThat(Browser.smallTargets(page, 60)).as("%s, senior, at a desk", name).isEmpty();
    }

    @Test
    void linesAndParagraphsStandApart() {
        open(ARTICLE, Look.DESK);
        double line = number("parseFloat(getComputedStyle(e).lineHeight)", ".story-body p");
        double size = number("parseFloat(getComputedStyle(e).fontSize)", ".story-body p");
        double apart =
                number(
                        "e.nextElementSibling.nextElementSibling.getBoundingClientRect().top - e.getBoundingClientRect().bottom",
                        ".story-body p");
        assertThat(line / size).isGreaterThanOrEqualTo(1.3);
        assertThat((apart + line) / line).isGreaterThanOrEqualTo(1.3);
    }

    private double fontSize(String selector) {
        return number("parseFloat(getComputedStyle(e).fontSize)", selector);
    }

    private double number(String expression, String selector) {
        Object value = page.locator(selector).first().evaluate("e => " + expression);
        return ((Number) value).doubleValue();
    }

    private void open(String path, Look look) {
        page = Browser.shared().open(look);
        site.attach(page);
        page.navigate(PaperSite.ORIGIN + path);
    }

    private static PaperSite site() {
        PaperSite site = new PaperSite();
        PAGES.forEach((name, bytes) -> site.put("/" + name, bytes));
        Samples.ASSETS.files().forEach(file -> site.put(file.href(), file.bytes()));
        for (String drawing :
                List.of(
                        "river",
                        "harbour",
                        "wetland",
                        "ridges",
                        "karst",
                        "ferry",
                        "tulou",
                        "terraces")) {
            site.put("/media/" + drawing + ".svg", drawing(drawing));
        }
        site.put(ARTICLE, PAGES.get("article.html"));
        site.put("/gd/", PAGES.get("home.html"));
        site.put("/gd/zx/jrzd/latest.html", PAGES.get("latest.html"));
        return site.put("/gd/latest.html", PAGES.get("latest.html"));
    }

    private static byte[] drawing(String name) {
        try (InputStream in =
                PagesInBrowserTest.class.getResourceAsStream("/page/art/" + name + ".svg")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
