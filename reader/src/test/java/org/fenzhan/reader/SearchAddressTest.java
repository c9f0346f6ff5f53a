package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.fenzhan.reader.index.Entry;
import org.fenzhan.reader.index.IndexState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Searches over HTTP: which addresses are one, with which status and headers.
class SearchAddressTest {
    private static final String SHELL =
            "<!doctype html><title>搜索</title><!--search--><script type=\"application/json\""
                    + " data-search>{\"own\":{\"station\":\"%s\",\"scope\":\"%s\"},\"words\":{\"title\":\"搜索\"},"
                    + "\"stations\":[{\"number\":\"2\",\"code\":\"gd\",\"name\":\"广东\",\"locale\":\"zh\",\"channels\":{}}]}"
                    + "</script><!--/search--><p>end";

    @TempDir private Path folder;

    private ReaderServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        PublishedFolder site = PublishedFolder.sample(folder.resolve("site"));
        site.put(".reader.json", "{\"version\":1,\"hosts\":{\"gd.example.cn\":\"/gd/\"}}");
        site.put("search.html", shell("head", "all"));
        site.put("gd/search.html", shell("gd", "station"));
        site.put("a/1.html", "<!doctype html>live");
        site.put("a/2.html", "<!doctype html><!--410-->gone");
        site.put("a/3.html", "<!doctype html><!--301 /a/1.html-->");
        site.put("hk/search.html", "<!doctype html>a page of that name");
        site.put("list/search/index.html", "<!doctype html>a list of that name");
        server =
                ReaderServer.start(
                        ReaderSettings.of(site.root())
                                .at("127.0.0.1", 0)
                                .withIndex(folder.resolve("search")));
        address = server.address();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    static String shell(String station, String scope) {
        return SHELL.formatted(station, scope);
    }

    private void index() throws IOException {
        try (Directory directory = FSDirectory.open(folder.resolve("search"));
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 1; i <= 4; i++) {
                writer.addDocument(
                        new Entry(
                                        i,
                                        2,
                                        0,
                                        i,
                                        "2024-01-0" + i,
                                        "/a/" + i + ".html",
                                        "渡轮",
                                        "",
                                        List.of(),
                                        "",
                                        Optional.empty())
                                .document());
            }
            writer.setLiveCommitData(
                    IndexState.begin(0, 0).walked(IndexState.ALL).encode().entrySet());
            writer.commit();
        }
    }

    /// Withdrawn, moved and missing ones are left out whatever the index says.
    @ParameterizedTest
    @ValueSource(strings = {"/search", "/search.html", "/gd/search", "/gd/search.html"})
    void hitsOfLivePagesAreAnswered(String path) throws IOException {
        index();
        Answer answer = Wire.get(address, path + "?q=%E6%B8%A1%E8%BC%AA");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .contains("<title>title-for</title>")
                .contains("<a href=\"/a/1.html\"><mark>渡轮</mark></a>")
                .doesNotContain("/a/2.html", "/a/3.html", "/a/4.html")
                .endsWith("<p>end");
        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("cache-control")).isEqualTo("private, no-cache");
        assertThat(answer.header("x-robots-tag")).isEqualTo("noindex");
        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.header("etag")).isEmpty();
        assertThat(answer.header("content-length")).isEqualTo(String.valueOf(answer.body().length));
    }

    @Test
    void stationsHostHasItsSearchAtItsRoot() throws IOException {
        index();
        Answer answer = Wire.get(address, "/search?q=a", "Host: gd.example.cn");
        assertThat(answer.status()).isEqualTo(200);
        Answer longer = Wire.get(address, "/gd/search?q=a", "Host: gd.example.cn");
        assertThat(longer.status()).isEqualTo(301);
        assertThat(longer.header("location")).isEqualTo("/search?q=a");
    }

    @Test
    void withoutAnIndexThePageSaysSoUntilThereIsOne() throws IOException {
        Answer answer = Wire.get(address, "/search?q=a");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("retry-after")).isEqualTo("5");
        assertThat(answer.text()).contains("unavailable-hint");
        index();
        long until = System.nanoTime() + 20_000_000_000L;
        while (Wire.get(address, "/search?q=a").status() == 503 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(Wire.get(address, "/search?q=a").status()).isEqualTo(200);
    }

    @Test
    void whatHasNoPlaceForHitsIsAnyOtherAddress() throws IOException {
        assertThat(Wire.get(address, "/hk/search").status()).isEqualTo(404);
        assertThat(Wire.get(address, "/hk/search.html").text()).contains("a page of that name");
        assertThat(Wire.get(address, "/list/search?q=a").header("location"))
                .isEqualTo("/list/search/?q=a");
        assertThat(Wire.get(address, "/nowhere/search").status()).isEqualTo(404);
        assertThat(Wire.get(address, "/research").status()).isEqualTo(404);
    }
}
