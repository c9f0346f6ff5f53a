package org.fenzhan.reader.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/// The published folder. What it answers is what the folder holds at that moment: bytes from memory
/// are used only after one look at the file's state, through the site's own link, so that a rename,
/// a removal and a switch of the link all show in the very next answer.
public final class SiteFolder {

    private static final int TRIES = 5;
    private static final String INDEX = "index.html";
    private static final String NOT_FOUND = "404.html";

    private final Path site;
    private final FileLoader loader;
    private final KeptFiles kept;
    private final LookBudget looks = new LookBudget();
    private final InstantSource clock;

    /// @param memoryBytes how much of the folder may be kept in memory
    /// @param clock agrees with the clock of the file system
    public SiteFolder(Path site, Headers headers, long memoryBytes, InstantSource clock) {
        this.site = site;
        this.clock = clock;
        this.loader = new FileLoader(site, headers, clock);
        this.kept = new KeptFiles(memoryBytes);
    }

    /// A file in memory that is still the one on disk. Takes one system call, so it may run where
    /// nobody may wait.
    public Optional<SiteFile> kept(String path) throws IOException {
        Optional<SiteFile> file = kept.get(path);
        if (file.isPresent() && !file.get().isCurrent()) {
            kept.forget(file.get());
            return Optional.empty();
        }
        return file;
    }

    /// @param path below the site, clean as [Address] makes it; a folder's ends in `/` or is empty
    public Lookup find(String path) throws IOException {
        Lookup found = new Lookup.NoSite();
        for (int i = 0; i < TRIES; i++) {
            Optional<Path> generation = generation();
            if (generation.isEmpty()) {
                return new Lookup.NoSite();
            }
            found = findIn(generation.get(), path);
            // What is missing in a generation that was left meanwhile says nothing about the
            // present one.
            if (found instanceof Lookup.Found || generation.equals(generation())) {
                return found;
            }
        }
        return found;
    }

    /// The nearest `404.html`, from the folder of `path` upward.
    public Optional<SiteFile> notFoundNote(String path) throws IOException {
        Optional<Path> generation = generation();
        return generation.isEmpty() ? Optional.empty() : nearestNote(generation.get(), path);
    }

    /// The representation to send, if it can be had at once. Empty when somebody must first look
    /// for variants or make one, and now and then when it is time to look again: then [#prepared]
    /// does it.
    public Optional<Representation> ready(SiteFile file, Encoding.Accepted accepted) {
        long now = clock.millis();
        boolean lookAgain =
                !accepted.isNothing()
                        && file.isCompressible()
                        && file.variants().isDue(now)
                        && looks.take(now);
        return lookAgain ? Optional.empty() : file.ready(accepted);
    }

    /// The representation to send, found or made if need be.
    public Representation prepared(SiteFile file, Encoding.Accepted accepted) {
        if (accepted.isNothing() || !file.isCompressible()) {
            return file.plain();
        }
        synchronized (file) {
            if (file.variants().isDue(clock.millis())) {
                file.learn(VariantFinder.look(file, clock.millis()));
            }
            Variants known = file.variants();
            boolean wantsGzip =
                    accepted.gzip() && !(accepted.brotli() && known.brotli().isPresent());
            if (wantsGzip) {
                file.learn(VariantFinder.withGzip(file, known));
            }
        }
        kept.weighAgain(file);
        return file.ready(accepted).orElse(file.plain());
    }

    private Lookup findIn(Path generation, String path) throws IOException {
        String wanted = path.isEmpty() || path.endsWith("/") ? path + INDEX : path;
        Optional<SiteFile> file = file(generation, wanted);
        if (file.isPresent()) {
            return new Lookup.Found(file.get());
        }
        if (wanted.equals(path) && Files.isRegularFile(generation.resolve(path).resolve(INDEX))) {
            return new Lookup.FolderWithoutSlash();
        }
        return new Lookup.Absent(nearestNote(generation, path));
    }

    private Optional<SiteFile> nearestNote(Path generation, String path) throws IOException {
        for (int slash = path.lastIndexOf('/');
                slash >= 0;
                slash = path.lastIndexOf('/', slash - 1)) {
            Optional<SiteFile> note = file(generation, path.substring(0, slash + 1) + NOT_FOUND);
            if (note.isPresent()) {
                return note;
            }
        }
        return file(generation, NOT_FOUND);
    }

    private Optional<SiteFile> file(Path generation, String path) throws IOException {
        Optional<SiteFile> known = kept(path);
        if (known.isPresent()) {
            return known;
        }
        Optional<SiteFile> loaded = loader.load(generation, path);
        loaded.filter(SiteFile::isSettled).ifPresent(kept::keep);
        return loaded;
    }

    private Optional<Path> generation() throws IOException {
        try {
            return Optional.of(site.toRealPath());
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }
}
