package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The reader as a process of its own, ended by a signal.
@Timeout(90)
class ReaderProcessTest {

    private static final int ENDED_BY_TERM = 128 + 15;
    private static final int LARGE_BYTES = 16_000_000;

    @TempDir private Path folder;

    private PublishedFolder site;
    private Process process;
    private BufferedReader out;

    @BeforeEach
    void publish() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    private URI start(String... more) throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                Reader.class.getName(),
                                "--site",
                                site.root().toString(),
                                "--port",
                                "0"));
        command.addAll(List.of(more));
        process =
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("err.txt").toFile())
                        .start();
        out = process.inputReader(StandardCharsets.UTF_8);
        return URI.create(out.readLine());
    }

    /// By its handle, since [Process#destroy] would also close what it printed.
    private void terminate() {
        assertThat(process.toHandle().destroy()).isTrue();
    }

    private void assertEndsInTime() throws InterruptedException {
        assertThat(process.waitFor(5, TimeUnit.SECONDS)).as("ended within 5 s").isTrue();
        assertThat(process.exitValue()).isEqualTo(ENDED_BY_TERM);
    }

    @Test
    void aSignalEndsItAndOnlyTheAddressWasPrinted() throws Exception {
        URI address = start();
        try (var idle = new Wire(address)) {
            assertThat(idle.ask("GET", "/").status()).isEqualTo(200);
            terminate();
            assertEndsInTime();
        }
        assertThat(out.readLine()).isNull();
        assertThat(Files.readString(folder.resolve("err.txt")))
                .isEqualToIgnoringNewLines("Serving %s. End with Ctrl-C.".formatted(site.root()));
    }

    @Test
    void aReceiverThatStopsReadingDoesNotHoldItUp() throws Exception {
        site.put("media/large.zip", new byte[LARGE_BYTES]);
        URI address = start();
        try (var stuck = new Wire(address)) {
            stuck.send(
                    "GET /media/large.zip HTTP/1.1\r\nHost: a\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(Wire.get(address, "/").status()).isEqualTo(200);
            terminate();
            assertEndsInTime();
        }
    }

    @Test
    void anAnswerUnderWayIsFinishedFirst() throws Exception {
        site.put("media/large.zip", new byte[LARGE_BYTES]);
        URI address = start();
        try (var slow = new Wire(address)) {
            slow.send(
                    "GET /media/large.zip HTTP/1.1\r\nHost: a\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            slow.awaitFirstByte();
            terminate();
            assertThat(slow.answer(false).body()).hasSize(LARGE_BYTES);
        }
        assertEndsInTime();
    }

    @Test
    void theAccessLogNamesPathsButNoQueries() throws Exception {
        Path log = folder.resolve("access.log");
        URI address = start("--access-log", log.toString());
        try (var wire = new Wire(address)) {
            wire.ask("GET", "/gd/?who=me");
            wire.ask("GET", "/nothing\"quoted");
        }
        terminate();
        assertEndsInTime();
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .matches(
                        "127\\.0\\.0\\.1 - - \\[\\d\\d/\\w{3}/\\d{4}:\\d\\d:\\d\\d:\\d\\d \\S+] \"GET /gd/ HTTP/1\\.1\" 200 \\d+");
        assertThat(lines.getLast()).contains(" 404 ");
    }
}
