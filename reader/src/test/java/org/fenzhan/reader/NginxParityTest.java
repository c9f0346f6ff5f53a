package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The same requests to our reader and to a real nginx with our template; skipped where nginx is
/// not installed.
class NginxParityTest {

    private static final List<String> COMPARED =
            List.of(
                    "content-type",
                    "location",
                    "cache-control",
                    "x-content-type-options",
                    "referrer-policy",
                    "permissions-policy",
                    "cross-origin-opener-policy",
                    "last-modified",
                    "server-timing");

    /// Not on a redirect, where nginx sends a small page of its own.
    private static final List<String> COMPARED_WITH_BODY =
            List.of("content-security-policy", "cross-origin-resource-policy", "content-length");

    @TempDir private static Path folder;

    private static PublishedFolder site;
    private static ReaderServer reader;
    private static Nginx nginx;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        assumeThat(Nginx.installed()).as("nginx is installed").isPresent();
        site = PublishedFolder.sample(folder.resolve("gen/1"));
        site.put("gd/dossier.pdf", "%PDF-1.7");
        site.put("gd/unknown.xyz", "?");
        site.put("search.html", SearchAddressTest.shell("head", "all"));
        site.put("gd/search.html", SearchAddressTest.shell("gd", "station"));
        site.put("gd/feed.xml", "<rss/>");
        site.put("gd/zx/gone/index.html", "<!doctype html><!--410--><p>a folder's page, withdrawn");
        site.put("gd/a/202406/dollar.html", "<!doctype html><!--301 /gd/a/%24b/c%E5%9B%BE.html-->");
        site.put("gd/zx/404.html", PublishedFolder.page("资讯没有这个页面"));
        site.put(
                ".reader.json",
                "{\"version\":1,\"hosts\":{\"gd.example.cn\":\"/gd/\",\"www.example.cn\":\"/\"}}");
        NginxMaps.of(site.root()).write();
        Path link = Files.createSymbolicLink(folder.resolve("current"), Path.of("gen/1"));
        reader =
                ReaderServer.start(
                        ReaderSettings.of(link).at("127.0.0.1", 0).withClock(new HandClock()));
        nginx =
                Nginx.start(
                        Nginx.installed().orElseThrow(),
                        folder.resolve("nginx"),
                        link,
                        reader.address());
    }

    @AfterAll
    static void stop() throws IOException {
        if (nginx != null) {
            nginx.close();
        }
        if (reader != null) {
            reader.stop();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                                    GET  | localhost     | /
                                    HEAD | localhost     | /
                                    GET  | localhost     | /gd
                                    GET  | localhost     | /gd?a=b
                                    GET  | localhost     | /gd/
                                    HEAD | localhost     | /gd/zx/jrzd/
                                    GET  | localhost     | /gd/zx/jrzd/p1.html?x=y
                                    GET  | localhost     | /gd/zx/jrzd/index.html
                                    GET  | localhost     | /index.html?x=y
                                    GET  | localhost     | /gd/zx/latest.html
                                    GET  | localhost     | /gd/a/202406/48213.html
                                    GET  | localhost     | /gd/a/202406/9.html
                                    HEAD | localhost     | /gd/a/202406/9.html
                                    GET  | localhost     | /gd/zx/gone/
                                    GET  | localhost     | /gd/a/202406/7.html
                                    GET  | localhost     | /gd/a/202406/6.html
                                    GET  | localhost     | /gd/a/202406/dollar.html
                                    GET  | localhost     | /gd/a/202406/
                                    GET  | localhost     | /gd/a/202406
                                    GET  | localhost     | /gd/%E5%9B%BE%E7%89%87/%E6%96%B0.html
                                    GET  | localhost     | /search?q=%E6%B8%A1&page=2
                                    HEAD | localhost     | /search?q=a
                                    GET  | localhost     | /gd/search
                                    GET  | localhost     | /gd/search.html
                                    GET  | localhost     | /gd/zx/search
                                    GET  | gd.example.cn | /search?q=a
                                    GET  | gd.example.cn | /gd/search?q=a
                                    GET  | localhost     | /nothing.html
                                    GET  | localhost     | /nothing/at/all/here/or/there
                                    GET  | localhost     | /gd/nothing.html
                                    GET  | localhost     | /gd/zx/nothing/
                                    GET  | localhost     | /gd/zx/jrzd/nothing
                                    GET  | localhost     | /assets/fenzhan.0123456789abcdef.css
                                    GET  | localhost     | /assets/plain.js
                                    GET  | localhost     | /assets/art/hills.svg
                                    GET  | localhost     | /assets/none.0123456789abcdef.css
                                    GET  | localhost     | /media/89abcdef01234567.png
                                    GET  | localhost     | /gd/dossier.pdf
                                    GET  | localhost     | /gd/unknown.xyz
                                    GET  | localhost     | /feed.xml
                                    GET  | localhost     | /gd/feed.xml
                                    GET  | localhost     | /atom.xml
                                    GET  | localhost     | /feed.json
                                    GET  | localhost     | /sitemap.xml
                                    GET  | localhost     | /robots.txt
                                    GET  | gd.example.cn | /
                                    GET  | gd.example.cn | /zx/jrzd
                                    GET  | gd.example.cn | /zx/jrzd/index.html
                                    GET  | gd.example.cn | /a/202406/48213.html
                                    GET  | gd.example.cn | /a/202406/9.html
                                    GET  | gd.example.cn | /a/202406/7.html
                                    GET  | gd.example.cn | /gd/a/202406/48213.html
                                    GET  | gd.example.cn | /gd/
                                    GET  | gd.example.cn | /nothing
                                    GET  | gd.example.cn | /robots.txt
                                    GET  | gd.example.cn | /feed.xml
                                    GET  | gd.example.cn | /assets/plain.js
                                    GET  | gd.example.cn | /media/89abcdef01234567.png
                                    GET  | www.example.cn | /gd/
                                    GET  | localhost     | /.reader.json
                                    GET  | localhost     | /.redirects.map
                                    GET  | localhost     | /gd/.hidden
                                    GET  | localhost     | /%2ereader.json
                                    GET  | localhost     | //gd/
                                    GET  | localhost     | /gd//
                                    GET  | localhost     | /gd/../index.html
                                    GET  | localhost     | /gd/./
                                    GET  | localhost     | /gd%2findex.html
                                    GET  | localhost     | /gd/%5c
                    GET  | localhost     | /gd\\index.html
                    GET  | localhost     | /gd/%2e%2e/robots.txt
                                    GET  | localhost     | /gd%0d%0aX:y
                                    GET  | localhost     | /index.html.gz
                                    GET  | localhost     | /index.html.BR
                            GET  | gd.example.cn | /index.html.gz
                            GET  | gd.example.cn | /zx/../zx/
                            GET  | gd.example.cn | /zx/nothing
                            GET  | gd.example.cn | /assets/none.css
                    """)
    void bothAnswerAlike(String method, String host, String target) throws IOException {
        Answer ours = Wire.ask(reader.address(), method, target, "Host: " + host);
        Answer theirs = Wire.ask(nginx.address(), method, target, "Host: " + host);
        assertThat(theirs.status()).isEqualTo(ours.status());
        assertThat(among(theirs, namesFor(theirs))).isEqualTo(among(ours, namesFor(ours)));
        if (ours.status() != 301) {
            assertThat(theirs.text()).isEqualTo(ours.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "DELETE", "OPTIONS"})
    void bothRefuseOtherMethods(String method) throws IOException {
        Answer theirs = Wire.ask(nginx.address(), method, "/", "Content-Length: 0");
        assertThat(theirs.status()).isEqualTo(405);
        assertThat(theirs.header("allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void bothAnswerRangesAndHeldPagesAlike() throws IOException {
        for (Answer answer :
                List.of(
                        Wire.get(reader.address(), "/gd/", "Range: bytes=3-8"),
                        Wire.get(nginx.address(), "/gd/", "Range: bytes=3-8"))) {
            assertThat(answer.status()).isEqualTo(206);
            assertThat(answer.header("content-range"))
                    .isEqualTo("bytes 3-8/" + site.bytes("gd/index.html").length);
            assertThat(answer.text()).isEqualTo("octype");
        }
        for (var server : List.of(reader.address(), nginx.address())) {
            String tag = Wire.get(server, "/gd/").header("etag");
            assertThat(Wire.get(server, "/gd/", "If-None-Match: " + tag).status()).isEqualTo(304);
        }
    }

    @Test
    void bothCompressPagesAndNeitherSendsAVariantThatWasLeftBehind() throws IOException {
        site.put("gd/zx/jrzd/p1.html.gz", "left behind".getBytes(StandardCharsets.UTF_8));
        for (var server : List.of(reader.address(), nginx.address())) {
            Answer answer = Wire.get(server, "/gd/zx/jrzd/p1.html", "Accept-Encoding: gzip");
            assertThat(answer.header("content-encoding")).isEqualTo("gzip");
            assertThat(answer.header("vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.text()).isNotEqualTo("left behind");
        }
    }

    private static List<String> namesFor(Answer answer) {
        return answer.status() == 301 ? List.of("location") : COMPARED_WITH_BODY;
    }

    private static Map<String, String> among(Answer answer, List<String> more) {
        Map<String, String> found = new TreeMap<>();
        for (String name : COMPARED) {
            boolean ofNginxOwnPage = answer.status() == 301 && name.equals("content-type");
            if (!ofNginxOwnPage) {
                found.put(name, answer.header(name));
            }
        }
        more.forEach(name -> found.put(name, answer.header(name)));
        return found;
    }
}
