package org.fenzhan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fenzhan.browser.Markup;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.page.output.Html;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// What editors and imports may type must come out as text, in every place of a page.
class HostileTextTest {

    private static final Pattern JSON_LD =
            Pattern.compile(
                    "<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final Pages pages = new Pages();

    static Stream<String> texts() {
        return Stream.of(
                "</script><script>alert(1)</script>",
                "</title><img src=x onerror=alert(1)>",
                "\"><svg onload=alert(1)>",
                "' onmouseover='alert(1)",
                "<!--<script>",
                "]]>--!>",
                "&lt;b&gt; &amp; ${view} @if(true)",
                "行一\u2028行二\u2029\\\"尾",
                "半个\uD83D字与😀整字");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void articleShowsItAsText(String text) {
        String page = text(pages::article, channelOf(text), articleOf(text));
        assertNothingRuns(page);
        assertThat(page.split("<script", -1))
                .as("style sheet's script and two data blocks")
                .hasSize(4);
        assertThat(Markup.faults(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void linkedDataSaysItUnchanged(String text) {
        Matcher blocks = JSON_LD.matcher(text(pages::article, channelOf(text), articleOf(text)));
        String expected = text.replace("\uD83D字", "?字");
        assertThat(blocks.find()).isTrue();
        JsonNode breadcrumb = new ObjectMapper().readTree(blocks.group(1));
        assertThat(breadcrumb.at("/itemListElement/0/name").asString()).isEqualTo(expected);
        assertThat(blocks.find()).isTrue();
        JsonNode article = new ObjectMapper().readTree(blocks.group(1));
        assertThat(article.at("/headline").asString()).isEqualTo(expected);
        assertThat(article.at("/author/0/name").asString()).isEqualTo(expected);
        assertThat(article.at("/sourceOrganization/0/name").asString()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void listsAndHomesShowItAsText(String text) {
        Item item =
                Samples.item(text, 1, "2024-06-28T09:40:00+08:00")
                        .withDek(text)
                        .withSource(text)
                        .withTag(Item.Tag.place(text));
        Section section = new Section(text, "/gd/", List.of(item, item));
        HomePage home =
                new HomePage(
                        Meta.of("", text, "/gd/"),
                        Optional.of(new Lead(text, item, List.of(new Link(text, "/gd/1.html")))),
                        Optional.of(new Lead(text, item, List.of())),
                        section,
                        new HomePage.Side(text, List.of(new Link(text, "/gd/")), section),
                        section,
                        List.of(
                                new HomePage.Tile(
                                        new Item.Tag("fj", text, ""), "/fj/", Optional.of(item))),
                        text,
                        List.of(section),
                        List.of(new HomePage.Topic(text, "/gd/zt/", text, Optional.empty(), "")),
                        Optional.of(new Latest(text, "/", "/latest.html")));
        String page = text(pages::home, pages.frame(Samples.shell("gd"), Place.home()), home);
        assertNothingRuns(page);
        assertThat(Markup.faults(page.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "//evil.example/",
                "\\\\evil",
                "java\tscript:x",
                " /x",
                "vbscript:x",
                "x.html"
            })
    void addressThatRunsOrLeavesIsRefused(String href) {
        assertThat(Link.isSafe(href)).isFalse();
        assertThatThrownBy(() -> new Link("words", href))
                .hasMessageContaining("refused")
                .hasMessageContaining("words");
        assertThatThrownBy(() -> Item.of("title", href, Samples.at("2024-06-28T09:40:00+08:00")))
                .hasMessageContaining("title");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/gd/?a=1&b=2#c",
                "#main",
                "https://a.example/x%20y",
                "mailto:a@b.example",
                "tel:+8620"
            })
    void addressOfAPageIsTaken(String href) {
        assertThat(Link.isSafe(href)).isTrue();
    }

    @Test
    void bodyGoesInByteForByte() {
        String body = "<p>一&nbsp;<b>二</b></p><!-- kept: sanitising is done before -->";
        ArticlePage bare = ArticleSamples.bare();
        ArticlePage page =
                new ArticlePage(
                        bare.meta(),
                        "",
                        bare.published(),
                        Optional.empty(),
                        bare.byline(),
                        Html.trusted(body),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        bare.turn(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        assertThat(text(pages::article, channelOf("频道"), page))
                .contains("<div class=\"story-body\">\n" + body + "\n</div>");
    }

    private static void assertNothingRuns(String page) {
        Document document = Jsoup.parse(page);
        assertThat(
                        document.select(
                                "[onmouseover], [onload], [onerror], script:not([src]):not([type])"))
                .isEmpty();
        assertThat(document.select("img[src=x]")).isEmpty();
    }

    private Frame channelOf(String text) {
        return pages.frame(
                Samples.shell("gd"),
                Place.within(
                        "zx",
                        List.of(new Link(text, "/gd/")),
                        new Place.Column(text, text, text, text)));
    }

    private static ArticlePage articleOf(String text) {
        Item item = Samples.item(text, 1, "2024-06-28T09:40:00+08:00");
        return new ArticlePage(
                Meta.of(text, text, "/gd/1.html"),
                text,
                item.time(),
                Optional.empty(),
                new ArticlePage.Byline(
                        List.of(new Link(text, "https://a.example/"), Link.text(text)),
                        List.of(text),
                        List.of(text)),
                Html.EMPTY,
                List.of(text, text),
                Optional.of(new Item.Picture("/media/1.svg", text, 3, 2)),
                Optional.of(
                        new ArticlePage.Conversion(
                                text, new Link(text, "/gd/2.html"), "zh-Hans-CN")),
                List.of(new ArticlePage.Correction(item.time(), text)),
                new ArticlePage.Turn(new Link(text, "/gd/0.html"), new Link(text, "/gd/2.html")),
                List.of(item),
                Optional.of(new Latest(text, "/gd/", "/gd/latest.html")),
                Optional.empty(),
                List.of());
    }

    private static <P> String text(SamplePages.Renderer<P> renderer, Frame frame, P page) {
        ByteSink sink = new ByteSink();
        renderer.render(frame, page, sink);
        return new String(sink.toBytes(), StandardCharsets.UTF_8);
    }
}
