package org.fenzhan.rescue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A page in a file of its own.
final class LooseFile {
    private LooseFile() {}

    static Saved open(PageId id, Path file, Path root) {
        try {
            long size = Files.size(file);
            if (size > Saved.LARGEST) {
                return new Saved.Unreadable(id, tooLarge(size));
            }
            try (InputStream in = Files.newInputStream(file)) {
                return Bounded.read(in, Saved.LARGEST)
                        .map(bytes -> whole(id, bytes, new Origin.InFolder(root, file)))
                        .orElseGet(() -> new Saved.Unreadable(id, tooLarge(size)));
            }
        } catch (IOException e) {
            return new Saved.Unreadable(id, "the file cannot be read: " + Sources.said(e));
        }
    }

    static Saved whole(PageId id, byte[] bytes, Origin origin) {
        return bytes.length == 0
                ? new Saved.Unreadable(id, "the file is empty")
                : new Saved.Bytes(id, Optional.empty(), Optional.empty(), bytes, origin);
    }

    static String tooLarge(long size) {
        return "the file has %d MB, a page at most %d; unpack archives first"
                .formatted(size >> 20, Saved.LARGEST >> 20);
    }
}
