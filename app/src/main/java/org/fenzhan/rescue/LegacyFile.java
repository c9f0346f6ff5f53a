package org.fenzhan.rescue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A saved page on disk, read whole if it is of a size that a page can have.
record LegacyFile(String name, byte[] bytes) {
    /// No page of text is larger; what is, is an archive or a film under a wrong name.
    static final long LARGEST = 32L << 20;

    /// Why a file cannot be a page.
    static final class Unreadable extends Exception {
        Unreadable(String why) {
            super(why);
        }
    }

    static LegacyFile read(Path file) throws Unreadable {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new Unreadable(
                        "the file has %d MB, a page at most %d; unpack archives first"
                                .formatted(size >> 20, LARGEST >> 20));
            }
            if (size == 0) {
                throw new Unreadable("the file is empty");
            }
            return new LegacyFile(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Unreadable("the file cannot be read: " + e.getMessage());
        }
    }

    String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
