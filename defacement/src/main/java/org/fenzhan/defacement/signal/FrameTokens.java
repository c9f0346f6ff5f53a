package org.fenzhan.defacement.signal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// Strings that the page's frame offers as names: pieces of its fields, with and without web-name
/// parts.
final class FrameTokens {
    private static final String SEPARATORS = "|_—–,，、;；>》《»/【】[]：:\n\t“”\"";
    private static final int MAX_FIELD = 2_000;
    private static final int MAX_TOKENS = 160;

    private final Map<String, Set<String>> fieldsByToken = new LinkedHashMap<>();

    private FrameTokens() {}

    /// Fields by the strings in them.
    static Map<String, Set<String>> of(Page page) {
        FrameTokens tokens = new FrameTokens();
        page.frame()
                .forEach((field, text) -> {
                    String cut = text.substring(0, Math.min(text.length(), MAX_FIELD));
                    tokens.pieces(field, cut);
                });
        return tokens.fieldsByToken;
    }

    private void pieces(String field, String text) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SEPARATORS.indexOf(text.charAt(i)) >= 0) {
                Span.trimmed(text, start, i).ifPresent(span -> piece(field, span.of(text)));
                start = i + 1;
            }
        }
    }

    private void piece(String field, String piece) {
        add(field, piece);
        for (String part : piece.split("[ \u3000]+")) {
            add(field, part);
            if (!part.equals(piece) || part.indexOf('-') >= 0) {
                for (String half : part.split("-")) {
                    named(field, half);
                }
            }
        }
        named(field, piece);
    }

    private void named(String field, String text) {
        add(field, text);
        WebName name = WebName.of(text);
        add(field, name.stem());
        int at = text.indexOf(name.stem());
        if (at >= 0) {
            int end = at + name.stem().length();
            int part = WebName.partAt(text, end);
            if (part > 0) {
                add(field, text.substring(at, end + part));
            }
        }
        for (String run : runs(name.stem())) {
            add(field, run);
        }
    }

    /// Runs of one script within a name: `hth华体会` gives both.
    private static Set<String> runs(String text) {
        Set<String> runs = new LinkedHashSet<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length()
                    || Letters.han(text.charAt(i)) != Letters.han(text.charAt(i - 1))) {
                runs.add(text.substring(start, i));
                start = i;
            }
        }
        return runs;
    }

    private void add(String field, String raw) {
        String token = raw.strip();
        if (token.length() < 2 || token.length() > 40 || fieldsByToken.size() >= MAX_TOKENS) {
            return;
        }
        if (token.chars().allMatch(c -> Letters.digit((char) c) || !Character.isLetterOrDigit(c))) {
            return;
        }
        fieldsByToken.computeIfAbsent(token, key -> new LinkedHashSet<>()).add(field);
    }
}
