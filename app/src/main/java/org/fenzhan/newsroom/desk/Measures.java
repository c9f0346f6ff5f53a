package org.fenzhan.newsroom.desk;

import org.fenzhan.article.Manuscript;
import org.fenzhan.text.SafeHtml;
import org.jsoup.Jsoup;

/// How long a text is, in the way of Chinese desks: a character each, a Latin word or a number as
/// one.
public final class Measures {
    private Measures() {}

    public static int characters(SafeHtml body) {
        int count = 0;
        boolean inWord = false;
        for (int c : body.text().codePoints().toArray()) {
            boolean ofWord = Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
            if (ofWord ? !inWord : !Character.isWhitespace(c)) {
                count++;
            }
            inWord = ofWord;
        }
        return count;
    }

    public static int pictures(Manuscript manuscript) {
        return Jsoup.parseBodyFragment(manuscript.body().html()).select("img").size()
                + (manuscript.picture().isPresent() ? 1 : 0);
    }
}
