package org.fenzhan.defacement.signal;

import java.util.List;

/// Services whose scripts honest pages write into themselves: counters, players, share buttons,
/// libraries.
final class Statistics {
    private static final List<String> SERVICES =
            List.of(
                    "hm.baidu.com",
                    "cnzz.com",
                    "51.la",
                    "google-analytics.com",
                    "googletagmanager.com",
                    "gtimg.cn",
                    "gtimg.com",
                    "qq.com",
                    "weixin.qq.com",
                    "bdimg.com",
                    "bdstatic.com",
                    "baidustatic.com",
                    "push.zhanzhang.baidu.com",
                    "zz.bdstatic.com",
                    "jsdelivr.net",
                    "bootcss.com",
                    "bootcdn.net",
                    "w3.org",
                    "jquery.com",
                    "cloudflare.com",
                    "sinaimg.cn",
                    "weibo.com",
                    "share.baidu.com",
                    "api.map.baidu.com",
                    "amap.com",
                    "umeng.com",
                    "conac.cn",
                    "microsoft.com",
                    "adobe.com",
                    "macromedia.com",
                    "apple.com",
                    "google.com",
                    "googleapis.com",
                    "gstatic.com",
                    "googlesyndication.com",
                    "doubleclick.net",
                    "youtube.com",
                    "facebook.com",
                    "facebook.net",
                    "twitter.com",
                    "linkedin.com",
                    "pinterest.com",
                    "instagram.com",
                    "reddit.com",
                    "whatsapp.com",
                    "vk.com",
                    "disqus.com",
                    "scorecardresearch.com",
                    "quantserve.com",
                    "chartbeat.com",
                    "yandex.ru",
                    "mail.ru",
                    "rambler.ru",
                    "bshare.cn",
                    "jiathis.com",
                    "douban.com",
                    "zhihu.com",
                    "toutiao.com",
                    "alicdn.com",
                    "aliyun.com",
                    "360.cn");

    private Statistics() {}

    static boolean serves(String host) {
        return SERVICES.stream()
                .anyMatch(service -> host.equals(service) || host.endsWith("." + service));
    }
}
