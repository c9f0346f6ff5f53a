package org.fenzhan.newsroom.review;

import org.fenzhan.article.ArticleList;
import org.fenzhan.newsroom.desk.Acts;
import org.fenzhan.newsroom.words.Words;

/// An act of the audit trail as a short sentence.
final class Deeds {
    private Deeds() {}

    static String say(Words words, ArticleList.DoneAct act) {
        return act.person() + " " + words.say(Acts.shortWord(act.act()));
    }
}
