package org.fenzhan.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts text into what a reader takes for a word: a Chinese character each, a run of letters, a
/// number with its points and commas, a run of spaces, any other sign by itself. Joined again they
/// are the text.
final class Tokens {
    private Tokens() {}

    static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            tokens.add(text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /// As [#of], with each tag and each character reference of HTML as one token.
    static List<String> ofHtml(String html) {
        List<String> tokens = new ArrayList<>();
        int at = 0;
        while (at < html.length()) {
            int end = htmlEnd(html, at);
            tokens.add(html.substring(at, end));
            at = end;
        }
        return tokens;
    }

    private static int htmlEnd(String html, int at) {
        char first = html.charAt(at);
        if (first == '<') {
            int close = html.indexOf('>', at);
            return close < 0 ? html.length() : close + 1;
        }
        if (first == '&') {
            int close = html.indexOf(';', at);
            return close < 0 || close - at > 10 ? at + 1 : close + 1;
        }
        return end(html, at);
    }

    private static int end(String text, int at) {
        int first = text.codePointAt(at);
        int end = at + Character.charCount(first);
        if (Character.isWhitespace(first)) {
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        } else if (isDigit(first)) {
            while (end < text.length() && continuesNumber(text, end)) {
                end++;
            }
        } else if (isLetter(first)) {
            while (end < text.length() && isLetter(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
        }
        return end;
    }

    private static boolean continuesNumber(String text, int at) {
        char here = text.charAt(at);
        boolean inside = here == '.' || here == ',' || here == ':';
        return isDigit(here) || (inside && at + 1 < text.length() && isDigit(text.charAt(at + 1)));
    }

    private static boolean isDigit(int codePoint) {
        return codePoint >= '0' && codePoint <= '9';
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) && !Character.isIdeographic(codePoint);
    }
}
