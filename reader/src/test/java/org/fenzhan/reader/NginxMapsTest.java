package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NginxMapsTest {

    @TempDir private Path folder;

    @Test
    void marksAndHostsBecomeSortedQuotedLines() throws IOException {
        var site = new PublishedFolder(folder.resolve("site"));
        site.put("live.html", PublishedFolder.page("live"));
        site.put("b/gone.html", "<!doctype html><!--410--><p>");
        site.put("a/\"odd\\name.html", "<!doctype html><!--410--><p>");
        site.put("b/index.html", "<!doctype html><!--301 /live.html-->");
        site.put("astray.html", "<!doctype html><!--301 https://elsewhere.example/-->");
        site.put("not-a-page.txt", "<!doctype html><!--410-->");
        site.put(".draft/gone.html", "<!doctype html><!--410-->");
        site.put(".hidden.html", "<!doctype html><!--410-->");
        site.put(
                ".reader.json",
                "{\"version\":1,\"hosts\":{\"GD.example.cn\":\"/gd/\",\"www.example.cn\":\"/\"}}");
        NginxMaps maps = NginxMaps.of(site.root());
        maps.write();
        assertThat(site.at(".gone.map"))
                .hasContent(
                        """
                        "/a/\\"odd\\\\name.html" "410";
                        "/astray.html" "404";
                        "/b/gone.html" "410";
                        """);
        assertThat(site.at(".redirects.map")).hasContent("\"/b/\" \"/live.html\";\n");
        assertThat(site.at(".hosts.map"))
                .hasContent(
                        """
                        "gd.example.cn" "/gd";
                        "www.example.cn" "";
                        """);
        assertThat(maps.faults())
                .singleElement()
                .asString()
                .contains("'/astray.html'", "https://elsewhere.example/");
        assertThat(Files.list(site.root())).noneMatch(file -> file.toString().endsWith(".new"));
    }

    @Test
    void aSiteWithoutMarksHasEmptyMaps() throws IOException {
        var site = new PublishedFolder(folder.resolve("site"));
        NginxMaps.of(site.root()).write();
        assertThat(site.at(".gone.map")).isEmptyFile();
        assertThat(site.at(".redirects.map")).isEmptyFile();
        assertThat(site.at(".hosts.map")).isEmptyFile();
    }

    @Test
    void aMissingFolderIsNamed() {
        assertThatThrownBy(() -> NginxMaps.of(folder.resolve("none")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
    }
}
