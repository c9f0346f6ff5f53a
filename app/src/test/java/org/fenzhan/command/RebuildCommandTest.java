package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fenzhan.demo.Demo;
import org.fenzhan.store.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `fenzhan rebuild` as operators script it.
class RebuildCommandTest {
    @TempDir Path folder;

    @BeforeEach
    void group() throws IOException {
        Files.writeString(folder.resolve("group.yaml"), Demo.groupFile());
    }

    private Ran rebuild(String... more) {
        String[] arguments = new String[3 + more.length];
        arguments[0] = "rebuild";
        arguments[1] = "--data";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Ran.fenzhan("", arguments);
    }

    @Test
    void emptyPortalIsBuiltCheckedAndPutRight() throws IOException {
        assertThat(rebuild().exit()).isEqualTo(Exit.DONE);
        Ran clean = rebuild("--check");
        assertThat(clean.exit()).isEqualTo(Exit.DONE);
        assertThat(clean.out()).isEmpty();
        assertThat(clean.err()).contains("all as they should be");

        Files.writeString(folder.resolve("site/current/gd/index.html"), "spoilt");
        Files.writeString(folder.resolve("site/current/x.html"), "not ours");
        Ran spoilt = rebuild("--check");
        assertThat(spoilt.exit()).isEqualTo(Exit.FAILED);
        assertThat(spoilt.out().lines())
                .containsExactlyInAnyOrder("different    /gd/index.html", "superfluous  /x.html");
        assertThat(spoilt.err()).contains("1 different, 1 superfluous");
        assertThat(rebuild("--station", "hk", "--check").exit()).isEqualTo(Exit.DONE);

        assertThat(rebuild().err()).contains("1 written, 1 removed");
        assertThat(rebuild("--check").exit()).isEqualTo(Exit.DONE);
    }

    @Test
    void servedFolderIsRefusedButMayBeChecked() {
        rebuild();
        try (DataFolder.Lock _ = DataFolder.open(folder).lock()) {
            Ran refused = rebuild();
            assertThat(refused.exit()).isEqualTo(Exit.FAILED);
            assertThat(refused.err()).contains("already served by process");
            assertThat(rebuild("--check").exit()).isEqualTo(Exit.DONE);
        }
    }

    @Test
    void searchIndexIsMadeAnewWhenAskedFor() {
        assertThat(rebuild().exit()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("search")).doesNotExist();
        for (int i = 0; i < 2; i++) {
            Ran made = rebuild("--search");
            assertThat(made.exit()).isEqualTo(Exit.DONE);
            assertThat(made.err()).contains("0 articles in the search index");
            assertThat(folder.resolve("search")).isNotEmptyDirectory();
        }
        Ran refused = rebuild("--search", "--check");
        assertThat(refused.exit()).isEqualTo(Exit.USED_WRONGLY);
        assertThat(refused.err()).contains("--search");
    }

    @Test
    void unknownStationIsNamedWithItsNearest() {
        Ran refused = rebuild("--station", "gdd");
        assertThat(refused.exit()).isEqualTo(Exit.USED_WRONGLY);
        assertThat(refused.err()).contains("gdd").contains("gd");
    }
}
