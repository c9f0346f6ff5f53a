package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileRequestTest {

    private static final String SECRET = "nobody may read this";

    @TempDir private static Path folder;

    private static PublishedFolder site;
    private static ReaderServer server;
    private static URI address;

    @BeforeAll
    static void start() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.createDirectories(folder.resolve("site-old"));
        Files.writeString(folder.resolve("site-old/secret.txt"), SECRET);
        site.put(".secret", SECRET);
        site.put("gd/.git/config", SECRET);
        site.put("gd/index.html.gz", SECRET);
        site.put("gd/index.html.br", SECRET);
        server =
                ReaderServer.start(
                        ReaderSettings.of(site.root())
                                .at("127.0.0.1", 0)
                                .withClock(new HandClock()));
        address = server.address();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/gd/../../secret.txt",
                "/gd/../index.html",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/.%2e/secret.txt",
                "/gd/%2e%2e/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "/..\\secret.txt",
                "/gd\\..\\..\\secret.txt",
                "/%252e%252e/secret.txt",
                "/..;/secret.txt",
                "/gd/..;x=y/index.html",
                "/%c0%ae%c0%ae/secret.txt",
                "/%e0%80%ae%e0%80%ae/secret.txt",
                "/%u002e%u002e/secret.txt",
                "/../site-old/secret.txt",
                "//secret.txt",
                "//gd/index.html",
                "/gd//index.html",
                "/gd//",
                "/./gd/",
                "/gd/./index.html",
                "/gd/.",
                "/gd/..",
                "/.secret",
                "/%2esecret",
                "/gd/.git/config",
                "/gd/index.html.gz",
                "/gd/index.html.br",
                "/gd/index.html.GZ",
                "/gd/index.html%00",
                "/gd/%00/index.html",
                "/gd/index.html%00.png",
                "/gd%2findex.html",
                "/gd/index.html/",
                "/gd/index.html/..",
                "/gd%0d%0aSet-Cookie:%20a=b",
                "/gd%0aX: y",
                "/gd/%",
                "/gd/%2",
                "/gd/%zz",
                "/gd/%ff%fe",
                "/gd/\u00e5",
                "/~root",
                "/proc/self/environ",
                "/etc/passwd",
                "/C:/windows/win.ini",
                "/gd/index.html::$DATA",
                "*",
                "secret.txt",
                "http://"
            })
    void noWayLeadsOutOfTheFolderOrToWhatIsHidden(String target) throws IOException {
        Answer answer = Wire.get(address, target);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).doesNotContain(SECRET);
        assertThat(answer.headers()).doesNotContainKeys("set-cookie", "x");
        assertThat(Wire.get(address, "/").status()).isEqualTo(200);
    }

    @Test
    void endlessAddressesAreRefused() throws IOException {
        assertThat(Wire.get(address, "/" + "a".repeat(1_500)).status()).isEqualTo(414);
        assertThat(Wire.get(address, "/" + "a".repeat(300)).status()).isEqualTo(404);
        assertThat(Wire.get(address, "/" + "a/".repeat(400)).status()).isEqualTo(404);
        assertThat(Wire.get(address, "/?" + "a".repeat(20_000)).status()).isIn(414, 431);
    }

    @Test
    void linksOutOfTheFolderAreNothingAndLinksWithinAreFiles() throws IOException {
        Files.createSymbolicLink(site.at("out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(site.at("outside"), folder);
        Files.createSymbolicLink(site.at("old"), folder.resolve("site-old"));
        Files.createSymbolicLink(site.at("hidden.txt"), site.at(".secret"));
        Files.createSymbolicLink(site.at("circle"), site.at("circle"));
        Files.createSymbolicLink(site.at("robots2.txt"), Path.of("robots.txt"));
        for (String target :
                new String[] {
                    "/out.txt", "/outside/secret.txt", "/old/secret.txt", "/hidden.txt", "/circle"
                }) {
            Answer answer = Wire.get(address, target);
            assertThat(answer.status()).as(target).isEqualTo(404);
            assertThat(answer.text()).doesNotContain(SECRET);
        }
        assertThat(Wire.get(address, "/robots2.txt").body()).isEqualTo(site.bytes("robots.txt"));
    }

    @Test
    @Timeout(20)
    void aPipeInTheFolderHoldsNobodyUp() throws Exception {
        Process made = new ProcessBuilder("mkfifo", site.at("pipe.txt").toString()).start();
        assumeThat(made.waitFor()).as("mkfifo works here").isZero();
        assertThat(Wire.get(address, "/pipe.txt").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: ../gd\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: nonsense\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\n folded: x\r\n\r\n",
                "GET / HTTP/3.9\r\nHost: localhost\r\n\r\n",
                "G\u0001T / HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n"
            })
    void brokenRequestsAreRefusedWithoutAWordAboutTheProgram(String request) throws IOException {
        try (var wire = new Wire(address)) {
            wire.send(request.getBytes(StandardCharsets.ISO_8859_1));
            Answer answer = wire.answer(false);
            assertThat(answer.status()).isIn(400, 501, 505);
            assertThat(answer.text()).doesNotContainIgnoringCase("netty").doesNotContain("<");
            assertThat(answer.headers()).doesNotContainKey("server");
        }
        assertThat(Wire.get(address, "/").status()).isEqualTo(200);
    }

    @Test
    void hostileHeadersOfWellFormedRequestsDoNoHarm() throws IOException {
        String[] headers = {
            "Accept-Encoding: " + "gzip;q=0.5,".repeat(300),
            "Accept-Encoding: ;;;,,,q=",
            "If-None-Match: " + "\"a\",".repeat(1_000),
            "If-None-Match: \u00ff\u00fe",
            "Range: bytes=" + "0-1,".repeat(1_000),
            "Range: bytes=-0",
            "If-Range: \"",
            "Cookie: " + "a=b; ".repeat(500),
            "X-Forwarded-Host: evil.example",
            "Connection: close, keep-alive, upgrade",
            "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA",
            "Expect: 100-continue"
        };
        for (String header : headers) {
            assertThat(Wire.get(address, "/gd/", header).status()).as(header).isIn(200, 416);
        }
        assertThat(Wire.get(address, "/", "X: " + "y".repeat(20_000)).status()).isEqualTo(431);
        assertThat(Wire.get(address, "/gd", "X-Forwarded-Host: evil.example").header("location"))
                .isEqualTo("/gd/");
    }

    @Test
    void aBodyThatNobodyAskedForDoesNotBecomeTheNextRequest() throws IOException {
        try (var wire = new Wire(address)) {
            String smuggled = "GET /gd/ HTTP/1.1\r\nHost: localhost\r\n\r\n";
            Answer first = wire.ask("GET", "/robots.txt", "Content-Length: " + smuggled.length());
            assertThat(first.text()).isEqualTo("User-agent: *\n");
        }
        Answer posted = Wire.ask(address, "POST", "/", "Content-Length: 999999999");
        assertThat(posted.status()).isEqualTo(405);
        assertThat(Wire.get(address, "/").status()).isEqualTo(200);
    }

    /// Addresses put together at random from what has broken servers before.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void randomAddressesNeverReachTheSecret(long seed) throws IOException {
        var random = new Random(seed);
        String[] pieces = {
            "..",
            ".",
            "/",
            "//",
            "%2e",
            "%2f",
            "%5c",
            "\\",
            "%00",
            "gd",
            "secret.txt",
            ".secret",
            "site-old",
            "%25",
            ";",
            "a",
            "index.html",
            ".gz",
            "%c0%ae",
            "~",
            "%"
        };
        try (var wire = new Wire(address)) {
            for (int i = 0; i < 200; i++) {
                var target = new StringBuilder("/");
                for (int n = random.nextInt(8); n >= 0; n--) {
                    target.append(pieces[random.nextInt(pieces.length)]);
                }
                Answer answer = Wire.get(address, target.toString());
                assertThat(answer.status())
                        .as("seed %d: %s", seed, target)
                        .isIn(200, 301, 400, 404);
                assertThat(answer.text()).as("seed %d: %s", seed, target).doesNotContain(SECRET);
            }
            assertThat(wire.ask("GET", "/").status()).isEqualTo(200);
        }
    }
}
