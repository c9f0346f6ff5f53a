package org.fenzhan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Assets.Look GUANGDONG = new Assets.Look("gd", 36, 0.13, 2, 4, 2);

    @Test
    void namesCarryTheHashOfTheBytes() {
        assertThat(Assets.of(List.of(GUANGDONG)).files())
                .allSatisfy(file ->
                        assertThat(file.path())
                                .startsWith("assets/")
                                .contains("." + file.sha256().substring(0, 16) + "."))
                .extracting(Assets.File::path)
                .doesNotHaveDuplicates();
    }

    @Test
    void colourOfAStationIsARuleAndAnotherColourAnotherName() {
        Assets one = Assets.of(List.of(GUANGDONG));
        Assets other = Assets.of(List.of(Assets.Look.of("gd", 37, 0.13)));
        assertThat(styleSheet(one))
                .contains(
                        "[data-station=\"gd\"] { --h: 36; --c: 0.13 }",
                        ".atlas > [data-station=\"gd\"] { grid-area: 2 / 4 / auto / span 2 }");
        assertThat(styleSheet(other)).contains("--h: 37").doesNotContain("grid-area: 2 / 4");
        assertThat(other.theme().style()).isNotEqualTo(one.theme().style());
        assertThat(other.theme().script()).isEqualTo(one.theme().script());
    }

    @Test
    void drawingsAreFoundByTheirName() {
        assertThat(Samples.ASSETS.href("art/ribbon-gd.svg"))
                .hasValueSatisfying(href -> assertThat(href).startsWith("/assets/art/ribbon-gd."));
        assertThat(Samples.ASSETS.href("art/ribbon-xx.svg")).isEmpty();
    }

    @Test
    void firstPageStaysUnderAHundredKilobytes() {
        int theme =
                Samples.ASSETS.files().stream()
                        .filter(f -> !f.path().endsWith(".svg"))
                        .mapToInt(f -> f.bytes().length)
                        .sum();
        assertThat(theme + SamplePages.all().get("home-group.html").length).isLessThan(100 * 1024);
    }

    @Test
    void lookOutsideItsBoundsIsRefused() {
        assertThatThrownBy(() -> Assets.Look.of("gd", 400, 0.1)).hasMessageContaining("hue 400");
        assertThatThrownBy(() -> new Assets.Look("gd", 36, 0.1, 1, 5, 2))
                .hasMessageContaining("outside the map");
        assertThatThrownBy(() -> Assets.Look.of("gd\"] { }", 36, 0.1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String styleSheet(Assets assets) {
        return assets.files().stream()
                .filter(file -> file.href().equals(assets.theme().style()))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }
}
