package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteNoteTest {

    @TempDir private Path folder;

    private SiteNote read(String json) throws IOException {
        Files.writeString(folder.resolve(".reader.json"), json);
        return SiteNote.read(folder);
    }

    @Test
    void hostsAreReadAndUnknownKeysPassedOver() throws IOException {
        StationHosts hosts =
                read("""
                {"later": {"deep": [1, {"hosts": 2}]}, "version": 1,
                 "hosts": {"GD.example.cn": "/gd/", "www.example.cn": "/"}}
                """)
                        .hosts();
        assertThat(hosts.folderOf("gd.example.cn")).isEqualTo("gd/");
        assertThat(hosts.folderOf("GD.EXAMPLE.CN.")).isEqualTo("gd/");
        assertThat(hosts.folderOf("www.example.cn")).isEmpty();
        assertThat(hosts.folderOf("other")).isEmpty();
    }

    @Test
    void withoutANoteNoHostIsSpecial() throws IOException {
        assertThat(SiteNote.read(folder)).isEqualTo(SiteNote.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    [] | it is no JSON object
                    {} | its version is 0
                    {"version":2} | its version is 2, and this reader knows version 1
                    {"version":"1"} | 'version' is no whole number
                    {"version":1,"hosts":[]} | 'hosts' is no object
                    {"version":1,"hosts":{"a":1}} | the address of host 'a' is no string
                    {"version":1,"hosts":{"http://a":"/a/"}} | 'http://a' is no host name
                    {"version":1,"hosts":{"a:80":"/a/"}} | 'a:80' is no host name
                    {"version":1,"hosts":{"a":"/../"}} | '/../' of host 'a' is no station's address
                    {"version":1,"hosts":{"a":"/a"}} | '/a' of host 'a' is no station's address
                    {"version":1,"hosts":{"a":"//"}} | '//' of host 'a' is no station's address
                    {"version":1,"version":1} | Duplicate
                    {"version":1} {} | something follows the object
                    {"version":1 | end-of-input
                    nonsense | nonsense
                    """)
    void whatCanNotBeUnderstoodIsNamedWithTheFile(String json, String reason) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(".reader.json")
                .hasMessageContaining(reason)
                .hasMessageContaining("Publish again to renew it");
    }

    @Test
    void aStationsHostSharesAssetsAndMedia() {
        assertThat(StationHosts.below("gd/", "zx/")).isEqualTo("gd/zx/");
        assertThat(StationHosts.below("gd/", "assets/a.css")).isEqualTo("assets/a.css");
        assertThat(StationHosts.below("gd/", "media/a.png")).isEqualTo("media/a.png");
        assertThat(StationHosts.below("", "zx/")).isEqualTo("zx/");
        assertThat(StationHosts.shorter("gd/", "/gd/zx/")).contains("/zx/");
        assertThat(StationHosts.shorter("gd/", "/fj/zx/")).isEmpty();
        assertThat(StationHosts.shorter("", "/gd/")).isEmpty();
    }
}
