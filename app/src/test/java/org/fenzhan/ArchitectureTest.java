package org.fenzhan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The house's rules: who may know whom, how large a file may be, which names say nothing.
class ArchitectureTest {
    private static final String ROOT = "org.fenzhan.";

    /// A room may know rooms of lower floors, and none of its own.
    private static final Map<String, Integer> FLOORS =
            Map.ofEntries(
                    Map.entry("text", 1),
                    Map.entry("store", 1),
                    Map.entry("thread", 1),
                    Map.entry("station", 2),
                    Map.entry("account", 2),
                    Map.entry("article", 3),
                    Map.entry("media", 3),
                    Map.entry("page", 4),
                    Map.entry("publish", 5),
                    Map.entry("rescue", 5),
                    Map.entry("newsroom", 6),
                    Map.entry("demo", 6),
                    Map.entry("command", 7));

    /// The account room keeps people of stations, so it stands on the station room's shoulders.
    private static final List<String> NEIGHBOURS = List.of("account -> station");

    private static final List<String> SAYS_NOTHING =
            List.of(
                    "Manager", "Helper", "Util", "Utils", "Impl", "Data", "Info", "Base", "Common",
                    "Bean");

    /// Terms of the field that end in one of them.
    private static final List<String> TERMS = List.of("LinkedData");

    private static final int LONGEST_FILE = 400;

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .withImportOption(location -> !location.contains("org/fenzhan/templates"))
                    .importPackages("org.fenzhan");

    @Test
    void everyRoomKnowsLowerFloorsOnly() {
        TreeSet<String> upward = new TreeSet<>();
        for (JavaClass from : CLASSES) {
            from.getDirectDependenciesFromSelf().stream()
                    .map(dependency -> dependency.getTargetClass())
                    .filter(to -> FLOORS.containsKey(room(to)) && FLOORS.containsKey(room(from)))
                    .filter(to -> !room(to).equals(room(from)))
                    .filter(to -> FLOORS.get(room(to)) >= FLOORS.get(room(from)))
                    .filter(to -> !NEIGHBOURS.contains(room(from) + " -> " + room(to)))
                    .forEach(to -> upward.add(from.getName() + " knows " + to.getName()));
        }
        assertThat(upward).isEmpty();
    }

    @Test
    void everyRoomHasAFloor() {
        TreeSet<String> homeless = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            String room = room(type);
            if (!room.isEmpty()
                    && !FLOORS.containsKey(room)
                    && !List.of("reader", "extract", "defacement", "crawl", "templates")
                            .contains(room)) {
                homeless.add(room);
            }
        }
        assertThat(homeless).isEmpty();
    }

    @Test
    void roomsStandInNoCircle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void readerKnowsNoNewsroomAndNoSpring() {
        noClasses()
                .that()
                .resideInAPackage("org.fenzhan.reader..")
                .should()
                .dependOnClassesThat(
                        DescribedPredicate.describe(
                                "belong to another room or to Spring",
                                type ->
                                        type.getPackageName().startsWith("org.springframework")
                                                || (type.getPackageName().startsWith("org.fenzhan")
                                                        && !type.getPackageName()
                                                                .startsWith("org.fenzhan.reader"))))
                .check(CLASSES);
    }

    @Test
    void sqlStandsAtTheStoresAlone() {
        noClasses()
                .that()
                .resideInAnyPackage("org.fenzhan.text..", "org.fenzhan.page..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..", "org.fenzhan.store..")
                .check(CLASSES);
    }

    @Test
    void webStandsInTheNewsroomAlone() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "org.fenzhan.newsroom..",
                        "org.fenzhan.command..",
                        "org.fenzhan.reader..",
                        "org.fenzhan.crawl..")
                .and()
                .haveNameNotMatching("org\\.fenzhan\\.account\\.Passwords.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.servlet..",
                        "org.springframework..",
                        "org.eclipse.jetty..",
                        "io.netty..")
                .check(CLASSES);
    }

    @Test
    void pagesTakeNoClock() {
        noClasses()
                .that()
                .resideInAnyPackage("org.fenzhan.page..", "org.fenzhan.text..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void namesSaySomething() {
        assertThat(CLASSES)
                .filteredOn(type -> !TERMS.contains(type.getSimpleName()))
                .filteredOn(type -> SAYS_NOTHING.stream().anyMatch(type.getSimpleName()::endsWith))
                .isEmpty();
    }

    @Test
    void filesStayReadable() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path module : modules()) {
            try (Stream<Path> files = Files.walk(module)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    long lines = Files.readAllLines(file).size();
                    if (lines > LONGEST_FILE) {
                        tooLong.add(file + " has " + lines + " lines");
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> modules() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of(".."))) {
            return folders.map(folder -> folder.resolve("src")).filter(Files::isDirectory).toList();
        }
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName() + ".";
        if (!name.startsWith(ROOT)) {
            return "";
        }
        String inner = name.substring(ROOT.length());
        return inner.isEmpty() ? "" : inner.substring(0, inner.indexOf('.'));
    }
}
