package org.fenzhan.page.words;

import java.util.List;

/// The accessibility statement of a station in the house's words.
public record Statement(Words words) {

    public String title() {
        return words.say("无障碍声明", "無障礙聲明");
    }

    public String stated() {
        return words.say("声明核对日期：", "聲明核對日期：");
    }

    public String feedback() {
        return words.say("遇到障碍，请告诉我们：", "遇到障礙，請告訴我們：");
    }

    public List<String> paragraphs() {
        return List.of(
                words.say(
                        "本站按《网页内容可访问性指南》（WCAG）2.2 的 AA 级要求设计。只用键盘、使用读屏软件、放大到四倍或窄至 320 像素的屏幕，都能读完每一页；关掉脚本，正文、栏目和翻页照常可用。",
                        "本站按《網頁內容無障礙指引》（WCAG）2.2 的 AA 級要求設計。只用鍵盤、使用讀屏軟件、放大至四倍或窄至 320 像素的屏幕，都能讀完每一頁；關閉腳本後，正文、欄目和翻頁照常可用。"),
                words.say(
                        "页面不用弹窗、浮窗和自动滚动，不以颜色作为唯一的提示，也不向任何第三方请求内容。",
                        "頁面不用彈出視窗、浮動視窗和自動捲動，不以顏色作為唯一提示，也不向任何第三方請求內容。"));
    }

    public List<String> points() {
        return List.of(
                words.say("跳过导航：每页第一个可聚焦的链接是“跳到正文”。", "跳過導覽：每頁第一個可聚焦的連結是「跳到正文」。"),
                words.say("字体大小：正文上方可选大、中、小，下次打开时保留。", "字體大小：正文上方可選大、中、小，下次開啟時保留。"),
                words.say("深浅颜色：页脚“阅读设置”可选浅色、深色或跟随系统。", "深淺顏色：頁腳「閱讀設定」可選淺色、深色或跟隨系統。"),
                words.say(
                        "适老版：页首“适老版”或页脚“阅读设置”，字号放大一半，按钮加大，栏目减少。",
                        "長者版：頁首「長者版」或頁腳「閱讀設定」，字號放大一半，按鈕加大，欄目減少。"),
                words.say("图片：有含义的图片都有文字说明；编辑上传时必须填写。", "圖片：有含義的圖片均有文字說明；編輯上載時必須填寫。"));
    }
}
