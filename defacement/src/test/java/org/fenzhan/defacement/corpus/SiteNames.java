package org.fenzhan.defacement.corpus;

import java.util.HashMap;
import java.util.Map;

/// Invents the names of one institution: in full, in short, and the word by which its pages mostly
/// speak of it.
final class SiteNames {
    private SiteNames() {}

    static Map<String, String> of(String sort, Draw draw, Words words) {
        String place = draw.of(words.places());
        return switch (sort) {
            case "school" -> school(place, draw);
            case "government" -> government(place, draw);
            case "company" -> company(place, draw);
            case "hospital" ->
                    names(
                            draw,
                            place + draw.of("市人民医院 县中医院 市第二医院 妇幼保健院"),
                            place + "医院",
                            "我院 我院 医院 医院");
            case "institute" -> institute(place, draw);
            default -> Map.of("S", "我们");
        };
    }

    /// `selves` are the words beside the two names, separated by spaces, as often as they are
    /// usual.
    private static Map<String, String> names(Draw draw, String full, String brief, String selves) {
        Map<String, String> names = new HashMap<>();
        names.put("全名", full);
        names.put("简名", brief);
        names.put("S", draw.of(selves + " " + full + " " + brief));
        return names;
    }

    private static Map<String, String> school(String place, Draw draw) {
        String kind = draw.of("第一中学 实验小学 职业技术学院 师范学院 第三中学 外国语学校 大学");
        String brief =
                kind.contains("中")
                        ? "中学"
                        : kind.contains("小学") ? "小学" : kind.equals("大学") ? "大学" : "学院";
        return names(
                draw,
                place + (draw.chance(0.5) ? "市" : "") + kind,
                place + brief,
                "我校 我校 学校 学校 " + (kind.contains("学院") ? "学院" : "本校"));
    }

    private static Map<String, String> government(String place, Draw draw) {
        String level = draw.of("县 市 区");
        Map<String, String> names = new HashMap<>();
        names.put("级", level);
        names.put("全名", place + level + "人民政府");
        names.put("简名", place + level);
        names.put("S", draw.of("我" + level + " 我" + level + " " + place + level));
        return names;
    }

    private static Map<String, String> company(String place, Draw draw) {
        String trade = draw.of("机械 水泵 建材 环保科技 电力设备 物流");
        String full = place + draw.of("恒远 金桥 顺达 三江") + trade + "有限公司";
        return names(draw, full, full.substring(0, place.length() + 2) + "公司", "公司 公司 我公司 本公司 我司");
    }

    private static Map<String, String> institute(String place, Draw draw) {
        return switch (draw.below(3)) {
            case 0 -> names(draw, place + "省水利科学研究院", place + "水科院", "我院 研究院 研究院");
            case 1 -> names(draw, place + "市农业研究所", place + "农科所", "我所 研究所 研究所");
            default -> names(draw, place + "省建筑业协会", place + "建协", "协会 协会 本会");
        };
    }
}
