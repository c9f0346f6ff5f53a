package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageMarkTest {

    private static PageMark of(String start) {
        return PageMark.of(start.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><!--410-->",
                "<!doctype html><!--410--><p>x",
                "\uFEFF<!doctype html><!--410-->",
                "\n\n<!doctype html><!--410-->"
            })
    void theCommentWithinTheFirstBytesMarksAWithdrawnPage(String start) {
        assertThat(of(start)).isEqualTo(new PageMark.Withdrawn());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<!doctype html>",
                "<!doctype html><p><!--410-->",
                "<!doctype html><!--4100-->",
                "\u0000<!doctype html><!--410-->",
                "<p>How we mark: <!doctype html><!--301 /x-->"
            })
    void everythingElseIsLive(String start) {
        assertThat(of(start)).isEqualTo(new PageMark.Live());
        assertThat(of("x".repeat(64) + "<!doctype html><!--410-->")).isEqualTo(new PageMark.Live());
    }

    @ParameterizedTest
    @CsvSource({
        "/, /",
        "/gd/, /gd/",
        "/gd/a/202406/9.html, /gd/a/202406/9.html",
        "'  /x-_.~!/  ', /x-_.~!/",
        "/%E5%9B%BE, /%E5%9B%BE"
    })
    void aPathOnTheSameSiteIsARedirect(String written, String target) {
        assertThat(of("<!doctype html><!--301 " + written + "--><p>x"))
                .isEqualTo(new PageMark.Moved(target));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "//x",
                "///x",
                "/\\x",
                "\\x",
                "http://x/",
                "javascript:x",
                "/a b",
                "/a\r\nX:y",
                "/a\"",
                "/<",
                "/图",
                "/%zz",
                "/a?b",
                "/a#b",
                "/$a",
                "/../x",
                "/a/.."
            })
    void anyOtherTargetLeadsAstray(String written) {
        assertThat(of("<!doctype html><!--301 " + written + "--><p>x"))
                .isInstanceOf(PageMark.Astray.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_100, 5_000})
    void anEndlessTargetLeadsAstray(int length) {
        assertThat(of("<!doctype html><!--301 /" + "a".repeat(length) + "-->"))
                .isInstanceOf(PageMark.Astray.class);
    }
}
