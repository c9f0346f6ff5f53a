package org.fenzhan.command;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.fenzhan.store.DataFolder;

/// The published files of a portal that may be at work meanwhile: hidden files, which come and go,
/// are none.
final class PublicFiles {
    private PublicFiles() {}

    /// Where `current` leads at this moment.
    static Path root(DataFolder data) throws IOException {
        return data.site().resolve("current").toRealPath();
    }

    static List<Path> of(DataFolder data) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
                root(data),
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        if (!file.getFileName().toString().startsWith(".")) {
                            files.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path gone, IOException e) {
                        return FileVisitResult.CONTINUE;
                    }
                });
        files.sort(null);
        return files;
    }
}
