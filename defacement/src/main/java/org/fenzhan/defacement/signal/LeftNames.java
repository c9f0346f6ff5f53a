package org.fenzhan.defacement.signal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fenzhan.defacement.language.Letters;
import org.fenzhan.defacement.page.Page;

/// Names of organisations and regions that survived on the page or that the caller knows, with a
/// prior as a logarithm.
final class LeftNames {
    private static final Endings KINDS =
            new Endings(
                    List.of(
                            ("有限责任公司 有限公司 公司 集团 大学 学院 中学 小学 学校 幼儿园 医院 研究院 研究所 委员会 协会"
                                            + " 学会 管理局 人民政府 保健院 财政局 教育局 服务中心 中心")
                                    .split(" ")));
    private static final int LONGEST = 12;
    private static final Set<String> UNNAMED =
            Set.of(Page.BREADCRUMB, Page.TITLE, Page.KEYWORDS, Page.DESCRIPTION, Page.PAGE_TITLE);
    private static final int MOST = 14;
    private static final String PEOPLE = "人民政府";
    private static final Set<String> GENERIC =
            Set.of("大学", "学院", "中学", "小学", "公司", "集团", "医院", "中心");
    static final List<String> REGIONS =
            List.of(
                    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 广西 西藏 宁夏 新疆 香港 澳门"
                            .split(" "));

    private LeftNames() {}

    static Map<String, Clue> of(Reading reading, Suspects suspects) {
        Map<String, Clue> names = new LinkedHashMap<>();
        reading.context().names().stream()
                .limit(MOST)
                .forEach(name -> names.put(name, Clue.NAME_KNOWN));
        String host = Hosts.of(reading.page().address());
        for (String field : List.of(Page.SITE_NAME, Page.COPYRIGHT)) {
            reading.knowledge()
                    .shared(host, field)
                    .ifPresent(
                            shared -> collect(shared.text(), names, suspects, Clue.NAME_IN_FRAME));
        }
        reading.context().regions().forEach(region -> names.putIfAbsent(region, Clue.REGION));
        reading.page()
                .frame()
                .forEach((field, text) -> {
                    if (!UNNAMED.contains(field)) {
                        collect(text, names, suspects, Clue.NAME_IN_FRAME);
                    }
                });
        collect(head(reading.body()), names, suspects, Clue.NAME_IN_BODY);
        regions(reading, names);
        return names;
    }

    /// Names of organisations in a text: up to twelve characters before a word for their kind.
    static List<String> organisations(String text) {
        List<String> names = new ArrayList<>();
        String read = head(text);
        int run = 0;
        for (int i = 0; i < read.length(); i++) {
            if (!Letters.han(read.charAt(i))) {
                run = i + 1;
                continue;
            }
            String kind = i - run < 2 ? "" : KINDS.startingAt(read, i).orElse("");
            if (!kind.isEmpty()) {
                int end = i + kind.length();
                String name = withoutLead(read.substring(Math.max(run, i - LONGEST), end));
                boolean named = name.length() > kind.length() + (kind.equals("中心") ? 3 : 1);
                if (named && name.length() >= 4 && !GENERIC.contains(name)) {
                    names.add(name);
                }
                run = end;
                i = end - 1;
            }
        }
        return names;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(text.length(), 20_000));
    }

    private static void collect(
            String text, Map<String, Clue> names, Suspects suspects, Clue where) {
        for (String name : organisations(text)) {
            if (names.size() < MOST && suspects.in(name).isEmpty()) {
                names.putIfAbsent(name, where);
                if (name.endsWith(PEOPLE) && name.length() > PEOPLE.length() + 1) {
                    names.putIfAbsent(name.substring(0, name.length() - PEOPLE.length()), where);
                }
            }
        }
    }

    /// Cuts a preposition or verb that the pattern took in: 在…, 由…, 来到….
    private static String withoutLead(String name) {
        int start = 0;
        for (int i = 0; i < name.length() - 3; i++) {
            if ("在由对为与和向从到的是被把将于及".indexOf(name.charAt(i)) >= 0) {
                start = i + 1;
            }
        }
        return name.substring(start);
    }

    /// The region that the page speaks of most, as its short name.
    private static void regions(Reading reading, Map<String, Clue> names) {
        String best = "";
        int most = 2;
        for (String region : REGIONS) {
            int count = Token.occurrences(head(reading.body()), region).size();
            if (count > most) {
                most = count;
                best = region;
            }
        }
        if (!best.isEmpty()) {
            names.putIfAbsent(best, Clue.REGION);
        }
    }
}
