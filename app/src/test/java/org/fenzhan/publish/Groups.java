package org.fenzhan.publish;

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

    private Groups() {}
}
