package org.fenzhan.newsroom.desk;

import org.fenzhan.newsroom.words.Label;
import org.fenzhan.newsroom.words.RepairWord;
import org.fenzhan.newsroom.words.Sentence;
import org.fenzhan.newsroom.words.WithdrawWord;
import org.fenzhan.newsroom.words.Word;

/// What the acts of the audit trail are called on the screens.
public final class Acts {
    private Acts() {}

    /// A sentence with the title in its place `{0}`.
    ///
    /// @param act as the audit trail writes it
    public static Word word(String act) {
        return switch (act) {
            case "create" -> Sentence.DID_CREATE;
            case "submit" -> Sentence.DID_SUBMIT;
            case "approve" -> Sentence.DID_APPROVE;
            case "send-back" -> Sentence.DID_SEND_BACK;
            case "take-back" -> Sentence.DID_TAKE_BACK;
            case "withdraw" -> Sentence.DID_WITHDRAW;
            case "withdraw-readable" -> WithdrawWord.DID_KEEP;
            case "merge" -> WithdrawWord.DID_MERGE;
            case "place" -> Sentence.DID_PLACE;
            case "keep-aside" -> Sentence.DID_KEEP_ASIDE;
            case "repair" -> RepairWord.DID_REPAIR;
            case "not-injected" -> RepairWord.DID_JUDGE;
            case "undo-repair" -> RepairWord.DID_UNDO;
            case "substitute" -> RepairWord.DID_SUBSTITUTE;
            default -> Sentence.DID_SAVE;
        };
    }

    /// The deed alone, as a line of an article's own history.
    public static Word shortWord(String act) {
        return switch (act) {
            case "create" -> Label.DEED_CREATE;
            case "submit" -> Label.SUBMIT;
            case "approve" -> Label.APPROVE;
            case "send-back" -> Label.SEND_BACK;
            case "take-back" -> Label.TAKE_BACK;
            case "withdraw" -> Label.WITHDRAW;
            case "withdraw-readable" -> WithdrawWord.DEED_KEEP;
            case "merge" -> WithdrawWord.DEED_MERGE;
            case "place" -> Label.MOVE;
            case "keep-aside" -> Label.KEPT_ASIDE;
            case "repair" -> RepairWord.DEED_REPAIR;
            case "not-injected" -> RepairWord.DEED_JUDGE;
            case "undo-repair" -> RepairWord.DEED_UNDO;
            case "substitute" -> RepairWord.DEED_SUBSTITUTE;
            default -> Label.SAVE;
        };
    }
}
