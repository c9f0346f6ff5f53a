package org.fenzhan.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.fenzhan.account.People;
import org.fenzhan.account.PersonId;
import org.fenzhan.demo.Demo;
import org.fenzhan.rescue.RepairDesk;
import org.fenzhan.station.Station;
import org.fenzhan.store.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `fenzhan import` as others script it.
class ImportCommandTest {
    private static final Path LEGACY = Path.of("src/main/resources/demo/legacy");

    @TempDir Path folder;
    private Path data;

    @BeforeEach
    void makeDataFolder() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("group.yaml"), Demo.groupFile());
    }

    private Ran into(String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 6);
        String[] target = {"--station", "gd", "--channel", "zx/jrzd", "--data", data.toString()};
        System.arraycopy(target, 0, all, arguments.length, 6);
        return Ran.fenzhan("", all);
    }

    @Test
    void whatWasFoundTakenAndLeftAddsUp() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        for (String name : new String[] {"clean-story.html", "defaced-page.html"}) {
            Files.copy(LEGACY.resolve(name), old.resolve(name));
        }
        Files.writeString(
                old.resolve("gbk.html"),
                Files.readString(LEGACY.resolve("clean-story.html"))
                        .replaceFirst("(?i)utf-8", "gbk"),
                Charset.forName("GBK"));
        Files.writeString(old.resolve("empty.html"), "");
        Files.writeString(old.resolve("logo.png"), "picture");

        Ran ran = into("import", old.toString());

        assertThat(ran.exit()).isEqualTo(Exit.DONE_IN_PART);
        assertThat(ran.err())
                .contains("5 found: 2 drafts, 1 unchanged, 1 rejected, 1 that are no pages")
                .contains("unchanged: 1 the same title and text as another page")
                .contains("rejected: 1 the file is empty")
                .contains("no pages: 1 pictures")
                .contains("import 1; 'fenzhan import --undo 1' takes it back");
    }

    @Test
    void takenBackItCanBeBroughtAgain() {
        into("import", LEGACY.toString());

        Ran undone = Ran.fenzhan("", "import", "--undo", "1", "--data", data.toString());

        assertThat(undone.exit()).isZero();
        assertThat(undone.err()).contains("import 1: 3 drafts taken back, 0 stay");
        assertThat(into("import", LEGACY.toString(), "--json").lines())
                .extracting(line -> line.get("status").asString())
                .containsExactly("draft", "draft", "draft", "unchanged");
    }

    @Test
    void sayingWhatPeopleConfirmedInAnEarlierImport() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old"));
        String page = Files.readString(LEGACY.resolve("defaced-page.txt"));
        Files.writeString(old.resolve("a.txt"), page);
        assertThat(into("import", old.toString()).err()).doesNotContain("confirmed before");
        try (Portal portal = Portal.open(DataFolder.open(data), Clock.systemUTC())) {
            Station gd = portal.group().station("gd").orElseThrow();
            PersonId person =
                    portal.people()
                            .add(new People.NewPerson("linxiao", "林晓", Demo.PASSWORD, gd.id()));
            RepairDesk desk = new RepairDesk(portal.database(), portal.articles(), portal.clock());
            long place = desk.substitutions().rows(gd.id(), 1).getFirst().place();
            assertThat(desk.substitutions().change(gd.id(), place, "三县林场", person)).isPositive();
        }
        Files.writeString(old.resolve("b.txt"), page.replace("据了解,", "据了解,当天有雾。"));

        assertThat(into("import", old.toString()).err())
                .containsPattern("first proposal people confirmed before \\(import 1\\): [1-9]");
    }

    @Test
    void usedWronglyNothingIsDone() {
        assertThat(into("import", folder.resolve("nothing").toString()).exit())
                .isEqualTo(Exit.USED_WRONGLY);
        assertThat(Ran.fenzhan("", "import", LEGACY.toString()).exit())
                .isEqualTo(Exit.USED_WRONGLY);
        Ran unknown = Ran.fenzhan("", "import", "--undo", "7", "--data", data.toString());
        assertThat(unknown.exit()).isEqualTo(Exit.USED_WRONGLY);
        assertThat(unknown.err()).contains("there is no import 7");
        assertThat(into("import", "--undo", "7").exit()).isEqualTo(Exit.USED_WRONGLY);
        assertThat(Ran.fenzhan("", "import", "--nonsense").exit()).isEqualTo(Exit.USED_WRONGLY);
    }
}
