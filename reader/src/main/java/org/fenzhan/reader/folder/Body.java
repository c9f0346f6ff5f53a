package org.fenzhan.reader.folder;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/// Where the bytes of an answer come from.
public sealed interface Body {

    long length();

    /// Kept in memory; the bytes never change. What is sent a second time moves out of the heap:
    /// the system writes from there without another copy, and what is asked for once leaves nothing
    /// there to be cleaned up.
    final class Memory implements Body {
        private static final Logger LOG = System.getLogger(Memory.class.getName());

        private final int length;
        private volatile ByteBuffer bytes;
        private volatile boolean sent;

        public Memory(byte[] bytes) {
            this.length = bytes.length;
            this.bytes = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
        }

        /// Read only, with a position of its own.
        public ByteBuffer bytes() {
            return bytes.duplicate();
        }

        /// The same, to be given to a socket.
        ///
        /// @param from the first byte
        /// @param count of bytes
        public ByteBuffer toSend(int from, int count) {
            if (sent && !bytes.isDirect()) {
                leaveHeap();
            }
            sent = true;
            return bytes.slice(from, count);
        }

        private void leaveHeap() {
            try {
                bytes = ByteBuffer.allocateDirect(length).put(bytes()).flip().asReadOnlyBuffer();
            } catch (OutOfMemoryError full) {
                LOG.log(Level.DEBUG, "No room outside the heap", full);
            }
        }

        @Override
        public long length() {
            return length;
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
