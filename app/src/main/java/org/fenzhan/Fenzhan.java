package org.fenzhan;

import org.fenzhan.command.FenzhanCommand;

/// Starts the program.
public final class Fenzhan {
    private Fenzhan() {}

    public static void main(String[] arguments) {
        System.exit(FenzhanCommand.execute(arguments));
    }
}
