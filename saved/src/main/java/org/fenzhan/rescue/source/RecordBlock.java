package org.fenzhan.rescue.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// The block of one record, as long as its head says; where what follows shows that the head is
/// wrong, as long as it really is.
final class RecordBlock {
    private static final byte[] NEXT =
            "\nWARC/1.".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int BLOCK = 64 << 10;

    private final RecordInput in;
    private final boolean isKnown;
    private long left;

    /// @param length in bytes, -1 where nobody knows
    RecordBlock(RecordInput in, long length) {
        this.in = in;
        this.isKnown = length >= 0;
        this.left = isKnown ? length : Long.MAX_VALUE;
    }

    /// Takes a line of the block, as [RecordInput#line].
    Optional<String> line(int most) throws IOException {
        int limit = (int) Math.min(most, left);
        long before = in.taken();
        Optional<String> line = in.line(limit);
        left -= in.taken() - before;
        return line;
    }

    /// What is left of the block; empty when it is more than a page can have.
    Optional<byte[]> rest() throws IOException {
        if (!isKnown) {
            return behind(new ByteArrayOutputStream());
        }
        if (left > Saved.LARGEST) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) Math.min(left, 4 * BLOCK));
        byte[] some = new byte[BLOCK];
        while (left > 0) {
            int got = in.read(some, 0, (int) Math.min(left, BLOCK));
            if (got < 0) {
                left = 0;
                return Optional.of(bytes.toByteArray());
            }
            bytes.write(some, 0, got);
            left -= got;
        }
        return isFollowed() ? Optional.of(bytes.toByteArray()) : corrected(bytes);
    }

    /// Whether the next record or the end follows, as it must (ISO 28500 §4.2).
    private boolean isFollowed() throws IOException {
        in.skipLineEnds();
        return in.peek() < 0 || in.startsWith("WARC/");
    }

    /// The head is wrong: the next record begins within what was taken, or further on.
    private Optional<byte[]> corrected(ByteArrayOutputStream taken) throws IOException {
        byte[] bytes = taken.toByteArray();
        int next = indexOf(bytes, NEXT);
        if (next < 0) {
            return behind(taken);
        }
        in.putBack(bytes, next + 1, bytes.length);
        int end = next;
        while (end > 0 && (bytes[end - 1] == '\r' || bytes[end - 1] == '\n')) {
            end--;
        }
        return Optional.of(java.util.Arrays.copyOf(bytes, end));
    }

    /// Takes everything up to the next record.
    private Optional<byte[]> behind(ByteArrayOutputStream taken) throws IOException {
        left = 0;
        boolean tooLarge = false;
        for (int octet = in.peek(); octet >= 0; octet = in.peek()) {
            in.skip();
            if (taken.size() < Saved.LARGEST) {
                taken.write(octet);
            } else {
                tooLarge = true;
            }
            if (octet == '\n' && in.startsWith("WARC/1.")) {
                break;
            }
        }
        return tooLarge ? Optional.empty() : Optional.of(taken.toByteArray());
    }

    /// Goes over what nobody took.
    void close() throws IOException {
        if (!isKnown && left > 0) {
            behind(new ByteArrayOutputStream());
        }
        byte[] some = new byte[BLOCK];
        while (left > 0) {
            int got = in.read(some, 0, (int) Math.min(left, BLOCK));
            left = got < 0 ? 0 : left - got;
        }
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            int same = 0;
            while (same < wanted.length && bytes[i + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
