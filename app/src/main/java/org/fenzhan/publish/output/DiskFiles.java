package org.fenzhan.publish.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// A folder `site` with `gen/<n>` and the link `current`. Nothing is synchronised but by [#sync]:
/// order protects readers, and a page can always be made again.
public final class DiskFiles implements SiteFiles {
    private static final String CURRENT = "current";

    private final Path root;
    private final FileSystemSync sync;
    private volatile Folder lastFolder;

    /// Kept, since a rebuild asks for it with every file.
    private record Folder(int generation, Path path) {}

    /// @param root made if it is missing
    public DiskFiles(Path root) {
        this.root = root;
        this.sync = new FileSystemSync(root);
        this.lastFolder = folderOf(0);
        try {
            Files.createDirectories(root.resolve("gen"));
        } catch (IOException e) {
            throw new SiteFailure("making " + root + " failed", e);
        }
    }

    @Override
    public int current() {
        Path link = root.resolve(CURRENT);
        try {
            return Files.isSymbolicLink(link)
                    ? Integer.parseInt(Files.readSymbolicLink(link).getFileName().toString())
                    : 0;
        } catch (IOException e) {
            throw new SiteFailure("reading the link " + link + " failed", e);
        }
    }

    @Override
    public List<Integer> generations() {
        try (Stream<Path> folders = Files.list(root.resolve("gen"))) {
            List<Integer> found = new ArrayList<>();
            folders.map(folder -> folder.getFileName().toString())
                    .filter(name -> name.matches("[0-9]{1,9}"))
                    .forEach(name -> found.add(Integer.parseInt(name)));
            found.sort(null);
            return found;
        } catch (IOException e) {
            throw new SiteFailure("listing " + root + " failed", e);
        }
    }

    @Override
    public void write(int generation, String address, byte[] bytes, int length) {
        Path file = path(generation, address);
        try {
            try {
                put(file, bytes, length);
            } catch (FileSystemException e) {
                // Asking for the folder at every file would cost more than failing once a folder.
                makeFolder(generation, parent(file));
                put(file, bytes, length);
            }
        } catch (IOException e) {
            throw new SiteFailure("writing " + file + " failed", e);
        }
    }

    /// What stands in the place of a folder without being one was not put there by the engine.
    private void makeFolder(int generation, Path folder) throws IOException {
        Path whole = folder(generation);
        for (Path at = folder; !at.equals(whole); at = parent(at)) {
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS)
                    && !Files.isDirectory(at, LinkOption.NOFOLLOW_LINKS)) {
                Files.delete(at);
            }
        }
        Files.createDirectories(folder);
    }

    private static void put(Path file, byte[] bytes, int length) throws IOException {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    @Override
    public void rename(int generation, String from, String to) {
        Path target = path(generation, to);
        try {
            try {
                move(path(generation, from), target);
            } catch (FileSystemException e) {
                if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
                    throw e;
                }
                removeAll(target);
                move(path(generation, from), target);
            }
        } catch (IOException e) {
            throw new SiteFailure("renaming to " + target + " failed", e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void delete(int generation, String address) {
        Path file = path(generation, address);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new SiteFailure("removing " + file + " failed", e);
        }
    }

    @Override
    public void copyTime(int generation, String from, String to) {
        try {
            Files.setLastModifiedTime(
                    path(generation, to), Files.getLastModifiedTime(path(generation, from)));
        } catch (IOException e) {
            throw new SiteFailure("setting the time of " + to + " failed", e);
        }
    }

    @Override
    public Optional<byte[]> read(int generation, String address) {
        Path file = path(generation, address);
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(in.readAllBytes());
        } catch (NoSuchFileException | AccessDeniedException e) {
            return Optional.empty();
        } catch (IOException e) {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            throw new SiteFailure("reading " + file + " failed", e);
        }
    }

    @Override
    public void walk(int generation, Consumer<String> consumer) {
        Path folder = folder(generation);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try {
            Files.walkFileTree(
                    folder,
                    new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult visitFile(Path file, BasicFileAttributes a) {
                            consumer.accept("/" + folder.relativize(file));
                            return FileVisitResult.CONTINUE;
                        }

                        // Hidden files come and go while the portal is at work.
                        @Override
                        public FileVisitResult visitFileFailed(Path file, IOException e)
                                throws IOException {
                            if (e instanceof NoSuchFileException) {
                                return FileVisitResult.CONTINUE;
                            }
                            throw e;
                        }
                    });
        } catch (IOException e) {
            throw new SiteFailure("walking " + folder + " failed", e);
        }
    }

    @Override
    public void switchTo(int generation) {
        Path fresh = root.resolve(".current");
        try {
            Files.deleteIfExists(fresh);
            Files.createSymbolicLink(fresh, Path.of("gen", String.valueOf(generation)));
            move(fresh, root.resolve(CURRENT));
        } catch (IOException e) {
            throw new SiteFailure("switching " + root + " to " + generation + " failed", e);
        }
    }

    @Override
    public void remove(int generation) {
        Path folder = folder(generation);
        if (!Files.exists(folder)) {
            return;
        }
        try {
            removeAll(folder);
        } catch (IOException e) {
            throw new SiteFailure("removing " + folder + " failed", e);
        }
    }

    private static void removeAll(Path folder) throws IOException {
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes a)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(
                            Path emptied, @org.jspecify.annotations.Nullable IOException e)
                            throws IOException {
                        Files.delete(emptied);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    @Override
    public void sync() {
        sync.run();
    }

    private Path folder(int generation) {
        Folder last = lastFolder;
        if (last.generation() != generation) {
            last = folderOf(generation);
            lastFolder = last;
        }
        return last.path();
    }

    private Folder folderOf(int generation) {
        return new Folder(generation, root.resolve("gen").resolve(String.valueOf(generation)));
    }

    private Path path(int generation, String address) {
        return folder(generation).resolve(address.substring(1));
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? file : parent;
    }
}
