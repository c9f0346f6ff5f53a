package org.fenzhan.rescue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
    private static Collected read(String lines) throws IOException {
        return read(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    }

    private static Collected read(InputStream in) throws IOException {
        Collected collected = new Collected();
        JsonLines.each(in, collected);
        return collected;
    }

    @Test
    void pagesHaveTheirIdsAndAddresses() throws IOException {
        Collected collected =
                read(
                        "\ufeff{\"id\":\"a\",\"url\":\"http://x.example/\",\"html\":\"<p>x\"}\r\n\n"
                                + "{\"more\":[{}],\"id\":17,\"text\":\"文字\"}");

        assertThat(collected.pages)
                .containsExactly(
                        new Saved.Markup(
                                PageId.of("a"), java.util.Optional.of("http://x.example/"), "<p>x"),
                        new Saved.Words(new PageId("17", true), java.util.Optional.empty(), "文字"));
    }

    @Test
    void aBadLineIsSaidWithItsNumberAndTheOthersAreRead() throws IOException {
        List<String> texts =
                read("{\"id\":1\nnonsense\n[]\n{\"id\":2}\n{\"id\":3,\"text\":7}\n{\"text\":\"a\"} x\n{\"id\":5,\"text\":\"ok\"}")
                        .texts();

        assertThat(texts).hasSize(7).endsWith("ok");
        assertThat(texts.subList(0, 6)).allMatch(text -> text.startsWith("! line "));
        assertThat(texts.get(2)).startsWith("! line 3: it is no JSON object");
        assertThat(texts.get(3)).contains("neither \"html\" nor \"text\"");
    }

    @Test
    void aLoneSurrogateStays() throws IOException {
        assertThat(read("{\"id\":\"s\",\"text\":\"a\\ud83db\"}").texts())
                .containsExactly("a\ud83db");
    }

    @Test
    void bytesThatAreNoUtf8AreReplaced() throws IOException {
        byte[] line = "{\"id\":\"s\",\"text\":\"a?b\"}".getBytes(StandardCharsets.US_ASCII);
        line[19] = (byte) 0xff;
        assertThat(read(new ByteArrayInputStream(line)).texts()).containsExactly("a\ufffdb");
    }

    @Test
    void aLineOfAHundredMegabytesIsSkippedWithoutBeingKept() throws IOException {
        byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        List<InputStream> parts =
                new java.util.ArrayList<>(
                        Collections.nCopies(100, block).stream()
                                .map(ByteArrayInputStream::new)
                                .toList());
        parts.addFirst(
                new ByteArrayInputStream(
                        "{\"id\":1,\"text\":\"".getBytes(StandardCharsets.US_ASCII)));
        parts.add(
                new ByteArrayInputStream(
                        "\"}\n{\"id\":2,\"text\":\"next\"}".getBytes(StandardCharsets.US_ASCII)));

        assertThat(read(new SequenceInputStream(Collections.enumeration(parts))).texts())
                .containsExactly(
                        "! the line is longer than 32 MB, the most that a page can have", "next");
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        String deep = "{\"id\":1,\"x\":" + "[".repeat(100_000) + "\n{\"id\":2,\"text\":\"next\"}";
        assertThat(read(deep).texts()).hasSize(2).endsWith("next");
    }
}
