package org.fenzhan.newsroom.desk;

import org.fenzhan.article.Merge;
import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.Word;

/// What the fields of a manuscript are called on the screens.
public final class FieldNames {
    private FieldNames() {}

    public static Word word(Merge.Place place) {
        return switch (place) {
            case TITLE -> Label.TITLE;
            case SHORT_TITLE -> Label.SHORT_TITLE;
            case SUMMARY -> Label.SUMMARY;
            case DATED -> Label.DATE;
            case SOURCES -> Label.SOURCES;
            case REPORTERS -> Label.REPORTERS;
            case EDITORS -> Label.EDITORS;
            case TAGS -> Label.TAGS;
            case PICTURE -> Label.PICTURE;
            case BODY -> Label.BODY;
        };
    }
}
