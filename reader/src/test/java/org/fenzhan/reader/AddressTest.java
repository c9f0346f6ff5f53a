package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @ParameterizedTest
    @CsvSource({
        "/a.html, a.html",
        "/gd/a/202406/9.html, gd/a/202406/9.html",
        "/gd, gd",
        "/%E5%9B%BE.html, 图.html",
        "/a%20b%25.html, a b%.html",
        "/a..b/c., a..b/c.",
        "/index.htm, index.htm",
        "/xindex.html, xindex.html"
    })
    void filesLoseTheSlashAndAreDecodedOnce(String raw, String path) {
        assertThat(Address.of(raw)).isEqualTo(new Address.File(path));
    }

    @Test
    void foldersKeepTheirSlashAndTheirIndexIsKnown() {
        assertThat(Address.of("/")).isEqualTo(new Address.Folder(""));
        assertThat(Address.of("/gd/zx/")).isEqualTo(new Address.Folder("gd/zx/"));
        assertThat(Address.of("/index.html")).isEqualTo(new Address.IndexPage(""));
        assertThat(Address.of("/gd/%69ndex.html")).isEqualTo(new Address.IndexPage("gd/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "a", "*", "//", "/a//b", "/.", "/..", "/a/../b", "/.a", "/a/.b", "/%2e",
                "/a%2fb", "/a%5cb", "/a\\b", "/a%00", "/a%0a", "/a%7f", "/%", "/%4", "/%4g", "/%ff",
                "/%c0%ae", "/ü", "/a b", "/a.gz", "/a.BR", "/a.%67z"
            })
    void nothingIsFoundAtWhatIsNoCleanPath(String raw) {
        assertThat(Address.of(raw)).isEqualTo(new Address.Refused(404));
    }

    @Test
    void lengthAndDepthAreBounded() {
        assertThat(Address.of("/" + "a".repeat(255))).isInstanceOf(Address.File.class);
        assertThat(Address.of("/" + "a".repeat(256))).isEqualTo(new Address.Refused(404));
        assertThat(Address.of("/" + "a/".repeat(32))).isInstanceOf(Address.Folder.class);
        assertThat(Address.of("/" + "a/".repeat(33))).isEqualTo(new Address.Refused(404));
        assertThat(Address.of("/" + "a".repeat(1_024))).isEqualTo(new Address.Refused(414));
    }

    @Test
    void encodingAPathAndDecodingItGivesThePathBack() {
        String path = "/gd/图片 1%?#&é/x.html";
        assertThat(PathEncoder.encode(path))
                .isEqualTo("/gd/%E5%9B%BE%E7%89%87%201%25%3F%23&%C3%A9/x.html");
        assertThat(Address.of(PathEncoder.encode(path)))
                .isEqualTo(new Address.File(path.substring(1)));
    }
}
