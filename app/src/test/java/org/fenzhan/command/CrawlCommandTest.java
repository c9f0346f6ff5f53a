package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `fenzhan crawl`, and what the other commands make of its archive.
class CrawlCommandTest {
    private static final Path LEGACY = Path.of("src/main/resources/demo/legacy");

    @TempDir Path folder;
    private HttpServer site;
    private String root;
    private Path archive;

    @BeforeEach
    void start() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page = Files.readAllBytes(LEGACY.resolve("clean-story.html"));
        site.createContext(
                "/",
                exchange -> {
                    boolean here = exchange.getRequestURI().getPath().equals("/2020/story.html");
                    exchange.getResponseHeaders().add("Content-Type", "text/html");
                    exchange.sendResponseHeaders(here ? 200 : 404, here ? page.length : -1);
                    if (here) {
                        exchange.getResponseBody().write(page);
                    }
                    exchange.close();
                });
        site.start();
        root = "http://127.0.0.1:" + site.getAddress().getPort();
        archive = folder.resolve("old.warc.gz");
    }

    @AfterEach
    void stop() {
        site.stop(0);
    }

    private Ran crawl(String... arguments) {
        String[] all = new String[arguments.length + 5];
        all[0] = "crawl";
        all[1] = "--output";
        all[2] = archive.toString();
        all[3] = "--pause";
        all[4] = "0";
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return Ran.fenzhan("", all);
    }

    @Test
    void whatWasFetchedCanBeRead() throws IOException {
        Path list =
                Files.writeString(
                        folder.resolve("list.txt"),
                        "# the story\n%1$s/2020/story.html\n%1$s/gone.html\n".formatted(root));

        Ran crawled = crawl("--private", "--addresses", list.toString());
        Ran read = Ran.fenzhan("", "extract", archive.toString(), "--json");

        assertThat(crawled.exit()).isEqualTo(Exit.DONE_IN_PART);
        assertThat(crawled.err()).contains(root + "/gone.html: the site answers 404");
        assertThat(crawled.out()).contains("1 fetched").contains("1 answered with an error");
        assertThat(read.lines()).hasSize(1);
        assertThat(read.lines().getFirst().get("id").asString())
                .isEqualTo(root + "/2020/story.html");
        assertThat(read.lines().getFirst().get("date").asString()).isEqualTo("2020-10-19 08:46");
    }

    @Test
    void privateMachinesAreLeftAlone() {
        Ran ran = crawl(root + "/2020/story.html");

        assertThat(ran.exit()).isEqualTo(Exit.FAILED);
        assertThat(ran.err()).contains("outside the public network");
    }

    @Test
    void whatIsWrongWithTheCommandIsSaid() throws IOException {
        assertThat(crawl().err()).contains("say what to fetch");
        assertThat(crawl("old.example").err()).contains("old.example: is no address of a page");
        assertThat(crawl("--addresses", folder.resolve("none").toString()).err())
                .contains("none does not exist; nothing was fetched");
        assertThat(crawl("--most", "0", root).exit()).isEqualTo(Exit.USED_WRONGLY);
        Files.writeString(archive, "something else");
        assertThat(crawl("--private", root).err()).contains("name another");
        assertThat(archive).hasContent("something else");
    }
}
