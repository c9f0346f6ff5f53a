package org.fenzhan.rescue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

class WarcPagesTest {
    private static final String WGET_LINES =
            "software: Wget/1.20\r\nformat: WARC File Format 1.0\r\nrobots: off\r\n";
    private static final String WGET_INFO =
            "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\n"
                    + "WARC-Date: 2019-03-01T08:00:00Z\r\nContent-Length: "
                    + WGET_LINES.length()
                    + "\r\n\r\n"
                    + WGET_LINES
                    + "\r\n\r\n";

    @TempDir Path folder;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] record(String name, byte[] http) {
        return record(name, http, http.length, "response");
    }

    private static byte[] record(String name, byte[] http, long length, String type) {
        return joined(
                bytes(
                        "WARC/1.0\r\nWARC-Type: "
                                + type
                                + "\r\nWARC-Target-URI: <http://old.example/"
                                + name
                                + ">\r\nContent-Type: application/http;msgtype=response\r\n"
                                + "Content-Length: "
                                + length
                                + "\r\n\r\n"),
                http,
                bytes("\r\n\r\n"));
    }

    private static byte[] http(String head, String body) {
        return http(head, bytes(body));
    }

    private static byte[] http(String head, byte[] body) {
        return joined(bytes("HTTP/1.1 200 OK\r\n" + head + "\r\n\r\n"), body);
    }

    private static byte[] page(String name) {
        return record(name, http("Content-Type: text/html", "<p>" + name));
    }

    private Collected read(String name, byte[]... parts) throws IOException {
        return Collected.of(Files.write(folder.resolve(name), joined(parts)));
    }

    @Test
    void readsWhatAnotherProgramWrites() throws IOException {
        Path file = folder.resolve("jwarc.warc.gz");
        try (WarcWriter writer =
                new WarcWriter(
                        Files.newByteChannel(
                                file,
                                java.nio.file.StandardOpenOption.CREATE,
                                java.nio.file.StandardOpenOption.WRITE),
                        WarcCompression.GZIP)) {
            writer.write(new Warcinfo.Builder().filename("jwarc.warc.gz").build());
            for (String name : List.of("a", "b")) {
                writer.write(
                        new WarcResponse.Builder("http://old.example/" + name)
                                .body(
                                        org.netpreserve.jwarc.MediaType.HTTP_RESPONSE,
                                        http("Content-Type: text/html; charset=gb2312", name))
                                .build());
            }
        }

        Collected collected = Collected.of(file);

        assertThat(collected.texts()).containsExactly("a", "b");
        assertThat(collected.names())
                .containsExactly("http://old.example/a", "http://old.example/b");
        assertThat(((Saved.Bytes) collected.pages.getFirst()).charset()).contains("gb2312");
        assertThat(collected.left).containsEntry(LeftOut.NOT_A_RESPONSE, 1);
    }

    @Test
    void whatIsNoPageIsCounted() throws IOException {
        Collected collected =
                read(
                        "kinds.warc",
                        bytes(WGET_INFO),
                        record("q", bytes("GET / HTTP/1.1\r\n\r\n"), 18, "request"),
                        record("r", http("Content-Type: text/html", ""), 44, "revisit"),
                        record("i.jpg", http("Content-Type: image/jpeg", "jpeg")),
                        record("s.css", http("Content-Type: text/css", "css")),
                        record("robots.txt", http("Content-Type: text/plain", "User-agent")),
                        record("m", bytes("HTTP/1.1 302 Found\r\nLocation: /x\r\n\r\n")),
                        page("p"));

        assertThat(collected.texts()).containsExactly("<p>p");
        assertThat(collected.left)
                .containsEntry(LeftOut.NOT_A_RESPONSE, 2)
                .containsEntry(LeftOut.SEEN_BEFORE, 1)
                .containsEntry(LeftOut.PICTURE, 1)
                .containsEntry(LeftOut.STYLE_OR_SCRIPT, 1)
                .containsEntry(LeftOut.OTHER_FILE, 1)
                .containsEntry(LeftOut.NOT_OK, 1);
    }

    @Test
    void linesMayEndWithoutCarriageReturn() throws IOException {
        String http = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n<p>lf";
        byte[] counted =
                bytes(
                        "WARC/1.0\nWARC-Type: response\nContent-Type: application/http\n"
                                + "WARC-Target-URI: http://old.example/lf\nContent-Length: "
                                + http.length()
                                + "\n\n"
                                + http
                                + "\n\n");

        assertThat(read("lf.warc", bytes(WGET_INFO), counted, page("b")).texts())
                .containsExactly("<p>lf", "<p>b");
    }

    @Test
    void theCutOffMemberIsSaidAndThoseBeforeItRead() throws IOException {
        byte[] last = gzip(page("last"));
        Collected collected =
                read(
                        "cut.warc.gz",
                        gzip(page("a")),
                        gzip(page("b")),
                        Arrays.copyOf(last, last.length - 40));

        assertThat(collected.texts()).hasSize(3).startsWith("<p>a", "<p>b");
        assertThat(collected.texts().getLast())
                .startsWith("! ")
                .contains("the file ends within it");
    }

    @Test
    void behindADamagedMemberTheNextIsFound() throws IOException {
        byte[] noise = new byte[9_000];
        new Random(4).nextBytes(noise);
        byte[] damaged =
                gzip(record("bad", http("Content-Type: text/html", Arrays.toString(noise))));
        Arrays.fill(damaged, 300, 400, (byte) 0x55);

        Collected collected =
                read("damaged.warc.gz", gzip(page("a")), damaged, noise, gzip(page("b")));

        assertThat(collected.texts()).startsWith("<p>a").endsWith("<p>b");
        assertThat(collected.texts().get(1)).startsWith("! ").contains("broken");
    }

    @Test
    void aWholeFileInOneMemberIsReadToo() throws IOException {
        assertThat(read("one.warc.gz", gzip(joined(page("a"), page("b"), page("c")))).texts())
                .containsExactly("<p>a", "<p>b", "<p>c");
    }

    @Test
    void recordsMaySpanMembers() throws IOException {
        byte[] all = joined(page("a"), page("b"));
        int cut = all.length - 20;
        assertThat(
                        read(
                                        "span.warc.gz",
                                        gzip(Arrays.copyOf(all, cut)),
                                        gzip(Arrays.copyOfRange(all, cut, all.length)))
                                .texts())
                .containsExactly("<p>a", "<p>b");
    }

    @Test
    void aWrongLengthCostsNoOtherRecord() throws IOException {
        byte[] http = http("Content-Type: text/html", "<p>counted wrongly");
        for (long length : List.of(http.length - 6L, http.length + 30L, 0L + http.length + 2)) {
            byte[] wrong = record("wrong", http, length, "response");
            for (boolean packed : List.of(true, false)) {
                Collected collected =
                        packed
                                ? read(
                                        "wrong.warc.gz",
                                        gzip(page("a")),
                                        gzip(wrong),
                                        gzip(page("b")))
                                : read("wrong.warc", page("a"), wrong, page("b"));
                assertThat(collected.texts())
                        .as("length %d, packed %s", length, packed)
                        .startsWith("<p>a")
                        .endsWith("<p>b")
                        .hasSize(3);
                assertThat(collected.texts().get(1).strip()).isEqualTo("<p>counted wrongly");
            }
        }
    }

    @Test
    void aMissingLengthIsFoundOut() throws IOException {
        byte[] record =
                bytes(
                        new String(page("x"), StandardCharsets.UTF_8)
                                .replaceFirst("Content-Length: \\d+", "Content-Length: many"));

        assertThat(read("missing.warc", record, page("b")).texts())
                .hasSize(2)
                .endsWith("<p>b")
                .first()
                .asString()
                .startsWith("<p>x");
    }

    @Test
    void garbageInFrontOfRecordsIsSaid() throws IOException {
        Collected collected = read("garbage.warc", bytes("garbage\r\n"), page("a"), page("b"));

        assertThat(collected.texts()).hasSize(3).endsWith("<p>a", "<p>b");
        assertThat(collected.texts().getFirst()).startsWith("! no record begins where one should");
    }

    @Test
    void chunkedAndPackedBodiesAreUnwrapped() throws IOException {
        byte[] packed = gzip(bytes("<p>packed"));
        byte[] chunks =
                joined(
                        bytes("4;ext=1\r\n"),
                        Arrays.copyOf(packed, 4),
                        bytes("\r\n" + Integer.toHexString(packed.length - 4) + "\r\n"),
                        Arrays.copyOfRange(packed, 4, packed.length),
                        bytes("\r\n0\r\n\r\n"));
        String chunked = "Content-Type: text/html\r\nTransfer-Encoding: chunked";

        assertThat(
                        read(
                                        "coded.warc",
                                        record(
                                                "a",
                                                http(
                                                        chunked + "\r\nContent-Encoding: gzip",
                                                        chunks)),
                                        record(
                                                "b",
                                                http(chunked, "5\r\n<p>ab\r\n1\r\nc\r\n0\r\n\r\n")),
                                        record("c", http("Content-Encoding: gzip", packed)))
                                .texts())
                .containsExactly("<p>packed", "<p>abc", "<p>packed");
    }

    @Test
    void bodiesThatWereUnwrappedUnderTheOldHeadStandAsTheyAre() throws IOException {
        assertThat(
                        read(
                                        "as-is.warc",
                                        record("a", http("Transfer-Encoding: chunked", "<p>plain")),
                                        record("b", http("Content-Encoding: gzip", "<p>plain")),
                                        record("c", http("Content-Encoding: br", "<p>plain")))
                                .texts())
                .containsExactly("<p>plain", "<p>plain", "<p>plain");
    }

    @Test
    void aBodyThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] bomb = gzip(new byte[64 << 20]);

        assertThat(
                        read(
                                        "bomb.warc",
                                        record("a", http("Content-Encoding: gzip", bomb)),
                                        page("b"))
                                .texts())
                .hasSize(2)
                .endsWith("<p>b")
                .first()
                .asString()
                .startsWith("! the file has 32 MB");
    }

    @Test
    void hostileBytesNeverThrow() throws IOException {
        byte[] good = joined(gzip(page("a")), gzip(page("b")), gzip(page("c")));
        byte[] plain = joined(page("a"), page("b"), page("c"));
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            byte[] bytes = (seed % 2 == 0 ? good : plain).clone();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                bytes[2 + random.nextInt(bytes.length - 2)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, bytes.length - random.nextInt(30));
            Collected collected = read("hostile.warc.gz", cut);
            assertThat(collected.pages.size() + collected.left.size())
                    .as("seed %d", seed)
                    .isPositive();
        }
    }

    @Test
    void aFileWithoutRecordsIsSaid() throws IOException {
        assertThat(read("empty.warc").texts())
                .singleElement()
                .asString()
                .startsWith("! the file holds no record of a web archive");
    }
}
