package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.EmptyHttpHeaders;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VariantsTest {

    private static Variants lookedFor(int times) {
        return new Variants(Optional.empty(), Optional.empty(), true, 0, times);
    }

    private static Optional<Representation> packed(Encoding encoding) {
        return Optional.of(
                Representation.of(
                        encoding, "tag", new Body.Memory(new byte[9]), EmptyHttpHeaders.INSTANCE));
    }

    @Test
    void whatWasNeverLookedForIsDueAtAnyTime() {
        assertThat(Variants.UNSEEN.isDue(0)).isTrue();
        assertThat(Variants.UNSEEN.isDue(Duration.ofDays(99_999).toMillis())).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "7, 640", "8, 640", "1000000, 640"})
    void eachLookInVainDoublesTheWaitUpToABound(int looks, int seconds) {
        assertThat(lookedFor(looks).isDue(seconds * 1_000L)).isFalse();
        assertThat(lookedFor(looks).isDue(seconds * 1_000L + 1)).isTrue();
    }

    @Test
    void onlyStoredFormsOfBothKindsEndTheSearch() {
        long late = Duration.ofDays(1).toMillis();
        Optional<Representation> gzip = packed(Encoding.GZIP);
        Optional<Representation> brotli = packed(Encoding.BROTLI);
        assertThat(new Variants(gzip, brotli, false, 0, 1).isDue(late)).isFalse();
        assertThat(new Variants(gzip, brotli, true, 0, 1).isDue(late)).isTrue();
        assertThat(new Variants(gzip, Optional.empty(), false, 0, 1).isDue(late)).isTrue();
    }
}
