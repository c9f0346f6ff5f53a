package org.fenzhan.page.words;

import java.util.LinkedHashMap;
import java.util.Map;

/// What the house says where readers search. `{}` stands for what only the search knows: a number,
/// or the reader's own words.
public record SearchWords(Words words) {

    public String title() {
        return words.say("搜索", "搜尋");
    }

    public String label() {
        return words.say("搜索稿件", "搜尋稿件");
    }

    public String placeholder() {
        return words.say("搜索稿件、部门、地名", "搜尋稿件、部門、地名");
    }

    public String hint() {
        return words.say(
                "用空格隔开的词都会出现在结果里；加上引号，可以查一整句。简体、繁体写法都能查到。",
                "以空格隔開的詞都會在結果中出現；加上引號，可查一整句。簡體、繁體寫法均可查到。");
    }

    /// Everything that the reader's server needs, by the keys that it knows.
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("title", title());
        all.put("title-for", words.say("搜索“{}”", "搜尋「{}」"));
        all.put("label", label());
        all.put("placeholder", placeholder());
        all.put("button", title());
        all.put("hint", hint());
        all.put("found", words.say("找到 {} 篇。", "找到 {} 篇。"));
        all.put("at-least", words.say("查得太久，先列出已找到的 {} 篇。", "查找需時過長，先列出已找到的 {} 篇。"));
        all.put("both-scripts", words.say("简体和繁体写法已一并检索。", "簡體和繁體寫法已一併檢索。"));
        all.put("cut", words.say("搜索词太长，只用了前 100 个字。", "搜尋字詞太長，只用了前 100 個字。"));
        all.put("building", words.say("索引正在建立，结果可能还不全。", "索引正在建立，結果可能還不齊全。"));
        all.put("none", words.say("没有找到与“{}”相符的稿件", "沒有找到與「{}」相符的稿件"));
        all.put("none-hint", words.say("可以少写几个字、换个说法，或去掉引号和筛选。", "可以少寫幾個字、換個說法，或去掉引號和篩選。"));
        all.put("widen", words.say("在其他地方找到 {} 篇，去看看", "在其他地方找到 {} 篇，去看看"));
        all.put("no-page", words.say("这一页没有结果。", "這一頁沒有結果。"));
        putChoices(all);
        putTroubles(all);
        return all;
    }

    private void putChoices(Map<String, String> all) {
        all.put("results", words.say("搜索结果", "搜尋結果"));
        all.put("sort", words.say("排序", "排序"));
        all.put("fitting", words.say("最相关", "最相關"));
        all.put("newest", words.newestPage());
        all.put("filter", words.say("筛选", "篩選"));
        all.put("stations", words.stations());
        all.put("channels", words.channels());
        all.put("time", words.say("时间", "時間"));
        all.put("all", words.all());
        all.put("any", words.say("不限", "不限"));
        all.put("year", "{}年");
        all.put("pages", words.pages());
        all.put("previous", words.say("上一页", "上一頁"));
        all.put("next", words.say("下一页", "下一頁"));
        all.put("limit", words.say("只列出前 500 篇，请加词缩小范围。", "只列出前 500 篇，請加詞收窄範圍。"));
    }

    private void putTroubles(Map<String, String> all) {
        all.put("unavailable", words.say("搜索暂时用不了", "搜尋暫時未能使用"));
        all.put(
                "unavailable-hint",
                words.say("索引还没有建好，请过几分钟再试，也可以从频道里找。", "索引尚未建好，請過幾分鐘再試，也可以由頻道找。"));
        all.put("busy", words.say("现在搜索的人太多", "現在搜尋的人太多"));
        all.put("busy-hint", words.say("请过几秒再试一次，其他页面照常可看。", "請過幾秒再試一次，其他頁面可照常瀏覽。"));
    }
}
