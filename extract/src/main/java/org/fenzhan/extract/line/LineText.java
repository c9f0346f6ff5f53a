package org.fenzhan.extract.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The line that is being put together, with the inline elements open in it. Open elements go on
/// into the next line.
@SuppressWarnings(
        "ReferenceEquality") // Elements are compared as places in the page; equal ones elsewhere
// are others.
final class LineText {
    private final StringBuilder text = new StringBuilder(256);
    private final Deque<Open> opened = new ArrayDeque<>();
    private List<Piece> links = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private boolean bold;
    private boolean allBold = true;

    private record Open(Element element, boolean link, int start) {}

    int length() {
        return text.length();
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!Glyphs.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    void append(String words, int from, int to, boolean verbatim) {
        int i = from;
        while (i < to) {
            int run = i;
            while (i < to && isPlain(words.charAt(i), verbatim)) {
                i++;
            }
            if (i > run) {
                text.append(words, run, i);
                allBold &= bold;
            }
            if (i < to) {
                blank(words.charAt(i++));
            }
        }
    }

    private static boolean isPlain(char c, boolean verbatim) {
        return c > ' '
                ? c != '\u00a0' && c != '\u200b' && c != '\ufeff' && c != '\u00ad'
                : verbatim && c != '\r';
    }

    /// A no-break space stays one; what takes no room goes; of other blanks in a row one stays.
    private void blank(char c) {
        if (c == '\u00a0'
                || (c <= ' ' && !text.isEmpty() && text.charAt(text.length() - 1) != ' ')) {
            text.append(' ');
        }
    }

    void bold(boolean on) {
        bold = on;
    }

    void openLink(Element element) {
        opened.push(new Open(element, true, text.length()));
    }

    void openPiece(Element element) {
        opened.push(new Open(element, false, text.length()));
    }

    void close(Element element) {
        if (opened.isEmpty() || opened.peek().element != element) {
            return;
        }
        keep(opened.pop(), text.length());
    }

    private void keep(Open open, int end) {
        if (end > open.start) {
            (open.link ? links : pieces).add(new Piece(open.start, end, open.element));
        }
    }

    /// The line so far, none if it is blank; begins the next one.
    @Nullable Line take(int index, Region region, boolean gap) {
        if (isBlank()) {
            reset();
            return null;
        }
        for (Open open : opened) {
            keep(open, text.length());
        }
        String whole = text.toString();
        String stripped = Glyphs.strip(whole);
        int shift = whole.indexOf(stripped.charAt(0));
        List<Piece> shiftedLinks = shifted(links, shift, stripped);
        int linked = 0;
        for (Piece link : shiftedLinks) {
            linked += link.end() - link.start();
        }
        Line line =
                new Line(
                        index,
                        stripped,
                        region,
                        shiftedLinks,
                        shifted(pieces, shift, stripped),
                        linked,
                        allBold,
                        Glyphs.weight(stripped),
                        null,
                        gap);
        reset();
        return line;
    }

    private void reset() {
        text.setLength(0);
        links = new ArrayList<>();
        pieces = new ArrayList<>();
        allBold = true;
        if (!opened.isEmpty()) {
            List<Open> still = new ArrayList<>(opened);
            opened.clear();
            still.forEach(open -> opened.addLast(new Open(open.element, open.link, 0)));
        }
    }

    private static List<Piece> shifted(List<Piece> from, int shift, String text) {
        if (from.isEmpty()) {
            return List.of();
        }
        List<Piece> to = new ArrayList<>(from.size());
        for (Piece piece : from) {
            int start = Math.clamp(piece.start() - shift, 0, text.length());
            int end = Math.clamp(piece.end() - shift, start, text.length());
            while (start < end && Glyphs.isBlank(text.charAt(start))) {
                start++;
            }
            while (end > start && Glyphs.isBlank(text.charAt(end - 1))) {
                end--;
            }
            if (end > start) {
                to.add(new Piece(start, end, piece.element()));
            }
        }
        return to;
    }
}
