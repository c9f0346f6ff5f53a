package org.fenzhan.spark;

import java.io.Serializable;
import org.fenzhan.defacement.knowledge.Knowledge;
import org.jspecify.annotations.Nullable;

/// What the pages say together, on its way to all executors. Spark keeps the value of a broadcast
/// once in each of them, so that it is unpacked there by the first task that asks and shared by the
/// others. Thread-safe.
final class SharedKnowledge implements Serializable {
    private static final long serialVersionUID = 1;

    private final byte[] written;
    private transient @Nullable Knowledge unpacked;

    SharedKnowledge(Knowledge knowledge) {
        this.written = Learning.written(knowledge);
    }

    synchronized Knowledge unpacked() {
        Knowledge known = unpacked;
        if (known == null) {
            known = Learning.read(written);
            unpacked = known;
        }
        return known;
    }
}
