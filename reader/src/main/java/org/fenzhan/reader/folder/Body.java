package org.fenzhan.reader.folder;

import java.nio.file.Path;

/// Where the bytes of an answer come from.
public sealed interface Body {

    long length();

    /// Kept in memory; the array is never changed.
    final class Memory implements Body {
        private final byte[] bytes;

        public Memory(byte[] bytes) {
            this.bytes = bytes;
        }

        public byte[] bytes() {
            return bytes;
        }

        @Override
        public long length() {
            return bytes.length;
        }
    }

    /// Too large to keep; sent from the file as long as it is in that state.
    record Disk(Path path, FileState state) implements Body {
        @Override
        public long length() {
            return state.size();
        }
    }
}
