package org.fenzhan.newsroom.desk;

import org.fenzhan.newsroom.words.Word;

/// What the acts of the audit trail are called on the screens.
public final class Acts {
    private Acts() {}

    /// A sentence with the title in its place `{0}`.
    ///
    /// @param act as the audit trail writes it
    public static Word word(String act) {
        return switch (act) {
            case "create" -> Word.DID_CREATE;
            case "submit" -> Word.DID_SUBMIT;
            case "approve" -> Word.DID_APPROVE;
            case "send-back" -> Word.DID_SEND_BACK;
            case "take-back" -> Word.DID_TAKE_BACK;
            case "withdraw" -> Word.DID_WITHDRAW;
            case "place" -> Word.DID_PLACE;
            case "keep-aside" -> Word.DID_KEEP_ASIDE;
            default -> Word.DID_SAVE;
        };
    }

    /// The deed alone, as a line of an article's own history.
    public static Word shortWord(String act) {
        return switch (act) {
            case "create" -> Word.DEED_CREATE;
            case "submit" -> Word.SUBMIT;
            case "approve" -> Word.APPROVE;
            case "send-back" -> Word.SEND_BACK;
            case "take-back" -> Word.TAKE_BACK;
            case "withdraw" -> Word.WITHDRAW;
            case "place" -> Word.MOVE;
            case "keep-aside" -> Word.KEPT_ASIDE;
            default -> Word.SAVE;
        };
    }
}
