package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All strings of a page that might have been injected, each place of the body given to the
/// longest.
final class Tokens {
    private static final int MAX_PLACES = 400;

    private Tokens() {}

    static List<Token> of(Reading reading) {
        Map<String, Set<String>> fieldsByToken =
                new LinkedHashMap<>(FrameTokens.of(reading.page()));
        Set<String> body = new LinkedHashSet<>(BodyTokens.of(reading));
        body.addAll(RepeatedTokens.of(reading));
        body.addAll(GluedNames.of(reading));
        body.addAll(SiteStem.of(reading.page()).dressedIn(reading.body()));
        for (String token : body) {
            fieldsByToken.computeIfAbsent(token, key -> new LinkedHashSet<>());
        }
        fieldsByToken.keySet().removeIf(token -> !named(token));
        fieldsByToken.forEach((token, fields) ->
                reading.page()
                        .frame()
                        .forEach((field, text) -> {
                            if (text.contains(token)) {
                                fields.add(field);
                            }
                        }));
        return placed(reading.body(), fieldsByToken);
    }

    /// Whether a string could be a name at all: it begins with a letter and is more than a number
    /// with its measure.
    private static boolean named(String token) {
        return Character.isLetterOrDigit(token.charAt(0)) && !Numerals.counted(token);
    }

    private static List<Token> placed(String body, Map<String, Set<String>> fieldsByToken) {
        List<String> longestFirst = new ArrayList<>(fieldsByToken.keySet());
        longestFirst.sort(Comparator.comparingInt(String::length).reversed());
        BitSet taken = new BitSet(body.length());
        List<Token> tokens = new ArrayList<>();
        for (String text : longestFirst) {
            List<Span> all = Token.occurrences(body, text);
            Set<String> fields = fieldsByToken.get(text);
            if (all.isEmpty() || all.size() > MAX_PLACES) {
                continue;
            }
            boolean shorterIsCommoner =
                    fields != null
                            && fields.isEmpty()
                            && all.size() == 1
                            && commoner(text, body, fieldsByToken);
            if (shorterIsCommoner) {
                continue;
            }
            List<Span> free =
                    all.stream()
                            .filter(span -> !Numerals.countedAt(body, span.end()))
                            .filter(span ->
                                    taken.nextSetBit(span.start()) < 0
                                            || taken.nextSetBit(span.start()) >= span.end())
                            .toList();
            if (!free.isEmpty() && fields != null) {
                free.forEach(span -> taken.set(span.start(), span.end()));
                tokens.add(new Token(text, free, fields));
            }
        }
        return tokens;
    }

    /// A string met once gives way to its beginning, if that is met elsewhere.
    private static boolean commoner(
            String text, String body, Map<String, Set<String>> fieldsByToken) {
        return fieldsByToken.entrySet().stream()
                .anyMatch(other ->
                        other.getKey().length() < text.length()
                                && text.startsWith(other.getKey())
                                && WebName.partAt(text, other.getKey().length()) == 0
                                && (!other.getValue().isEmpty()
                                        || Token.occurrences(body, other.getKey()).size() > 1));
    }
}
