package org.fenzhan.reader;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/// The reader as a program of its own.
public final class Reader {

    // Held, since a logger that nobody holds forgets its level.
    private static final Logger SERVER = Logger.getLogger("org.eclipse.jetty");

    /// Complains about each broken request; those are the client's affair, and anybody can send
    /// thousands.
    private static final List<Logger> REQUESTS =
            List.of(
                    Logger.getLogger("org.eclipse.jetty.http"),
                    Logger.getLogger("org.eclipse.jetty.util.HostPort"));

    private Reader() {}

    /// Ends with 0 done, 1 failed, 2 used wrongly.
    public static void main(String[] arguments) {
        SERVER.setLevel(Level.WARNING);
        REQUESTS.forEach(logger -> logger.setLevel(Level.SEVERE));
        System.exit(new CommandLine(new ReaderCommand()).execute(arguments));
    }
}
