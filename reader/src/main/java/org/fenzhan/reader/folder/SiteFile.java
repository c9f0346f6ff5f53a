package org.fenzhan.reader.folder;

import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/// One file of the site in one state, with what was learned from its bytes. Safe for use by many
/// threads; only its variants are added later.
public final class SiteFile {

    /// Below that, compressing gains less than its header costs.
    private static final int WORTH_COMPRESSING = 1_024;

    private static final int UPKEEP_BYTES = 4_096;

    /// Where it stands: `path` is its name below the site folder, `place` leads there through the
    /// site's own link.
    record Place(String path, Path place, FileState state, FileTime modified) {}

    private final Place place;
    private final Glance glance;
    private final boolean settled;
    private final FileType type;
    private final PageMark mark;
    private final HttpHeaders fields;
    private final Representation plain;
    private volatile Variants variants = Variants.UNSEEN;

    /// @param settled whether the state can't be mistaken for another, see [FileState#isSettled]
    /// @param fields headers of the file that don't depend on its encoding
    SiteFile(
            Place place, boolean settled, PageMark mark, Representation plain, HttpHeaders fields) {
        this.place = place;
        this.glance = new Glance(place.place());
        this.settled = settled;
        this.type = FileType.of(place.path());
        this.mark = mark;
        this.fields = fields;
        this.plain = plain;
    }

    public String path() {
        return place.path();
    }

    Place place() {
        return place;
    }

    public PageMark mark() {
        return mark;
    }

    HttpHeaders fields() {
        return fields;
    }

    public Representation plain() {
        return plain;
    }

    Variants variants() {
        return variants;
    }

    void learn(Variants found) {
        variants = found;
    }

    /// Whether its bytes may be kept for later requests.
    boolean isSettled() {
        return settled;
    }

    /// Whether the site still holds it in this very state: one look at the file system, through the
    /// site's link.
    boolean isCurrent() throws IOException {
        return settled && glance.shows(place.state());
    }

    boolean isCompressible() {
        return type.compressible()
                && plain.body() instanceof Body.Memory memory
                && memory.length() >= WORTH_COMPRESSING;
    }

    /// The smallest accepted representation; empty when somebody must first look for variants or
    /// make one.
    Optional<Representation> ready(Encoding.Accepted accepted) {
        if (accepted.isNothing() || !isCompressible()) {
            return Optional.of(plain);
        }
        Variants known = variants;
        if (known.looks() == 0) {
            return Optional.empty();
        }
        if (accepted.brotli() && known.brotli().isPresent()) {
            return known.brotli();
        }
        return accepted.gzip() ? known.gzip() : Optional.of(plain);
    }

    /// Roughly how much memory it takes, in bytes.
    long weight() {
        long own = plain.body() instanceof Body.Memory memory ? memory.length() : 0;
        return own + variants.weight() + UPKEEP_BYTES;
    }
}
