package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderServerTest {

    /// Far behind every change, so that whatever may be kept in memory is kept.
    private static final Instant LATER = Instant.parse("2200-01-01T00:00:00Z");

    @TempDir private Path folder;

    private PublishedFolder site;
    private ReaderServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
        site.put(".reader.json", "{\"version\":1,\"hosts\":{\"gd.example.cn\":\"/gd/\"}}");
        server =
                ReaderServer.start(
                        ReaderSettings.of(site.root()).at("127.0.0.1", 0).withClock(() -> LATER));
        address = server.address();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /                                 | index.html                        | text/html; charset=utf-8
                    /gd/                              | gd/index.html                     | text/html; charset=utf-8
                    /gd/zx/jrzd/                      | gd/zx/jrzd/index.html             | text/html; charset=utf-8
                    /gd/zx/jrzd/p1.html               | gd/zx/jrzd/p1.html                | text/html; charset=utf-8
                    /gd/zx/jrzd/p1.html?from=mail     | gd/zx/jrzd/p1.html                | text/html; charset=utf-8
                    /gd/zx/latest.html                | gd/zx/latest.html                 | text/html; charset=utf-8
                    /gd/a/202406/48213.html           | gd/a/202406/48213.html            | text/html; charset=utf-8
                    /%67d/a/202406/48213.html         | gd/a/202406/48213.html            | text/html; charset=utf-8
                    /gd/%E5%9B%BE%E7%89%87/%e6%96%b0.html | gd/图片/新.html                | text/html; charset=utf-8
                    /assets/fenzhan.0123456789abcdef.css | assets/fenzhan.0123456789abcdef.css | text/css; charset=utf-8
                    /assets/plain.js                  | assets/plain.js                   | text/javascript; charset=utf-8
                    /assets/art/hills.svg             | assets/art/hills.svg              | image/svg+xml; charset=utf-8
                    /media/89abcdef01234567.png       | media/89abcdef01234567.png        | image/png
                    /feed.xml                         | feed.xml                          | application/rss+xml; charset=utf-8
                    /atom.xml                         | atom.xml                          | application/atom+xml; charset=utf-8
                    /feed.json                        | feed.json                         | application/feed+json; charset=utf-8
                    /sitemap.xml                      | sitemap.xml                       | application/xml; charset=utf-8
                    /robots.txt                       | robots.txt                        | text/plain; charset=utf-8
                    """)
    void eachFileIsServedWithItsTypeTwiceAlike(String target, String file, String type)
            throws IOException {
        for (int i = 0; i < 2; i++) {
            Answer answer = Wire.get(address, target);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo(site.bytes(file));
            assertThat(answer.header("content-type")).isEqualTo(type);
            assertThat(answer.header("etag")).matches("\"[0-9a-f]{32}\"");
            assertThat(answer.header("accept-ranges")).isEqualTo("bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gd",
                "/gd/index.html",
                "/nothing",
                "/gd/a/202406/9.html",
                "/gd/a/202406/7.html",
                "/media/89abcdef01234567.png",
                "/.hidden"
            })
    void headSaysWhatGetSaysWithoutTheBody(String target) throws IOException {
        Answer get = Wire.get(address, target);
        try (var wire = new Wire(address)) {
            Answer head = wire.ask("HEAD", target);
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.lastingHeaders()).isEqualTo(get.lastingHeaders());
            // Were there a body after all, it would be read as the next answer.
            assertThat(wire.ask("GET", "/robots.txt").text()).isEqualTo("User-agent: *\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /gd                      | /gd/
                    /gd/zx/jrzd              | /gd/zx/jrzd/
                    /gd?a=b&c=%20            | /gd/?a=b&c=%20
                    /index.html              | /
                    /gd/index.html           | /gd/
                    /gd/zx/jrzd/index.html?x | /gd/zx/jrzd/?x
                    /gd/a/202406/7.html      | /gd/a/202406/48213.html
                    """)
    void addressesThatMovedNameTheirNewPath(String target, String location) throws IOException {
        Answer answer = Wire.get(address, target);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("location")).isEqualTo(location);
        assertThat(answer.header("content-length")).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /nothing.html            | 404.html
                    /nothing/                | 404.html
                    /gd/nothing.html         | gd/404.html
                    /gd/a/202406/nothing     | gd/404.html
                    /gd/a/202406             | gd/404.html
                    /gd/a/202406/            | gd/404.html
                    /gd/a/202406/6.html      | gd/404.html
                    /gd/index.html/x         | gd/404.html
                    /.reader.json            | 404.html
                    /gd/.hidden              | 404.html
                    /assets/none.css         | 404.html
                    """)
    void whatIsMissingGetsTheNearestNote(String target, String note) throws IOException {
        Answer answer = Wire.get(address, target);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo(site.bytes(note));
        assertThat(answer.header("content-type")).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.header("cache-control")).isEqualTo("no-cache");
        assertThat(answer.header("etag")).isEmpty();
    }

    @Test
    void withoutAnyNoteOneLineOfTextSaysSo() throws IOException {
        Files.delete(site.at("404.html"));
        Answer answer = Wire.get(address, "/nothing");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("There is no page at this address.\n");
    }

    @Test
    void withdrawnPagesAnswer410WithTheirNote() throws IOException {
        for (String encoding : List.of("identity", "gzip")) {
            Answer answer =
                    Wire.get(address, "/gd/a/202406/9.html", "Accept-Encoding: " + encoding);
            assertThat(answer.status()).isEqualTo(410);
            assertThat(answer.text()).contains("已撤回");
            assertThat(answer.header("etag")).isEmpty();
        }
    }

    @Test
    void aVanishedSiteAsksToComeBackInsteadOfDenyingPages() throws IOException {
        assertThat(Wire.get(address, "/").status()).isEqualTo(200);
        Files.move(site.root(), folder.resolve("away"));
        Answer answer = Wire.get(address, "/");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("retry-after")).isEqualTo("10");
        Files.move(folder.resolve("away"), site.root());
        assertThat(Wire.get(address, "/").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "BREW"})
    void otherMethodsAreRefusedAndToldWhichAreAllowed(String method) throws IOException {
        Answer answer = Wire.ask(address, method, "/", "Content-Length: 0");
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
        assertThat(answer.text()).isEqualTo("This server only answers GET and HEAD.\n");
    }

    @Test
    void hashedNamesMayBeKeptForAYearAndPagesAreAskedAboutEachTime() throws IOException {
        String forever = "public, max-age=31536000, immutable";
        assertThat(
                        Wire.get(address, "/assets/fenzhan.0123456789abcdef.css")
                                .header("cache-control"))
                .isEqualTo(forever);
        assertThat(Wire.get(address, "/media/89abcdef01234567.png").header("cache-control"))
                .isEqualTo(forever);
        for (String target :
                List.of(
                        "/",
                        "/feed.xml",
                        "/assets/plain.js",
                        "/assets/art/hills.svg",
                        "/gd/a/202406/48213.html")) {
            assertThat(Wire.get(address, target).header("cache-control"))
                    .as(target)
                    .isEqualTo("no-cache");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/gd",
                "/nothing",
                "/gd/a/202406/9.html",
                "/robots.txt",
                "/media/89abcdef01234567.png",
                "/%zz",
                "/%2e%2e/"
            })
    void everyAnswerCarriesTheGuardingHeaders(String target) throws IOException {
        Answer answer = Wire.get(address, target);
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.header("referrer-policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(answer.header("permissions-policy")).contains("camera=()");
        assertThat(answer.header("cross-origin-opener-policy")).isEqualTo("same-origin");
        assertThat(answer.header("content-security-policy")).contains("default-src 'none'");
        assertThat(answer.headers())
                .doesNotContainKeys(
                        "server", "x-powered-by", "strict-transport-security", "last-modified");
    }

    @Test
    void pagesMayUseTheirOwnSiteAndDrawingsMayRunNothing() throws IOException {
        assertThat(Wire.get(address, "/").header("content-security-policy"))
                .isEqualTo(
                        "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; connect-src 'self'; "
                                + "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(Wire.get(address, "/assets/art/hills.svg").header("content-security-policy"))
                .isEqualTo("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        assertThat(
                        Wire.get(address, "/media/89abcdef01234567.png")
                                .header("cross-origin-resource-policy"))
                .isEqualTo("cross-origin");
        assertThat(Wire.get(address, "/").header("cross-origin-resource-policy"))
                .isEqualTo("same-origin");
    }

    @Test
    void strictTransportIsSaidOnlyWhenConfigured() throws IOException {
        var settings =
                ReaderSettings.of(site.root())
                        .at("127.0.0.1", 0)
                        .withStrictTransport(Duration.ofDays(365));
        try (ReaderServer strict = ReaderServer.start(settings)) {
            assertThat(Wire.get(strict.address(), "/").header("strict-transport-security"))
                    .isEqualTo("max-age=31536000");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    gd.example.cn      | /                       | 200 | gd/index.html
                    GD.Example.CN:8443 | /                       | 200 | gd/index.html
                    gd.example.cn.     | /                       | 200 | gd/index.html
                    gd.example.cn      | /a/202406/48213.html    | 200 | gd/a/202406/48213.html
                    gd.example.cn      | /robots.txt             | 200 | gd/robots.txt
                    gd.example.cn      | /assets/plain.js        | 200 | assets/plain.js
                    gd.example.cn      | /media/89abcdef01234567.png | 200 | media/89abcdef01234567.png
                    gd.example.cn      | /nothing                | 404 | gd/404.html
                    gd.example.cn      | /.reader.json           | 404 | gd/404.html
                    gd.example.cn      | /assets/none.js         | 404 | 404.html
                    other.example.cn   | /                       | 200 | index.html
                    other.example.cn   | /gd/                    | 200 | gd/index.html
                    127.0.0.1          | /robots.txt             | 200 | robots.txt
                    """)
    void aStationsOwnHostShowsItsFolderAsTheRoot(
            String host, String target, int status, String file) throws IOException {
        Answer answer = Wire.get(address, target, "Host: " + host);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(site.bytes(file));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    /zx/jrzd                   | /zx/jrzd/
                    /zx/jrzd/index.html        | /zx/jrzd/
                    /gd/a/202406/48213.html    | /a/202406/48213.html
                    /gd/                       | /
                    /a/202406/7.html           | /a/202406/48213.html
                    """)
    void onAStationsHostRedirectsNameItsOwnAddresses(String target, String location)
            throws IOException {
        Answer answer = Wire.get(address, target, "Host: gd.example.cn");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("location")).isEqualTo(location);
    }
}
