package org.fenzhan.defacement.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/// A table that lies in a library's jar, read whole.
final class Resource {
    private Resource() {}

    /// Bytes of the resource, big-endian. Throws [IllegalStateException] if the library is not on
    /// the class path.
    static ByteBuffer read(String path) {
        try (InputStream in = Resource.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(
                        "word table '"
                                + path
                                + "' is not on the class path; add the library that holds it");
            }
            return ByteBuffer.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "word table '" + path + "' cannot be read from its jar", e);
        }
    }
}
