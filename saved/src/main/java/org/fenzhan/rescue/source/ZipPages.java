package org.fenzhan.rescue.source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The pages of a ZIP archive, by name. Nothing is unpacked to disk. An archive whose directory is
/// cut off is read from its beginning as far as it goes.
final class ZipPages {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /// Text shrinks to a tenth, a template repeated to a fiftieth; what shrinks further was made to
    /// fill memory. Small files may.
    private static final long STEEPEST = 200;

    private static final long SMALL = 4 << 20;

    private final Path file;
    private final Visitor visitor;
    private final ZipLookup lookup;
    private long budget;

    ZipPages(Path file, Visitor visitor) {
        this.file = file;
        this.visitor = visitor;
        this.lookup = new ZipLookup(file);
    }

    void each() throws IOException {
        budget = Math.max(16 * SMALL, STEEPEST * Files.size(file));
        ZipFile zip;
        try {
            zip = open(file);
        } catch (ZipException e) {
            inStream(e);
            return;
        }
        try (zip) {
            List<? extends ZipEntry> entries =
                    zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
            for (ZipEntry entry : entries) {
                if (visitor.isEnough() || budget < 0) {
                    break;
                }
                if (isPage(entry)) {
                    visitor.page(read(zip, entry));
                }
            }
        }
    }

    /// Windows of the Chinese mainland writes names in GBK and does not say so.
    static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (String.valueOf(e.getMessage()).contains("bad entry name")) {
                return new ZipFile(file.toFile(), GB18030);
            }
            throw e;
        }
    }

    private PageId id(ZipEntry entry) {
        return PageId.of(file + "!/" + entry.getName());
    }

    private boolean isPage(ZipEntry entry) {
        if (entry.isDirectory()) {
            return false;
        }
        FileKind kind = FileKind.of(entry.getName());
        if (kind != FileKind.PAGE) {
            visitor.leftOut(id(entry), kind.leftOut());
        }
        return kind == FileKind.PAGE;
    }

    private Entry read(ZipFile zip, ZipEntry entry) {
        if (climbsOut(entry.getName())) {
            return Entry.unreadable(
                    id(entry), "the name climbs out of the archive; somebody made it to do harm");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return bytes(entry, in);
        } catch (IOException e) {
            return Entry.unreadable(id(entry), "broken in the archive: " + Sources.said(e));
        }
    }

    private Entry bytes(ZipEntry entry, InputStream in) throws IOException {
        Optional<byte[]> bytes = Bounded.read(in, (int) Math.min(Saved.LARGEST, budget + 1));
        long length = bytes.map(whole -> (long) whole.length).orElse((long) Saved.LARGEST);
        budget -= length;
        if (budget < 0) {
            return Entry.unreadable(
                    id(entry),
                    "the archive unpacks to more than %d times its size and was not read further"
                            .formatted(STEEPEST));
        }
        long packed = Math.max(1, entry.getCompressedSize());
        if (length > SMALL && entry.getCompressedSize() > 0 && length / packed > STEEPEST) {
            return Entry.unreadable(
                    id(entry), "it unpacks to more than %d times its size".formatted(STEEPEST));
        }
        return bytes.map(whole ->
                        Entry.of(
                                LooseFile.whole(
                                        id(entry),
                                        whole,
                                        new Origin.InZip(lookup, entry.getName())),
                                whole.length))
                .orElseGet(() -> Entry.unreadable(id(entry), LooseFile.tooLarge(entry.getSize())));
    }

    static boolean climbsOut(String name) {
        String path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..")
                || path.indexOf('\0') >= 0;
    }

    private void inStream(ZipException broken) throws IOException {
        int entries = 0;
        try (ZipInputStream in =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)), GB18030)) {
            for (ZipEntry entry = in.getNextEntry();
                    entry != null && budget >= 0 && !visitor.isEnough();
                    entry = in.getNextEntry()) {
                entries++;
                if (isPage(entry)) {
                    visitor.page(
                            climbsOut(entry.getName())
                                    ? Entry.unreadable(
                                            id(entry), "the name climbs out of the archive")
                                    : bytes(entry, in));
                }
            }
        } catch (IOException e) {
            broken.addSuppressed(e);
        }
        visitor.page(
                Entry.unreadable(
                        PageId.of(file.toString()),
                        entries == 0
                                ? "no ZIP archive can be read from it: " + broken.getMessage()
                                : "the archive is damaged (%s); the %d files before the damage were read"
                                        .formatted(broken.getMessage(), entries)));
    }
}
