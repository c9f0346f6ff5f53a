package org.fenzhan.newsroom.words;

/// Something that the screens say, in every language. The two kinds are apart only because one file
/// would be too long.
public sealed interface Word
        permits Label, Sentence, RepairWord, BatchWord, WithdrawWord, PlanWord {
    /// The text with places `{0}`, `{1}` … for what differs; English may have two forms,
    /// `one|many`, of which the first place's number chooses.
    String in(Language language);
}
