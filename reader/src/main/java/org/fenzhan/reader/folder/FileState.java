package org.fenzhan.reader.folder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Which state of which file stands under a name: inode, size and the time of the last change of
/// the inode.
///
/// The change time, unlike the modification time, can't be set by anybody and moves when a file is
/// renamed. Two different states can still look alike if both were made within one tick of the file
/// system's clock; see [#isSettled].
public record FileState(long inode, long size, long changedNanos) {

    /// Longer than the coarsest clock among file systems in use (FAT: 2 s).
    private static final long SETTLING_MILLIS = 2_500;

    /// The state under that name now, links followed; empty when there is nothing, or nothing that
    /// may be looked at.
    public static Optional<FileState> of(Path path) throws IOException {
        try {
            return Optional.of(read(path));
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (FileSystemException _) {
            // Absent, a file where a folder was meant, a circle of links, a name too long for this
            // file system.
            return Optional.empty();
        }
    }

    private static FileState read(Path path) throws IOException {
        if (!path.getFileSystem().supportedFileAttributeViews().contains("unix")) {
            return withoutInode(path);
        }
        Map<String, Object> found = Files.readAttributes(path, "unix:ino,size,ctime");
        if (found.get("ino") instanceof Long inode
                && found.get("size") instanceof Long size
                && found.get("ctime") instanceof FileTime changed) {
            return new FileState(inode, size, changed.to(TimeUnit.NANOSECONDS));
        }
        throw new IOException(
                "the file system tells neither inode nor change time of '" + path + "'");
    }

    private static FileState withoutInode(Path path) throws IOException {
        var found = Files.readAttributes(path, BasicFileAttributes.class);
        return new FileState(0, found.size(), found.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    /// Whether bytes that were read at `millis` (since 1970, taken before reading) belong to this
    /// state beyond doubt: any later change gets another change time. Before that, two changes may
    /// share one tick, and an inode that was freed by a rename may be given to the next file.
    boolean isSettled(long millis) {
        return millis - TimeUnit.NANOSECONDS.toMillis(changedNanos) > SETTLING_MILLIS;
    }
}
