package org.fenzhan.reader;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.IO;
import org.fenzhan.reader.folder.Body;
import org.fenzhan.reader.folder.FileState;

/// Sends a file that is too large for memory, piece by piece, as fast as its receiver takes it.
final class DiskSender {

    private static final int PIECE = 1 << 16;

    /// `count` bytes beginning with byte `from`.
    record Slice(long from, long count) {}

    private DiskSender() {}

    /// @param start sets status and headers; called once it is sure that the open file is the one
    ///   they describe
    /// @return false, with nothing sent, when the file is no longer in the state that was announced
    static boolean send(Exchange exchange, Body.Disk disk, Slice slice, Runnable start) {
        Optional<FileChannel> channel = open(disk);
        if (channel.isEmpty()) {
            return false;
        }
        start.run();
        Callback closing = Callback.from(exchange.callback(), () -> IO.close(channel.get()));
        if (exchange.isHead()) {
            exchange.response().write(true, null, closing);
            return true;
        }
        var buffers =
                new ByteBufferPool.Sized(
                        exchange.request().getComponents().getByteBufferPool(), true, PIECE);
        // A file that shrinks under way ends the source early; the server then breaks the
        // connection off, since the
        // announced length can't be kept.
        Content.Source source =
                Content.Source.from(buffers, channel.get(), slice.from(), slice.count());
        Content.copy(source, exchange.response(), closing);
        return true;
    }

    /// The state is looked at after opening: if it is the known one, the open file is that file.
    private static Optional<FileChannel> open(Body.Disk disk) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(disk.path());
            if (FileState.of(disk.path()).filter(disk.state()::equals).isPresent()) {
                return Optional.of(channel);
            }
        } catch (IOException _) {
            // Removed meanwhile: as good as changed.
        }
        IO.close(channel);
        return Optional.empty();
    }
}
