package org.fenzhan.command;

import java.nio.file.Path;
import org.fenzhan.store.DataFolder;
import picocli.CommandLine.Option;

/// The data folder of a command.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Data folder (default: ${DEFAULT-VALUE}).",
            defaultValue = "data")
    private Path path = Path.of("data");

    DataFolder open() {
        return DataFolder.open(path);
    }

    /// For commands that work on what is there.
    DataFolder existing() {
        if (!java.nio.file.Files.isDirectory(path)) {
            throw new UsedWrongly(
                    "data folder %s does not exist; name it with --data, or make one with 'fenzhan serve'"
                            .formatted(path.toAbsolutePath()));
        }
        return DataFolder.open(path);
    }
}
