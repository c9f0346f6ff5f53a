package org.fenzhan.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.fenzhan.crawl.Crawl.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Against a site in this process.
class CrawlTest {
    private record Page(int status, String header, String value, byte[] body) {}

    private final Map<String, Page> site = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Server server = new Server();

    @TempDir Path folder;
    private Path archive;
    private String root;

    @BeforeEach
    void start() throws Exception {
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(
                new Handler.Abstract() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        answer(request, response, callback);
                        return true;
                    }
                });
        server.start();
        root = "http://127.0.0.1:" + connector.getLocalPort();
        archive = folder.resolve("site.warc.gz");
    }

    @AfterEach
    void stop() throws Exception {
        server.stop();
    }

    private void answer(Request request, Response response, Callback callback) {
        String path = request.getHttpURI().getPathQuery();
        asked.add(path);
        Page page = site.get(path);
        if (page == null) {
            response.setStatus(404);
            Content.Sink.write(response, true, "nothing here", callback);
            return;
        }
        response.setStatus(page.status);
        response.getHeaders().put(page.header, page.value);
        response.write(true, java.nio.ByteBuffer.wrap(page.body), callback);
    }

    private void html(String path, String body) {
        page(path, 200, "Content-Type", "text/html; charset=gbk", body);
    }

    private void page(String path, int status, String header, String value, String body) {
        site.put(path, new Page(status, header, value, body.getBytes(StandardCharsets.UTF_8)));
    }

    private Crawl crawl(boolean isPrivateAllowed) {
        return new Crawl(
                new Crawl.Options(Duration.ofMillis(1), 100, isPrivateAllowed),
                Clock.systemUTC(),
                complaints::add);
    }

    private Map<Outcome, Integer> run(String... paths) throws Exception {
        return crawl(true)
                .run(
                        List.of(paths).stream().map(path -> URI.create(root + path)).toList(),
                        List.of(),
                        archive,
                        () -> {});
    }

    private List<String> archived() throws IOException {
        List<String> targets = new ArrayList<>();
        try (WarcReader reader = new WarcReader(archive)) {
            for (WarcRecord record : reader) {
                WarcResponse response = (WarcResponse) record;
                targets.add(response.http().status() + " " + response.target().replace(root, ""));
            }
        }
        return targets;
    }

    @Test
    void pagesComeWithTheirPicturesAndDocuments() throws Exception {
        html(
                "/a.html",
                "<h1>a</h1><img src=p.png><a href='/d/notice.pdf'>x</a><a href='/other.html'>y</a>"
                        + "<img src='http://elsewhere.example/q.png'>");
        page("/p.png", 200, "Content-Type", "image/png", "png");
        page("/d/notice.pdf", 200, "Content-Type", "application/pdf", "%PDF-");

        Map<Outcome, Integer> counts = run("/a.html", "/gone.html");

        assertThat(archived())
                .containsExactly(
                        "200 /a.html", "200 /p.png", "200 /d/notice.pdf", "404 /gone.html");
        assertThat(counts)
                .containsOnly(
                        Map.entry(Outcome.FETCHED, 3),
                        Map.entry(Outcome.ELSEWHERE, 1),
                        Map.entry(Outcome.NO_PAGE, 1));
        assertThat(complaints).containsExactly(root + "/gone.html: the site answers 404");
    }

    @Test
    void aStoppedCrawlGoesOn() throws Exception {
        html("/a.html", "<h1>a</h1>");
        html("/b.html", "<h1>b</h1>");
        run("/a.html");
        // half an answer, as a crash leaves it
        Files.write(archive, new byte[] {31, -117, 8, 0, 1}, StandardOpenOption.APPEND);
        Files.writeString(
                folder.resolve("site.warc.gz.fetched"), "12345 http", StandardOpenOption.APPEND);
        asked.clear();

        Map<Outcome, Integer> counts = run("/a.html", "/b.html");

        assertThat(asked).containsExactly("/robots.txt", "/b.html");
        assertThat(archived()).containsExactly("200 /a.html", "200 /b.html");
        assertThat(counts).containsEntry(Outcome.HAD, 1).containsEntry(Outcome.FETCHED, 1);
    }

    @Test
    void robotsAreObeyed() throws Exception {
        page(
                "/robots.txt",
                200,
                "Content-Type",
                "text/plain",
                "User-agent: fenzhan\nDisallow: /inner/\n\nUser-agent: *\nDisallow: /\n");
        html("/a.html", "<h1>a</h1>");
        html("/inner/b.html", "<h1>b</h1>");

        Map<Outcome, Integer> counts = run("/a.html", "/inner/b.html");

        assertThat(asked).containsExactly("/robots.txt", "/a.html");
        assertThat(counts).containsEntry(Outcome.REFUSED, 1);
    }

    @Test
    void aSiteWhoseRulesCannotBeHadIsLeftAlone() throws Exception {
        page("/robots.txt", 500, "Content-Type", "text/plain", "");
        html("/a.html", "<h1>a</h1>");

        assertThat(run("/a.html")).containsOnly(Map.entry(Outcome.REFUSED, 1));
        assertThat(asked).containsExactly("/robots.txt");
    }

    @Test
    void redirectsAreFollowedOnTheSite() throws Exception {
        page("/old", 301, "Location", "/new.html", "");
        html("/new.html", "<h1>new</h1>");
        page("/out", 302, "Location", "http://169.254.169.254/secret", "");
        page("/loop", 302, "Location", "/loop", "");

        Map<Outcome, Integer> counts = run("/old", "/out", "/loop");

        assertThat(archived())
                .containsExactly("301 /old", "200 /new.html", "302 /out", "302 /loop");
        assertThat(counts).containsEntry(Outcome.ELSEWHERE, 1);
    }

    @Test
    void aBusySiteIsAskedAgainAndNotArchived() throws Exception {
        page("/busy.html", 503, HttpHeader.RETRY_AFTER.asString(), "0", "");

        assertThat(run("/busy.html")).containsOnly(Map.entry(Outcome.FAILED, 1));
        assertThat(asked).filteredOn("/busy.html"::equals).hasSize(3);
        assertThat(run("/busy.html")).containsOnly(Map.entry(Outcome.FAILED, 1));
    }

    @Test
    void siteMapsNameThePages() throws Exception {
        String urls =
                "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                        + root
                        + "/a.html</loc></url><url><loc>"
                        + root
                        + "/b.html#x</loc></url></urlset>";
        page(
                "/index.xml",
                200,
                "Content-Type",
                "application/xml",
                "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                        + root
                        + "/m.xml.gz</loc></sitemap><sitemap><loc>"
                        + root
                        + "/none.xml</loc></sitemap></sitemapindex>");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(urls.getBytes(StandardCharsets.UTF_8));
        }
        site.put(
                "/m.xml.gz",
                new Page(200, "Content-Type", "application/gzip", packed.toByteArray()));
        html("/a.html", "<h1>a</h1>");
        html("/b.html", "<h1>b</h1>");

        crawl(true).run(List.of(), List.of(URI.create(root + "/index.xml")), archive, () -> {});

        assertThat(archived()).containsExactly("200 /a.html", "200 /b.html");
        assertThat(complaints).containsExactly(root + "/none.xml: the site answers 404");
    }

    @Test
    void privateMachinesAreNotAsked() throws Exception {
        html("/a.html", "<h1>a</h1>");

        Map<Outcome, Integer> counts =
                crawl(false)
                        .run(List.of(URI.create(root + "/a.html")), List.of(), archive, () -> {});

        assertThat(counts).containsOnly(Map.entry(Outcome.REFUSED, 1));
        assertThat(asked).isEmpty();
        assertThat(complaints.getFirst()).contains("outside the public network");
    }

    @Test
    void whatIsNoAddressIsSaid() {
        assertThat(
                        crawl(true)
                                .addresses(
                                        List.of(
                                                "# pages",
                                                "",
                                                "HTTP://Old.Example/x?a=1#b",
                                                "ftp://old.example/x",
                                                "file:///etc/passwd",
                                                "http://user:secret@old.example/")))
                .containsExactly(URI.create("http://old.example/x?a=1"));
        assertThat(complaints).hasSize(3);
    }

    @Test
    void anotherFileIsNotWrittenOver() throws Exception {
        Files.writeString(archive, "something else");

        assertThatThrownBy(() -> run("/a.html"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no list of what was fetched");
        assertThat(archive).hasContent("something else");
    }
}
