package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.List;

/// Invents brands of every make, with several spellings each.
final class Brands {
    private final Words words;
    private final Draw draw;

    Brands(Half half, Draw draw) {
        this.words = Words.of(half);
        this.draw = draw;
    }

    /// Spellings of one brand; the first is the usual one.
    List<String> spellings() {
        String stem = draw.of(words.stems());
        String latin = draw.of(words.latin());
        String core =
                switch (draw.below(10)) {
                    case 0 -> latin + stem;
                    case 1 -> stem + "·" + latin.toUpperCase(java.util.Locale.ROOT);
                    case 2 -> draw.between(11, 999) + stem;
                    case 3 -> draw.of(List.of(words.phrases().split(" ")));
                    case 4 -> draw.of(List.of(words.phrases().split(" ")));
                    case 5 -> latin;
                    default -> stem;
                };
        List<String> spellings = new ArrayList<>();
        spellings.add(dressed(core));
        spellings.add(dressed(core));
        spellings.add(core);
        return spellings;
    }

    private String dressed(String core) {
        return switch (draw.below(14)) {
            case 0, 1 -> "welcome-" + core;
            case 2 -> core + "(中国)官方网站";
            case 3 -> core + "体育(中国)官方网站";
            case 4 -> core + "官网";
            case 5 -> core + "体育";
            case 6 -> core + "电竞";
            case 7 -> core + "娱乐";
            case 8 -> core + "app下载";
            case 9 -> core + "·体育(sports)";
            case 10 -> core + "体育官网入口";
            case 11 -> core + "国际";
            default -> core;
        };
    }

    /// A line of advertisement for the brand.
    String line(String brand) {
        return brand + draw.of("官网登录 最新版下载 官方入口 app下载安装 登录入口 手机版注册 在线平台");
    }

    /// A string of keywords that vary the brand.
    String keywords(String brand) {
        return String.join(
                ",",
                draw
                        .some(
                                List.of("官网", "登录", "app下载", "入口", "体育", "注册", "官方网站", "手机版"),
                                draw.between(3, 6))
                        .stream()
                        .map(part -> brand + part)
                        .toList());
    }
}
