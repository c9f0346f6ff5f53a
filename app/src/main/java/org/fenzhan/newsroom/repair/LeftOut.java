package org.fenzhan.newsroom.repair;

import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Word;
import org.jspecify.annotations.Nullable;

/// Why a line of a legacy page is in no field, in words.
final class LeftOut {
    private LeftOut() {}

    static Word word(@Nullable String reason) {
        return switch (reason == null ? "" : reason) {
            case "station switcher" -> RepairWord.LEFT_SWITCHER;
            case "text size control" -> RepairWord.LEFT_CONTROL;
            case "navigation", "links" -> RepairWord.LEFT_LINKS;
            case "hidden" -> RepairWord.LEFT_HIDDEN;
            case "picture outside the text" -> RepairWord.LEFT_PICTURE;
            default -> RepairWord.LEFT_OTHER;
        };
    }
}
