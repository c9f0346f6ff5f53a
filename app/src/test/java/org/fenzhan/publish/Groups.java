package org.fenzhan.publish;

import org.fenzhan.station.Channel;
import org.fenzhan.station.Station;

/// Station groups to publish.
final class Groups {
    static final String THREE =
            """
            name: 南岭合作网
            stations:
              - code: head
                name: 总站
                full-name: 南岭合作网
                prefix: /
                locale: zh-Hans-CN
                hue: 238
                strength: 0.055
                footer: {operator: 编辑部, identification-code: "0000000000"}
                channels:
                  - {slug: yw, name: 要闻, reviews: 1}
                  - {slug: hlht, name: 互联互通, reviews: 1}
              - code: gd
                name: 广东
                full-name: 南岭合作网·广东
                prefix: /gd/
                locale: zh-Hans-CN
                hue: 36
                strength: 0.13
                footer: {operator: 编辑部}
                channels:
                  - slug: zx
                    name: 资讯中心
                    reviews: 1
                    channels:
                      - {slug: jrzd, name: 今日重点, reviews: 1}
                      - {slug: zwdt, name: 政务动态, reviews: 1}
                  - {slug: hlht, name: 互联互通, reviews: 1}
              - code: hk
                name: 香港
                full-name: 南嶺合作網·香港
                prefix: /hk/
                locale: zh-Hant-HK
                hue: 345
                strength: 0.135
                footer: {operator: 編輯部}
                channels:
                  - {slug: yw, name: 要聞, reviews: 1}
            """;

    /// Whether a channel comes and goes, so that no article may be at home in it.
    static boolean isFleeting(Station station, Channel channel) {
        return channel.slug().equals("hd") || station.code().equals("fz");
    }

    /// States of a group between which an operator moves: channels renamed and reordered, a channel
    /// and a station that come and go, a station at another address, one that takes its place,
    /// stations that change places, the head portal among them.
    enum Shape {
        FIRST(THREE),
        RENAMED(THREE.replace("资讯中心", "新闻中心").replace("今日重点", "今日要点")),
        RENAMED_BELOW(THREE.replace("政务动态", "政务要闻")),
        REORDERED(
                THREE.replace(
                        "      - {slug: yw, name: 要闻, reviews: 1}\n"
                                + "      - {slug: hlht, name: 互联互通, reviews: 1}\n",
                        "      - {slug: hlht, name: 互联互通, reviews: 1}\n"
                                + "      - {slug: yw, name: 要闻, reviews: 1}\n")),
        WITH_CHANNEL(
                THREE.replace(
                        "    channels:\n      - {slug: yw, name: 要聞",
                        "    channels:\n      - {slug: hd, name: 活動, reviews: 1}\n"
                                + "      - {slug: yw, name: 要聞")),
        WITH_STATION(
                THREE
                        + """
                          - code: mo
                            name: 澳门
                            full-name: 南嶺合作網·澳門
                            prefix: /mo/
                            locale: zh-Hant-MO
                            hue: 166
                            strength: 0.1
                            footer: {operator: 編輯部}
                            channels:
                              - {slug: hd, name: 活動, reviews: 1}
                        """),
        MOVED_STATION(THREE.replace("prefix: /gd/", "prefix: /guangdong/")),
        SUCCEEDED_STATION(
                MOVED_STATION.yaml
                        + """
                          - code: fz
                            name: 分站
                            full-name: 南岭合作网·分站
                            prefix: /gd/
                            locale: zh-Hans-CN
                            hue: 120
                            strength: 0.1
                            footer: {operator: 编辑部}
                            channels:
                              - {slug: hlht, name: 互联互通, reviews: 1}
                        """),
        SWAPPED(swapped(THREE, "/gd/", "/hk/")),
        SWAPPED_WITH_CHANNEL(swapped(WITH_CHANNEL.yaml, "/gd/", "/hk/")),
        SWAPPED_HEAD(swapped(THREE, "/", "/gd/")),
        TURNED(swapped(SWAPPED_HEAD.yaml, "/gd/", "/hk/"));

        /// Two stations, each at the address of the other.
        private static String swapped(String yaml, String one, String other) {
            return yaml.replace("prefix: " + one + "\n", "prefix: \n")
                    .replace("prefix: " + other + "\n", "prefix: " + one + "\n")
                    .replace("prefix: \n", "prefix: " + other + "\n");
        }

        private final String yaml;

        Shape(String yaml) {
            this.yaml = yaml;
        }

        /// What is left of it without the names of channels.
        String frame() {
            return this == RENAMED || this == RENAMED_BELOW ? FIRST.yaml : yaml;
        }

        String yaml() {
            return yaml;
        }
    }

    private Groups() {}
}
