package org.fenzhan.rescue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Files of an archive by name, for pages that refer to them while the archive is gone through.
/// Opened when first asked; the file is closed when nobody refers to it any more, as [ZipFile]
/// promises. Thread-safe.
public final class ZipLookup {
    private final Path file;
    private @Nullable ZipFile zip;

    ZipLookup(Path file) {
        this.file = file;
    }

    Optional<byte[]> read(String name, int most) {
        try {
            ZipFile opened = opened();
            ZipEntry entry = opened.getEntry(name);
            if (entry == null || entry.isDirectory()) {
                return Optional.empty();
            }
            try (InputStream in = opened.getInputStream(entry)) {
                return Bounded.read(in, most);
            }
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private synchronized ZipFile opened() throws IOException {
        if (zip == null) {
            zip = ZipPages.open(file);
        }
        return zip;
    }
}
