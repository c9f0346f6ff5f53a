package org.fenzhan.defacement.corpus;

import java.util.List;

/// Writes the text of pages that a site never had.
final class Advertising {
    private static final List<String> LEARNING =
            List.of(
                    "%s是一个集体育赛事、真人视讯、棋牌游戏于一体的综合平台,为广大玩家提供安全稳定的服务。",
                    "想要体验%s的玩家,只需打开官网,点击注册,填写账号和密码即可登录。",
                    "%s支持多种充值方式,提现快速到账,二十四小时客服在线解答。",
                    "新会员首存即可领取彩金,更有每日返水等优惠活动等你参加。",
                    "下载%sapp,随时随地畅玩电竞竞猜,赔率高,盘口多。",
                    "%s拥有正规牌照,信誉良好,深受亚洲玩家喜爱。",
                    "平台界面精美,操作流畅,让您享受刺激的投注体验。");
    private static final List<String> CHECKING =
            List.of(
                    "欢迎来到%s,这里有最丰富的老虎机和百家乐游戏,每天都有大奖送出。",
                    "%s手机版下载安装教程:第一步,进入官方入口;第二步,选择安卓或苹果版本。",
                    "在%s玩游戏有哪些技巧?首先要了解赔率,其次要控制投注金额。",
                    "%s采用先进的加密技术,保障会员的存款安全,提现秒到。",
                    "无论您喜欢足球还是篮球,%s都能为您提供专业的赛事直播和盘口分析。",
                    "现在注册%s账号,即送红利,邀请好友还能获得额外奖金。",
                    "%s客服团队全天在线,为玩家解决登录和充值中遇到的问题。");

    private final List<String> sentences;
    private final Draw draw;

    Advertising(Half half, Draw draw) {
        this.sentences = half == Half.LEARNING ? LEARNING : CHECKING;
        this.draw = draw;
    }

    String text(String brand) {
        StringBuilder text = new StringBuilder();
        for (String sentence : draw.some(sentences, draw.between(4, 7))) {
            text.append(sentence.replace("%s", brand)).append(draw.chance(0.4) ? "\n" : "");
        }
        return text.toString().stripTrailing();
    }
}
