package org.fenzhan.reader.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.EmptyHttpHeaders;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptFilesTest {

    private static final int BYTES = 10_000;
    private static final long EACH = file("x").weight();

    private static SiteFile file(String path) {
        var state = new FileState(1, BYTES, 1);
        var place = new SiteFile.Place(path, Path.of(path), state, FileTime.fromMillis(0));
        var plain =
                Representation.of(
                        Encoding.IDENTITY,
                        "tag",
                        new Body.Memory(new byte[BYTES]),
                        EmptyHttpHeaders.INSTANCE);
        return new SiteFile(place, true, PageMark.LIVE, plain, EmptyHttpHeaders.INSTANCE);
    }

    @Test
    void theBoundHoldsWhateverIsKept() {
        var kept = new KeptFiles(20 * EACH);
        for (int i = 0; i < 500; i++) {
            kept.keep(file("p" + i));
            assertThat(kept.totalBytes()).isLessThanOrEqualTo(20 * EACH);
        }
        assertThat(kept.totalBytes()).isEqualTo(20 * EACH);
    }

    @Test
    void whatIsAskedForOftenOutlivesWhatIsReadOnce() {
        var kept = new KeptFiles(20 * EACH);
        kept.keep(file("home"));
        for (int i = 0; i < 500; i++) {
            assertThat(kept.get("home")).as("after %d others", i).isPresent();
            kept.keep(file("p" + i));
        }
    }

    @Test
    void aNewStateReplacesTheOldOneAndOnlyThatOneIsForgotten() {
        var kept = new KeptFiles(20 * EACH);
        SiteFile old = file("a");
        SiteFile fresh = file("a");
        kept.keep(old);
        kept.keep(fresh);
        assertThat(kept.totalBytes()).isEqualTo(EACH);
        kept.forget(old);
        assertThat(kept.get("a")).containsSame(fresh);
        kept.forget(fresh);
        assertThat(kept.get("a")).isEmpty();
        assertThat(kept.totalBytes()).isZero();
    }

    @Test
    void variantsCountAsSoonAsTheyAreLearned() {
        var kept = new KeptFiles(20 * EACH);
        SiteFile file = file("a");
        kept.keep(file);
        var packed =
                Representation.of(
                        Encoding.GZIP,
                        "tag-gz",
                        new Body.Memory(new byte[700]),
                        EmptyHttpHeaders.INSTANCE);
        file.learn(new Variants(Optional.of(packed), Optional.empty(), true, 0, 1));
        kept.weighAgain(file);
        assertThat(kept.totalBytes()).isEqualTo(EACH + 700);
    }

    @Test
    void oneGreatFileDoesNotPushOutTheRest() {
        var kept = new KeptFiles(2 * EACH);
        kept.keep(file("a"));
        assertThat(kept.get("a")).isEmpty();
        assertThat(kept.totalBytes()).isZero();
    }
}
