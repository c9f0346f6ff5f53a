package org.fenzhan.store;

import java.nio.file.Path;

/// A later version of the program has written this data; this one would damage it.
public final class NewerDataFolder extends RuntimeException {
    NewerDataFolder(Path file, String theirs, String ours) {
        super(
                "%s was written by a newer version of Fenzhan (tables %s, this program knows %s);"
                                .formatted(file, theirs, ours)
                        + " start the newer version, or restore a backup made before the upgrade");
    }
}
