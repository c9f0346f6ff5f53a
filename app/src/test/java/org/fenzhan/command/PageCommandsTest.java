package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `fenzhan extract` and `fenzhan inspect` as others script them.
class PageCommandsTest {
    private static final Path LEGACY = Path.of("src/main/resources/demo/legacy");
    private static final Path SEED = Path.of("../../shared/seed/defaced-article.txt");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir Path folder;

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static List<String> keys(JsonNode line) {
        return List.copyOf(line.propertyNames());
    }

    @Test
    void extractSaysTheFieldsInTheKeysThatWereAgreed() {
        Ran ran = Ran.fenzhan("", "extract", LEGACY.toString(), "--json");

        assertThat(ran.exit()).isZero();
        JsonNode story = ran.lines().get(1);
        assertThat(keys(story))
                .containsExactly(
                        "id",
                        "title",
                        "date",
                        "sources",
                        "reporters",
                        "editors",
                        "breadcrumb",
                        "text");
        assertThat(story.get("id").asString()).isEqualTo(LEGACY + "/clean-story.html");
        assertThat(story.get("date").asString()).isEqualTo("2020-10-19 08:46");
        assertThat(texts(story.get("reporters"))).containsExactly("万小满");
        JsonNode notice = ran.lines().get(0);
        assertThat(notice.get("date").asString()).isEqualTo("2011-04-08");
        assertThat(notice.get("sources").isArray()).isTrue();
        assertThat(notice.get("sources")).isEmpty();
        assertThat(ran.err()).contains("4 pages, 0 of them with an error");
    }

    @Test
    void absentTextsAreNullAndBadPagesLinesOfTheirOwn() {
        Ran ran =
                Ran.fenzhan(
                        """
                        {"id":1,"html":"<p>No title here, yet there is a sentence that is long enough to be read as running text by anybody.</p>"}
                        {"id":2,"html":"<ul><li><a href=x>only</a></ul>"}
                        {"id":"3"}
                        nonsense
                        """,
                        "extract",
                        "-",
                        "--json");

        assertThat(ran.exit()).isEqualTo(Exit.DONE_IN_PART);
        assertThat(ran.lines()).hasSize(4);
        assertThat(ran.lines().get(0).get("id").isNumber()).isTrue();
        assertThat(ran.lines().get(0).get("date").isNull()).isTrue();
        assertThat(ran.lines().get(0).has("error")).isFalse();
        assertThat(ran.lines().get(1).get("error").asString()).startsWith("there is no article");
        assertThat(ran.lines().get(2).get("error").asString()).startsWith("line 3: ");
        assertThat(ran.lines().get(3).get("id").asString()).isEqualTo("line 4");
    }

    @Test
    void linesComeInTheOrderOfTheInput() {
        StringBuilder input = new StringBuilder();
        IntStream.range(0, 600)
                .forEach(i ->
                        input.append(
                                "{\"id\":%d,\"text\":\"%s\"}\n"
                                        .formatted(i, "今天天气很好。".repeat(i % 7 * 40 + 1))));

        Ran ran = Ran.fenzhan(input.toString(), "inspect", "-", "--json");

        assertThat(ran.lines())
                .extracting(line -> line.get("id").asInt())
                .isEqualTo(IntStream.range(0, 600).boxed().toList());
    }

    @Test
    void inspectNamesPlacesInTheTextThatWasGiven() throws Exception {
        String text = Files.readString(LEGACY.resolve("defaced-page.txt"));
        String line = JSON.writeValueAsString(java.util.Map.of("id", "d", "text", text));

        Ran ran = Ran.fenzhan(line + "\n", "inspect", "-", "--json");

        JsonNode said = ran.lines().getFirst();
        assertThat(keys(said))
                .containsExactlyInAnyOrder("id", "defaced", "score", "verdict", "findings");
        assertThat(said.get("verdict").asString()).isEqualTo("injected");
        assertThat(said.get("defaced").asBoolean()).isTrue();
        assertThat(said.get("findings")).hasSize(2);
        said.get("findings")
                .forEach(finding -> {
                    assertThat(keys(finding))
                            .containsExactly(
                                    "kind",
                                    "start",
                                    "end",
                                    "text",
                                    "proposals",
                                    "confidence",
                                    "evidence");
                    assertThat(
                                    text.substring(
                                            finding.get("start").asInt(),
                                            finding.get("end").asInt()))
                            .isEqualTo(finding.get("text").asString())
                            .isEqualTo("welcome-星澜汇");
                });
    }

    @Test
    void inspectRepeatsTheTextOfWhateverWasNoText() {
        Ran ran =
                Ran.fenzhan(
                        "", "inspect", LEGACY.resolve("defaced-page.html").toString(), "--json");

        JsonNode said = ran.lines().getFirst();
        String text = said.get("text").asString();
        String extracted =
                Ran.fenzhan("", "extract", LEGACY.resolve("defaced-page.html").toString(), "--json")
                        .lines()
                        .getFirst()
                        .get("text")
                        .asString();
        assertThat(text).startsWith(extracted + "\n");
        assertThat(said.get("findings")).isNotEmpty();
        said.get("findings")
                .forEach(finding ->
                        assertThat(
                                        text.substring(
                                                finding.get("start").asInt(),
                                                finding.get("end").asInt()))
                                .isEqualTo(finding.get("text").asString()));
    }

    @Test
    void aLoneSurrogateComesBackAsItWas() {
        Ran ran = Ran.fenzhan("{\"id\":\"\\ud83d\",\"text\":\"第一段。\"}\n", "inspect", "-", "--json");

        assertThat(ran.out()).contains("\\ud83d");
        assertThat(ran.lines().getFirst().get("id").asString()).isEqualTo("\ud83d");
    }

    @Test
    void peopleGetATableThatCannotSteerTheirTerminal() throws Exception {
        Path page =
                Files.writeString(
                        folder.resolve("x.html"),
                        "<title>Title \u001b[2J here</title><p>" + "Words and words. ".repeat(20));

        Ran ran = Ran.fenzhan("", "extract", page.toString());

        assertThat(ran.out()).contains(page.toString(), "  title", "  date            -");
        assertThat(ran.out()).doesNotContain("\u001b");
    }

    @Test
    void whatDoesNotExistIsUsedWronglyAndNothingIsPrinted() {
        Ran ran = Ran.fenzhan("", "inspect", LEGACY.toString(), "/nothing/here", "--json");

        assertThat(ran.exit()).isEqualTo(Exit.USED_WRONGLY);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("/nothing/here does not exist");
    }

    @Test
    void nothingReadIsAFailure() {
        assertThat(Ran.fenzhan("", "extract", folder.toString()).exit()).isEqualTo(Exit.FAILED);
        assertThat(Ran.fenzhan("{}\n", "inspect", "-").exit()).isEqualTo(Exit.FAILED);
    }

    @Test
    void theSeedPageIsReadAndBothPlacesAreFound() throws Exception {
        Assumptions.assumeTrue(Files.exists(SEED), "the seed page lies outside this tree");
        JsonNode fields = Ran.fenzhan("", "extract", SEED.toString(), "--json").lines().getFirst();
        assertThat(fields.get("date").asString()).isEqualTo("2024-06-27");
        assertThat(texts(fields.get("sources"))).containsExactly("南方日报", "南方+客户端");

        JsonNode said = Ran.fenzhan("", "inspect", SEED.toString(), "--json").lines().getFirst();
        assertThat(said.get("verdict").asString()).isEqualTo("injected");
        assertThat(said.get("findings")).hasSize(2);
    }

    @Test
    void extractLeavesOutWhatTheSiteSaysOnAllPages() throws IOException {
        String shared = "本站由热心读者共同维护，十多年来坚持报道身边的人和事，欢迎各位来稿，来稿请注明姓名和联系方式，一经采用即付稿酬，谢谢大家一直以来的支持。";
        Path site = Files.createDirectories(folder.resolve("site"));
        for (int i = 0; i < 14; i++) {
            // the last two are the same text once more
            String place = "上下前后东西南北大小新老".charAt(Math.min(i, 11)) + "村";
            Files.writeString(
                    site.resolve("%02d.html".formatted(i)),
                    ("<title>%1$s通了公交车</title><h1>%1$s通了公交车</h1><div>2024-06-%2$d</div>"
                                    + "<div><p>%1$s昨天通了公交车，村民们很高兴。</p></div>"
                                    + "<div><p>%3$s</p><p>%3$s</p></div>")
                            .formatted(place, 10 + i, shared));
        }

        Ran together = Ran.fenzhan("", "extract", site.toString(), "--json");
        Ran alone = Ran.fenzhan("", "extract", site.toString(), "--json", "--each-alone");

        assertThat(together.lines())
                .hasSize(14)
                .allSatisfy(line ->
                        assertThat(line.get("text").asString())
                                .isEqualTo(
                                        line.get("title").asString().substring(0, 2)
                                                + "昨天通了公交车，村民们很高兴。"));
        assertThat(alone.lines())
                .allSatisfy(line -> assertThat(line.get("text").asString()).contains("热心读者"));
    }

    @Test
    void tooFewPagesTeachNothing() throws IOException {
        Path copies = Files.createDirectories(folder.resolve("copies"));
        for (int i = 0; i < 8; i++) {
            Files.copy(LEGACY.resolve("clean-story.html"), copies.resolve(i + ".html"));
        }

        assertThat(Ran.fenzhan("", "extract", copies.toString(), "--json").lines())
                .allSatisfy(line -> assertThat(line.get("text").asString()).isNotEmpty());
    }
}
