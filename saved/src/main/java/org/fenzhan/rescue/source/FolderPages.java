package org.fenzhan.rescue.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The pages of a folder, its own files before those of the folders in it, each by name. Archives
/// in it are opened; symbolic links are not followed.
record FolderPages(Path root, Visitor visitor) {
    private static final int DEEPEST = 200;

    void each() {
        each(root, 0);
    }

    private void each(Path folder, int depth) {
        List<Path> inside;
        try (Stream<Path> listed = Files.list(folder)) {
            inside = listed.sorted().toList();
        } catch (IOException e) {
            visitor.page(
                    Entry.unreadable(
                            PageId.of(folder.toString()),
                            "the folder cannot be read: " + Sources.said(e)));
            return;
        }
        for (Path path : inside) {
            if (visitor.isEnough()) {
                return;
            }
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                file(path);
            }
        }
        for (Path path : inside) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) && !visitor.isEnough()) {
                if (depth >= DEEPEST) {
                    visitor.page(
                            Entry.unreadable(
                                    PageId.of(path.toString()),
                                    "the folder lies deeper than " + DEEPEST + " folders"));
                } else {
                    each(path, depth + 1);
                }
            }
        }
    }

    private void file(Path file) {
        PageId name = PageId.of(file.toString());
        if (Files.isSymbolicLink(file)) {
            visitor.leftOut(name, LeftOut.LINK);
        } else if (!Files.isRegularFile(file)) {
            visitor.leftOut(name, LeftOut.OTHER_FILE);
        } else {
            FileKind kind = FileKind.of(file.getFileName().toString());
            switch (kind) {
                case PAGE -> visitor.page(Sources.page(file, root));
                case WARC, ZIP, JSON_LINES -> Sources.archive(file, visitor);
                case PICTURE, STYLE_OR_SCRIPT, DOCUMENT, OTHER ->
                        visitor.leftOut(name, kind.leftOut());
            }
        }
    }
}
