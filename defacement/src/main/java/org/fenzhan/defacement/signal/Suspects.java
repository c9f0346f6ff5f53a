package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tokens that were found to be injected on this page, so that other searches know them again.
/// Belongs to the inspection of one page, not thread-safe.
public final class Suspects {
    private final List<Suspect> tokens;
    private final List<Measured> measured;
    private @Nullable Originals originals;

    Suspects(List<Suspect> tokens, List<Measured> measured) {
        this.tokens = List.copyOf(tokens);
        this.measured = List.copyOf(measured);
    }

    /// Nothing is suspected.
    public static Suspects none() {
        return new Suspects(List.of(), List.of());
    }

    /// A token and how surely it was injected, 0..1.
    record Suspect(String token, double confidence) {}

    List<Suspect> tokens() {
        return tokens;
    }

    /// The tokens with all that was measured on them.
    List<Measured> measured() {
        return measured;
    }

    Suspects with(List<Suspect> more) {
        Suspects with = new Suspects(more, measured);
        with.originals = originals;
        return with;
    }

    /// What may have stood where the tokens stand, worked out when first asked for.
    Originals originals(Reading reading) {
        if (originals == null) {
            originals = new Originals(reading, LeftNames.of(reading, this));
        }
        return originals;
    }

    /// What was measured on the token, if it stands in the text.
    Optional<Measured> measured(String token) {
        return measured.stream().filter(each -> each.token().text().equals(token)).findFirst();
    }

    /// The surest token that the text contains.
    Optional<Suspect> in(String text) {
        Suspect best = null;
        for (Suspect suspect : tokens) {
            if (text.contains(suspect.token())
                    && (best == null || best.confidence() < suspect.confidence())) {
                best = suspect;
            }
        }
        return Optional.ofNullable(best);
    }
}
