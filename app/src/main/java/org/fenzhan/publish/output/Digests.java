package org.fenzhan.publish.output;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// SHA-256 of pages and addresses. One object a thread.
public final class Digests {
    private final MessageDigest sha256;

    public Digests() {
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public byte[] of(byte[] bytes, int length) {
        sha256.update(bytes, 0, length);
        return sha256.digest();
    }

    /// The number under which an address is kept: the first eight bytes of its digest. Among ten
    /// million addresses two of a kind have odds of one in 370,000.
    public long path(String address) {
        byte[] name = address.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.wrap(of(name, name.length)).getLong();
    }
}
