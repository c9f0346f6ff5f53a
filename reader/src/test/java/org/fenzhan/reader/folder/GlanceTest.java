package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GlanceTest {
    @TempDir Path folder;
    private Path page;
    private FileState state;

    @BeforeEach
    void write() throws IOException {
        page = Files.writeString(folder.resolve("page.html"), "one");
        state = FileState.of(page).orElseThrow();
    }

    @Test
    void unchanged_isShown() throws IOException {
        assertThat(new Glance(page).shows(state)).isTrue();
    }

    @Test
    void throughALink_isShown() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("current"), folder);
        assertThat(new Glance(link.resolve("page.html")).shows(state)).isTrue();
    }

    @Test
    void nameBeyondAscii_isShown() throws IOException {
        Path moved = Files.move(page, folder.resolve("页面.html"));
        Glance glance = new Glance(moved);
        assertThat(glance.shows(FileState.of(moved).orElseThrow())).isTrue();
        Files.delete(moved);
        assertThat(glance.shows(state)).isFalse();
    }

    @Test
    void anotherFileOfThatSizeRenamedOverIt_isNotShown() throws IOException {
        Glance glance = new Glance(page);
        Path fresh = Files.writeString(folder.resolve(".page.html"), "two");
        Files.move(fresh, page, StandardCopyOption.REPLACE_EXISTING);
        assertThat(glance.shows(state)).isFalse();
    }

    @Test
    void longer_isNotShown() throws IOException {
        Files.writeString(page, "longer");
        assertThat(new Glance(page).shows(state)).isFalse();
    }

    @Test
    void eachPartOfTheStateCounts() throws IOException {
        Glance glance = new Glance(page);
        assertThat(glance.shows(other(1, 0, 0))).isFalse();
        assertThat(glance.shows(other(0, 1, 0))).isFalse();
        assertThat(glance.shows(other(0, 0, 1))).isFalse();
        assertThat(glance.shows(other(0, 0, 0))).isTrue();
    }

    private FileState other(int inode, int size, int nanos) {
        return new FileState(
                state.inode() + inode, state.size() + size, state.changedNanos() + nanos);
    }

    @Test
    void gone_isNotShown() throws IOException {
        Files.delete(page);
        assertThat(new Glance(page).shows(state)).isFalse();
    }

    @Test
    void belowAFile_isNotShown() throws IOException {
        assertThat(new Glance(page.resolve("index.html")).shows(state)).isFalse();
    }

    @Test
    void nameLongerThanTheSystemTakes_isNotShown() throws IOException {
        assertThat(new Glance(Path.of("/" + "a/".repeat(4_000))).shows(state)).isFalse();
        assertThat(new Glance(folder.resolve("b".repeat(300))).shows(state)).isFalse();
    }
}
