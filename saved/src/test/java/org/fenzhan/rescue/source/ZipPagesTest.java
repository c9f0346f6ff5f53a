package org.fenzhan.rescue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipPagesTest {
    @TempDir Path folder;

    private interface Filling {
        void fill(ZipOutputStream zip) throws IOException;
    }

    private Path zip(Charset names, Filling filling) throws IOException {
        Path file = folder.resolve("pages.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            filling.fill(zip);
        }
        return file;
    }

    private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pagesComeByNameWithTheArchiveInFront() throws IOException {
        Path file =
                zip(
                        StandardCharsets.UTF_8,
                        zip -> {
                            add(zip, "z/b.html", bytes("b"));
                            add(zip, "z/a.html", bytes("a"));
                            add(zip, "z/a.jpg", bytes("jpg"));
                            add(zip, "inner.zip", bytes("zip"));
                        });

        Collected collected = Collected.of(file);

        assertThat(collected.texts()).containsExactly("a", "b");
        assertThat(collected.names()).containsExactly(file + "!/z/a.html", file + "!/z/b.html");
        assertThat(collected.left)
                .containsEntry(LeftOut.PICTURE, 1)
                .containsEntry(LeftOut.NESTED_ARCHIVE, 1);
    }

    @Test
    void namesInGbkAreRead() throws IOException {
        Path file = zip(Charset.forName("GBK"), zip -> add(zip, "新闻/第一条.html", bytes("gbk")));

        assertThat(Collected.of(file).names()).containsExactly(file + "!/新闻/第一条.html");
    }

    @Test
    void namesThatClimbOutAreRefusedAndTheOthersRead() throws IOException {
        Path file =
                zip(
                        StandardCharsets.UTF_8,
                        zip -> {
                            add(zip, "../../etc/cron.d/x.html", bytes("evil"));
                            add(zip, "/abs.html", bytes("evil"));
                            add(zip, "C:\\windows\\x.html", bytes("evil"));
                            add(zip, "a\\..\\..\\x.html", bytes("evil"));
                            add(zip, "good..name.html", bytes("good"));
                        });

        assertThat(Collected.of(file).texts())
                .contains("good")
                .filteredOn(text -> text.startsWith("! the name climbs out"))
                .hasSize(4);
    }

    @Test
    void anEntryThatIsMadeToFillMemoryIsNotUnpacked() throws IOException {
        Path file =
                zip(
                        StandardCharsets.UTF_8,
                        zip -> {
                            zip.putNextEntry(new ZipEntry("bomb.html"));
                            byte[] zeros = new byte[1 << 20];
                            for (int i = 0; i < 300; i++) {
                                zip.write(zeros);
                            }
                            zip.closeEntry();
                            add(zip, "page.html", bytes("page"));
                        });

        Collected collected = Collected.of(file);

        assertThat(collected.texts()).hasSize(2).contains("page");
        assertThat(collected.texts().getFirst()).startsWith("! ");
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsLeftAfterItsBudget() throws IOException {
        byte[] spaces = new byte[8 << 20];
        Arrays.fill(spaces, (byte) ' ');
        Path file =
                zip(
                        StandardCharsets.UTF_8,
                        zip -> {
                            for (int i = 0; i < 40; i++) {
                                add(zip, "bomb-%02d.html".formatted(i), spaces);
                            }
                        });

        Collected collected = Collected.of(file);

        assertThat(collected.pages)
                .hasSizeLessThan(40)
                .allMatch(Saved.Unreadable.class::isInstance);
        assertThat(collected.texts().getLast())
                .isEqualTo(
                        "! the archive unpacks to more than 200 times its size and was not read further");
    }

    @Test
    void aCutOffArchiveIsReadAsFarAsItGoes() throws IOException {
        Path whole =
                zip(
                        StandardCharsets.UTF_8,
                        zip -> {
                            add(zip, "a.html", bytes("a"));
                            add(zip, "b.html", bytes("b"));
                        });
        byte[] all = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(all, all.length - 60));

        Collected collected = Collected.of(cut);

        assertThat(collected.texts()).startsWith("a", "b");
        assertThat(collected.texts().getLast()).startsWith("! the archive is damaged");
    }

    @Test
    void whatIsNoArchiveIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("no.zip"), "<html>no archive</html>");

        assertThat(Collected.of(file).texts())
                .singleElement()
                .asString()
                .startsWith("! no ZIP archive can be read from it");
    }
}
