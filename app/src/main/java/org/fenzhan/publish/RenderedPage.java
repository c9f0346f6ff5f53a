package org.fenzhan.publish;

import java.util.Arrays;
import org.fenzhan.page.output.ByteSink;
import org.fenzhan.publish.layout.Subject;
import org.fenzhan.publish.output.Digests;
import org.fenzhan.publish.view.Rank;
import org.jspecify.annotations.Nullable;

/// A page as it was rendered, or the word that there is none any more. Its path is the number of
/// the address; digest and bytes are null when the file shall go.
final class RenderedPage {
    final Subject subject;
    final String address;
    final long path;
    final Rank rank;
    final byte @Nullable [] digest;
    final int length;
    private byte @Nullable [] bytes;

    private RenderedPage(
            Subject subject,
            String address,
            long path,
            Rank rank,
            byte @Nullable [] bytes,
            byte @Nullable [] digest,
            int length) {
        this.subject = subject;
        this.address = address;
        this.path = path;
        this.rank = rank;
        this.bytes = bytes;
        this.digest = digest;
        this.length = length;
    }

    static RenderedPage of(
            Subject subject, String address, Rank rank, ByteSink sink, Digests digests) {
        byte[] bytes = Arrays.copyOf(sink.array(), sink.length());
        return new RenderedPage(
                subject,
                address,
                digests.path(address),
                rank,
                bytes,
                digests.of(bytes, bytes.length),
                bytes.length);
    }

    /// One whose bytes were written at once and need not be kept.
    static RenderedPage written(
            Subject subject, String address, Rank rank, ByteSink sink, Digests digests) {
        return new RenderedPage(
                subject,
                address,
                digests.path(address),
                rank,
                null,
                digests.of(sink.array(), sink.length()),
                sink.length());
    }

    static RenderedPage gone(Subject subject, String address, Digests digests) {
        return new RenderedPage(subject, address, digests.path(address), Rank.LAST, null, null, 0);
    }

    boolean isGone() {
        return digest == null;
    }

    boolean hasBytes(byte[] others) {
        return Arrays.equals(bytes, others);
    }

    /// The bytes, once: a large publication must not keep what it has written.
    byte[] takeBytes() {
        byte[] taken = bytes;
        if (taken == null) {
            throw new IllegalStateException("bytes of " + address + " were taken before");
        }
        bytes = null;
        return taken;
    }
}
