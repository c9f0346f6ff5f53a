package org.fenzhan.rescue.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderPagesTest {
    @TempDir Path folder;

    @BeforeEach
    void fill() throws IOException {
        write("b.html", "b");
        write("a.htm", "a");
        write("view.asp?id=3", "query");
        write("list.php@page=2.html", "windows query");
        write("about", "no ending");
        write("sub/deep/c.shtml", "c");
        write("logo.PNG", "picture");
        write("style.css", "css");
        write("table.xls", "document");
        write("data.bin", "other");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void pagesComeByNameAndTheRestIsCounted() {
        Collected collected = Collected.of(folder);

        assertThat(collected.texts())
                .containsExactly("a", "no ending", "b", "windows query", "query", "c");
        assertThat(collected.names().getFirst()).isEqualTo(folder.resolve("a.htm").toString());
        assertThat(collected.left)
                .containsEntry(LeftOut.PICTURE, 1)
                .containsEntry(LeftOut.STYLE_OR_SCRIPT, 1)
                .containsEntry(LeftOut.DOCUMENT, 1)
                .containsEntry(LeftOut.OTHER_FILE, 1);
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling("secret.html"), "secret");
        Files.createSymbolicLink(folder.resolve("sub/link.html"), secret);
        Files.createSymbolicLink(folder.resolve("sub/up"), folder);

        Collected collected = Collected.of(folder);

        assertThat(collected.texts()).doesNotContain("secret").hasSize(6);
        assertThat(collected.left).containsEntry(LeftOut.LINK, 2);
        Files.delete(secret);
    }

    @Test
    void aFileThatIsNamedIsAPageWhateverItIsCalled() {
        assertThat(Collected.of(folder.resolve("data.bin")).texts()).containsExactly("other");
    }

    @Test
    void emptyAndHugeFilesAreSaidAndNotRead() throws IOException {
        write("empty.html", "");
        try (RandomAccessFile huge =
                new RandomAccessFile(folder.resolve("huge.html").toFile(), "rw")) {
            huge.setLength(200L << 20);
        }

        assertThat(Collected.of(folder).texts())
                .contains(
                        "! the file is empty",
                        "! the file has 200 MB, a page at most 32; unpack archives first");
    }

    @Test
    void asManyAsAreWanted() {
        Collected collected = new Collected().upTo(2);
        new Sources(java.util.List.of(folder)).each(collected);
        assertThat(collected.pages).hasSize(2);
    }

    @Test
    void whatDoesNotExistIsNamedBeforeAnythingIsRead() {
        Path nothing = folder.resolve("nothing");
        assertThat(new Sources(java.util.List.of(folder, nothing)).missing())
                .containsExactly(nothing);
    }
}
