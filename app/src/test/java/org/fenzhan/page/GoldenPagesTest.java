package org.fenzhan.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.fenzhan.browser.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of page, byte for byte but for the hashes of the theme. Renew after a change that is
/// meant with `-Dgolden.renew=true` and read the difference; a machine that checks (`CI` set)
/// refuses to renew.
class GoldenPagesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/page");
    private static final Map<String, byte[]> PAGES = SamplePages.all();

    static Stream<String> names() {
        return PAGES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void pageIsTheGoldenOne(String name) throws IOException {
        Path file = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.renew")) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not renewed where they are checked")
                    .isNull();
            Files.createDirectories(GOLDEN);
            Files.writeString(file, settled(PAGES.get(name)));
        }
        assertThat(file).as("renew with -Dgolden.renew=true").exists();
        assertThat(settled(PAGES.get(name))).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("names")
    void pageIsValidHtml(String name) {
        assertThat(Markup.faults(PAGES.get(name))).isEmpty();
    }

    @Test
    void noGoldenFileIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(PAGES.keySet());
        }
    }

    @Test
    void otherLocaleAndZoneGiveTheSameBytes() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SamplePages.all())
                    .allSatisfy((name, bytes) -> assertThat(bytes).isEqualTo(PAGES.get(name)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void pageCarriesNoInlineStyleNorScriptNorForeignContent(String name) {
        assertThat(text(PAGES.get(name)))
                .doesNotContain(" style=", "<style", " onclick=", " onload=", "javascript:")
                .doesNotContainPattern(
                        "<script(?! src=\"/assets/| type=\"application/(ld\\+)?json\")")
                .doesNotContainPattern(
                        "<(img|link rel=\"(icon|stylesheet)\"|script)[^>]* (src|href)=\"(?!/)");
    }

    /// Without the hashes of the theme's files: another colour or rule is no other page.
    private static String settled(byte[] page) {
        return text(page)
                .replaceAll("(/assets/[a-z/-]+)\\.[0-9a-f]{16}\\.", "$1.HASH.")
                .replaceAll("sha384-[A-Za-z0-9+/=]{64}", "sha384-HASH");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
