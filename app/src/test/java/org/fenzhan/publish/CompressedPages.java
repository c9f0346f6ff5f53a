package org.fenzhan.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.fenzhan.publish.output.SiteFiles;

/// Compressed variants of public files.
final class CompressedPages {
    private CompressedPages() {}

    /// A compressed file holds what its page holds.
    static void check(SiteFiles files) {
        files.walk(
                files.current(),
                address -> {
                    if (address.endsWith(".gz")) {
                        byte[] packed = files.read(files.current(), address).orElseThrow();
                        String page = address.substring(0, address.length() - 3);
                        assertThat(unpack(packed))
                                .as(page)
                                .isEqualTo(files.read(files.current(), page).orElseThrow());
                    }
                });
    }

    private static byte[] unpack(byte[] packed) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
