package org.fenzhan.extract.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.fenzhan.extract.Extractor;
import org.fenzhan.extract.article.Article;
import org.fenzhan.extract.article.Extraction;
import org.fenzhan.extract.article.Link;
import org.fenzhan.extract.article.NoArticle;
import org.fenzhan.extract.encoding.Decoded;
import org.fenzhan.extract.encoding.Encodings;
import org.fenzhan.extract.label.DateText;
import org.fenzhan.extract.label.LabelScanner;
import org.fenzhan.extract.label.Labelled;
import org.fenzhan.extract.label.Names;
import org.fenzhan.extract.profile.SiteProfile;
import org.junit.jupiter.api.Test;

/// Feeds broken variants of good pages to every parser. A seed that fails is printed;
/// `-Dfenzhan.fuzz=100000` runs that many.
class MutationTest {
    private static final int ROUNDS = Integer.getInteger("fenzhan.fuzz", 250);
    private static final List<String> SOUP =
            List.of(
                    "<div>",
                    "</div>",
                    "<table><tr>",
                    "</td>",
                    "<a href='",
                    "\">",
                    "<!--",
                    "-->",
                    "<script>",
                    "</script>",
                    "<![CDATA[",
                    "&#x",
                    "&amp",
                    "\0",
                    "<b><i><font>",
                    "<h1>",
                    "</h1>",
                    "<title>",
                    "<plaintext>",
                    "<frameset>",
                    "<svg><title>",
                    "<template>",
                    "<select><option>",
                    "<br/>",
                    "<meta charset=utf-16>",
                    "<meta charset=x>",
                    "来源：",
                    "记者",
                    "（",
                    "）",
                    "【编辑",
                    "当前位置：",
                    ">>",
                    "2024-13-45 25:61",
                    "{\"@type\":\"NewsArticle\",\"author\":[[[",
                    "\ud83d",
                    "　");

    @Test
    void brokenPagesAreAnswered() throws IOException {
        List<LabelledPage> pages = PortalPages.all();
        Extractor extractor = new Extractor();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] broken = broken(pages.get(random.nextInt(pages.size())).bytes(), random);
            Extraction extraction =
                    answer(
                            seed,
                            () -> extractor.extract(broken, Optional.empty(), Optional.empty()));
            assertThat(holds(extraction))
                    .as("seed %d: offsets of links lie in their text", seed)
                    .isTrue();
        }
    }

    @Test
    void brokenLinesAreAnsweredByEveryReaderOfLines() throws IOException {
        List<LabelledPage> pages = PortalPages.all();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] broken = broken(pages.get(random.nextInt(pages.size())).bytes(), random);
            String text = new String(broken, StandardCharsets.UTF_8);
            int from = random.nextInt(Math.max(1, text.length()));
            String line = text.substring(from, Math.min(text.length(), from + random.nextInt(300)));
            List<Labelled> labels = answer(seed, () -> LabelScanner.scan(line));
            labels.forEach(labelled -> assertThat(labelled.value(line)).isNotNull());
            answer(seed, () -> Names.read(line, true));
            answer(seed, () -> Names.read(line, false));
            answer(seed, () -> DateText.find(line));
        }
    }

    @Test
    void brokenBytesAreDecodedOrRefused() throws IOException {
        List<LabelledPage> pages = PortalPages.all();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] broken = broken(pages.get(random.nextInt(pages.size())).bytes(), random);
            assertThat(
                            answer(
                                    seed,
                                    () ->
                                            Encodings.decode(
                                                    broken,
                                                    Optional.of(
                                                            random.nextBoolean()
                                                                    ? "gbk"
                                                                    : "no such"))))
                    .isInstanceOf(Decoded.class);
        }
    }

    @Test
    void brokenProfilesAreReadOrRefused() {
        String good =
                new SiteProfile(9, java.util.Set.of(1L, -5L), java.util.Map.of("title", "div > h1"))
                        .toText();
        for (int seed = 0; seed < ROUNDS; seed++) {
            String broken =
                    new String(
                            broken(good.getBytes(StandardCharsets.UTF_8), new Random(seed)),
                            StandardCharsets.UTF_8);
            try {
                assertThat(SiteProfile.parse(broken)).isNotNull();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageContaining("profile");
            }
        }
    }

    private static byte[] broken(byte[] page, Random random) {
        byte[] bytes = page.clone();
        for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
            bytes =
                    switch (random.nextInt(5)) {
                        case 0 -> flipped(bytes, random);
                        case 1 -> java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
                        case 2 ->
                                inserted(
                                        bytes,
                                        SOUP.get(random.nextInt(SOUP.size()))
                                                .repeat(1 + random.nextInt(4))
                                                .getBytes(StandardCharsets.UTF_8),
                                        random);
                        case 3 ->
                                inserted(
                                        bytes,
                                        "<div><span>"
                                                .repeat(random.nextInt(1_500))
                                                .getBytes(StandardCharsets.UTF_8),
                                        random);
                        default -> doubled(bytes, random);
                    };
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int i = 0; i < 20 && bytes.length > 0; i++) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] inserted(byte[] bytes, byte[] part, Random random) {
        int at = random.nextInt(bytes.length + 1);
        byte[] grown = new byte[bytes.length + part.length];
        System.arraycopy(bytes, 0, grown, 0, at);
        System.arraycopy(part, 0, grown, at, part.length);
        System.arraycopy(bytes, at, grown, at + part.length, bytes.length - at);
        return grown;
    }

    private static byte[] doubled(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, from + random.nextInt(2_000));
        return inserted(bytes, java.util.Arrays.copyOfRange(bytes, from, to), random);
    }

    private static <T> T answer(int seed, java.util.function.Supplier<T> call) {
        try {
            return call.get();
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + seed + " was not answered", e);
        }
    }

    private static boolean holds(Extraction extraction) {
        return switch (extraction) {
            case NoArticle none -> !none.detail().isBlank();
            case Article article -> article.body().stream().allMatch(MutationTest::linksLieInText);
        };
    }

    private static boolean linksLieInText(org.fenzhan.extract.article.Block block) {
        return !(block instanceof org.fenzhan.extract.article.Block.Paragraph paragraph)
                || paragraph.prose().links().stream()
                        .mapToInt(Link::end)
                        .allMatch(end -> end <= paragraph.prose().text().length());
    }
}
