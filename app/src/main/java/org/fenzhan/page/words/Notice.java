package org.fenzhan.page.words;

/// What the house says where an article is not: withdrawn, or never there.
public record Notice(Words words) {

    public String withdrawnMark() {
        return "410 已撤回";
    }

    public String withdrawnTitle() {
        return words.say("此稿已由编辑部撤回", "此稿已由編輯部撤回");
    }

    public String mergedMark() {
        return words.say("已并入另一篇", "已併入另一篇");
    }

    public String mergedTitle() {
        return words.say("此稿已并入另一篇稿件", "此稿已併入另一篇稿件");
    }

    public String readReplacement() {
        return words.say("阅读并入后的稿件", "閱讀併入後的稿件");
    }

    /// Above a text that may still be read.
    public String readableTitle() {
        return words.say("此稿已由编辑部撤回，正文保留供查阅", "此稿已由編輯部撤回，正文保留供查閱");
    }

    public String readableText() {
        return words.say("它不再出现在栏目、首页和订阅源里，也不应再作为依据引用。", "它不再出現在欄目、首頁和訂閱源，也不應再作為依據引用。");
    }

    /// Heading of the list of articles that were merged into one.
    public String mergedHere() {
        return words.say("并入本稿的稿件", "併入本稿的稿件");
    }

    public String withdrawalFacts() {
        return words.say("撤回说明", "撤回說明");
    }

    public String formerTitle() {
        return words.say("原标题", "原標題");
    }

    public String publishedAt() {
        return words.say("原发布时间", "原發佈時間");
    }

    public String withdrawnAt() {
        return words.say("撤回时间", "撤回時間");
    }

    public String reason() {
        return "撤回理由";
    }

    public String authority() {
        return words.say("决定撤回", "決定撤回");
    }

    public String channelOfArticle() {
        return words.say("原属栏目", "原屬欄目");
    }

    public String whyKept() {
        return words.say("为什么留着这个网址", "為甚麼保留這個網址");
    }

    public String whyKeptText() {
        return words.say(
                "撤回的稿件不再显示正文，但网址不会转给别的内容，撤回的时间和理由一直公开。", "撤回的稿件不再顯示正文，但網址不會轉作其他內容，撤回的時間和理由會一直公開。");
    }

    /// Title of the page for addresses that do not exist.
    public String notFoundTitle() {
        return words.say("这里没有这一页", "這裏沒有這一頁");
    }

    public String notFoundText() {
        return words.say("这个网址不存在，可能抄错了一位，也可能是旧站的地址。", "這個網址不存在，可能抄錯了一位，也可能是舊站的地址。");
    }

    public String asked() {
        return words.say("您打开的网址：", "您開啟的網址：");
    }

    public String notFoundWays() {
        return words.say("您可以从这里继续", "您可以由這裏繼續");
    }

    public String gapPicture() {
        return words.say("两岸的桥墩之间缺了一段桥面，虚线连着两头（示意画）", "兩岸的橋墩之間缺了一段橋面，虛線連着兩頭（示意畫）");
    }
}
