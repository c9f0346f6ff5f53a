package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.article.ArticleId;
import org.fenzhan.article.plan.Plans;
import org.fenzhan.demo.Demo;
import org.fenzhan.publish.Check;
import org.fenzhan.publish.output.SiteFiles;
import org.fenzhan.rescue.FinishedPages;
import org.fenzhan.station.Station;
import org.fenzhan.store.DataFolder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures and attachments of imported pages, from folder, ZIP and web archive to the readers.
class FilesOfPagesTest {
    private static final byte[] PDF = "%PDF-1.4 名单".getBytes(StandardCharsets.UTF_8);
    private static final String PAGE =
            """
            <html><head><title>梅坪镇公布护林员名单</title></head><body><h1>梅坪镇公布护林员名单</h1>
            <div>日期：2016-03-04 来源：梅坪通讯</div>
            <div class="content"><p>十月十七日清晨，梅坪镇的护林员在岭上换了新的水窖。水窖能装三十立方米水，够两辆消防车用半天。</p>
            <p><img src="/img/a.png" alt="水窖"></p>
            <p>镇里的孩子们在学校后面的山坡上种下一百二十棵枫香，名单见<a href="../files/list%201.pdf">这张表</a>，老师说等树长大了，这里会是一片红。</p>
            <p>村口的渡船从今年起每天多开一班，赶集的人不用再等到天黑。船家说，油钱由三个村合着出。</p>
            <p><a href="/files/list%201.pdf">附件：护林员名单.pdf</a></p>
            <p><a href="/files/gone.doc">附件：值班表.doc</a></p>
            <p><a href="/files/page.zip">附件：其实是网页.zip</a></p>
            <p><a href="../../../../secret.pdf">附件：外面的文件.pdf</a></p></div>
            </body></html>
            """;

    @TempDir Path folder;
    private DataFolder data;

    @BeforeEach
    void makeDataFolder() throws IOException {
        data = DataFolder.open(folder.resolve("data"));
        Files.writeString(data.groupFile(), Demo.groupFile());
        Files.write(folder.resolve("secret.pdf"), PDF);
    }

    @Test
    void filesOfAFolderComeAlong() throws Exception {
        Path site = folder.resolve("old.example");
        Files.createDirectories(site.resolve("art"));
        Files.createDirectories(site.resolve("img"));
        Files.createDirectories(site.resolve("files"));
        Files.writeString(site.resolve("art/a.html"), PAGE);
        Files.write(site.resolve("img/a.png"), png());
        Files.write(site.resolve("files/list 1.pdf"), PDF);
        Files.writeString(site.resolve("files/page.zip"), "<html>");

        arePublished(site, 2);
    }

    @Test
    void filesOfAZipArchiveComeAlong() throws Exception {
        Path zip = folder.resolve("old.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "site/art/a.html", PAGE.getBytes(StandardCharsets.UTF_8));
            put(out, "site/img/a.png", png());
            put(out, "site/files/list 1.pdf", PDF);
            put(out, "site/files/page.zip", "<html>".getBytes(StandardCharsets.UTF_8));
        }

        arePublished(zip, 2);
    }

    @Test
    void filesOfAWebArchiveComeAlongWhereverTheyStandInIt() throws Exception {
        Path warc = folder.resolve("old.warc");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        response(out, "files/list%201.pdf", "application/pdf", PDF);
        response(out, "art/a.html", "text/html", PAGE.getBytes(StandardCharsets.UTF_8));
        response(out, "img/a.png", "image/png", png());
        response(out, "files/page.zip", "application/zip", "<html>".getBytes());
        Files.write(warc, out.toByteArray());

        arePublished(warc, 1);
    }

    /// @param files how many the page links to: in a web archive two references are one address
    private void arePublished(Path source, int files) throws Exception {
        try (Running running = Running.start(data, Ports.anyFree(), false, Clock.systemUTC())) {
            Ran ran =
                    Ran.fenzhan(
                            "",
                            "import",
                            source.toString(),
                            "--station",
                            "gd",
                            "--channel",
                            "zx/dskx",
                            "--data",
                            data.database().getParent().toString());
            assertThat(ran.err())
                    .contains("pictures of the drafts: 1 brought along, 0 not found")
                    .contains(
                            "attachments of the drafts: %d brought along, 2 not found"
                                    .formatted(files))
                    .contains("1 refused");
            publish(running);
            URI reader = running.readerAddress();
            Document page = articlePage();
            List<String> links = page.select(".story-body a[href]").eachAttr("href");
            assertThat(links)
                    .hasSize(2)
                    .allMatch(link -> link.matches("/media/[0-9a-f]{32}\\.pdf"));
            assertThat(page.select(".story-body").text())
                    .contains("附件：值班表.doc", "附件：其实是网页.zip", "附件：外面的文件.pdf");
            HttpResponse<byte[]> file = get(reader.resolve(links.getFirst()));
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body()).isEqualTo(PDF);
            assertThat(file.headers().firstValue("Content-Type")).contains("application/pdf");
            String picture = page.select(".story-body img").attr("src");
            assertThat(get(reader.resolve(picture)).statusCode()).isEqualTo(200);
            Portal portal = running.portal();
            assertThat(Check.run(portal.settings()).findings())
                    .filteredOn(finding -> !SiteFiles.isHidden(finding.address()))
                    .isEmpty();
        }
    }

    private static void publish(Running running) {
        Portal portal = running.portal();
        Station gd = portal.group().station("gd").orElseThrow();
        PersonId writer = person(portal, gd, "linxiao");
        PersonId reviewer = person(portal, gd, "hejia");
        List<ArticleId> ready = new FinishedPages(portal.database()).ready(gd.id());
        assertThat(ready).hasSize(1);
        Plans plans = portal.plans();
        Plans.Result made = plans.publish(gd.id(), writer, "旧网页", ready);
        long plan = ((Plans.Result.Done) made).plan().id();
        assertThat(plans.approve(plan, reviewer)).isInstanceOf(Plans.Result.Done.class);
        while (plans.step()) {
            // Beside the portal, which does the same.
        }
        running.publisher().awaitIdle(Duration.ofMinutes(1));
    }

    private static PersonId person(Portal portal, Station station, String account) {
        return portal.people()
                .add(new People.NewPerson(account, account, Demo.PASSWORD, station.id()));
    }

    private Document articlePage() throws IOException {
        for (Path file : PublicFiles.of(data)) {
            if (file.toString().matches(".*/gd/.*/[0-9]+\\.html")) {
                return Jsoup.parse(Files.readString(file));
            }
        }
        throw new AssertionError("no article is public");
    }

    private static HttpResponse<byte[]> get(URI address) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(address).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(bytes);
    }

    private static void response(ByteArrayOutputStream out, String path, String type, byte[] body)
            throws IOException {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        block.write(
                "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
                        .formatted(type, body.length)
                        .getBytes(StandardCharsets.US_ASCII));
        block.write(body);
        out.write(
                ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://old.example/%s\r\n"
                                + "Content-Type: application/http; msgtype=response\r\n"
                                + "Content-Length: %d\r\n\r\n")
                        .formatted(path, block.size())
                        .getBytes(StandardCharsets.US_ASCII));
        block.writeTo(out);
        out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BufferedImage picture = new BufferedImage(8, 6, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, 0x224466);
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
