package org.fenzhan.reader.index;

import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps Lucene from advising on standard error, once a process, which incubating module of Java
/// would make searches over vectors faster: there are none here.
public final class Quiet {
    private static final Logger ADVISER =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    private Quiet() {}

    /// To be called before an index is opened.
    public static void lucene() {
        ADVISER.setLevel(Level.SEVERE);
    }
}
