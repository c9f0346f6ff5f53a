package org.fenzhan.newsroom.words;

/// What the repair desk says about many pages together: the table of substitutions, and pages that
/// are finished.
public enum BatchWord implements Word {
    TABLE("替换表", "Substitution table"),
    TABLE_ABOUT(
            "{0}站导入的旧网页里，什么词被换成了什么词。改一行，这个词所有没判的地方都跟着改；判过的不动。",
            "{0}: which words were exchanged for which on imported pages. A change of a row holds for all its undecided places; decided ones stay."),
    TABLE_CAPTION("替换表：找到的词、原来的词、处数、把握", "Words found, originals, places, confidence"),
    TABLE_EMPTY("没有没判的词", "No undecided words"),
    TABLE_EMPTY_TEXT("所有疑点都判过了。", "Every place is decided."),
    TABLE_MORE("只列处数最多的 {0} 行。", "The {0} rows with the most places are listed."),
    FOUND("找到的词", "Found"),
    INSTEAD("原来多半是", "Most likely instead of"),
    PLACES_PAGES("处 / 页", "Places / pages"),
    CONFIDENCE("把握", "Sure"),
    DECIDE("判定", "Decide"),
    LOOK_AND_CHANGE("看过再改 {0} 处", "Look at {0} and change"),
    NONE_PROPOSED("没有提议", "Nothing is proposed"),
    OTHER_WORD("改成别的词", "Another word"),
    OTHER_WORD_FOR("“{0}”原来是", "“{0}” stands instead of"),
    LEAVE_OUT_HINT("空着：去掉", "Empty: leave out"),
    SET("改这一行", "Change the row"),
    NOT_INJECTED_ALL("{0} 处都不是植入", "None of the {0} injected"),
    SAID_CHANGED(
            "“{0}”的 {1} 处现在都提议换成“{2}”，还没有改稿件。",
            "“{0}”: {1} places now propose “{2}”; no article is changed yet."),
    SAID_CHANGED_OUT(
            "“{0}”的 {1} 处现在都提议去掉，还没有改稿件。",
            "“{0}”: {1} places now propose to leave it out; no article is changed yet."),
    REJECTED("{0} 处判为不是植入", "{0} place is not injected|{0} places are not injected"),
    FINISHED("判完的页", "Finished pages"),
    FINISHED_ABOUT(
            "{0}站导入了 {1} 页。疑点都判过的可以一起发布：建一个计划，由没有改过这些稿的人看过；看得到进度，随时能停，也能整批撤回。",
            "{0}: {1} imported pages. Those with every place decided can be published together: a plan, looked at by people who have not worked on them, that shows how far it is, can be stopped and taken back."),
    FACT_UNDECIDED("还有疑点", "With undecided places"),
    FACT_DRAFTS("判完，可以发布", "Finished, ready to publish"),
    FACT_PLANNED("已在计划里", "In a plan"),
    FACT_REVIEW("单独送审的", "In review one by one"),
    FACT_LIVE("已发布", "Published"),
    FACT_LEFT("不发布", "Not to be published"),
    FACT_LEFT_NOTE("整页不属于本站、正文空了，或者已撤回", "alien pages, pages without text, or withdrawn ones"),
    SUM("加起来是 {0} 页。", "They add up to {0} pages."),
    PLAN_ALL("建计划发布这 {0} 篇", "Plan to publish these {0}"),
    UNDER_WAY("没做完的计划", "Plans under way"),
    SAMPLE_FIRST("先抽看 {0} 篇", "Look at {0} of them first"),
    SAMPLE_ALL("这 {0} 篇", "These {0}"),
    REPAIRED_PLACES("修复 {0} 处", "{0} place repaired|{0} places repaired"),
    NOTHING_REPAIRED("没有疑点", "nothing suspicious"),
    BATCH_DONE("这批做完了：能发布的都发布了", "The batch is done: all that can be published is"),
    STILL_UNDECIDED("还有疑点的 {0} 页不在里面。", "The {0} pages with undecided places are not among them."),
    GO_DECIDE("去判定", "Go and decide"),
    NEXT_PAGE("下一页", "Next page"),
    COUNT_LINE(
            "{0}站 · 还有 {1} 页 {2} 处待判定 · 已判 {3} 处",
            "{0} · {1} pages, {2} places to decide · {3} decided"),
    COUNT_DONE("{0}站 · 都判完了，共 {1} 处", "{0} · all {1} places decided"),
    ALL_OF_THEM("没有列出的 {0} 处也一起改", "Change the {0} that are not listed too"),
    ANY_ORIGINAL("全部", "All");

    private final String chinese;
    private final String english;

    BatchWord(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.EN ? english : chinese;
    }
}
