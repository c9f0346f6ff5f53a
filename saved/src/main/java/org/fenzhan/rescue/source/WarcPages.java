package org.fenzhan.rescue.source;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The pages of a web archive, compressed or not, in its order. We read it ourselves: what was cut
/// off, damaged or counted wrongly costs one record and is said; the records behind it are found
/// again.
final class WarcPages {
    private final Path file;
    private final Visitor visitor;
    private final Stretches stretches;
    private final RecordInput in;
    private final Material material;
    private int records;

    private WarcPages(Path file, Visitor visitor, Stretches stretches, Material material) {
        this.file = file;
        this.visitor = visitor;
        this.stretches = stretches;
        this.in = new RecordInput(stretches);
        this.material = material;
    }

    /// What is done with records that pages may show or link to.
    interface Material {
        /// Where they are not wanted, since the pages are.
        Optional<Origin> origin(String address);

        /// @return whether the bytes are wanted
        boolean wants(LeftOut kind, String address);

        void take(String address, byte[] bytes) throws IOException;
    }

    static void each(Path file, Visitor visitor) throws IOException {
        WarcLookup lookup = new WarcLookup(file);
        each(
                file,
                visitor,
                new Material() {
                    @Override
                    public Optional<Origin> origin(String address) {
                        return Optional.of(new Origin.InWarc(lookup, address));
                    }

                    @Override
                    public boolean wants(LeftOut kind, String address) {
                        return false;
                    }

                    @Override
                    public void take(String address, byte[] bytes) {}
                });
    }

    static void each(Path file, Visitor visitor, Material material) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            Stretches stretches = new Stretches(channel);
            try {
                new WarcPages(file, visitor, stretches, material).each();
            } finally {
                stretches.close();
            }
        }
    }

    private void each() throws IOException {
        while (!visitor.isEnough() && nextStretch()) {
            in.begin();
            try {
                while (!visitor.isEnough() && record()) {
                    // one after the other
                }
            } catch (Stretches.Broken e) {
                broken(e);
            }
        }
        if (records == 0 && !visitor.isEnough()) {
            unreadable(Optional.empty(), "the file holds no record of a web archive");
        }
    }

    private boolean nextStretch() throws IOException {
        while (true) {
            try {
                return stretches.next();
            } catch (Stretches.Broken e) {
                broken(e);
            }
        }
    }

    private void broken(Stretches.Broken e) {
        records++;
        unreadable(Optional.empty(), String.valueOf(e.getMessage()));
    }

    /// @return false at the end of the stretch
    private boolean record() throws IOException {
        in.skipLineEnds();
        if (in.peek() < 0) {
            return false;
        }
        records++;
        boolean begins = in.startsWith("WARC/");
        Optional<WarcRecord> head = begins ? WarcRecord.take(in) : Optional.empty();
        if (head.isEmpty()) {
            unreadable(
                    Optional.empty(), "no record begins where one should; searched on behind it");
            return seek();
        }
        block(head.get());
        return true;
    }

    /// Goes to the next line that begins a record.
    private boolean seek() throws IOException {
        for (int octet = in.peek(); octet >= 0; octet = in.peek()) {
            in.skip();
            if (octet == '\n' && in.startsWith("WARC/1.")) {
                return true;
            }
        }
        return false;
    }

    private void block(WarcRecord head) throws IOException {
        RecordBlock block = new RecordBlock(in, head.length());
        try {
            switch (head.type()) {
                case "response" -> response(head, block);
                case "resource" -> resource(head, block);
                case "revisit" -> visitor.leftOut(id(head.address()), LeftOut.SEEN_BEFORE);
                default -> visitor.leftOut(id(head.address()), LeftOut.NOT_A_RESPONSE);
            }
        } catch (Stretches.Broken e) {
            unreadable(head.address(), String.valueOf(e.getMessage()));
            return;
        }
        try {
            block.close();
        } catch (Stretches.Broken _) {
            // damage in what was left out
        }
    }

    private void response(WarcRecord head, RecordBlock block) throws IOException {
        PageId id = id(head.address());
        if (!head.contentType().startsWith("application/http")) {
            visitor.leftOut(id, LeftOut.NOT_A_RESPONSE);
            return;
        }
        HttpHead http = HttpHead.take(block);
        Optional<LeftOut> no = http.leftOut(head.address().orElse(""));
        if (no.isPresent()) {
            leftOut(head, block, http, no.get());
            return;
        }
        page(head, block, http);
    }

    private void leftOut(WarcRecord head, RecordBlock block, HttpHead http, LeftOut why)
            throws IOException {
        visitor.leftOut(id(head.address()), why);
        String address = head.address().orElse("");
        if (!material.wants(why, address)) {
            return;
        }
        Optional<byte[]> bytes = block.rest();
        if (bytes.isPresent()
                && HttpBody.decode(http, bytes.get()) instanceof HttpBody.Decoded(byte[] whole)) {
            material.take(address, whole);
        }
    }

    private void resource(WarcRecord head, RecordBlock block) throws IOException {
        HttpHead http = HttpHead.ofResource(head.contentType());
        Optional<LeftOut> no = http.leftOut(head.address().orElse(""));
        if (no.isPresent()) {
            leftOut(head, block, http, no.get());
        } else {
            page(head, block, http);
        }
    }

    private void page(WarcRecord head, RecordBlock block, HttpHead http) throws IOException {
        PageId id = id(head.address());
        Optional<Origin> origin = material.origin(head.address().orElse(""));
        if (origin.isEmpty()) {
            return;
        }
        Optional<byte[]> bytes = block.rest();
        if (bytes.isEmpty()) {
            visitor.page(Entry.unreadable(id, LooseFile.tooLarge(Math.max(0, head.length()))));
            return;
        }
        visitor.page(
                new Entry(
                        2L * bytes.get().length,
                        () ->
                                switch (HttpBody.decode(http, bytes.get())) {
                                    case HttpBody.Decoded(byte[] whole) ->
                                            whole(id, head, http, whole, origin.get());
                                    case HttpBody.Undecodable(String why) ->
                                            new Saved.Unreadable(id, why);
                                }));
    }

    private static Saved whole(
            PageId id, WarcRecord head, HttpHead http, byte[] bytes, Origin origin) {
        return bytes.length == 0
                ? new Saved.Unreadable(id, "the archived answer is empty")
                : new Saved.Bytes(id, head.address(), http.charset(), bytes, origin);
    }

    private PageId id(Optional<String> address) {
        return PageId.of(address.orElseGet(() -> file + "!/record " + records));
    }

    private void unreadable(Optional<String> address, String why) {
        visitor.page(
                Entry.unreadable(id(address), why + " (" + file + ", record " + records + ")"));
    }
}
