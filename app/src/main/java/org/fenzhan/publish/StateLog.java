package org.fenzhan.publish;

import java.util.Optional;
import java.util.function.Consumer;

/// Where changes of public files are written down before they are switched: nothing goes live that
/// is not logged. The engine calls it with every file beside its target and none switched.
public interface StateLog {
    /// Logs nothing.
    StateLog NONE = (_, _) -> {};

    /// Returns when the entry is durable. A crash between this and the switch leads to a second
    /// call with the same number: the entry is then found, not appended twice.
    ///
    /// @param publication number of the publication, rising
    void append(long publication, Changes changes);

    /// The files that change, handed over one by one, since a generation has a million.
    interface Changes {
        void each(Consumer<Changed> consumer);
    }

    /// @param address root-relative, of the file
    /// @param digest SHA-256 of its bytes; empty when it is removed
    record Changed(String address, Optional<byte[]> digest, long length) {}
}
