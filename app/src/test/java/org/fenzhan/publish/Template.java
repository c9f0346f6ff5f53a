package org.fenzhan.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A fresh database made once and copied for each use: migrations and passwords take longer than a
/// whole sequence of acts.
final class Template {
    private final Path folder;
    private final Path file;

    Template(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("template.db");
        Newsroom.open(file, Groups.THREE).close();
    }

    Path copy(String name) {
        try {
            return Files.copy(file, folder.resolve(name + ".db"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Path database) {
        try {
            for (String suffix : new String[] {"", "-wal", "-shm"}) {
                Files.deleteIfExists(Path.of(database + suffix));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
