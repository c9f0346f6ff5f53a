package org.fenzhan.rescue.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pages as JSON Lines: `{"id","url","html"|"text"}`. A line is parsed where it is opened, so that
/// several are at once; one that is longer than a page can be is skipped without being kept.
public final class JsonLines {
    private static final int BLOCK = 256 << 10;

    private final InputStream in;
    private final Visitor visitor;
    private final byte[] block = new byte[BLOCK];
    private byte[] line = new byte[BLOCK];
    private int length;
    private boolean tooLong;
    private long number;

    private JsonLines(InputStream in, Visitor visitor) {
        this.in = in;
        this.visitor = visitor;
    }

    static void each(Path file, Visitor visitor) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            each(in, visitor);
        }
    }

    /// Hands over the line's pages until the stream ends, which it leaves open.
    public static void each(InputStream in, Visitor visitor) throws IOException {
        new JsonLines(in, visitor).each();
    }

    private void each() throws IOException {
        for (int got = in.read(block); got >= 0 && !visitor.isEnough(); got = in.read(block)) {
            int from = 0;
            for (int i = 0; i < got; i++) {
                if (block[i] == '\n') {
                    keep(from, i);
                    end();
                    from = i + 1;
                    if (visitor.isEnough()) {
                        return;
                    }
                }
            }
            keep(from, got);
        }
        if (!visitor.isEnough()) {
            end();
        }
    }

    private void keep(int from, int to) {
        int more = to - from;
        if (tooLong || length + more > Saved.LARGEST) {
            tooLong = true;
            return;
        }
        if (length + more > line.length) {
            line = java.util.Arrays.copyOf(line, Math.max(length + more, 2 * line.length));
        }
        System.arraycopy(block, from, line, length, more);
        length += more;
    }

    private void end() {
        number++;
        if (tooLong) {
            visitor.page(
                    Entry.unreadable(
                            PageId.of("line " + number),
                            "the line is longer than %d MB, the most that a page can have"
                                    .formatted(Saved.LARGEST >> 20)));
        } else if (!isBlank()) {
            byte[] whole = java.util.Arrays.copyOf(line, length);
            long at = number;
            visitor.page(new Entry(4L * whole.length, () -> JsonPage.of(at, whole)));
        }
        tooLong = false;
        length = 0;
        if (line.length > 4 * BLOCK) {
            line = new byte[BLOCK];
        }
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
