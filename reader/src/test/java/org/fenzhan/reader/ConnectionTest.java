package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Many requests on one connection, and how connections end.
@Timeout(60)
class ConnectionTest {

    private static final String[] TARGETS = {
        "/", "/nothing", "/gd/", "/gd", "/robots.txt", "/.hidden", "/gd/a/202406/9.html"
    };

    @TempDir private Path folder;

    private PublishedFolder site;
    private ReaderServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
        server =
                ReaderServer.start(
                        ReaderSettings.of(site.root())
                                .at("127.0.0.1", 0)
                                .withClock(new HandClock()));
        address = server.address();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static String request(String target, String... more) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                .formatted(target, String.join("", more));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void requestsThatComeTogetherAreAnsweredInTheirOrder() throws IOException {
        int rounds = 40;
        StringBuilder together = new StringBuilder();
        for (int i = 0; i < rounds; i++) {
            for (String target : TARGETS) {
                together.append(request(target));
            }
        }
        try (var wire = new Wire(address)) {
            wire.send(bytes(together.toString()));
            for (int i = 0; i < rounds; i++) {
                for (String target : TARGETS) {
                    Answer expected = Wire.get(address, target);
                    Answer answer = wire.answer(false);
                    assertThat(answer.status()).as(target).isEqualTo(expected.status());
                    assertThat(answer.body()).as(target).isEqualTo(expected.body());
                }
            }
        }
    }

    @Test
    void aClientThatAsksAndDoesNotReadIsWaitedFor() throws IOException {
        byte[] large = new byte[400_000];
        site.put("media/large.png", large);
        int count = 200;
        try (var wire = new Wire(address)) {
            wire.send(bytes(request("/media/large.png").repeat(count)));
            assertThat(Wire.get(address, "/").status()).isEqualTo(200);
            for (int i = 0; i < count; i++) {
                assertThat(wire.answer(false).body()).hasSize(large.length);
            }
        }
    }

    @Test
    void aRequestInSinglePiecesIsOneRequest() throws Exception {
        try (var wire = new Wire(address)) {
            for (byte b : bytes(request("/robots.txt"))) {
                wire.send(new byte[] {b});
            }
            assertThat(wire.answer(false).text()).isEqualTo("User-agent: *\n");
        }
    }

    @Test
    void whoHasSaidAllStillGetsTheAnswer() throws IOException {
        for (String target : TARGETS) {
            try (var socket = new Socket(address.getHost(), address.getPort())) {
                socket.getOutputStream().write(bytes(request(target)));
                socket.shutdownOutput();
                assertThat(
                                new String(
                                        socket.getInputStream().readAllBytes(),
                                        StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 " + Wire.get(address, target).status() + " ");
            }
        }
    }

    @Test
    void nothingIsReadAfterARequestWithABodyOrTheLastOne() throws IOException {
        for (String header :
                new String[] {
                    "Connection: close\r\n",
                    "Content-Length: 5\r\n",
                    "Transfer-Encoding: chunked\r\n"
                }) {
            try (var wire = new Wire(address)) {
                wire.send(bytes(request("/robots.txt", header) + request("/gd/")));
                Answer answer = wire.answer(false);
                assertThat(answer.text()).isEqualTo("User-agent: *\n");
                assertThat(answer.header("connection")).isEqualTo("close");
                assertThatThrownBy(() -> wire.answer(false)).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void oldClientsKeepTheConnectionOnlyWhenTheyAskFor() throws IOException {
        try (var wire = new Wire(address)) {
            for (int i = 0; i < 2; i++) {
                wire.send(bytes("GET /robots.txt HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"));
                Answer answer = wire.answer(false);
                assertThat(answer.status()).isEqualTo(200);
                assertThat(answer.header("connection")).isEqualTo("keep-alive");
            }
            wire.send(bytes("GET /robots.txt HTTP/1.0\r\n\r\n"));
            assertThat(wire.answer(false).header("connection")).isEqualTo("close");
            assertThatThrownBy(() -> wire.answer(false)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void theTargetMayNameTheHost() throws IOException {
        site.put(".reader.json", "{\"version\":1,\"hosts\":{\"gd.example.cn\":\"/gd/\"}}");
        try (ReaderServer withHosts =
                ReaderServer.start(ReaderSettings.of(site.root()).at("127.0.0.1", 0))) {
            for (String target :
                    new String[] {"http://gd.example.cn/?a=b#c", "HTTP://gd.example.cn:8443"}) {
                assertThat(Wire.get(withHosts.address(), target).body())
                        .isEqualTo(site.bytes("gd/index.html"));
            }
            for (String target : new String[] {"http:///", "http://a b/", "http://../gd/"}) {
                assertThat(Wire.get(withHosts.address(), target).status()).isIn(400, 404);
            }
        }
    }

    @Test
    void everyAnswerTellsTheTime() throws IOException {
        ZonedDateTime said =
                ZonedDateTime.parse(
                        Wire.get(address, "/").header("date"),
                        DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ENGLISH));
        assertThat(said.toInstant())
                .isBetween(Instant.now().minusSeconds(30), Instant.now().plusSeconds(1));
    }
}
