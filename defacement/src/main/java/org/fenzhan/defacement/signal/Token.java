package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Set;

/// A string that may have been put in the place of words: where it stands in the body, and in which
/// fields.
record Token(String text, List<Span> places, Set<String> fields) {
    Token {
        places = List.copyOf(places);
        fields = Set.copyOf(fields);
    }

    /// The string with the places of the body at which it stands and that no longer token holds.
    static List<Span> occurrences(String body, String text) {
        List<Span> places = new java.util.ArrayList<>();
        if (text.isEmpty()) {
            return places;
        }
        for (int at = body.indexOf(text); at >= 0; at = body.indexOf(text, at + text.length())) {
            if (!cutsLatin(body, at, at + text.length())) {
                places.add(new Span(at, at + text.length()));
            }
        }
        return places;
    }

    /// A Latin word must not be found in the middle of a longer one.
    private static boolean cutsLatin(String body, int start, int end) {
        return joins(body, start) || joins(body, end);
    }

    private static boolean joins(String body, int at) {
        return at > 0
                && at < body.length()
                && org.fenzhan.defacement.language.Letters.latin(body.charAt(at - 1))
                && org.fenzhan.defacement.language.Letters.latin(body.charAt(at));
    }
}
