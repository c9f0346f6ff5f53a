package org.fenzhan.newsroom.words;

/// What the screen of withdrawal says.
public enum WithdrawWord implements Word {
    KIND("原来的地址上留下什么", "What remains at its address"),
    NOTE("撤回说明", "A note"),
    NOTE_TEXT("不再有正文，只写明什么时候、为什么撤回（410）。", "No text, only when and why it was withdrawn (410)."),
    TEXT("正文和撤回说明", "Its text under a notice"),
    TEXT_TEXT(
            "正文还能看，最上面写明什么时候、为什么撤回；搜索引擎不再收录。",
            "It can still be read; above it stands when and why it was withdrawn. Search engines leave it out."),
    MERGED("并入另一篇", "The way to another article"),
    MERGED_TEXT(
            "打开原来的地址直接到那一篇（301），那一篇的页尾写明并入了哪篇、为什么。",
            "Its address leads to the other one (301), whose page says what was merged into it and why."),
    INTO("并入哪一篇", "Into which article"),
    INTO_HINT(
            "贴那一篇的网址或编号，或者输标题里的词再点“找”。",
            "Paste its address or number, or type words of its title and press Find."),
    FIND("找", "Find"),
    FOUND("找到的稿件", "Articles found"),
    NONE_FOUND("没有找到“{0}”", "Nothing was found for “{0}”"),
    NONE_FOUND_TEXT(
            "只找已发布的稿件：本站的按标题找，别站的请贴网址。",
            "Only published articles are looked for: those of this station by their titles, others by their addresses."),
    CHOOSE("请选并入哪一篇", "Choose the other article"),
    CHOOSE_TEXT("找到的不止一篇，在下面点一篇再撤回。", "There is more than one; pick it below, then withdraw."),
    REFUSED_ITSELF("不能并入它自己", "It cannot be merged into itself"),
    REFUSED_ITSELF_TEXT("请选另一篇已发布的稿件。", "Choose another published article."),
    REFUSED_TARGET("那一篇现在读者看不到", "Readers do not find the other article"),
    REFUSED_TARGET_TEXT(
            "它没有发布，或者已经撤回。等它发布了，或者换一篇。",
            "It is not published, or was withdrawn. Wait until it is published, or choose another."),
    REFUSED_BACK("那一篇已经并入了这一篇", "The other article leads to this one"),
    REFUSED_BACK_TEXT(
            "两篇互相指向，读者哪篇也看不到。先恢复那一篇，或者换一篇。",
            "They would lead to each other, and readers would find neither. Restore it first, or choose another."),
    DID_KEEP("撤回《{0}》，正文留着", "withdrew “{0}”, text kept"),
    DID_MERGE("把《{0}》并入另一篇", "merged “{0}” into another"),
    DEED_KEEP("撤回，正文留着", "Withdraw, keep the text"),
    DEED_MERGE("并入另一篇", "Merge"),
    WHY_MERGED("并入", "merged");

    private final String chinese;
    private final String english;

    WithdrawWord(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return switch (language) {
            case ZH -> chinese;
            case EN -> english;
        };
    }
}
