package org.fenzhan.publish.output;

import java.io.IOException;

/// The folder of public files could not do what was asked: disk full, no permission, gone.
public final class SiteFailure extends RuntimeException {
    public SiteFailure(String what, IOException cause) {
        super(
                what + ": " + cause + "; see that the disk has room and the folder is writable",
                cause);
    }
}
