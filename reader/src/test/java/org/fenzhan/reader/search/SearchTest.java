package org.fenzhan.reader.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.reader.index.IndexState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {
    private static final String SHELL =
            """
            <!doctype html><html><head><title>搜索 - 南岭</title></head><body>
            <!--search--><p>form</p>
            <script type="application/json" data-search>{"own":{"station":"%s","locale":"zh-Hans-CN","action":"/search","scope":"%s"},
            "words":{"title":"搜索","title-for":"搜索“{}”","found":"找到 {} 篇。","none":"没有“{}”","unavailable":"暂时用不了","busy":"太多","building":"还不全","widen":"别处 {} 篇","limit":"前 500 篇","cut":"太长"},
            "stations":[{"number":"1","code":"head","name":"总站","locale":"zh-Hans-CN","channels":{}},
            {"number":"2","code":"gd","name":"广东","locale":"zh-Hans-CN","channels":{"7":"要闻","8":"<b>文旅"}},
            {"number":"3","code":"hk","name":"香港","locale":"zh-Hant-HK","channels":{"9":"要聞"}}]}</script><!--/search-->
            <footer>end</footer></body></html>
            """;

    @TempDir Path folder;
    private long next = 1;

    @BeforeEach
    void fill() throws IOException {
        write(
                true,
                entry(2, 7, "2024-06-28", "夜间渡轮恢复", "珠江两岸六处码头延长营运，渡轮每三十分钟一班。"),
                entry(3, 9, "2024-06-27", "頭班船六點四十", "碼頭加固工程歷時十四個月，清晨的渡輪載着菜籃。"),
                entry(2, 8, "2023-01-02", "一座百年灯塔", "离码头二百步，守塔人的小屋也修好了。BIM 与 A股 的故事。"),
                entry(
                        1,
                        0,
                        "2025-05-05",
                        "<script>alert(1)</script>渡轮",
                        "<img src=x onerror=alert(1)>渡轮"));
    }

    @ParameterizedTest
    @CsvSource({
        "渡轮, 3",
        "渡輪, 3",
        "渡轮 码头, 2",
        "渡輪　碼頭, 2",
        "碼頭渡輪, 2",
        "“码头加固”, 1",
        "“加固码头”, 0",
        "「碼頭加固」, 1",
        "bim, 1",
        "ＢＩＭ, 1",
        "A股, 1",
        "“a股的故事”, 0",
        "“a股 的故事”, 1",
        "塔, 1",
        "不存在的词, 0",
        "六处码头, 1",
        "营运渡轮, 1"
    })
    void wordsAreFoundInEitherScript(String words, int count) throws IOException {
        String html = ask("head", "q=" + encoded(words));
        assertThat(html)
                .contains(count == 0 ? "没有“" : "找到 <strong class=\"num\">" + count + "</strong> 篇");
    }

    @Test
    void hitsAreMarkedAndNameTheirPlace() throws IOException {
        assertThat(ask("head", "q=" + encoded("渡轮 码头")))
                .contains("<title>搜索“渡轮 码头” - 南岭</title>")
                .contains("<li data-station=\"hk\" lang=\"zh-Hant-HK\"><h3><a href=\"/a/2.html\">")
                .contains("清晨的<mark>渡輪</mark>載着菜籃")
                .contains(
                        "<span class=\"tag\">广东</span><time datetime=\"2024-06-28\">2024-06-28</time> · 要闻")
                .contains("<footer>end</footer>");
    }

    @Test
    void choicesTellWhatTheyWouldGive() throws IOException {
        String html = ask("head", "q=" + encoded("码头") + "&year=2024");
        assertThat(html)
                .contains(
                        "?q=%E7%A0%81%E5%A4%B4&amp;station=gd&amp;year=2024\" rel=\"nofollow\">广东 <span class=\"num\">1</span>")
                .contains(
                        "<a href=\"/search?q=%E7%A0%81%E5%A4%B4\" rel=\"nofollow\">any <span class=\"num\">3</span>")
                .contains("aria-current=\"true\">year <span class=\"num\">2</span>");
        assertThat(ask("head", "q=" + encoded("码头") + "&station=gd"))
                .contains("找到 <strong class=\"num\">2</strong>")
                .contains("channel=8\" rel=\"nofollow\">&lt;b&gt;文旅 <span class=\"num\">1</span>");
        assertThat(ask("head", "q=" + encoded("码头") + "&station=gd&channel=8"))
                .contains("找到 <strong class=\"num\">1</strong>");
    }

    @Test
    void stationsPageSearchesTheStationUnlessAskedForAll() throws IOException {
        assertThat(ask("gd", "q=" + encoded("渡轮"))).contains("找到 <strong class=\"num\">1</strong>");
        assertThat(ask("gd", "q=" + encoded("渡轮") + "&station=all"))
                .contains("找到 <strong class=\"num\">3</strong>");
        assertThat(ask("gd", "q=" + encoded("菜篮"))).contains("没有“菜篮”").contains("别处 1 篇");
    }

    @Test
    void latestComeFirstIfThatIsAskedFor() throws IOException {
        assertThat(ask("head", "q=" + encoded("渡轮") + "&sort=date"))
                .containsSubsequence("2025-05-05\">", "2024-06-28\">", "2024-06-27\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "--><b>",
                "<!--/search-->",
                "{}",
                "$1 \\1",
                "渡轮\"<svg/onload=1>"
            })
    void nothingOfAQuestionBecomesMarkup(String hostile) throws IOException {
        String html = ask("head", "q=" + encoded(hostile) + "&station=" + encoded(hostile));
        assertThat(html)
                .doesNotContain("<script>alert", "<img src=x", "<svg/", "onfocus='", "--><b>")
                .containsOnlyOnce("<footer>");
    }

    @Test
    void nothingOfAnArticleBecomesMarkup() throws IOException {
        assertThat(ask("head", "q=" + encoded("渡轮") + "&sort=date"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;<mark>渡轮</mark>")
                .doesNotContain("<script>alert", "<img src=x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”“",
                "\"\"",
                "AND",
                "NOT OR (",
                "title:x",
                "a* ?b ~1 ^2",
                "[a TO b]",
                "\\",
                "/.*/",
                "+-&&||!(){}",
                "的",
                "a b c d e f g h i j k l m n o p q r s t u v w x y z"
            })
    void noQuestionIsAnError(String odd) throws IOException {
        assertThat(ask("head", "q=" + encoded(odd))).contains("<footer>end</footer>");
        assertThat(ask("head", "q=" + encoded(odd.repeat(50)))).contains("<footer>end</footer>");
    }

    @Test
    void emptyQuestionIsAnInvitation() throws IOException {
        assertThat(ask("head", "q="))
                .contains("hint")
                .contains("<title>搜索 - 南岭")
                .doesNotContain("没有");
    }

    @Test
    void pagesAreBounded() throws IOException {
        write(
                true,
                IntStream.range(0, 600)
                        .mapToObj(i -> entry(2, 7, "2022-01-01", "灌溉" + i, "灌溉"))
                        .toArray(Entry[]::new));
        String first = ask("head", "q=" + encoded("灌溉"));
        assertThat(first).contains("找到 <strong class=\"num\">600</strong>").contains("前 500 篇");
        assertThat(first.split("<li data-station=", -1)).hasSize(21);
        String last = ask("head", "q=" + encoded("灌溉") + "&page=9999");
        assertThat(last)
                .contains("page=25\" aria-current=\"page\">25")
                .contains("page=24\" rel=\"nofollow prev\"")
                .doesNotContain("page=26");
    }

    @Test
    void withdrawnPageIsLeftOutBeforeTheIndexKnows() throws IOException {
        try (Search search = new Search(folder)) {
            Search.Answer answer =
                    search.answer(
                                    shell("head"),
                                    Question.of("q=" + encoded("渡轮")),
                                    address -> !address.equals("/a/1.html"))
                            .orElseThrow();
            assertThat(text(answer)).contains("\"num\">2</strong>").doesNotContain("/a/1.html");
        }
    }

    @Test
    void newCommitsAreSeenAndUnfinishedOnesSaySo() throws Exception {
        try (Search search = new Search(folder)) {
            assertThat(ask(search, "q=" + encoded("水库"))).contains("没有“水库”");
            write(false, entry(2, 7, "2024-06-29", "水库", "水库"));
            long until = System.nanoTime() + 20_000_000_000L;
            String html = ask(search, "q=" + encoded("水库"));
            while (html.contains("没有") && System.nanoTime() < until) {
                Thread.onSpinWait();
                html = ask(search, "q=" + encoded("水库"));
            }
            assertThat(html).contains("\"num\">1</strong>").contains("还不全");
        }
    }

    @Test
    void withoutAnIndexItSaysSo() throws IOException {
        Path nowhere = folder.resolve("nowhere");
        for (Path at : List.of(nowhere, broken())) {
            try (Search search = new Search(at)) {
                Search.Answer answer =
                        search.answer(shell("head"), Question.of("q=a"), _ -> true).orElseThrow();
                assertThat(answer.outcome()).isEqualTo(Search.Outcome.UNAVAILABLE);
                assertThat(text(answer)).contains("暂时用不了").contains("value=\"a\"");
            }
        }
        assertThat(nowhere).doesNotExist();
    }

    private Path broken() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("segments_1"), "this is no index");
        return broken;
    }

    @Test
    void pageWithoutAPlaceIsNoSearch() throws IOException {
        try (Search search = new Search(folder)) {
            for (String page :
                    List.of(
                            "",
                            "<title>x</title>",
                            "<title>a</title><!--search--><!--/search-->",
                            "<title>a</title><!--search--><script type=\"application/json\" data-search>{\"words\":[</script><!--/search-->",
                            "<title>a</title><!--search--><script type=\"application/json\" data-search>{\"stations\":[{}]}</script><!--/search-->")) {
                assertThat(
                                search.answer(
                                        page.getBytes(StandardCharsets.UTF_8),
                                        Question.of("q=a"),
                                        _ -> true))
                        .as(page)
                        .isEmpty();
            }
        }
    }

    @Test
    void searchThatTakesTooLongDoesNotSayThatNothingIsThere() throws IOException {
        try (Search search = new Search(folder, 1, Duration.ofSeconds(-1))) {
            Search.Answer answer =
                    search.answer(shell("head"), Question.of("q=" + encoded("渡轮")), _ -> true)
                            .orElseThrow();
            assertThat(answer.outcome()).isEqualTo(Search.Outcome.BUSY);
            assertThat(text(answer)).contains("太多").doesNotContain("没有“");
        }
    }

    @Test
    void tooManyAreTurnedAway() throws InterruptedException {
        CountDownLatch end = new CountDownLatch(1);
        AtomicInteger taken = new AtomicInteger();
        try (Search search = new Search(folder, 1, Duration.ofSeconds(1))) {
            int accepted = 0;
            for (int i = 0; i < 50; i++) {
                accepted +=
                        search.queue(_ -> {
                            taken.incrementAndGet();
                            await(end);
                        })
                                ? 1
                                : 0;
            }
            assertThat(accepted).isEqualTo(33);
            assertThat(text(search.busy(shell("head"), Question.of("q=a")).orElseThrow()))
                    .contains("太多");
            end.countDown();
        }
        assertThat(taken.get()).isEqualTo(33);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Entry entry(int station, int channel, String day, String title, String text) {
        long number = next++;
        return new Entry(
                number,
                station,
                channel,
                Long.parseLong(day.replace("-", "")) * 1000 + number,
                day,
                "/a/" + number + ".html",
                title,
                text,
                List.of(),
                "",
                Optional.empty());
    }

    private void write(boolean complete, Entry... entries) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (Entry entry : entries) {
                writer.updateDocument(Entry.term(entry.article()), entry.document());
            }
            IndexState state = IndexState.begin(1, 1);
            writer.setLiveCommitData(
                    (complete ? state.walked(IndexState.ALL) : state).encode().entrySet());
            writer.commit();
        }
    }

    private String ask(String station, String query) throws IOException {
        try (Search search = new Search(folder)) {
            Search.Answer answer =
                    search.answer(shell(station), Question.of(query), _ -> true).orElseThrow();
            assertThat(answer.outcome()).isEqualTo(Search.Outcome.FOUND);
            return text(answer);
        }
    }

    private static String ask(Search search, String query) throws IOException {
        return text(search.answer(shell("head"), Question.of(query), _ -> true).orElseThrow());
    }

    private static byte[] shell(String station) {
        return SHELL.formatted(station, station.equals("head") ? "all" : "station")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Search.Answer answer) {
        return new String(answer.html(), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
