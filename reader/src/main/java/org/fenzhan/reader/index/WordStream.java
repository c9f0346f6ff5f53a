package org.fenzhan.reader.index;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/// The words of some texts as Lucene takes them: a word of letters as it is, of ideographs each
/// single one and each pair of neighbours, both at the place of the first. So no dictionary decides
/// what can be found.
final class WordStream extends TokenStream {
    /// Places between two texts: a phrase never reaches from one into the next.
    private static final int GAP = 16;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Iterator<String> texts;
    private Runs runs = new Runs("");
    private int index = -1;
    private boolean pair;
    private int gap;

    WordStream(List<String> texts) {
        this.texts = texts.iterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        if (pair) {
            pair = false;
            put(index, index + 2, 0);
            return true;
        }
        if (!advance()) {
            return false;
        }
        if (runs.isIdeographs()) {
            put(index, index + 1, 1 + gap);
            pair = index + 1 < runs.length();
        } else {
            put(0, runs.length(), 1 + gap);
            index = runs.length() - 1;
        }
        gap = 0;
        return true;
    }

    private boolean advance() {
        index++;
        if (index < runs.length()) {
            return true;
        }
        index = 0;
        while (!runs.next()) {
            if (!texts.hasNext()) {
                return false;
            }
            runs = new Runs(texts.next());
            gap = GAP;
        }
        return true;
    }

    private void put(int from, int to, int places) {
        for (int i = from; i < to; i++) {
            int point = runs.point(i);
            if (Character.isBmpCodePoint(point)) {
                term.append((char) point);
            } else {
                term.append(Character.highSurrogate(point)).append(Character.lowSurrogate(point));
            }
        }
        step.setPositionIncrement(places);
    }
}
