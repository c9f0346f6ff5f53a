package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Optional;

/// Tokens that were found to be injected on this page, so that other searches know them again.
/// Immutable.
public final class Suspects {
    /// Nothing is suspected.
    public static final Suspects NONE = new Suspects(List.of(), List.of());

    private final List<Suspect> tokens;
    private final List<Measured> measured;

    Suspects(List<Suspect> tokens, List<Measured> measured) {
        this.tokens = List.copyOf(tokens);
        this.measured = List.copyOf(measured);
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
        return new Suspects(more, measured);
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
