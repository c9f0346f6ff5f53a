package org.fenzhan.rescue.source;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Pictures and documents of a web archive by their addresses, for pages that refer to them. When
/// first asked it goes through the archive once and lays them aside in a file of its own, which
/// vanishes with the process; an archive whose pages refer to nothing is not read twice. What is
/// damaged is not found. Thread-safe.
public final class WarcLookup {
    private static final Set<LeftOut> WANTED =
            Set.of(LeftOut.PICTURE, LeftOut.DOCUMENT, LeftOut.NESTED_ARCHIVE);
    private static final int MOST_FILES = 200_000;
    private static final long MOST_BYTES = 8L << 30;

    private final Path archive;
    private final Map<String, Stretch> places = new HashMap<>();
    private @Nullable FileChannel aside;
    private long written;

    WarcLookup(Path archive) {
        this.archive = archive;
    }

    private record Stretch(long start, int length) {}

    /// @return empty where the archive has nothing at that address, or more than `most` bytes
    Optional<byte[]> read(URI address, int most) {
        try {
            FileChannel channel = opened();
            Stretch place = places.get(key(address.toString()));
            if (place == null || place.length() > most) {
                return Optional.empty();
            }
            ByteBuffer bytes = ByteBuffer.allocate(place.length());
            while (bytes.hasRemaining()) {
                if (channel.read(bytes, place.start() + bytes.position()) < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(bytes.array());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private synchronized FileChannel opened() throws IOException {
        if (aside == null) {
            Path file = Files.createTempFile("fenzhan-archive", ".bytes");
            aside =
                    FileChannel.open(
                            file,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.DELETE_ON_CLOSE);
            WarcPages.each(archive, new Silent(), new Taking(aside));
        }
        return aside;
    }

    /// The pages themselves are nobody's business here.
    private static final class Silent implements Visitor {
        @Override
        public void page(Entry entry) {}

        @Override
        public void leftOut(PageId name, LeftOut why) {}
    }

    private final class Taking implements WarcPages.Material {
        private final FileChannel out;

        Taking(FileChannel out) {
            this.out = out;
        }

        @Override
        public Optional<Origin> origin(String address) {
            return Optional.empty();
        }

        @Override
        public boolean wants(LeftOut kind, String address) {
            return WANTED.contains(kind)
                    && !places.containsKey(key(address))
                    && places.size() < MOST_FILES
                    && written < MOST_BYTES;
        }

        @Override
        public void take(String address, byte[] bytes) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                out.write(left, written + left.position());
            }
            places.put(key(address), new Stretch(written, bytes.length));
            written += bytes.length;
        }
    }

    /// Equal for addresses that differ in scheme, case of the host, percent signs or fragment.
    private static String key(String address) {
        String plain = address.split("#", 2)[0].replaceFirst("^(?i)https?://", "");
        int slash = plain.indexOf('/');
        String host = slash < 0 ? plain : plain.substring(0, slash);
        String path = slash < 0 ? "/" : plain.substring(slash);
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            // no percent-encoding after all
        }
        return host.toLowerCase(Locale.ROOT) + path;
    }
}
