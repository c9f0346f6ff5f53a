package org.fenzhan.publish.output;

import java.io.IOException;
import java.nio.file.FileSystemException;

/// The folder of public files could not do what was asked: disk full, no permission, gone.
public final class SiteFailure extends RuntimeException {
    private final String reason;

    public SiteFailure(String what, IOException cause) {
        super(
                what + ": " + cause + "; see that the disk has room and the folder is writable",
                cause);
        String said = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        this.reason = cause.getClass().getName() + " " + said;
    }

    /// Whether the other is the same trouble, though perhaps of another file.
    public boolean isLike(SiteFailure other) {
        return reason.equals(other.reason);
    }
}
