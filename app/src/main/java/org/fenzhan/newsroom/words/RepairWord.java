package org.fenzhan.newsroom.words;

/// What the repair desk says.
public enum RepairWord implements Word {
    DID_REPAIR("修复《{0}》", "Repaired “{0}”"),
    DEED_REPAIR("修复", "Repair"),
    DID_JUDGE("判定《{0}》的疑点", "Decided about “{0}”"),
    DEED_JUDGE("判为不是植入", "Not injected"),
    DID_UNDO("撤销《{0}》的判定", "Undid a decision about “{0}”"),
    DEED_UNDO("撤销判定", "Undo a decision"),
    DID_SUBSTITUTE("改了《{0}》等处的提议", "Changed what “{0}” and others propose"),
    DEED_SUBSTITUTE("改提议", "Change proposals"),
    REPAIR_DESK("修复台", "Repair desk"),
    SUSPECTED("疑似植入", "Suspected"),
    LEFT("还剩 {0} 处", "{0} left"),
    ALL_DECIDED("都判完了", "All decided"),
    UNDO_LAST("撤销上一步", "Undo the last"),
    UNDO("撤销", "Undo"),
    ACCEPTED("已接受", "accepted"),
    REPLACED_BY("换成“{0}”", "replaced by “{0}”"),
    LEFT_OUT_DONE("去掉了", "left out"),
    NOT_INJECTED_DONE("不是植入", "not injected"),
    WHAT_INSTEAD("换成什么", "What instead"),
    LEAVE_OUT("去掉", "Leave out"),
    OWN_WORDS("自己写", "Own words"),
    ACCEPT("接受“{0}”", "Accept “{0}”"),
    ACCEPT_CHOICE("接受所选", "Accept"),
    ACCEPT_LEAVING_OUT("去掉这一处", "Leave it out"),
    NOT_INJECTED("不是植入", "Not injected"),
    WHY("凭什么这么说", "Why"),
    NO_LIST(
            "没有用品牌名单。接受后记入版本，署你的名；原页不变。",
            "No list of brands is used. What you accept becomes a revision in your name; the legacy page stays."),
    LEGACY("旧网页", "Legacy page"),
    LEGACY_NOTE("原样，永久保留", "as it was, kept for ever"),
    SEE_ORIGINAL("看原页面", "See the original"),
    EXTRACTED("提取结果", "What was read"),
    EXTRACTED_NOTE("导入后的样子", "as imported"),
    EDIT_FIELDS("改字段", "Edit fields"),
    ITEM("项目", "Item"),
    TABLE_CAPTION(
            "左边是旧网页原样，右边是提取结果，一行对一行",
            "The legacy page on the left, what was read on the right, line by line"),
    UNFOLD("展开", "Unfold"),
    PARAGRAPH("第 {0} 段", "Paragraph {0}"),
    NOTHING_SUSPICIOUS("没有异常", "Nothing suspicious"),
    QUEUE("待判定的页面，按把握排列", "Pages to decide, the surest first"),
    TO_DECIDE("待判定", "To decide"),
    GROUP_SURE("很有把握", "Sure"),
    GROUP_FAIRLY("较有把握", "Fairly sure"),
    GROUP_UNSURE("没把握", "Unsure"),
    SURE("很有把握 {0}", "sure {0}"),
    FAIRLY_SURE("较有把握 {0}", "fairly sure {0}"),
    UNSURE("没把握 {0}", "unsure {0}"),
    PLACES("{0} 处", "{0} place|{0} places"),
    OPEN_ARTICLE("打开稿件", "Open the article"),
    ALL_DECIDED_TEXT(
            "这一页的疑点都判过了。接下来可以写稿、提交，或者看下一页。",
            "Every place of this page is decided. Go on writing, submit, or take the next page."),
    EMPTY_HEADING("没有等你判定的页面", "No page waits for a decision"),
    EMPTY_TEXT(
            "用 fenzhan import 导入旧网页后，疑似植入的地方会排在这里。",
            "After legacy pages are brought in with fenzhan import, suspected places line up here."),
    SAID_GONE(
            "这一处已经被改过，找不到原来的字，没有动。",
            "The text was edited and the place is no longer there; nothing was changed."),
    SAID_DECIDED(
            "这一处刚才已经有人判过，你的操作没有生效。",
            "Somebody has just decided about this place; your act had no effect."),
    SAID_IN_REVIEW(
            "这篇正在审，退回或拿回来以后才能修复；什么都没有改。",
            "The article is in review; take it back first. Nothing was changed."),
    FIELD_SITE("站名", "Site name"),
    FIELD_CHANNEL("栏目", "Channel"),
    FIELD_TITLE("标题", "Title"),
    FIELD_DATE("日期", "Date"),
    FIELD_SOURCE("来源", "Source"),
    FIELD_REPORTER("记者", "Reporter"),
    FIELD_EDITOR("编辑", "Editor"),
    FIELD_LEAD("导语", "Lead"),
    FIELD_PICTURE("图片", "Picture"),
    FIELD_OTHER("其他", "Other"),
    LEFT_SWITCHER("不收，分站切换由系统生成", "Left out: the system makes the station switcher"),
    LEFT_CONTROL("不收，是页面功能", "Left out: a control of the page"),
    LEFT_LINKS("不收，是导航链接", "Left out: links"),
    LEFT_HIDDEN("不收，读者看不见", "Left out: hidden from readers"),
    LEFT_PICTURE("不收，正文以外的图片", "Left out: a picture outside the text"),
    LEFT_OTHER("不收，正文以外", "Left out: outside the text"),
    ALIKE("同类 {0} 处", "{0} alike"),
    ALIKE_HEADING("换掉同一个词", "Replace the same words"),
    ALIKE_ABOUT(
            "{1}站还没判的有 {0} 处，位置和词都一样。",
            "{1}: {0} undecided places, the same words in the same role."),
    ALIKE_SHOWN("这一页先列 {0} 处。", " The first {0} of them are listed."),
    ALIKE_DO("改勾选的", "Change what is ticked"),
    ALIKE_HOW(
            "每一处按自己最可能的原词改，各记一个版本，署你的名。不该改的去掉勾。改完可以整批撤销，也可以单处撤销；原页永远保留。",
            "Each place gets its own likeliest words, as a revision in your name. Untick what should stay. All of it can be undone together or one by one; the legacy pages are kept for ever."),
    ALIKE_SAMPLE("先抽查 {0} 处", "Look at {0} first"),
    ALIKE_REST("其余", "The others"),
    ALIKE_ALL("要改的地方", "Places to change"),
    ALIKE_PICK("改", "Change"),
    ALIKE_PICK_ONE("改第 {0} 处", "Change place {0}"),
    ALIKE_AFTER("改成这样", "Afterwards"),
    ALIKE_PAGE("页面", "Page"),
    ALIKE_SURE("把握", "Sure"),
    ALIKE_DONE("改好了 {0} 处", "{0} place changed|{0} places changed"),
    ALIKE_SKIPPED(
            "{0} 处没有改：刚才有人判过、改过，或者那篇正在审。",
            "{0} place was left: decided, edited or in review meanwhile.|{0} places were left: decided, edited or in review meanwhile."),
    ALIKE_NEXT("接着判", "Go on"),
    ALIKE_UNDO("整批撤销", "Undo all of it"),
    ALIKE_UNDO_HINT("这些地方会回到待判定。", "The places are undecided again."),
    KIND_SELF("自称被换", "Self-reference replaced"),
    KIND_ROLE("角色词被换", "Role words replaced"),
    KIND_WATERMARK("暗记", "Watermark"),
    KIND_NAME("站名被换", "Name replaced"),
    KIND_ALIEN("整页不属于本站", "Alien page"),
    KIND_METADATA("塞满词的元数据", "Stuffed metadata"),
    KIND_STRAY("单独成行的广告", "Stray line"),
    KIND_SPUN("洗过的句子", "Spun text"),
    KIND_HIDDEN("隐藏的内容", "Hidden block"),
    KIND_SCRIPT("夹带的脚本", "Script");

    private final String chinese;
    private final String english;

    RepairWord(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    @Override
    public String in(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /// What a kind of finding is called.
    ///
    /// @param code as the detector writes it, such as `self-reference`
    public static RepairWord kind(String code) {
        return switch (code) {
            case "self-reference" -> KIND_SELF;
            case "role-words" -> KIND_ROLE;
            case "watermark" -> KIND_WATERMARK;
            case "alien-page" -> KIND_ALIEN;
            case "stuffed-metadata" -> KIND_METADATA;
            case "stray-line" -> KIND_STRAY;
            case "spun-text" -> KIND_SPUN;
            case "hidden-block" -> KIND_HIDDEN;
            case "script" -> KIND_SCRIPT;
            default -> KIND_NAME;
        };
    }
}
