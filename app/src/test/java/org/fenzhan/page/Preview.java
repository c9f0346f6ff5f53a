package org.fenzhan.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Writes all samples, the theme and the drawings into a folder, to be looked at through any web
/// server: `mvn exec:java -Dexec.classpathScope=test -Dexec.mainClass=org.fenzhan.page.Preview
/// -Dexec.args=/tmp/preview`.
final class Preview {

    private Preview() {}

    public static void main(String[] args) throws IOException {
        Path root = Path.of(args[0]);
        for (Map.Entry<String, byte[]> page : SamplePages.all().entrySet()) {
            write(root.resolve(page.getKey()), page.getValue());
        }
        for (Assets.File file : Samples.ASSETS.files()) {
            write(root.resolve(file.path()), file.bytes());
        }
        for (String drawing :
                List.of(
                        "river",
                        "harbour",
                        "wetland",
                        "ridges",
                        "karst",
                        "ferry",
                        "tulou",
                        "terraces")) {
            try (var in = Preview.class.getResourceAsStream("/page/art/" + drawing + ".svg")) {
                write(root.resolve("media/" + drawing + ".svg"), in.readAllBytes());
            }
        }
    }

    private static void write(Path path, byte[] bytes) throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, bytes);
    }
}
