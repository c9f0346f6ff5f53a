package org.fenzhan.page.output;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// Collects a page as UTF-8 in one array that grows and is used again for the next page. Not for
/// two threads at once: one sink a worker.
public final class ByteSink implements TemplateOutput {

    private static final int FIRST_SIZE = 64 * 1024;

    private byte[] bytes;
    private int length;

    /// Large enough for most pages.
    public ByteSink() {
        this(FIRST_SIZE);
    }

    /// For something small.
    ///
    /// @param size bytes at the beginning
    public ByteSink(int size) {
        this.bytes = new byte[size];
    }

    /// Forgets the page, keeps the array.
    public void clear() {
        length = 0;
    }

    public int length() {
        return length;
    }

    /// A copy of what was collected.
    public byte[] toBytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// What was collected, without a copy: valid until the next write or [#clear].
    public ByteBuffer view() {
        return ByteBuffer.wrap(bytes, 0, length).asReadOnlyBuffer();
    }

    /// The array itself, of which the first [#length] bytes count: for digests that want no copy.
    /// Valid until the next write or [#clear]; not to be changed.
    public byte[] array() {
        return bytes;
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public void writeBinaryContent(byte[] content) {
        room(content.length);
        System.arraycopy(content, 0, bytes, length, content.length);
        length += content.length;
    }

    @Override
    public void writeContent(String text) {
        writeContent(text, 0, text.length());
    }

    @Override
    public void writeContent(String text, int from, int to) {
        room(Math.multiplyExact(3, to - from));
        int at = length;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[at++] = (byte) c;
            } else if (c < 0x800) {
                bytes[at++] = (byte) (0xc0 | (c >> 6));
                bytes[at++] = (byte) (0x80 | (c & 0x3f));
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < to
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                at = four(Character.toCodePoint(c, text.charAt(++i)), at);
            } else if (Character.isSurrogate(c)) {
                bytes[at++] = '?'; // half of a pair, as String.getBytes has it
            } else {
                bytes[at++] = (byte) (0xe0 | (c >> 12));
                bytes[at++] = (byte) (0x80 | ((c >> 6) & 0x3f));
                bytes[at++] = (byte) (0x80 | (c & 0x3f));
            }
        }
        length = at;
    }

    private int four(int point, int at) {
        bytes[at] = (byte) (0xf0 | (point >> 18));
        bytes[at + 1] = (byte) (0x80 | ((point >> 12) & 0x3f));
        bytes[at + 2] = (byte) (0x80 | ((point >> 6) & 0x3f));
        bytes[at + 3] = (byte) (0x80 | (point & 0x3f));
        return at + 4;
    }

    private void room(int more) {
        int needed = Math.addExact(length, more);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, bytes.length + (bytes.length >> 1)));
        }
    }
}
