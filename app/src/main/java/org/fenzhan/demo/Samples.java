package org.fenzhan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/// The files under `demo/` on the class path, in a folder or in the program's jar.
final class Samples {
    private static final String ROOT = "/demo";

    private Samples() {}

    static byte[] bytes(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(ROOT + "/" + name)) {
            return Objects.requireNonNull(stream, "no sample " + name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /// Names of the files in a folder, relative to `demo/`, in order.
    static List<String> list(String folder) {
        return inside(root -> {
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static <T> T inside(Function<Path, T> work) {
        try {
            URL root = Objects.requireNonNull(Samples.class.getResource(ROOT), "no samples");
            URI address = root.toURI();
            if (!address.getScheme().equals("jar")) {
                return work.apply(Path.of(address));
            }
            try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
                return work.apply(jar.getPath(ROOT));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("class path with an odd address", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
