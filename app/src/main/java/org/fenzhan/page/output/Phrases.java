package org.fenzhan.page.output;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/// A title that may break only between its phrases: `<wbr>` behind ，、：；！？ and — when every phrase
/// is short enough to fill a line of its own. The style sheet then keeps each phrase whole; a title
/// with a longer phrase gets no marks and is balanced by the browser.
public final class Phrases implements Content {

    private static final String ENDS = "，、：；！？—";
    private static final String CLOSERS = "”’」』》〉）】〕";

    private final String title;
    private final int limit;

    private Phrases(String title, int limit) {
        this.title = title;
        this.limit = limit;
    }

    /// For `h1` and `h2`: nine characters a phrase, its punctuation included; two Latin letters
    /// count as one.
    public static Phrases heading(String title) {
        return new Phrases(title, 2 * 9);
    }

    /// For `h3`: ten characters a phrase.
    public static Phrases small(String title) {
        return new Phrases(title, 2 * 10);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (!everyPhraseFits()) {
            output.writeUserContent(title);
            return;
        }
        int from = 0;
        for (int end = phraseEnd(0); end < title.length(); end = phraseEnd(from)) {
            output.writeUserContent(title.substring(from, end));
            output.writeContent("<wbr>");
            from = end;
        }
        output.writeUserContent(from == 0 ? title : title.substring(from));
    }

    private boolean everyPhraseFits() {
        for (int from = 0; from < title.length(); ) {
            int end = phraseEnd(from);
            if (width(from, end) > limit) {
                return false;
            }
            from = end;
        }
        return true;
    }

    /// Where the phrase that begins at `from` ends: behind its closing punctuation and the brackets
    /// that close with it.
    private int phraseEnd(int from) {
        int i = from;
        while (i < title.length() && ENDS.indexOf(title.charAt(i)) < 0) {
            i++;
        }
        while (i < title.length()
                && (ENDS.indexOf(title.charAt(i)) >= 0 || CLOSERS.indexOf(title.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    /// In halves of a Chinese character.
    private int width(int from, int end) {
        int width = 0;
        for (int i = from; i < end; i++) {
            width += title.charAt(i) < 0x250 ? 1 : 2;
        }
        return width;
    }
}
