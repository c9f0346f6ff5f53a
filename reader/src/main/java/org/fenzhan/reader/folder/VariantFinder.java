package org.fenzhan.reader.folder;

import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Finds the compressed files that belong to a page, and makes a quick gzip form where none does.
///
/// A variant belongs to its page when it is a regular file of the same modification time; a gzip
/// one must also unpack to the page's bytes. So a variant that was left behind by an older page is
/// never sent.
final class VariantFinder {

    private VariantFinder() {}

    /// Looks on disk for what is still missing; keeps what was made before unless a file replaces
    /// it. A variant that can't be read is none.
    static Variants look(SiteFile file, long now) {
        Variants known = file.variants();
        Optional<Representation> brotli = known.brotli().or(() -> brotli(file));
        boolean stored = known.hasStoredGzip();
        Optional<Representation> found =
                stored
                        ? known.gzip()
                        : read(file, Encoding.GZIP).filter(packed -> unpacksTo(packed, file));
        boolean made = found.isEmpty();
        return new Variants(made ? known.gzip() : found, brotli, made, now, known.looks() + 1);
    }

    /// Read while the page stood in this state before and after, a brotli file can't be of the page
    /// that follows: the publisher removes a variant before it replaces the page.
    private static Optional<Representation> brotli(SiteFile file) {
        return read(file, Encoding.BROTLI).filter(_ -> isStill(file));
    }

    /// The same with a gzip form, made now if need be.
    static Variants withGzip(SiteFile file, Variants known) {
        if (known.gzip().isPresent() || !(file.plain().body() instanceof Body.Memory memory)) {
            return known;
        }
        Representation made = variant(file, Encoding.GZIP, packed(memory.bytes()));
        return known.withMade(made);
    }

    private static boolean isStill(SiteFile file) {
        try {
            return FileState.of(file.place().place())
                    .filter(file.place().state()::equals)
                    .isPresent();
        } catch (IOException _) {
            return false;
        }
    }

    private static Optional<Representation> read(SiteFile file, Encoding encoding) {
        Path page = file.place().place();
        Path beside = page.resolveSibling(page.getFileName() + encoding.suffix);
        if (!Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        try {
            var found =
                    Files.readAttributes(
                            beside, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            boolean belongs =
                    found.isRegularFile()
                            && found.lastModifiedTime().equals(file.place().modified())
                            && found.size() < file.plain().body().length();
            return belongs
                    ? Optional.of(variant(file, encoding, Files.readAllBytes(beside)))
                    : Optional.empty();
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private static Representation variant(SiteFile file, Encoding encoding, byte[] bytes) {
        String tag = ContentTag.ofVariant(file.plain().tag(), encoding, bytes);
        return Representation.of(encoding, tag, new Body.Memory(bytes), file.fields());
    }

    private static boolean unpacksTo(Representation variant, SiteFile file) {
        if (!(variant.body() instanceof Body.Memory packed)
                || !(file.plain().body() instanceof Body.Memory plain)) {
            return false;
        }
        // One byte more than the page is enough to tell a longer one, however far it would unpack.
        try (InputStream in =
                new GZIPInputStream(
                        new ByteBufInputStream(Unpooled.wrappedBuffer(packed.bytes())))) {
            return ByteBuffer.wrap(in.readNBytes((int) plain.length() + 1)).equals(plain.bytes());
        } catch (IOException _) {
            return false;
        }
    }

    private static byte[] packed(ByteBuffer plain) {
        byte[] bytes = new byte[plain.remaining()];
        plain.get(bytes);
        var packed = new ByteArrayOutputStream(bytes.length / 2);
        try (var out = new Quick(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException("writing to memory failed", impossible);
        }
        return packed.toByteArray();
    }

    /// Level 1: a quarter of the time of level 6, for a reader who is waiting.
    private static final class Quick extends GZIPOutputStream {
        Quick(ByteArrayOutputStream out) throws IOException {
            super(out, 8_192);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
