package org.fenzhan.defacement.signal;

import java.util.List;
import java.util.Set;
import org.fenzhan.defacement.language.Letters;

/// How a text is made like the name of a web page: the stem, and the parts that such names put
/// around it.
///
/// `strong` parts name a page or a download (官网, app, 登录 …); `trade` parts a line of business. No
/// brand is listed. `official` is the share of `strong` that honest sites put around their own name
/// as well (官方网站, 首页).
record WebName(String stem, double strong, int trade, boolean greeting, double official) {
    private static final List<String> GREETINGS =
            List.of(
                    "welcome to",
                    "welcome",
                    "欢迎光临",
                    "欢迎来到",
                    "欢迎进入",
                    "欢迎访问",
                    "欢迎使用",
                    "欢迎您来到",
                    "欢迎您");

    private static final List<String> STRONG =
            List.of(
                    "官方网站",
                    "官方平台",
                    "官方入口",
                    "官方正版",
                    "官网首页",
                    "官网",
                    "官方",
                    "网页版",
                    "手机版",
                    "电脑版",
                    "客户端",
                    "最新版",
                    "登录",
                    "登入",
                    "入口",
                    "app",
                    "ios",
                    "安卓版",
                    "苹果版",
                    "全站",
                    "开户",
                    "试玩",
                    "网址",
                    "正版资料",
                    "一肖一码",
                    "一肖",
                    "特马",
                    "official",
                    "vip");

    /// Parts that are ordinary words as well: half as strong, and no place to begin a search at.
    private static final List<String> WEAK =
            List.of(
                    "登陆", "大全", "资料大全", "免费资料", "精准资料", "注册", "下载", "安装", "线路", "导航", "链接", "地址",
                    "首页", "网站", "网页", "安卓", "在线", "平台", "备用", "最新", "免费", "正版", "版本", "最新版本",
                    "检测中心", "国际", "手机网", "游戏", "电子", "竞技", "综合", "中国", "china", "亚洲", "世界杯", "足球",
                    "赛事", "直播", "game", "games");

    private static final Set<String> OFFICIAL =
            Set.of("官方网站", "官网首页", "官网", "官方", "首页", "网站", "网页", "客户端", "平台", "在线", "中国", "国际");

    private static final List<String> TRADE =
            List.of(
                    "综合体育", "体育", "电竞", "电子竞技", "娱乐城", "娱乐", "棋牌", "真人", "彩票", "sports", "sport",
                    "esports", "投注", "百家乐");

    private static final String TRIMMED = " ·•-_—|()（）[]【】:：,，.、!！®™\u3000";

    static WebName of(String text) {
        String rest = withoutNumber(trim(text));
        double strong = 0;
        int trade = 0;
        boolean greeting = false;
        double official = 0;
        String before;
        do {
            before = rest;
            for (String start : GREETINGS) {
                if (startsWith(rest, start) && rest.length() > start.length() + 1) {
                    rest = trim(rest.substring(start.length()));
                    greeting = true;
                }
            }
            String part = endingPart(rest, STRONG);
            if (!part.isEmpty()) {
                strong++;
                official += OFFICIAL.contains(part) ? 1 : 0;
                rest = trim(rest.substring(0, rest.length() - part.length()));
                continue;
            }
            part = endingPart(rest, WEAK);
            if (!part.isEmpty()) {
                strong += 0.5;
                official += OFFICIAL.contains(part) ? 0.5 : 0;
                rest = trim(rest.substring(0, rest.length() - part.length()));
                continue;
            }
            part = endingPart(rest, TRADE);
            if (!part.isEmpty()) {
                trade++;
                rest = trim(rest.substring(0, rest.length() - part.length()));
            }
        } while (!rest.equals(before));
        return new WebName(rest, strong, trade, greeting, official);
    }

    /// Without the number that is glued to the last part (官网365).
    private static String withoutNumber(String text) {
        int end = text.length();
        while (end > 0 && Letters.digit(text.charAt(end - 1))) {
            end--;
        }
        if (text.length() - end < 2) {
            return text;
        }
        String rest = text.substring(0, end);
        boolean part = !endingPart(rest, STRONG).isEmpty() || !endingPart(rest, TRADE).isEmpty();
        return part ? rest : text;
    }

    /// Whether such a number is glued to its last part, which no year is.
    static boolean numbered(String text) {
        String number = text.substring(withoutNumber(text).length());
        return !number.isEmpty()
                && !(number.length() == 4 && (number.startsWith("19") || number.startsWith("20")));
    }

    /// A Latin greeting with a hyphen before a name, which only machines write.
    static boolean glued(String text) {
        int hyphen = text.indexOf('-');
        return hyphen > 0
                && hyphen + 1 < text.length()
                && text.substring(0, hyphen).equalsIgnoreCase("welcome");
    }

    /// Where a greeting that ends at the offset begins (`welcome-`, 欢迎光临); the offset if there is
    /// none.
    static int greetingBefore(String text, int offset) {
        int at = offset;
        while (at > 0 && TRIMMED.indexOf(text.charAt(at - 1)) >= 0 && offset - at < 2) {
            at--;
        }
        for (String greeting : GREETINGS) {
            if (text.regionMatches(true, at - greeting.length(), greeting, 0, greeting.length())) {
                return at - greeting.length();
            }
        }
        return offset;
    }

    /// Whether the text starts at the offset with a part of a web name; its length, or 0.
    static int partAt(CharSequence text, int offset) {
        return Math.max(anchorAt(text, offset), longest(text, offset, WEAK));
    }

    /// Whether any part of a web name begins with the character.
    static boolean begins(char c) {
        return INITIALS.get(c);
    }

    /// The same for parts that hardly stand in other words.
    static int anchorAt(CharSequence text, int offset) {
        // 中国体育代表团 is no web name
        if (offset >= 2 && matches(text, offset - 2, "中国体育")) {
            return 0;
        }
        return Math.max(longest(text, offset, STRONG), longest(text, offset, TRADE));
    }

    private static final java.util.BitSet INITIALS = initials();

    private static java.util.BitSet initials() {
        java.util.BitSet initials = new java.util.BitSet();
        java.util.stream.Stream.of(STRONG, WEAK, TRADE)
                .flatMap(List::stream)
                .forEach(part -> {
                    initials.set(part.charAt(0));
                    initials.set(Character.toUpperCase(part.charAt(0)));
                });
        return initials;
    }

    private static int longest(CharSequence text, int offset, List<String> parts) {
        int best = 0;
        if (offset >= text.length() || !INITIALS.get(text.charAt(offset))) {
            return 0;
        }
        for (String part : parts) {
            if (part.length() > best && matches(text, offset, part)) {
                best = part.length();
            }
        }
        return best;
    }

    private static boolean matches(CharSequence text, int offset, String part) {
        if (offset + part.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = text.charAt(offset + i);
            if (c != part.charAt(i) && Character.toLowerCase(c) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static final java.util.BitSet FINALS = finals();

    private static java.util.BitSet finals() {
        java.util.BitSet finals = new java.util.BitSet();
        java.util.stream.Stream.of(STRONG, WEAK, TRADE)
                .flatMap(List::stream)
                .forEach(part -> {
                    finals.set(part.charAt(part.length() - 1));
                    finals.set(Character.toUpperCase(part.charAt(part.length() - 1)));
                });
        return finals;
    }

    private static String endingPart(String text, List<String> parts) {
        int length = text.length();
        if (length < 2 || !FINALS.get(text.charAt(length - 1))) {
            return "";
        }
        for (String part : parts) {
            if (length > part.length()
                    && text.regionMatches(true, length - part.length(), part, 0, part.length())) {
                return part;
            }
        }
        return "";
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && TRIMMED.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && TRIMMED.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }
}
