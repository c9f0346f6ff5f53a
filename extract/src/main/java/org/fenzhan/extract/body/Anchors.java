package org.fenzhan.extract.body;

import java.util.Locale;
import org.fenzhan.extract.line.Line;
import org.fenzhan.extract.line.Page;

/// Uses the article text that a page gives to machines: lines that stand in it are text for
/// certain.
final class Anchors {
    private static final int MIN_LENGTH = 200;

    private Anchors() {}

    static void apply(Page page, Clues clues, LineScores scores) {
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

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                out.append(text.charAt(i));
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
