package org.fenzhan.newsroom.words;

/// What the screens of plans say.
public enum PlanWord implements Word {
    STEP_PLANNED("算出要改的网页", "Planned"),
    STEP_RENDERED("做网页", "Rendered"),
    STEP_WRITTEN("写文件", "Written"),
    STEP_LIVE("换上去", "Live"),
    MILLIS("{0} 毫秒", "{0} ms"),
    COURSE("每一步用了多久", "How long each step took"),
    WITH_OTHERS(
            "和许多篇一起发布的，一共写了 {0} 个文件。", "It went out together with many; {0} files were written."),
    EVERY_ADDRESS("看每一个网址", "Every address"),
    PUBLICATION("第 {0} 次发布", "Publication {0}"),
    PUBLICATIONS("每一次发布", "Each publication"),
    CHANGES("稿件的改动", "Changes of articles"),
    OF_THEM_REMOVED("其中拿掉 {0} 个", "{0} of them removed"),
    ON_ITS_WAY("正在做，还没换上去。", "On its way to the readers."),
    NOT_KEPT(
            "网址太多，又太久了，只留下了数目：最近的 500 多万个网址逐个留着。",
            "Of so many addresses, so long ago, only the counts are kept: the newest five million stay."),
    ADDRESSES("一共 {0} 个网址，这里是第 {1}–{2} 个", "{1}–{2} of {0} addresses"),
    NO_ADDRESS("没有这样的网址", "No such address"),
    ADDRESS_HOLDS("网址里有", "Addresses with"),
    BEFORE("前面的", "Before"),
    AFTER("后面的", "After"),
    TOOK("用时", "Took"),
    WAITS_IN_PLAN(
            "它是批量发布里的一篇，前面还有 {0} 处改动；一篇一篇来的先走。",
            "It is one of a plan, with {0} changes before it; single ones go first."),
    WAITS_FOR_RENEWAL(
            "所有网页正在重做，网址也在变；做完马上发布，不用再按。",
            "Every page is made anew and addresses change; it goes out right after that, by itself."),
    WAITS_IN_TROUBLE(
            "发布停了：{0}。稿子没有丢，系统每 5 秒再试一次，请告诉管理员。",
            "Publishing stands still: {0}. Nothing is lost; it is tried again every 5 seconds. Tell the operator."),
    PLANS("批量", "Many at once"),
    FOR_YOU("等你看的计划", "Plans for you to look at"),
    LOOK("去看要你审的计划", "Look at the plan that waits for you"),
    CHOSEN("在列表里选的", "Chosen in the list"),
    OF_IMPORT("第 {0} 次导入", "Import {0}"),
    PUBLISH_MANY(
            "发布 {0} 篇（第 {1} 号计划）",
            "Publish {0} article (plan {1})|Publish {0} articles (plan {1})"),
    WITHDRAW_MANY(
            "撤回 {0} 篇（第 {1} 号计划）",
            "Withdraw {0} article (plan {1})|Withdraw {0} articles (plan {1})"),
    PUBLISH_CHOSEN("发布选中的", "Publish the chosen ones"),
    CHOOSE_ONE("选《{0}》", "Choose “{0}”"),
    CHOOSE_TEXT(
            "勾选还没发布过的草稿，可以一起送审发布。",
            "Tick drafts that were never published to have them reviewed and published together."),
    IMPORTS("导入的稿件", "Imported articles"),
    IMPORT_COUNTS("{0} 篇可以发布，{1} 篇还有疑点没判定", "{0} ready to publish, {1} with open places"),
    PUBLISH_IMPORT("发布这次导入", "Publish this import"),
    NO_IMPORTS("本站没有导入过稿件。", "Nothing was imported into this station."),
    NO_PLANS("还没有批量发布过。", "Nothing was published in bulk yet."),
    RENEWAL(
            "所有网页正在重做：{0} / {1} 个文件。读者看到的还是原来的，做完一起换。",
            "Every page is made anew: {0} of {1} files. Readers see the old ones until all are ready."),
    QUEUE(
            "有 {0} 处改动在等发布。一篇一篇来的先走，批量的在后面。",
            "{0} changes wait to be published. Single ones go first, those of plans after them."),
    QUEUE_EMPTY("没有改动在等发布。", "Nothing waits to be published."),
    STATE("状态", "State"),
    STATE_REVIEW("待审", "In review"),
    STATE_RUNS("进行中", "Under way"),
    STATE_STOPPED("已停", "Stopped"),
    STATE_DONE("完成", "Done"),
    COUNTS("{0} / {1} 篇", "{0} of {1}"),
    NAME("计划", "Plan"),
    PROGRESS("进度", "Progress"),
    MADE("建于", "Made"),
    BECAUSE("理由：{0}", "because: {0}"),
    WAITS_FOR_PEOPLE(
            "还要 {0} 个人看过：{1}。建计划的人自己不能审。",
            "Waits for {0} more person: {1}. Whoever made it does not review it.|Waits for {0} more people: {1}. Whoever made it does not review it."),
    RUNS("正在发布。一篇一篇来的稿件先走，不用等它。", "Under way. Single articles go first and need not wait for it."),
    RUNS_BACK("正在撤回。", "The articles are being withdrawn."),
    STOPS("停了。已经排上队的 {0} 篇还会上线。", "Stopped. {0} that were in the queue still go out."),
    STOPPED_TEXT(
            "停在这里。上线的不动，点“继续”从停的地方接着来。",
            "Stopped here. What is out stays; Go on takes it up where it stopped."),
    LAST_ONES("最后 {0} 篇正在上线。", "The last {0} are on their way."),
    DONE_TEXT("都处理完了。", "All of it is done."),
    LIVE("已上线", "Before readers"),
    WITHDRAWN("已撤回", "Withdrawn"),
    OF_ALL("共 {0} 篇", "of {0}"),
    RATE("速度", "Rate"),
    PER_SECOND("{0} 篇/秒", "{0} a second"),
    TIME_LEFT("还要", "Time left"),
    SECONDS("约 {0} 秒", "about {0} s"),
    MINUTES("约 {0} 分钟", "about {0} min"),
    FAILED("做不出网页", "Pages that can't be made"),
    MADE_BY("{0} 建了这个计划", "{0} made this plan"),
    TAKEN_BACK_BY("{0} 决定整批撤回", "{0} took all of it back"),
    AGREED_BY("{0} 看过，同意", "{0} agreed"),
    ENDED("全部处理完", "Everything dealt with"),
    APPROVE("看过，同意发布", "Agree"),
    STOP("停", "Stop"),
    GO_ON("继续", "Go on"),
    TAKE_BACK("整批撤回", "Take all of it back"),
    TAKE_BACK_REASON("为什么撤回", "Why is it withdrawn"),
    TAKE_BACK_HINT(
            "读者打开每一篇原来的地址，会看到这句话。后来有人更正或撤回过的不动。",
            "Readers see this sentence at the address of each. What somebody has corrected or withdrawn since stays."),
    INSIDE("里面的稿件", "Its articles"),
    SOME_OF_THEM(
            "一共 {0} 篇，这里是从中均匀抽出的 {1} 篇，按日期先后。",
            "These {1} are drawn evenly from all {0}, by date."),
    YOU_WROTE(
            "其中 {0} 篇你改过，不能由你审：你同意以后，这些会留下不发布，再由别人审。",
            "You have written on {0} of them and may not review those: if you agree, they stay unpublished for others to review."),
    LEFT("没有动的 {0} 篇", "Left as they are: {0}"),
    LEFT_STALE("后来有人改过", "somebody has changed it since"),
    LEFT_OWN("审的人写过这篇", "a reviewer wrote it"),
    LEFT_ELSEWHERE("正在别处审", "is being reviewed already"),
    LEFT_OTHER("规则不允许", "the rules do not allow it"),
    REFUSED_NOTHING("没有可以发布的稿件", "There is nothing to publish"),
    REFUSED_NOTHING_TEXT(
            "只收本站还没发布过、也不在别的计划里的草稿。请先勾选。",
            "Only drafts of this station that were never published and are in no other plan are taken. Tick some first."),
    REFUSED_OWN("这个计划是你建的，不能自己审", "You made this plan, so you do not review it"),
    REFUSED_OWN_TEXT("请另一位编辑来看。", "Ask another editor."),
    REFUSED_TWICE("你已经看过了", "You have agreed before"),
    REFUSED_LATE("别人先动了", "Somebody acted first"),
    REFUSED_LATE_TEXT("下面是它现在的样子，你的操作没有生效。", "Below is how it stands now; your act had no effect."),
    REFUSED_REASON("请写一句理由", "Give a reason"),
    REFUSED_REASON_TEXT("读者会看到它。", "Readers will see it."),
    REFUSED_EMPTY("没有可以撤回的", "There is nothing to withdraw"),
    REFUSED_EMPTY_TEXT(
            "这个计划发布的稿件，后来都改过或撤回了。",
            "What this plan published has been changed or withdrawn since.");

    private final String chinese;
    private final String english;

    PlanWord(String chinese, String english) {
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
