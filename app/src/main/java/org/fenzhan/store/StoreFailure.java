package org.fenzhan.store;

import java.sql.SQLException;

/// The database could not do what was asked; the transaction was rolled back. The message says what
/// failed and, where it is known, what to do.
public final class StoreFailure extends RuntimeException {
    /// SQLITE_FULL, see <https://sqlite.org/rescode.html>
    private static final int FULL = 13;

    private static final int BUSY = 5;
    private static final int READ_ONLY = 8;
    private static final int CONSTRAINT = 19;

    private final int code;

    StoreFailure(String what, SQLException cause) {
        super(what + ": " + explain(cause), cause);
        this.code = cause.getErrorCode() & 0xff;
    }

    /// True when a rule of the schema (unique, foreign key, check) refused the row.
    public boolean isConstraint() {
        return code == CONSTRAINT;
    }

    /// True when the disk has no room left.
    public boolean isDiskFull() {
        return code == FULL;
    }

    private static String explain(SQLException cause) {
        return switch (cause.getErrorCode() & 0xff) {
            case FULL -> "the disk is full; make room and try again, nothing was half-written";
            case BUSY -> "another process holds the database for longer than 5 s; try again";
            case READ_ONLY -> "the data folder is not writable";
            default -> String.valueOf(cause.getMessage());
        };
    }
}
