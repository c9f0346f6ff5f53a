package org.fenzhan.rescue.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/// Reads a stream whole if it stays within a limit, whatever it says about its length.
final class Bounded {
    private static final int FIRST = 32 << 10;

    private Bounded() {}

    /// @return empty when there are more than `most` bytes; the stream is then left where it was
    ///   found out
    static Optional<byte[]> read(InputStream in, int most) throws IOException {
        byte[] buffer = new byte[Math.min(most, FIRST)];
        int length = 0;
        while (true) {
            if (length == buffer.length) {
                int more = in.read();
                if (more < 0) {
                    return Optional.of(Arrays.copyOf(buffer, length));
                }
                if (length == most) {
                    return Optional.empty();
                }
                buffer = Arrays.copyOf(buffer, (int) Math.min(most, 2L * length));
                buffer[length++] = (byte) more;
            }
            int got = in.read(buffer, length, buffer.length - length);
            if (got < 0) {
                return Optional.of(Arrays.copyOf(buffer, length));
            }
            length += got;
        }
    }
}
