package org.fenzhan.extract.body;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.fenzhan.extract.line.Glyphs;
import org.jspecify.annotations.Nullable;

/// Lines that sites put around and between texts, known by their words.
final class Phrases {
    private static final List<String> DISCLAIMERS =
            List.of(
                    "免责声明",
                    "版权声明",
                    "特别声明",
                    "郑重声明",
                    "声明：",
                    "声明:",
                    "凡本网注明",
                    "凡注明",
                    "凡本站",
                    "本网站所有内容",
                    "本站所有内容",
                    "本文仅代表",
                    "仅代表作者",
                    "本文系转载",
                    "转载请注明",
                    "未经授权",
                    "未经许可",
                    "如有侵权",
                    "如涉及侵权",
                    "版权归原作者",
                    "著作权归",
                    "以上内容为自媒体",
                    "特别提醒",
                    "本平台仅提供信息存储",
                    "本网转载",
                    "免責聲明",
                    "版權聲明",
                    "本作品版權",
                    "不代表本网",
                    "不代表本站",
                    "网友评论仅",
                    "文明上网",
                    "风险提示：",
                    "违法和不良信息举报",
                    "举报电话",
                    "侵权请联系",
                    "本内容由作者授权",
                    "以上作品",
                    "欢迎转载");
    private static final Wordlist FOOTER =
            new Wordlist(
                    List.of(
                            "ICP备",
                            "ICP证",
                            "公网安备",
                            "版权所有",
                            "版權所有",
                            "技术支持",
                            "主办单位",
                            "承办单位",
                            "网站标识码",
                            "网站地图",
                            "联系我们",
                            "建议使用",
                            "最佳浏览",
                            "Copyright ©",
                            "Copyright©",
                            "All Rights Reserved",
                            "All rights reserved",
                            "增值电信业务",
                            "信息网络传播视听节目许可证",
                            "互联网新闻信息服务许可证",
                            "网络文化经营许可证",
                            "广播电视节目制作",
                            "主办：",
                            "主办:",
                            "承办：",
                            "协办：",
                            "备案号",
                            "備案號",
                            "邮政编码",
                            "网安备"));
    private static final List<String> ENDS =
            List.of(
                    "相关链接",
                    "相关新闻",
                    "相关阅读",
                    "相关文章",
                    "相关报道",
                    "相关信息",
                    "相关推荐",
                    "延伸阅读",
                    "推荐阅读",
                    "热门推荐",
                    "热点新闻",
                    "热门文章",
                    "更多新闻",
                    "猜你喜欢",
                    "为您推荐",
                    "为你推荐",
                    "最新评论",
                    "网友评论",
                    "发表评论",
                    "我要评论",
                    "上一篇",
                    "下一篇",
                    "上一条",
                    "下一条",
                    "上一頁",
                    "下一頁",
                    "返回顶部",
                    "返回列表",
                    "返回首页",
                    "打印本页",
                    "关闭窗口",
                    "关闭本页",
                    "分享到",
                    "分享至",
                    "扫一扫",
                    "扫码关注",
                    "相關新聞",
                    "相關連結",
                    "相關文章",
                    "延伸閱讀",
                    "友情链接",
                    "附近新闻",
                    "图片新闻",
                    "点击排行",
                    "热门排行",
                    "新闻排行",
                    "阅读排行",
                    "精彩推荐",
                    "编辑推荐",
                    "今日热点",
                    "更多精彩",
                    "长按识别",
                    "大家都在看",
                    "related articles",
                    "related stories",
                    "related posts",
                    "related content",
                    "related news",
                    "related:",
                    "recommended for you",
                    "you may also like",
                    "you might also like",
                    "more from",
                    "more stories",
                    "more on this",
                    "read next",
                    "up next",
                    "most popular",
                    "most read",
                    "trending now",
                    "leave a reply",
                    "leave a comment",
                    "post a comment",
                    "share this",
                    "share on",
                    "comments",
                    "view comments",
                    "sponsored content",
                    "from our partners",
                    "around the web",
                    "promoted stories",
                    "about the author",
                    "popular posts",
                    "previous article",
                    "next article",
                    "filed under",
                    "tags:");
    private static final Wordlist STRAY =
            new Wordlist(
                    List.of(
                            "advertisement",
                            "read more",
                            "read also",
                            "also read",
                            "see also",
                            "continue reading",
                            "article continues",
                            "story continues",
                            "sign up for",
                            "subscribe to",
                            "sign up here",
                            "get the latest",
                            "get our",
                            "follow us",
                            "follow @",
                            "click here to",
                            "watch:",
                            "watch now",
                            "related:",
                            "loading",
                            "share",
                            "tweet",
                            "email",
                            "print",
                            "facebook",
                            "twitter",
                            "whatsapp",
                            "linkedin",
                            "pinterest",
                            "reddit",
                            "copy link",
                            "save",
                            "newsletter",
                            "log in",
                            "sign in",
                            "skip to",
                            "scroll to",
                            "photo:",
                            "image:",
                            "image credit",
                            "image copyright",
                            "image caption",
                            "image source",
                            "media caption",
                            "photograph:",
                            "explore further",
                            "listen to",
                            "citation:",
                            "this document is subject to copyright",
                            "published ",
                            "updated ",
                            "last updated",
                            "photo by",
                            "photo credit",
                            "getty images",
                            "more:",
                            "don't miss",
                            "download the",
                            "join the conversation",
                            "this article was originally",
                            "replay",
                            "play video",
                            "enlarge this",
                            "toggle",
                            "hide caption",
                            "view gallery",
                            "show more",
                            "load more",
                            "扫描二维码",
                            "目前没有跟贴",
                            "返回腾讯",
                            "返回首页",
                            "看都看完了",
                            "点击进入专题",
                            "点击查看",
                            "手机看",
                            "打开app",
                            "长按",
                            "关注公众号",
                            "微信扫"));

    private static final Set<String> BUTTONS =
            Set.of(
                    "点赞",
                    "收藏",
                    "转发",
                    "在看",
                    "举报",
                    "打赏",
                    "分享让更多人看到",
                    "赞",
                    "分享",
                    "评论",
                    "打印",
                    "关闭",
                    "纠错",
                    "推荐",
                    "返回",
                    "更多",
                    "详细",
                    "全文",
                    "阅读原文",
                    "打开APP阅读全文",
                    "精彩图集",
                    "图集",
                    "T + -",
                    "+1",
                    "|",
                    "- THE END -",
                    "加载更多新闻",
                    "+ 加载更多新闻",
                    "【详细】",
                    "END",
                    "end");
    private static final Pattern EDITION =
            Pattern.compile("^[（(]?\\s*《[^》]{2,20}》.{0,24}?第?\\s*[A-Z]?\\d{1,3}\\s*版.{0,8}$");

    private static final Wordlist DISCLAIMERS_AT_START = new Wordlist(DISCLAIMERS);
    private static final Wordlist DISCLAIMERS_INSIDE =
            new Wordlist(DISCLAIMERS.subList(5, DISCLAIMERS.size()));

    private Phrases() {}

    /// Why a line is none of an article's; null if its words do not say so.
    static @Nullable String reason(String text, double weight) {
        String head = text.length() > 60 ? text.substring(0, 60) : text;
        if (DISCLAIMERS_AT_START.atStart(head) != null
                || (weight < 400 && Glyphs.hasHan(head) && DISCLAIMERS_INSIDE.isIn(text))) {
            return "platform disclaimer";
        }
        if (weight < 500 && FOOTER.isIn(text)) {
            return "footer";
        }
        if (weight < 80 && text.indexOf('《') >= 0 && EDITION.matcher(text).matches()) {
            return "edition of the paper";
        }
        return weight < 25 && BUTTONS.contains(text) ? "reader's tools" : null;
    }

    /// Whether lists of other articles, comments or tools begin here.
    static boolean isEnd(String text, double weight) {
        if (weight >= 60) {
            return false;
        }
        String plain = plain(text);
        for (String end : ENDS) {
            boolean latin = end.charAt(0) < 0x80;
            if (plain.startsWith(end) && (!latin || plain.length() <= end.length() + 8)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the line is an interruption: an advertisement's label, a call to subscribe, a share
    /// word.
    static boolean isStray(String text, double weight) {
        return weight < 90 && STRAY.atStart(text.toLowerCase(Locale.ROOT)) != null;
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < lower.length() && !Character.isLetter(lower.charAt(start))) {
            start++;
        }
        return lower.substring(start);
    }
}
