package org.fenzhan.page.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// What the house itself says on a page, each phrase in both scripts beside each other. Names,
/// titles and summaries are the editors' and come with the page's model.
public enum Words {
    /// Simplified script, words of the mainland.
    SIMPLIFIED,
    /// Traditional script, words of Hong Kong and Macau.
    TRADITIONAL;

    /// The words for a language tag: traditional script for `zh-Hant…`, Hong Kong, Macau and
    /// Taiwan, simplified for all others.
    public static Words of(String locale) {
        String tag = locale.toLowerCase(Locale.ROOT);
        boolean traditional =
                tag.startsWith("zh-hant")
                        || tag.equals("zh-hk")
                        || tag.equals("zh-mo")
                        || tag.equals("zh-tw");
        return traditional ? TRADITIONAL : SIMPLIFIED;
    }

    // Frame

    public String skip() {
        return "跳到正文";
    }

    public String stations() {
        return "分站";
    }

    public String switchStation() {
        return say("切换分站", "切換分站");
    }

    public String channels() {
        return say("频道", "頻道");
    }

    public String home() {
        return say("首页", "首頁");
    }

    public String here() {
        return say("当前位置", "目前位置");
    }

    public String senior() {
        return say("适老版", "長者版");
    }

    public String standard() {
        return say("标准版", "標準版");
    }

    public String seniorNotice() {
        return say("您正在使用适老版。", "您正在使用長者版。");
    }

    public String backToStandard() {
        return say("返回标准版", "返回標準版");
    }

    public String accessibility() {
        return say("无障碍说明", "無障礙說明");
    }

    // Footer

    public String siteInformation() {
        return say("网站信息", "網站資訊");
    }

    public String group() {
        return "站群";
    }

    public String aboutStation() {
        return say("关于本站", "關於本站");
    }

    public String about() {
        return say("关于我们", "關於我們");
    }

    public String allStations() {
        return "全部分站";
    }

    public String readingSettings() {
        return say("阅读设置", "閱讀設定");
    }

    public String display() {
        return say("显示", "顯示");
    }

    public String followSystem() {
        return say("跟随系统", "跟隨系統");
    }

    public String light() {
        return say("浅色", "淺色");
    }

    public String dark() {
        return "深色";
    }

    public String version() {
        return "版本";
    }

    public String operator() {
        return say("主办：", "主辦：");
    }

    public String contact() {
        return say("联系：", "聯絡：");
    }

    public String idCode() {
        return say("网站标识码：", "網站標識碼：");
    }

    public String complaints() {
        return say("违法和不良信息举报：", "違法及不良資訊舉報：");
    }

    // Article

    public String date() {
        return "日期：";
    }

    public String source() {
        return say("来源：", "來源：");
    }

    public String textSize() {
        return say("字体", "字體");
    }

    public String large() {
        return "大";
    }

    public String medium() {
        return "中";
    }

    public String small() {
        return "小";
    }

    /// `（记者　徐林　骆骁骅）`.
    public String reporters(List<String> names) {
        return say("（记者　", "（記者　") + String.join("　", names) + "）";
    }

    /// `（编辑　罗世成）`.
    public String editors(List<String> names) {
        return say("（编辑　", "（編輯　") + String.join("　", names) + "）";
    }

    public String address() {
        return say("本稿网址：", "本稿網址：");
    }

    public String corrections() {
        return "更正";
    }

    public String neighbours() {
        return say("上一篇与下一篇", "上一篇與下一篇");
    }

    public String older() {
        return "上一篇";
    }

    public String newer() {
        return "下一篇";
    }

    public String relatedContent() {
        return say("相关内容", "相關內容");
    }

    public String related() {
        return say("相关稿件", "相關稿件");
    }

    // Lists and homes

    public String all() {
        return "全部";
    }

    public String more() {
        return "更多";
    }

    public String seeLatest() {
        return "查看最新稿件";
    }

    public String articles() {
        return "稿件";
    }

    public String listAside() {
        return say("栏目信息", "欄目資訊");
    }

    public String subscribe() {
        return say("订阅本栏目", "訂閱本欄目");
    }

    /// The months of a list.
    public String archive() {
        return "按月查看";
    }

    public String archiveHint() {
        return say("从最新的月份看起，每个月连到那个月的最后一天。", "由最新的月份看起，每個月連到該月的最後一天。");
    }

    public String year(int year) {
        return year + "年";
    }

    public String month(int month) {
        return month + "月";
    }

    public String count(long articles) {
        return articles + " 篇";
    }

    public String pages() {
        return say("分页", "分頁");
    }

    public String newestPage() {
        return "最新";
    }

    public String newerPage() {
        return say("较新", "較新");
    }

    public String olderPage() {
        return say("较早", "較早");
    }

    public String oldestPage() {
        return "最早";
    }

    public String pageSpan() {
        return say("本页稿件：", "本頁稿件：");
    }

    public String pagesNote() {
        return say("页码从最早一页数起，旧页的网址不会变。", "頁碼由最早一頁數起，舊頁的網址不會改變。");
    }

    public String emptyList() {
        return say("这个栏目还没有稿件。", "這個欄目還沒有稿件。");
    }

    public String emptiedPage() {
        return say("这一页上的稿件都已撤回。", "這一頁的稿件均已撤回。");
    }

    public String toList() {
        return say("回到栏目最新一页", "返回欄目最新一頁");
    }

    public String emptyHome() {
        return say("这里还没有稿件", "這裏還沒有稿件");
    }

    public String emptyHomeHint() {
        return say("编辑部的第一篇稿件发布后会出现在这里。您可以先看看其他分站。", "編輯部的第一篇稿件發佈後會在這裏出現。您可以先瀏覽其他分站。");
    }

    public String topics() {
        return say("专题", "專題");
    }

    public String elsewhere() {
        return say("来自其他分站", "來自其他分站");
    }

    public String usual() {
        return "常用";
    }

    public String channelsOf(String name) {
        return name + say("的栏目", "的欄目");
    }

    // About

    public String operatorLabel() {
        return say("主办单位", "主辦單位");
    }

    public String contactLabel() {
        return say("联系方式", "聯絡方式");
    }

    public String idCodeLabel() {
        return say("网站标识码", "網站標識碼");
    }

    public String aboutTitle(String name) {
        return say("关于", "關於") + name;
    }

    /// `2024年6月28日 星期五`, alike in both scripts.
    public String longDay(LocalDate date) {
        return Calendar.longDay(date);
    }

    /// `2024年6月28日`.
    public String fullDate(LocalDate date) {
        return Calendar.fullDate(date);
    }

    String say(String simplified, String traditional) {
        return this == SIMPLIFIED ? simplified : traditional;
    }
}
