package org.fenzhan.rescue.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Everything that a command line names: files, folders, archives. May be gone through several
/// times, with the same pages in the same order as long as nobody changes the files.
public record Sources(List<Path> paths) {
    public Sources {
        paths = List.copyOf(paths);
    }

    /// Paths that do not exist.
    public List<Path> missing() {
        return paths.stream().filter(path -> !Files.exists(path)).toList();
    }

    /// Hands over every page. What cannot be read is handed over as such; only a broken visitor
    /// throws.
    public void each(Visitor visitor) {
        for (Path path : paths) {
            if (visitor.isEnough()) {
                return;
            }
            if (Files.isDirectory(path)) {
                new FolderPages(path, visitor).each();
            } else {
                file(path, visitor);
            }
        }
    }

    /// Whether a file that nobody named itself, such as one of a folder, is looked into for pages.
    public static boolean takes(String name) {
        return switch (FileKind.of(name)) {
            case PAGE, WARC, ZIP, JSON_LINES -> true;
            case PICTURE, STYLE_OR_SCRIPT, DOCUMENT, OTHER -> false;
        };
    }

    /// A file that was named by somebody is a page whatever its ending says.
    private static void file(Path file, Visitor visitor) {
        switch (FileKind.of(file.getFileName().toString())) {
            case WARC, ZIP, JSON_LINES -> archive(file, visitor);
            case PAGE, PICTURE, STYLE_OR_SCRIPT, DOCUMENT, OTHER -> visitor.page(page(file));
        }
    }

    private static Path parent(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    static void archive(Path file, Visitor visitor) {
        try {
            switch (FileKind.of(file.getFileName().toString())) {
                case ZIP -> new ZipPages(file, visitor).each();
                case WARC -> WarcPages.each(file, visitor);
                case JSON_LINES -> JsonLines.each(file, visitor);
                case PAGE, PICTURE, STYLE_OR_SCRIPT, DOCUMENT, OTHER ->
                        throw new IllegalArgumentException(file + " is no archive");
            }
        } catch (IOException e) {
            visitor.page(
                    Entry.unreadable(
                            PageId.of(file.toString()), "the archive cannot be read: " + said(e)));
        }
    }

    /// One file; it may refer to what lies in its folder.
    public static Entry page(Path file) {
        return page(file, parent(file));
    }

    /// @param root the folder around it within which it may refer to others
    static Entry page(Path file, Path root) {
        PageId id = PageId.of(file.toString());
        try {
            long size = Files.size(file);
            return new Entry(Math.min(size, Saved.LARGEST), () -> LooseFile.open(id, file, root));
        } catch (IOException e) {
            return Entry.unreadable(id, "the file cannot be read: " + said(e));
        }
    }

    /// Some exceptions say nothing but a file's name.
    static String said(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
