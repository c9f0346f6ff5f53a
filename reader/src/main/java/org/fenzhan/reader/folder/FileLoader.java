package org.fenzhan.reader.folder;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Optional;

/// Reads files of the site, and refuses what only looks like one: links out of the folder, links to
/// dot files, devices, pipes.
final class FileLoader {

    static final long LARGEST_IN_MEMORY = 1 << 20;
    private static final int TRIES = 5;

    private final Path site;
    private final Headers headers;
    private final InstantSource clock;

    FileLoader(Path site, Headers headers, InstantSource clock) {
        this.site = site;
        this.headers = headers;
        this.clock = clock;
    }

    /// @param generation the real path of the site folder, without links
    /// @return empty when there is no such file, or none that may be served
    /// @throws IOException when it is there but can't be read
    Optional<SiteFile> load(Path generation, String path) throws IOException {
        Optional<Path> real = resolve(generation, path);
        if (real.isEmpty()) {
            return Optional.empty();
        }
        for (int i = 1; i < TRIES; i++) {
            Optional<SiteFile> read = readOnce(real.get(), path);
            if (read.isEmpty() || read.get().isSettled() || isUnchanged(read.get(), real.get())) {
                return read;
            }
        }
        return readOnce(real.get(), path);
    }

    private static Optional<Path> resolve(Path generation, String path) throws IOException {
        try {
            Path real = generation.resolve(path).toRealPath();
            return real.startsWith(generation) && !namesDotFile(generation.relativize(real))
                    ? Optional.of(real)
                    : Optional.empty();
        } catch (AccessDeniedException denied) {
            throw denied;
        } catch (FileSystemException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static boolean namesDotFile(Path below) {
        for (Path name : below) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnchanged(SiteFile file, Path real) throws IOException {
        return FileState.of(real).filter(file.place().state()::equals).isPresent();
    }

    private Optional<SiteFile> readOnce(Path real, String path) throws IOException {
        try {
            return read(real, path);
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    private Optional<SiteFile> read(Path real, String path) throws IOException {
        // The clock before the state, the state before the bytes: whatever changes later is newer
        // than all of them.
        long now = clock.millis();
        Optional<FileState> state = FileState.of(real);
        if (state.isEmpty() || !Files.isRegularFile(real)) {
            return Optional.empty();
        }
        FileTime modified = Files.getLastModifiedTime(real);
        var place = new SiteFile.Place(path, site.resolve(path), state.get(), modified);
        Body body =
                state.get().size() <= LARGEST_IN_MEMORY
                        ? new Body.Memory(Files.readAllBytes(real))
                        : new Body.Disk(real, state.get());
        String tag =
                body instanceof Body.Memory memory
                        ? ContentTag.of(memory.bytes())
                        : ContentTag.of(real);
        boolean settled = state.get().isSettled(now) && state.equals(FileState.of(real));
        return Optional.of(siteFile(place, settled, body, tag));
    }

    private SiteFile siteFile(SiteFile.Place place, boolean settled, Body body, String tag)
            throws IOException {
        FileType type = FileType.of(place.path());
        PageMark mark = type.isPage() ? PageMark.of(start(body)) : PageMark.LIVE;
        HttpHeaders fields =
                headers.of(place.path(), type)
                        .set(HttpHeaderNames.CACHE_CONTROL, Headers.freshness(place.path()));
        return new SiteFile(
                place,
                settled,
                mark,
                Representation.of(Encoding.IDENTITY, tag, body, fields),
                fields);
    }

    private static byte[] start(Body body) throws IOException {
        return switch (body) {
            case Body.Memory memory -> {
                byte[] start = new byte[(int) Math.min(memory.length(), PageMark.READ)];
                memory.bytes().get(start);
                yield start;
            }
            case Body.Disk disk -> {
                try (var in = Files.newInputStream(disk.path())) {
                    yield in.readNBytes(PageMark.READ);
                }
            }
        };
    }
}
