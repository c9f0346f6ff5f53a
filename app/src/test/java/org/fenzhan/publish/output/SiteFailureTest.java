package org.fenzhan.publish.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.junit.jupiter.api.Test;

/// A folder that can't be written fails at another file each time: that is one trouble, told once.
class SiteFailureTest {
    @Test
    void sameTroubleOfAnotherFileIsLikeIt() {
        SiteFailure denied = of(new AccessDeniedException("/a"));

        assertThat(denied.isLike(of(new AccessDeniedException("/b")))).isTrue();
        assertThat(of(new IOException("No space left on device")).isLike(denied)).isFalse();
        assertThat(full("/a").isLike(full("/b"))).isTrue();
        assertThat(full("/a").isLike(of(new FileSystemException("/a", null, "Is a directory"))))
                .isFalse();
    }

    private static SiteFailure full(String file) {
        return of(new FileSystemException(file, null, "No space left on device"));
    }

    private static SiteFailure of(IOException cause) {
        return new SiteFailure("writing failed", cause);
    }
}
