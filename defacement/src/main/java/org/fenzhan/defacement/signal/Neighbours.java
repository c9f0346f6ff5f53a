package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.List;
import org.fenzhan.defacement.language.Chinese;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.language.Segments;
import org.fenzhan.defacement.language.Slot;

/// The words right before and right after a place, as they read if the place itself were cut out.
///
/// A sentence's beginning is [Slot#START]; its end is the mark that stands there.
record Neighbours(String left, String right) {
    private static final int REACH = 4;

    static Neighbours of(Chinese chinese, String text, Span place) {
        return new Neighbours(
                left(chinese, text, place.start()), right(chinese, text, place.end()));
    }

    private static String left(Chinese chinese, String text, int start) {
        int at = skipSpaceBefore(text, start);
        if (at == 0 || Letters.fullStop(text.charAt(at - 1))) {
            return Slot.START;
        }
        if (Letters.stop(text.charAt(at - 1))) {
            return Letters.fullWidth(text.substring(at - 1, at));
        }
        int from = at;
        while (from > 0 && at - from < REACH && !Letters.stop(text.charAt(from - 1))) {
            from--;
        }
        Segments segments = chinese.segment(text.substring(from, at));
        return segments.word(segments.size() - 1).toString();
    }

    private static String right(Chinese chinese, String text, int end) {
        int at = end;
        while (at < text.length() && Letters.space(text.charAt(at)) && text.charAt(at) != '\n') {
            at++;
        }
        if (at == text.length() || text.charAt(at) == '\n') {
            return "";
        }
        if (Letters.stop(text.charAt(at))) {
            return Letters.fullWidth(text.substring(at, at + 1));
        }
        int to = at;
        while (to < text.length() && to - at < REACH && !Letters.stop(text.charAt(to))) {
            to++;
        }
        return chinese.segment(text.substring(at, to)).word(0).toString();
    }

    private static int skipSpaceBefore(String text, int start) {
        int at = start;
        while (at > 0 && Letters.space(text.charAt(at - 1)) && text.charAt(at - 1) != '\n') {
            at--;
        }
        return at;
    }

    static List<Neighbours> all(Chinese chinese, String text, Token token) {
        List<Neighbours> all = new ArrayList<>();
        for (Span place : token.places().subList(0, Math.min(24, token.places().size()))) {
            all.add(of(chinese, text, place));
        }
        return all;
    }
}
