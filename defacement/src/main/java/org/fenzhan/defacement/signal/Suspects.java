package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Optional;

/// Tokens that were found to be injected on this page, so that other searches know them again.
public record Suspects(List<Suspect> tokens) {
    /// Nothing is suspected yet.
    public static final Suspects NONE = new Suspects(List.of());

    public Suspects {
        tokens = List.copyOf(tokens);
    }

    /// A token and how surely it was injected, 0..1.
    public record Suspect(String token, double confidence) {}

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
