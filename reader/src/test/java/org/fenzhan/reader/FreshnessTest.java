package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.InstantSource;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreshnessTest {

    private static final String PAGE = "gd/a/202406/48213.html";
    private static final String GZIP = "Accept-Encoding: gzip";
    private static final String BROTLI = "Accept-Encoding: br, gzip";

    @TempDir private Path folder;

    private final HandClock clock = new HandClock();
    private PublishedFolder site;
    private ReaderServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
        start(clock);
    }

    private void start(InstantSource time) throws IOException {
        server =
                ReaderServer.start(
                        ReaderSettings.of(site.root()).at("127.0.0.1", 0).withClock(time));
        address = server.address();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aRenameShowsInTheVeryNextAnswerPlainAndCompressed() throws IOException {
        for (int i = 0; i < 200; i++) {
            String page = PublishedFolder.page("Fassung " + "x".repeat(i % 7) + i);
            site.put(PAGE, page);
            assertThat(Wire.get(address, "/" + PAGE).text()).isEqualTo(page);
            assertThat(unpacked(Wire.get(address, "/" + PAGE, GZIP))).isEqualTo(page);
        }
    }

    /// The clock of the machine, since only it agrees with the times that the file system writes:
    /// many changes fall into one of its ticks, with the same size and with inodes that are used
    /// again.
    @Test
    void changesOfOneTickAndOneSizeAreToldApart() throws IOException {
        server.stop();
        start(InstantSource.system());
        for (int i = 0; i < 500; i++) {
            String page = PublishedFolder.page("%06d".formatted(i));
            site.put(PAGE, page);
            assertThat(Wire.get(address, "/" + PAGE).text()).isEqualTo(page);
        }
    }

    @Test
    void aRemovedPageIsGoneAtOnceAndComesBackAtOnce() throws IOException {
        byte[] page = site.bytes(PAGE);
        for (int i = 0; i < 20; i++) {
            assertThat(Wire.get(address, "/" + PAGE, GZIP).status()).isEqualTo(200);
            Files.delete(site.at(PAGE));
            assertThat(Wire.get(address, "/" + PAGE, GZIP).status()).isEqualTo(404);
            site.put(PAGE, page);
        }
    }

    @Test
    void aWithdrawalAndARedirectTakeEffectAtOnce() throws IOException {
        assertThat(Wire.get(address, "/" + PAGE).status()).isEqualTo(200);
        site.put(PAGE, "<!doctype html><!--410--><p>gone");
        assertThat(Wire.get(address, "/" + PAGE).status()).isEqualTo(410);
        site.put(PAGE, "<!doctype html><!--301 /gd/--><p>moved");
        assertThat(Wire.get(address, "/" + PAGE).status()).isEqualTo(301);
        site.put(PAGE, "<!doctype html><p>back");
        assertThat(Wire.get(address, "/" + PAGE).status()).isEqualTo(200);
    }

    @Test
    void aStoredVariantThatBelongsToItsPageIsSent() throws IOException {
        byte[] packed = gzip(site.bytes(PAGE));
        site.putVariant(PAGE, ".gz", packed);
        site.putVariant(PAGE, ".br", "brotli".getBytes(StandardCharsets.UTF_8));
        Answer gzip = Wire.get(address, "/" + PAGE, GZIP);
        assertThat(gzip.body()).isEqualTo(packed);
        assertThat(gzip.header("content-encoding")).isEqualTo("gzip");
        Answer brotli = Wire.get(address, "/" + PAGE, BROTLI);
        assertThat(brotli.text()).isEqualTo("brotli");
        assertThat(brotli.header("content-encoding")).isEqualTo("br");
        assertThat(brotli.header("content-type")).isEqualTo("text/html; charset=utf-8");
        Answer plain = Wire.get(address, "/" + PAGE);
        assertThat(plain.body()).isEqualTo(site.bytes(PAGE));
        assertThat(plain.headers()).doesNotContainKey("content-encoding");
    }

    @Test
    void aVariantOfAnOlderPageIsNeverSentEvenWithTheTimeOfTheNewOne() throws IOException {
        FileTime time = Files.getLastModifiedTime(site.at(PAGE));
        site.putVariant(PAGE, ".gz", gzip(site.bytes(PAGE)));
        Wire.get(address, "/" + PAGE, GZIP);
        String newer = PublishedFolder.page("neuer");
        site.put(PAGE, newer);
        Files.setLastModifiedTime(site.at(PAGE), time);
        assertThat(unpacked(Wire.get(address, "/" + PAGE, GZIP))).isEqualTo(newer);
    }

    @Test
    void aBrotliVariantOfAnotherTimeIsNotSent() throws IOException {
        site.put(PAGE + ".br", "old brotli");
        Files.setLastModifiedTime(site.at(PAGE + ".br"), FileTime.fromMillis(1_000_000));
        Answer answer = Wire.get(address, "/" + PAGE, BROTLI);
        assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        assertThat(unpacked(answer))
                .isEqualTo(new String(site.bytes(PAGE), StandardCharsets.UTF_8));
    }

    @Test
    void aVariantThatIsALinkIsNotFollowed() throws IOException {
        Path elsewhere = folder.resolve("elsewhere.br");
        Files.writeString(elsewhere, "secret");
        Files.setLastModifiedTime(elsewhere, Files.getLastModifiedTime(site.at(PAGE)));
        Files.createSymbolicLink(site.at(PAGE + ".br"), elsewhere);
        assertThat(Wire.get(address, "/" + PAGE, BROTLI).header("content-encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void aVariantWrittenLaterReplacesTheQuickOneUnderAnotherTag() throws IOException {
        Answer quick = Wire.get(address, "/" + PAGE, GZIP);
        byte[] packed = gzip(site.bytes(PAGE));
        site.putVariant(PAGE, ".gz", packed);
        assertThat(Wire.get(address, "/" + PAGE, GZIP).body()).isEqualTo(quick.body());
        clock.advance(Duration.ofSeconds(11));
        Answer stored = Wire.get(address, "/" + PAGE, GZIP);
        assertThat(stored.body()).isEqualTo(packed).isNotEqualTo(quick.body());
        assertThat(stored.header("etag")).isNotEqualTo(quick.header("etag"));
    }

    @Test
    void smallFilesAndPicturesAreNotCompressed() throws IOException {
        assertThat(Wire.get(address, "/robots.txt", GZIP).headers())
                .doesNotContainKey("content-encoding");
        assertThat(Wire.get(address, "/robots.txt", GZIP).header("vary"))
                .isEqualTo("Accept-Encoding");
        site.put("media/0011223344556677.png", new byte[5_000]);
        Answer picture = Wire.get(address, "/media/0011223344556677.png", GZIP);
        assertThat(picture.headers()).doesNotContainKeys("content-encoding", "vary");
    }

    @Test
    void theHostsOfTheSiteMayChangeWhileItRuns() throws IOException {
        assertThat(Wire.get(address, "/", "Host: gd.cn").body())
                .isEqualTo(site.bytes("index.html"));
        site.put(".reader.json", "{\"version\":1,\"hosts\":{\"gd.cn\":\"/gd/\"}}");
        clock.advance(Duration.ofSeconds(2));
        assertThat(Wire.get(address, "/", "Host: gd.cn").body())
                .isEqualTo(site.bytes("gd/index.html"));
        site.put(".reader.json", "{\"version\":1,\"hosts\":");
        clock.advance(Duration.ofSeconds(2));
        assertThat(Wire.get(address, "/", "Host: gd.cn").body())
                .isEqualTo(site.bytes("gd/index.html"));
        Files.delete(site.at(".reader.json"));
        clock.advance(Duration.ofSeconds(2));
        assertThat(Wire.get(address, "/", "Host: gd.cn").body())
                .isEqualTo(site.bytes("index.html"));
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private static String unpacked(Answer answer) throws IOException {
        assertThat(answer.header("content-encoding")).isEqualTo("gzip");
        try (var in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
