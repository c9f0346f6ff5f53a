package org.fenzhan.newsroom.desk;

import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Words;

/// How a title is shown where it may still be missing.
public final class Titles {
    private Titles() {}

    public static String shown(Words words, String title) {
        return title.isBlank() ? words.say(Label.UNTITLED) : title;
    }
}
