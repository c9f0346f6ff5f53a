package org.fenzhan.rescue.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// One stretch of a web archive, with a look ahead and the possibility to put back.
final class RecordInput {
    private static final int BLOCK = 64 << 10;

    private final Stretches stretches;
    private byte[] buffer = new byte[BLOCK];
    private int at;
    private int end;
    private long taken;

    RecordInput(Stretches stretches) {
        this.stretches = stretches;
    }

    /// Forgets what is left of the stretch before.
    void begin() {
        at = 0;
        end = 0;
    }

    /// How many bytes were taken so far.
    long taken() {
        return taken;
    }

    /// The next byte without taking it, -1 at the end of the stretch.
    int peek() throws IOException {
        return has(1) ? buffer[at] & 0xff : -1;
    }

    boolean startsWith(String ascii) throws IOException {
        if (!has(ascii.length())) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (buffer[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /// Takes all CR and LF.
    void skipLineEnds() throws IOException {
        while (peek() == '\r' || peek() == '\n') {
            skip();
        }
    }

    /// Takes a line that ends with LF or CR LF.
    ///
    /// @return empty when the stretch ends or the line is longer than `most` bytes
    Optional<String> line(int most) throws IOException {
        for (int length = 0; length < most; length++) {
            if (!has(length + 1)) {
                return Optional.empty();
            }
            if (buffer[at + length] == '\n') {
                int stop = length > 0 && buffer[at + length - 1] == '\r' ? length - 1 : length;
                String line = new String(buffer, at, stop, StandardCharsets.UTF_8);
                at += length + 1;
                taken += length + 1;
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    int read(byte[] into, int from, int most) throws IOException {
        if (!has(1)) {
            return -1;
        }
        int some = Math.min(most, end - at);
        System.arraycopy(buffer, at, into, from, some);
        at += some;
        taken += some;
        return some;
    }

    /// Goes over one byte.
    void skip() {
        at++;
        taken++;
    }

    void putBack(byte[] bytes, int from, int to) {
        int length = to - from;
        taken -= length;
        byte[] joined = new byte[Math.max(BLOCK, length + end - at)];
        System.arraycopy(bytes, from, joined, 0, length);
        System.arraycopy(buffer, at, joined, length, end - at);
        end = length + end - at;
        at = 0;
        buffer = joined;
    }

    private boolean has(int count) throws IOException {
        while (end - at < count) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, end - at);
                end -= at;
                at = 0;
            }
            if (end == buffer.length) {
                buffer = java.util.Arrays.copyOf(buffer, 2 * end);
            }
            int got = stretches.read(buffer, end, buffer.length - end);
            if (got < 0) {
                return false;
            }
            end += got;
        }
        return true;
    }
}
