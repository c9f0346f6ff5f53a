package org.fenzhan.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/// A web archive (ISO 28500) that grows answer by answer, and beside it the list of what it holds,
/// `….fetched`: a line an address, with the archive's length behind its answer. What a crash left
/// half-written behind the last line is cut off when the archive is opened again.
final class Archive implements AutoCloseable {
    private final Clock clock;
    private final FileChannel channel;
    private final FileChannel list;
    private final Set<String> fetched = new HashSet<>();

    private Archive(Path file, Clock clock) throws IOException {
        this.clock = clock;
        Path beside = file.resolveSibling(file.getFileName() + ".fetched");
        long whole = 0;
        long lines = 0;
        if (Files.exists(beside)) {
            String text = Files.readString(beside, StandardCharsets.UTF_8);
            String complete = text.substring(0, text.lastIndexOf('\n') + 1);
            for (String line : complete.lines().toList()) {
                int space = line.indexOf(' ');
                whole = Long.parseLong(line.substring(0, space));
                fetched.add(line.substring(space + 1));
            }
            lines = complete.getBytes(StandardCharsets.UTF_8).length;
        } else if (Files.exists(file) && Files.size(file) > 0) {
            throw new IOException(
                    file
                            + ": exists, but no list of what was fetched lies beside it; name another");
        }
        channel = open(file, whole);
        list = open(beside, lines);
    }

    static Archive open(Path file, Clock clock) throws IOException {
        try {
            return new Archive(file, clock);
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            throw new IOException(file + ".fetched: is not what we wrote; name another archive", e);
        }
    }

    private static FileChannel open(Path file, long length) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            channel.close();
            throw new IOException(file + ": is shorter than it was; name another archive");
        }
        channel.truncate(length);
        channel.position(length);
        return channel;
    }

    boolean holds(URI address) {
        return fetched.contains(address.toString());
    }

    void add(URI address, Fetched.Answer answer) throws IOException {
        byte[] head = (answer.head() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] http = new byte[head.length + answer.body().length];
        System.arraycopy(head, 0, http, 0, head.length);
        System.arraycopy(answer.body(), 0, http, head.length, answer.body().length);
        // a writer ends its member of the archive with each record
        WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP);
        writer.write(
                new WarcResponse.Builder(address.toString())
                        .date(clock.instant())
                        .body(MediaType.HTTP_RESPONSE, http)
                        .build());
        fetched.add(address.toString());
        String line = channel.position() + " " + address + "\n";
        list.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        channel.force(true);
        channel.close();
        list.close();
    }
}
