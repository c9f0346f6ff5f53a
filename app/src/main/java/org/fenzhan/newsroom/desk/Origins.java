package org.fenzhan.newsroom.desk;

import org.fenzhan.article.Revision;
import org.fenzhan.newsroom.words.Word;
import org.fenzhan.newsroom.words.Words;

/// How a revision came about, in words.
public final class Origins {
    private Origins() {}

    public static String say(Words words, Revision revision) {
        if (!revision.onLine()) {
            return words.say(Word.KEPT_ASIDE);
        }
        return words.say(
                switch (revision.origin()) {
                    case TYPED -> Word.SAVED_BY_HAND;
                    case AUTO -> Word.SAVED_BY_ITSELF;
                    case MERGED -> Word.MERGED;
                    case RESTORED -> Word.RESTORED;
                    case IMPORTED -> Word.IMPORTED;
                    case REPAIRED -> Word.REPAIRED;
                });
    }
}
