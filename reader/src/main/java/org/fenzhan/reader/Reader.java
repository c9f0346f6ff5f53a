package org.fenzhan.reader;

import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// The reader as a program of its own.
public final class Reader {

    // Held, since a logger that nobody holds forgets its level.
    private static final Logger SERVER = Logger.getLogger("io.netty");

    private Reader() {}

    /// Ends with 0 done, 1 failed, 2 used wrongly.
    public static void main(String[] arguments) {
        SERVER.setLevel(Level.WARNING);
        System.exit(new CommandLine(new ReaderCommand()).execute(arguments));
    }
}
