package org.fenzhan.newsroom.words;

/// What the newsroom says in sentences: what happened, whether the work is safe, what to press.
public enum Sentence implements Word {
    // Time
    TODAY_LINE("{0} 月 {1} 日 {2} {3}", "{2} {1} {4}, {3}"),
    TODAY("今天", "today"),
    YESTERDAY("昨天", "yesterday"),
    MINUTES("{0} 分", "{0} min"),
    HOURS("{0} 小时", "{0} h"),
    HOURS_MINUTES("{0} 小时 {1} 分", "{0} h {1} min"),
    DAYS("{0} 天", "{0} day|{0} days"),
    WAITED("等了 {0}", "waiting {0}"),
    AGO("{0}前", "{0} ago"),
    // Door
    SIGN_IN_WRONG("工号或密码不对", "Account or password is not right"),
    SIGN_IN_LEFT(
            "还能在这台电脑上试 {0} 次，之后要等 {1} 分钟。别人从别处试错，不会把你锁在门外。",
            "You can try once more on this computer, then wait {1} min. Nobody who fails elsewhere can lock you out.|You can try {0} more times on this computer, then wait {1} min. Nobody who fails elsewhere can lock you out."),
    SIGN_IN_NONE_LEFT(
            "这台电脑上试错太多次了，要先等一等。别人从别处试错，不会把你锁在门外。",
            "Too many failures on this computer; wait a little. Nobody who fails elsewhere can lock you out."),
    SIGN_IN_WAIT("先等一等", "Wait a little"),
    SIGN_IN_WAIT_UNTIL(
            "这台电脑上试错太多次，{0} 以后再试。账号没有被锁，在别的电脑上可以照常登录。",
            "Too many failures on this computer; try again after {0}. The account is not locked: other computers can sign in as usual."),
    PASSWORD_AGAIN("请重新输入密码，注意大写锁定", "Type the password again; mind Caps Lock"),
    FORGOTTEN("忘了密码：请站管理员重设", "Forgotten it? Ask your station’s manager for a new one"),
    SESSION_ENDED("登录过期了，你写的字都在", "You were signed out; your words are all here"),
    SESSION_ENDED_TEXT(
            "没来得及存到编辑部的字暂存在这台电脑，登录后自动补上，不用重写。",
            "What was not saved yet is kept on this computer and is added by itself when you sign in."),
    SIGN_IN_AND_GO_ON("登录，接着写", "Sign in and write on"),
    WRITE_ON("先不登录，继续写", "Write on without signing in"),
    OTHER_PERSON(
            "这是{0}的账号。页上的字是别人写的，没有存。请用原来的账号登录。",
            "This is {0}’s account. The words on this page are somebody else’s and were not saved. Sign in with the account you had."),
    // Faults at the door
    ERROR_NOT_HERE("这里没有你要的东西", "What you asked for is not here"),
    ERROR_NOT_HERE_TEXT(
            "稿子可能属于别的站，或者地址少了一段。你的稿子都在“我的工作”和“稿件”里。",
            "It may belong to another station, or a part of the address is missing. Your articles are under My work and Articles."),
    ERROR_NOT_UNDERSTOOD("这一步没有做成", "This was not done"),
    ERROR_NOT_UNDERSTOOD_TEXT(
            "页面发来的内容看不懂，什么也没有改动。请回到上一页，刷新后再做一次。",
            "What the page sent could not be understood; nothing was changed. Go back, reload the page and do it again."),
    ERROR_TOO_LARGE("太大了，没有收", "Too large, not taken"),
    ERROR_TOO_LARGE_TEXT(
            "一次最多 20 MB，什么也没有改动。请把图片缩小再传。",
            "20 MB at most; nothing was changed. Make the picture smaller and send it again."),
    ERROR_SIGNED_OUT("登录过期了，这一步没有做成", "You were signed out, so this was not done"),
    ERROR_SIGNED_OUT_TEXT(
            "请登录后再做一次。刚才填的字在下面，可以复制。",
            "Sign in and do it again. What you typed is below, to copy."),
    ERROR_OLD_FORM("这一页放得太久了，这一步没有做成", "This page is too old, so this was not done"),
    ERROR_OLD_FORM_TEXT(
            "什么也没有改动。请回到上一页，刷新后再做一次。",
            "Nothing was changed. Go back, reload the page and do it again."),
    ERROR_DISK_FULL("编辑部的磁盘满了，现在存不进去", "The newsroom’s disk is full; nothing can be saved now"),
    ERROR_DISK_FULL_TEXT(
            "已经存下的和已经发布的都在。请把写的字留在这台电脑，请运维腾出空间再存。",
            "What was saved and what is published is safe. Keep your words on this computer, have the operators make room, and save again."),
    ERROR_BROKEN("编辑部出了毛病，这一步没有做成", "Something broke in the newsroom, so this was not done"),
    ERROR_BROKEN_TEXT(
            "已经存下的都在，没有改动一半。毛病已经记下来了；请回去再做一次，还不行就告诉运维。",
            "What was saved is safe, nothing is half-done. The fault was written down; go back and do it again, and tell the operators if it stays."),
    TYPED_KEPT("你填的字", "What you typed"),
    // My work
    NOTHING_WAITS("没有等你的事", "nothing waits for you"),
    WAITING_FOR_YOU("{0} 件等你", "{0} waiting for you"),
    ALL_DONE("都做完了", "All done"),
    ALL_DONE_TEXT(
            "没有等你审的，也没有退回给你的。有稿子送到你这里，会列在这一页。",
            "Nothing to review and nothing sent back. What comes to you will stand on this page."),
    NOTHING_YET(
            "还没有。提交、通过、退回以后会列在这里。",
            "Nothing yet. What you submit, approve or send back will stand here."),
    DID_CREATE("新建《{0}》", "began “{0}”"),
    DID_SAVE("存《{0}》", "saved “{0}”"),
    DID_SUBMIT("提交《{0}》", "submitted “{0}”"),
    DID_APPROVE("通过《{0}》", "approved “{0}”"),
    DID_SEND_BACK("退回《{0}》", "sent back “{0}”"),
    DID_TAKE_BACK("拿回《{0}》来改", "took back “{0}”"),
    DID_WITHDRAW("撤回《{0}》", "withdrew “{0}”"),
    DID_PLACE("给《{0}》换了栏目", "moved “{0}”"),
    DID_KEEP_ASIDE("另存《{0}》的一版", "kept a version of “{0}” aside"),
    LAST_ACT("{0} {1} {2}。", "{0}, {1}: {2}."),
    CHARACTERS("{0} 字", "{0} character|{0} characters"),
    PICTURES(" {0} 图", ", {0} picture|, {0} pictures"),
    NO_PICTURE(" 无图", ", no picture"),
    // List
    LIST_CAPTION("{0} 的稿件，新的在前", "Articles of {0}, newest first"),
    SEARCH_LABEL("搜标题、正文、记者、来源", "Search title, text, reporter, source"),
    NOT_FOUND("没有找到“{0}”", "“{0}” was not found"),
    NOT_FOUND_TEXT(
            "在“{0}”里没有。少写几个字，或在全站里找。",
            "Not in {0}. Use fewer characters, or search the whole station."),
    NONE_HERE("这里现在没有稿子", "No articles here now"),
    NONE_HERE_TEXT("换一个状态或栏目看看。", "Look at another state or channel."),
    NONE_YET("{0}还没有稿子", "{0} has no articles yet"),
    NONE_YET_TEXT("写好的稿子会列在这里。先写第一篇吧。", "Articles will stand here. Begin with the first one."),
    CORRECTED_TIMES("更正第 {0} 次：{1}", "Correction {0}: {1}"),
    WITHDRAWN_BECAUSE("撤回：{0}", "Withdrawn: {0}"),
    JUMP_LABEL("跳到稿子、栏目、操作", "Jump to an article, channel or act"),
    JUMP_NOTHING(
            "换几个字试试：标题、正文、栏目名里的字都行。", "Try other words: of a title, a text or a channel’s name."),
    KEYS_TEXT(
            "单个字母的快捷键可以整个关掉；在输入框里不起作用。",
            "Single-letter shortcuts can be switched off; in text fields they sleep."),
    // Writing
    SAVED_AT("已存 {0} · 第 {1} 版", "Saved {0} · version {1}"),
    SAVED_BY_AT("{0} {1} 存了第 {2} 版", "{0} saved version {2} at {1}"),
    ALSO_WRITING("{0}也在改", "{0} is writing too"),
    SEE_MERGED("已经和你的合在一起，看合起来的", "Put together with yours; see the result"),
    FAULTS("还有 {0} 处要改", "{0} thing to mend first|{0} things to mend first"),
    TITLE_TOO_LONG("标题 {0} 字，最多 {1} 字", "The title has {0} characters, {1} at most"),
    TITLE_OVER(
            "多了 {0} 字。列表里只显示前 30 字，可以另写短标题",
            "{0} too many. Lists show 30; you can write a short title as well"),
    DATE_UNREADABLE("看不懂日期“{0}”", "The date “{0}” cannot be read"),
    DATE_REMEDY("请写成 2026-11-25 或 2026-11-25 09:40", "Write it as 2026-11-25 or 2026-11-25 09:40"),
    DATE_HINT("北京时间；不填就是发布的时候", "Beijing time; empty means when it goes out"),
    PICTURE_UNDESCRIBED("题图没有说明图里有什么", "The picture is not described"),
    PICTURE_DESCRIBE(
            "写一句图里有什么；只是装饰就勾“装饰”", "Say what is in it; if it only decorates, tick “Decoration”"),
    CHECK_NO_TITLE("还没有标题", "There is no title yet"),
    CHECK_NO_BODY("还没有正文", "There is no text yet"),
    CHECK_NO_SOURCE("没有写来源", "No source is given"),
    CHECK_TITLE("标题 {0} 字", "Title: {0} characters"),
    CHECK_SHORT_TITLE(
            "标题 {0} 字，列表里只显示前 {1} 字，可以另写短标题",
            "The title has {0} characters, lists show {1}: a short title would help"),
    CHECK_HALF_WIDTH("“{0}”用了英文标点", "“{0}” has a Western mark behind Chinese"),
    CHECK_MARKS("标点是中文的", "Marks are Chinese"),
    CHECK_SOURCE("来源已填", "Sources are given"),
    CHECK_SIGNED("记者、编辑已填", "Reporters and editors are given"),
    CHECK_NOT_SIGNED("记者或编辑没有填", "Reporter or editor is missing"),
    CHECK_FUTURE("日期 {0} 还没有到", "The date {0} has not come yet"),
    CHECK_ALT("有 {0} 张图没有说明图里有什么", "{0} picture is not described|{0} pictures are not described"),
    PICTURE_REFUSED("“{0}”没有收：{1}", "“{0}” was not taken: {1}"),
    PICTURE_EMPTY("文件是空的", "the file is empty"),
    PICTURE_TOO_LARGE("文件超过 20 MB", "it is larger than 20 MB"),
    PICTURE_TOO_MANY_PIXELS("像素超过 4,000 万", "it has more than 40 million pixels"),
    PICTURE_WEB_PAGE("里面其实是一个网页", "it is a web page inside"),
    PICTURE_SVG("SVG 可以带脚本，不能上传", "SVG can carry scripts and is not accepted"),
    PICTURE_OTHER_FORMAT("不是 JPEG 或 PNG", "it is neither JPEG nor PNG"),
    PICTURE_BROKEN("文件坏了，打不开", "the file is damaged"),
    PICTURE_MAKE_SMALLER("请缩小再传。", "Make it smaller and send it again."),
    PICTURE_SAVE_AGAIN(
            "请从原处另存成 JPEG 或 PNG 再传。", "Save it as JPEG or PNG from where it came and send that."),
    WHO_REVIEWS_TEXT(
            "这个栏目审 {0} 次，每次都要另一位同事；你写的你不能审。可以审的有：{1}。",
            "This channel wants {0} review by somebody else than you. May review: {1}.|This channel wants {0} reviews, each by another colleague; nobody reviews their own text. May review: {1}."),
    CORRECTION_NOTE_TEXT(
            "读者已经看过这篇。写一句改了什么，会放在页尾。",
            "Readers have seen this article. Your sentence will stand at the end of the page."),
    SENT_BACK_BY("{0} {1} 退回", "{0} sent it back at {1}"),
    SEE_CHANGES_SINCE("看那以后改了什么", "See what changed since then"),
    WRITING_LIVE("这篇已经发布", "This article is published"),
    WRITING_LIVE_TEXT(
            "改好、提交、审过以后，读者才看到新的一版；在那之前，页面不变。",
            "Readers see a new version only after it was submitted and reviewed; until then their page stays as it is."),
    SEE_PUBLICATION("看发布结果", "See its publication"),
    WRITING_WITHDRAWN("这篇 {0} 撤回了", "This article was withdrawn, {0}"),
    WRITING_WITHDRAWN_TEXT(
            "理由：{0}。改好再提交，审过以后会重新发布。",
            "Reason: {0}. Mend and submit it; once reviewed it is published again."),
    VERSION_LINE("第 {0} 版 {1}，{2}", "Version {0}, {1}, {2}"),
    VERSION_CHOICE("第 {0} 版 · {1} · {2} · {3}", "Version {0} · {1} · {2} · {3}"),
    VERSIONS_STAY(
            "版本存下就不会变；恢复旧版是在最后加一个新版。",
            "A version never changes; restoring an old one adds a new one."),
    MOVE_TEXT(
            "文字不动。已经发布的稿子马上在新栏目出现，从旧栏目消失；地址不变。",
            "The text stays as it is. A published article appears in the new channel and leaves the old one at once; its address stays."),
    // Clash
    CLASH_TITLE("两个人改了同一段", "Two people changed the same paragraph"),
    CLASH_HEADING("{0}和你改了同一处，选一次就好", "{0} and you changed the same place; choose once"),
    CLASH_TEXT(
            "其余不冲突的改动已自动合在一起。两边的字都存着：第 {0} 版（你）、第 {1} 版（{2}）。",
            "All other changes were put together. Both texts are kept: version {0} (you), version {1} ({2})."),
    CLASH_CAPTION("{0}的两个写法", "Two versions of: {0}"),
    CLASH_KEPT(
            "没选的写法留在版本记录里，随时能找回。",
            "What you do not choose stays among the versions and can be found any time."),
    BOTH_WOVEN("改动不碰同一个词", "the changes touch no word in common"),
    BOTH_AFTER("两边都留着，前后放", "both are kept, one after the other"),
    REMOVED_IT("（删掉了）", "(removed)"),
    // Review
    APPROVED_BY("{0}通过，{1}", "approved by {0}, {1}"),
    PLACE_IN_QUEUE("第 {0} 篇，共 {1} 篇", "{0} of {1}"),
    REVIEWS_LEFT("还差 {0} 审", "{0} review to go|{0} reviews to go"),
    SUBMITTED_BY("{0} {1} 提交", "Submitted by {0}, {1}"),
    CHANGED_SINCE_REVIEW(
            "上次审过以后改了 {0} 处，正文里的已标出。",
            "{0} change since the last review; those of the text are marked.|{0} changes since the last review; those of the text are marked."),
    CHANGED_SINCE_LIVE(
            "和读者现在看到的相比改了 {0} 处，正文里的已标出。",
            "{0} change to what readers see now; those of the text are marked.|{0} changes to what readers see now; those of the text are marked."),
    SEND_BACK_TEXT(
            "{0} 会在“退回给我”里看到，改完再从头送审。",
            "{0} will find it under “Sent back to me”, and it starts its reviews again."),
    REASON_FOR("对{0}说一句：为什么", "Why, for {0}"),
    REFUSED_OWN("这篇是你写的，不能自己审", "You wrote this, so you cannot review it"),
    REFUSED_OWN_TEXT(
            "{0} 审 {1} 次，每次都要别人。可以审的有：{2}。你可以拿回来改。",
            "{0} wants {1} review(s), each by somebody else. May review: {2}. You can take it back."),
    REFUSED_TWICE("你已经通过了一审，下一审要别人", "You have approved one step; the next needs somebody else"),
    REFUSED_TWICE_TEXT("可以审的有：{0}。", "May review: {0}."),
    REFUSED_NOT_IN_REVIEW(
            "这篇已经不在审了，你这一步没有生效", "It is no longer in review; what you did had no effect"),
    REFUSED_IN_REVIEW("这篇正在审，现在不能改", "It is in review and cannot be changed now"),
    REFUSED_IN_REVIEW_TEXT(
            "作者可以先“拿回来改”，审稿人可以先“退回”。", "Its author can take it back, a reviewer can send it back."),
    REFUSED_NOTHING("没有改动，不用提交", "Nothing was changed, so there is nothing to submit"),
    REFUSED_NOTHING_TEXT("改一处再提交。", "Change something, then submit."),
    REFUSED_NOTE("请写一句改了什么、为什么", "Say what was changed, and why"),
    REFUSED_NOTE_TEXT(
            "读者已经看过这篇，更正要在页尾写明。你改的字都存好了。",
            "Readers have seen this article, so the page must say it. Your words are saved."),
    REFUSED_REASON("请写一句理由", "Give a reason"),
    REFUSED_REASON_TEXT(
            "什么也没有改动。写好理由再做一次。", "Nothing was changed. Write the reason and do it again."),
    REFUSED_NOT_LIVE("这篇现在没有发布，不用撤回", "It is not published now, so there is nothing to withdraw"),
    REFUSED_AUTHOR("只有写这篇的人能拿回来", "Only those who wrote it can take it back"),
    REFUSED_AUTHOR_TEXT("要改请先退回，写明理由。", "To have it changed, send it back with a reason."),
    REFUSED_STALE("有人先动了手，你这一步没有生效", "Somebody acted first; what you did had no effect"),
    REFUSED_MISSING_TEXT("写好再提交。", "Write it, then submit."),
    // Differences
    DIFF_HEADING("第 {0} 版与第 {1} 版", "Version {0} and version {1}"),
    DIFF_CHANGES("{0} 处改动", "{0} change|{0} changes"),
    NO_DIFFERENCE("这两版一字不差。", "These two versions are the same."),
    UNCHANGED("{0} 没有改动，展开", "{0}: unchanged, show"),
    // Publication
    PUBLISHED_HEADING("{0}：{1}", "{0}: {1}"),
    PUBLISHING_NOW(
            "正在发布，读者马上能看到。这一页会自己更新。",
            "Publishing; readers will see it in a moment. This page renews itself."),
    PUBLISHING_AFTER(
            "前面还有 {0} 篇在发布。这一页会自己更新。",
            "{0} publication is before it. This page renews itself.|{0} publications are before it. This page renews itself."),
    PUBLISHING_FAILED("没有发布成", "It was not published"),
    PUBLISHING_FAILED_TEXT(
            "读者看到的页面没有变。稿子和审稿记录都在，毛病解决后会自动再发。",
            "The readers’ pages did not change. Article and reviews are safe; it will be published when the fault is mended."),
    NO_RECEIPT("还没有这次发布的记录。", "There is no record of its publication yet."),
    FACT_REST("全站 {0} 个，其余没动", "of {0}; the rest was not touched"),
    SOMETHING_WRONG_TEXT(
            "已发布的不能悄悄改。更正会在页尾写明改了什么；撤回后这个地址写明原因。",
            "What is published cannot be changed silently. A correction says at the end of the page what it changed; after a withdrawal the address says why."),
    WITHDRAW_HEADING("撤回《{0}》", "Withdraw “{0}”"),
    WITHDRAW_REASON("为什么撤回", "Why is it withdrawn"),
    WITHDRAW_REASON_HINT("读者会看到这句话。", "Readers will see this sentence."),
    WITHDRAW_EFFECTS("撤回以后", "What will happen"),
    WITHDRAW_LISTS(
            "从这些栏目消失：{0}。首页、订阅源、网站地图和搜索也一起去掉。",
            "It leaves these channels: {0}; home pages, feeds, site maps and search as well."),
    WITHDRAW_LOG(
            "撤回会存证，不能取消；改好再审过，可以重新发布。",
            "The withdrawal is logged for good; after mending and review it can be published again."),
    WITHDRAW_DRAFT("正在写的新一版留着，不受影响。", "The new version that is being written stays as it is.");

    private final String chinese;
    private final String english;

    Sentence(String chinese, String english) {
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
