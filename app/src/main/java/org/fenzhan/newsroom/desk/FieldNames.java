package org.fenzhan.newsroom.desk;

import org.fenzhan.article.Merge;
import org.fenzhan.newsroom.words.Word;

/// What the fields of a manuscript are called on the screens.
public final class FieldNames {
    private FieldNames() {}

    public static Word word(Merge.Place place) {
        return switch (place) {
            case TITLE -> Word.TITLE;
            case SHORT_TITLE -> Word.SHORT_TITLE;
            case SUMMARY -> Word.SUMMARY;
            case DATED -> Word.DATE;
            case SOURCES -> Word.SOURCES;
            case REPORTERS -> Word.REPORTERS;
            case EDITORS -> Word.EDITORS;
            case TAGS -> Word.TAGS;
            case PICTURE -> Word.PICTURE;
            case BODY -> Word.BODY;
        };
    }
}
