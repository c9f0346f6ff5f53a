package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalRequestTest {

    private static final String PAGE = "/gd/a/202406/48213.html";
    private static final String LARGE = "/media/video.mp4";
    private static final int LARGE_BYTES = 3_000_001;

    @TempDir private Path folder;

    private PublishedFolder site;
    private ReaderServer server;
    private URI address;

    @BeforeEach
    void start() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
        byte[] large = new byte[LARGE_BYTES];
        for (int i = 0; i < large.length; i++) {
            large[i] = (byte) (i % 251);
        }
        site.put("media/video.mp4", large);
        site.put("empty.txt", "");
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

    @Test
    void thePageThatTheClientHoldsIsNotSentAgain() throws IOException {
        Answer first = Wire.get(address, PAGE);
        Answer second = Wire.get(address, PAGE, "If-None-Match: " + first.header("etag"));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.header("etag")).isEqualTo(first.header("etag"));
        assertThat(second.header("cache-control")).isEqualTo("no-cache");
        assertThat(second.header("vary")).isEqualTo("Accept-Encoding");
        assertThat(second.headers()).doesNotContainKeys("content-length", "content-type");
    }

    @Test
    void aTagStaysTheSameForTheSameContentAndChangesWithIt() throws IOException {
        String before = Wire.get(address, PAGE).header("etag");
        byte[] page = site.bytes(PAGE.substring(1));
        site.put(PAGE.substring(1), page);
        assertThat(Wire.get(address, PAGE).header("etag")).isEqualTo(before);
        site.put(PAGE.substring(1), "<!doctype html><p>other");
        assertThat(Wire.get(address, PAGE, "If-None-Match: " + before).status()).isEqualTo(200);
    }

    @Test
    void eachEncodingHasItsOwnStrongTag() throws IOException {
        Answer plain = Wire.get(address, PAGE);
        Answer gzip = Wire.get(address, PAGE, "Accept-Encoding: gzip");
        String tag = plain.header("etag").replace("\"", "");
        assertThat(gzip.header("etag")).matches("\"" + tag + "-gz[0-9a-f]{8}\"");
        assertThat(
                        Wire.get(
                                        address,
                                        PAGE,
                                        "Accept-Encoding: gzip",
                                        "If-None-Match: " + gzip.header("etag"))
                                .header("etag"))
                .isEqualTo(gzip.header("etag"));
        // A client that no longer takes gzip must not be sent back to its packed copy.
        assertThat(Wire.get(address, PAGE, "If-None-Match: " + gzip.header("etag")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    *                           | 304
                    W/"TAG"                     | 304
                    "other", W/"x", "TAG"       | 304
                    "TAG                        | 200
                    TAG                         | 200
                    "other"                     | 200
                    ,,,                         | 200
                    """)
    void tagsAreComparedAsTheStandardSays(String given, int status) throws IOException {
        String tag = Wire.get(address, PAGE).header("etag").replace("\"", "");
        assertThat(Wire.get(address, PAGE, "If-None-Match: " + given.replace("TAG", tag)).status())
                .isEqualTo(status);
    }

    @Test
    void aClientThatInsistsOnAnotherPageIsTold() throws IOException {
        String tag = Wire.get(address, PAGE).header("etag");
        assertThat(Wire.get(address, PAGE, "If-Match: " + tag).status()).isEqualTo(200);
        assertThat(Wire.get(address, PAGE, "If-Match: \"other\"").status()).isEqualTo(412);
        assertThat(Wire.get(address, PAGE, "If-Match: W/" + tag).status()).isEqualTo(412);
    }

    @Test
    void datesChangeNothing() throws IOException {
        String date = "Wed, 25 Nov 2199 00:00:00 GMT";
        assertThat(Wire.get(address, PAGE, "If-Modified-Since: " + date).status()).isEqualTo(200);
        assertThat(Wire.get(address, PAGE, "Range: bytes=0-1", "If-Range: " + date).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "0-0, 0, 1",
        "0-9, 0, 10",
        "5-, 5, -1",
        "-7, -7, -1",
        "10-99999999, 10, -1",
        "-99999999, 0, -1"
    })
    void oneRangeIsAnsweredByThatPart(String range, int from, int count) throws IOException {
        for (String target : new String[] {PAGE, LARGE}) {
            byte[] whole = site.bytes(target.substring(1));
            int first = from < 0 ? whole.length + from : from;
            int end = count < 0 ? whole.length : first + count;
            Answer answer =
                    Wire.get(address, target, "Range: bytes=" + range, "Accept-Encoding: gzip");
            assertThat(answer.status()).isEqualTo(206);
            assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(whole, first, end));
            assertThat(answer.header("content-range"))
                    .isEqualTo("bytes %d-%d/%d".formatted(first, end - 1, whole.length));
            assertThat(answer.headers()).doesNotContainKey("content-encoding");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bytes=0-1,4-5",
                "bytes=",
                "bytes=-",
                "bytes=9-3",
                "bytes=a-b",
                "items=0-1",
                "0-1",
                "bytes=0-99999999999999999999"
            })
    void whatIsNoSingleRangeGetsTheWhole(String range) throws IOException {
        Answer answer = Wire.get(address, PAGE, "Range: " + range);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(site.bytes(PAGE.substring(1)));
    }

    @Test
    void aRangeBehindTheEndIsRefusedWithTheLength() throws IOException {
        Answer answer = Wire.get(address, PAGE, "Range: bytes=999999-");
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("content-range"))
                .isEqualTo("bytes */" + site.bytes(PAGE.substring(1)).length);
        assertThat(Wire.get(address, "/empty.txt", "Range: bytes=0-").status()).isEqualTo(416);
        assertThat(Wire.get(address, "/empty.txt").status()).isEqualTo(200);
    }

    @Test
    void aRangeOfAnotherStateOfThePageGetsTheWholeNewOne() throws IOException {
        String tag = Wire.get(address, PAGE).header("etag");
        assertThat(Wire.get(address, PAGE, "Range: bytes=0-1", "If-Range: " + tag).status())
                .isEqualTo(206);
        assertThat(Wire.get(address, PAGE, "Range: bytes=0-1", "If-Range: W/" + tag).status())
                .isEqualTo(200);
        site.put(PAGE.substring(1), PublishedFolder.page("neu"));
        Answer answer = Wire.get(address, PAGE, "Range: bytes=0-1", "If-Range: " + tag);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(PublishedFolder.page("neu"));
    }

    @Test
    void rangesDoNotApplyToHead() throws IOException {
        Answer answer = Wire.ask(address, "HEAD", PAGE, "Range: bytes=0-1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-length"))
                .isEqualTo("" + site.bytes(PAGE.substring(1)).length);
    }

    @Test
    void aFileTooLargeForMemoryIsServedFromDiskAlike() throws IOException {
        Answer first = Wire.get(address, LARGE);
        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(site.bytes(LARGE.substring(1)));
        assertThat(Wire.get(address, LARGE, "If-None-Match: " + first.header("etag")).status())
                .isEqualTo(304);
        assertThat(Wire.ask(address, "HEAD", LARGE).header("content-length"))
                .isEqualTo("" + LARGE_BYTES);
        site.put("media/video.mp4", new byte[LARGE_BYTES]);
        assertThat(Wire.get(address, LARGE).body()).isEqualTo(new byte[LARGE_BYTES]);
        Files.delete(site.at("media/video.mp4"));
        assertThat(Wire.get(address, LARGE).status()).isEqualTo(404);
    }
}
