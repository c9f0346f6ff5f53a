package org.fenzhan.command;

/// The command was called with something that it cannot work with; nothing was done.
final class UsedWrongly extends RuntimeException {
    UsedWrongly(String message) {
        super(message);
    }
}
