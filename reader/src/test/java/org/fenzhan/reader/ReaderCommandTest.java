package org.fenzhan.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class ReaderCommandTest {

    private record Run(int code, String out, String err) {}

    @TempDir private Path folder;

    private PublishedFolder site;

    @BeforeEach
    void publish() throws IOException {
        site = PublishedFolder.sample(folder.resolve("site"));
    }

    private static Run run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code =
                new CommandLine(new ReaderCommand())
                        .setOut(new PrintWriter(out))
                        .setErr(new PrintWriter(err))
                        .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }

    @Test
    void helpShowsEveryOptionAndAnExample() {
        Run run = run("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "--site", "--port", "--host", "--access-log", "--nginx-maps", "--hsts-days")
                .contains("fenzhan reader --site data/site/current");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--port 80",
                "--site a --port eighty",
                "--site a --port 70000",
                "--site a --hsts-days -1",
                "--site a --nginx-maps b",
                "--site a --speed 9"
            })
    void wrongUseIsToldWithTheUsage(String line) {
        Run run = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Usage: reader");
    }

    @Test
    void aMissingFolderIsNamedWithWhatToDo() {
        Path missing = folder.resolve("missing");
        Run run = run("--site", missing.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualToIgnoringNewLines(
                        "The site folder '%s' does not exist. Publish first, or name another folder."
                                .formatted(missing));
        assertThat(run("--nginx-maps", missing.toString()).code()).isEqualTo(1);
    }

    @Test
    void aFileIsNoSite() {
        Run run = run("--site", site.at("index.html").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is no folder");
    }

    @Test
    void aPortInUseIsNamedWithWhatToDo() throws IOException {
        try (var holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = run("--site", site.root().toString(), "--port", "" + holder.getLocalPort());
            assertThat(run.code()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualToIgnoringNewLines(
                            "Port %d on 127.0.0.1 is in use. Stop the program that holds it, or choose another port."
                                    .formatted(holder.getLocalPort()));
        }
    }

    @Test
    void aForeignAddressIsNamedWithWhatToDo() {
        Run run = run("--site", site.root().toString(), "--host", "192.0.2.1", "--port", "0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("'192.0.2.1' is no address of this machine");
    }

    @Test
    void aBrokenNoteOfTheSiteStopsTheStart() throws IOException {
        site.put(".reader.json", "{\"version\":1,\"hosts\":{\"gd.cn\":\"gd\"}}");
        Run run = run("--site", site.root().toString(), "--port", "0");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(
                        ".reader.json",
                        "'gd' of host 'gd.cn' is no station's address; it must look like '/gd/'");
    }

    @Test
    void anAccessLogWithoutAFolderIsNamed() {
        Path log = folder.resolve("none/access.log");
        Run run =
                run(
                        "--site",
                        site.root().toString(),
                        "--port",
                        "0",
                        "--access-log",
                        log.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("The folder of the access log '%s' does not exist".formatted(log));
    }

    @Test
    void theMapsForNginxAreWrittenAndFaultsAreTold() throws IOException {
        Run run = run("--nginx-maps", site.root().toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("2 withdrawn, 1 redirected, 0 hosts")
                .contains("'/gd/a/202406/6.html' redirects to '//elsewhere.example/'");
        Files.delete(site.at("gd/a/202406/6.html"));
        assertThat(run("--nginx-maps", site.root().toString()).code()).isZero();
    }
}
