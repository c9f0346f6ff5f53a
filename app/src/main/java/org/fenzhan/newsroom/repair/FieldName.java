package org.fenzhan.newsroom.repair;

import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Word;

/// Fields of a legacy page: as the extractor names them, as findings name them, as people do.
final class FieldName {
    private FieldName() {}

    static Word word(String field) {
        return switch (field) {
            case "siteName" -> RepairWord.FIELD_SITE;
            case "breadcrumb" -> RepairWord.FIELD_CHANNEL;
            case "title" -> RepairWord.FIELD_TITLE;
            case "published" -> RepairWord.FIELD_DATE;
            case "sources" -> RepairWord.FIELD_SOURCE;
            case "reporters", "authors" -> RepairWord.FIELD_REPORTER;
            case "editors" -> RepairWord.FIELD_EDITOR;
            case "lead" -> RepairWord.FIELD_LEAD;
            case "picture", "photographers" -> RepairWord.FIELD_PICTURE;
            default -> RepairWord.FIELD_OTHER;
        };
    }

    /// The extractor's name of the field in which a finding stands.
    static String field(String where) {
        return switch (where) {
            case "source" -> "sources";
            case "byline" -> "reporters";
            case "editor" -> "editors";
            default -> where;
        };
    }

    /// The finding's name of an extractor's field.
    static String where(String field) {
        return switch (field) {
            case "sources" -> "source";
            case "reporters", "authors" -> "byline";
            case "editors" -> "editor";
            default -> field;
        };
    }
}
