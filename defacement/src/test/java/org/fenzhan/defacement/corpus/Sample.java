package org.fenzhan.defacement.corpus;

import java.util.List;
import org.fenzhan.defacement.page.Context;
import org.fenzhan.defacement.page.Page;

/// A page with what was done to it. `sort` names the kind of injection or of honest page.
public record Sample(
        Page page, Context context, String sort, List<Gold> golds, boolean brandInText) {
    public boolean injected() {
        return !golds.isEmpty();
    }

    /// One injected place; `original` is what stood there, and `known` whether page or language can
    /// give it back.
    public record Gold(String where, int start, int end, String original, boolean known) {}
}
