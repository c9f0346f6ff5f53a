package org.fenzhan.bench;

import java.util.List;

/// The corpus's station group as its file.
final class GroupText {
    private GroupText() {}

    static String yaml() {
        StringBuilder yaml = new StringBuilder("name: 水路新闻网\nstations:\n");
        for (int station = 0; station < Corpus.STATIONS; station++) {
            String code = Corpus.stationCode(station);
            yaml.append("  - code: ").append(code).append('\n');
            yaml.append("    name: ").append(Corpus.stationName(station)).append('\n');
            yaml.append("    full-name: 水路新闻网·").append(Corpus.stationName(station)).append('\n');
            yaml.append("    prefix: ").append(station == 0 ? "/" : "/" + code + "/").append('\n');
            yaml.append("    locale: zh-Hans-CN\n");
            yaml.append("    hue: ").append(station * 30).append("\n    strength: 0.1\n");
            yaml.append("    footer: {operator: 编辑部}\n    channels:\n");
            List<String> tops = Corpus.tops();
            for (int top = 0; top < tops.size(); top++) {
                channels(yaml, top, tops.get(top));
            }
        }
        return yaml.toString();
    }

    private static void channels(StringBuilder yaml, int top, String name) {
        yaml.append("      - slug: c").append(top).append("\n        name: ").append(name);
        yaml.append(
                """

                        reviews: 1
                        channels:
                          - slug: bd
                            name: 本地%1$s
                            reviews: 1
                            channels:
                              - {slug: kx, name: 本地%1$s快讯, reviews: 1}
                              - {slug: sd, name: 本地%1$s深度, reviews: 1}
                          - {slug: qg, name: 全国%1$s, reviews: 1}
                          - {slug: gc, name: %1$s观察, reviews: 1}
                """
                        .formatted(name));
    }
}
