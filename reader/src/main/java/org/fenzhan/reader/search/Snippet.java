package org.fenzhan.reader.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fenzhan.reader.index.Runs;

/// Pieces of an article in which the words that were asked for are marked, as safe HTML.
final class Snippet {
    /// Characters of a snippet, about.
    private static final int LENGTH = 96;

    /// Characters before its first mark.
    private static final int BEFORE = 16;

    /// Places that are looked at: a text that is all one word has no better piece than another.
    private static final int MOST_PLACES = 1_000;

    private static final String GAP = "……";

    private Snippet() {}

    /// Where a word that was asked for stands.
    private record Place(String term, int start, int end) {}

    /// All of it, marked.
    static String whole(String text, Set<String> terms) {
        return marked(text, 0, text.length(), places(text, terms));
    }

    /// The piece of it with the most different words, marked; its beginning when it has none.
    static String best(String text, Set<String> terms) {
        List<Place> places = places(text, terms);
        int from = places.isEmpty() ? 0 : start(text, best(places));
        int to = Math.min(text.length(), from + LENGTH);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to++;
        }
        return (from > 0 ? GAP : "")
                + marked(text, from, to, places)
                + (to < text.length() ? GAP : "");
    }

    private static List<Place> places(String text, Set<String> terms) {
        List<Place> places = new ArrayList<>();
        Runs runs = new Runs(text);
        while (runs.next()) {
            if (!runs.isIdeographs()) {
                add(runs, 0, runs.length(), terms, places);
                continue;
            }
            for (int i = 0; i < runs.length(); i++) {
                add(runs, i, i + 1, terms, places);
                if (i + 1 < runs.length()) {
                    add(runs, i, i + 2, terms, places);
                }
            }
        }
        return places;
    }

    private static void add(Runs runs, int from, int to, Set<String> terms, List<Place> places) {
        String term = runs.term(from, to);
        if (places.size() < MOST_PLACES && terms.contains(term)) {
            places.add(new Place(term, runs.start(from), runs.end(to - 1)));
        }
    }

    /// Where the window begins in which most of the terms stand; the first of equals.
    private static int best(List<Place> places) {
        int best = 0;
        int most = 0;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < places.size(); i++) {
            seen.clear();
            int end = places.get(i).start() + LENGTH - BEFORE;
            for (int j = i; j < places.size() && places.get(j).end() <= end; j++) {
                seen.add(places.get(j).term());
            }
            if (seen.size() > most) {
                most = seen.size();
                best = i;
            }
        }
        return places.get(best).start();
    }

    /// A little before the first mark; at the beginning of a sentence or line if one is near.
    private static int start(String text, int first) {
        int earliest = Math.max(0, first - BEFORE);
        for (int i = first - 1; i >= earliest; i--) {
            if ("。！？；\n".indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        boolean within = earliest > 0 && Character.isLowSurrogate(text.charAt(earliest));
        return within ? earliest - 1 : earliest;
    }

    /// Marks that touch are one.
    private static String marked(String text, int from, int to, List<Place> places) {
        StringBuilder html = new StringBuilder();
        int done = from;
        int i = 0;
        while (i < places.size()) {
            int start = places.get(i).start();
            int end = places.get(i).end();
            for (i++; i < places.size() && places.get(i).start() <= end; i++) {
                end = Math.max(end, places.get(i).end());
            }
            if (start >= done && end <= to) {
                Escape.to(text.substring(done, start).replace('\n', ' '), html);
                html.append("<mark>");
                Escape.to(text.substring(start, end), html);
                html.append("</mark>");
                done = end;
            }
        }
        return Escape.to(text.substring(done, to).replace('\n', ' '), html).toString();
    }
}
