package org.fenzhan.extract.body;

import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;

/// Uses the article text that a page gives to machines: lines that stand in it are text for
/// certain.
final class Anchors {
    private static final int MIN_LENGTH = 200;
    private static final int PREFIX = 40;

    private Anchors() {}

    static void apply(Page page, Clues clues, LineScores scores) {
        description(page, clues, scores);
        if (clues.articleBody().length() < MIN_LENGTH) {
            return;
        }
        String whole = letters(clues.articleBody());
        boolean any = false;
        for (Line line : page.lines()) {
            String words = line.text().length() < 20 ? "" : letters(line.text());
            if (words.length() >= 15 && whole.contains(words)) {
                scores.boost(line.index(), 3);
                any = true;
            }
        }
        if (any) {
            scores.refresh();
        }
    }

    /// The line that begins as the description does is likely the article's first.
    private static void description(Page page, Clues clues, LineScores scores) {
        String start = letters(clues.description());
        start = start.length() > PREFIX ? start.substring(0, PREFIX) : start;
        if (start.length() < 16) {
            return;
        }
        for (Line line : page.lines()) {
            boolean candidate =
                    line.index() > clues.titleLine()
                            && line.text().length() > start.length()
                            && scores.of(line.index()) > 15;
            if (candidate && beginsWith(line.text(), start)) {
                scores.boost(line.index(), 2);
                scores.refresh();
                return;
            }
        }
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    /// Whether the letters of the text begin so.
    private static boolean beginsWith(String text, String letters) {
        int met = 0;
        for (int i = 0; i < text.length() && met < letters.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != letters.charAt(met)) {
                    return false;
                }
                met++;
            }
        }
        return met == letters.length();
    }
}
