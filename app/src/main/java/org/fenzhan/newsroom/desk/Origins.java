package org.fenzhan.newsroom.desk;

import org.fenzhan.article.Revision;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Words;

/// How a revision came about, in words.
public final class Origins {
    private Origins() {}

    public static String say(Words words, Revision revision) {
        if (!revision.onLine()) {
            return words.say(Label.KEPT_ASIDE);
        }
        return words.say(
                switch (revision.origin()) {
                    case TYPED -> Label.SAVED_BY_HAND;
                    case AUTO -> Label.SAVED_BY_ITSELF;
                    case MERGED -> Label.MERGED;
                    case RESTORED -> Label.RESTORED;
                    case IMPORTED -> Label.IMPORTED;
                    case REPAIRED -> Label.REPAIRED;
                });
    }
}
