package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Brings together two versions of one paragraph, or of one line, by words.
public final class HtmlWords {
    private HtmlWords() {}

    /// Both changes in one text, when they touch no word in common; HTML stays HTML.
    public static Optional<String> merge(String base, String mine, String theirs) {
        List<String> merged = new ArrayList<>();
        for (ThreeWay.Part<String> part :
                ThreeWay.merge(Tokens.ofHtml(base), Tokens.ofHtml(mine), Tokens.ofHtml(theirs))) {
            switch (part) {
                case ThreeWay.Part.Settled<String>(List<String> words) -> merged.addAll(words);
                case ThreeWay.Part.Disputed<String> _ -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(String.join("", merged));
    }
}
