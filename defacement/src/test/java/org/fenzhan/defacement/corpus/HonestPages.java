package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fenzhan.defacement.language.TwoScripts;

/// Writes honest pages from the templates of one half.
final class HonestPages {
    static final List<String> SITES = List.of("school", "government", "company", "hospital");
    static final List<String> HARD =
            List.of(
                    "honest-raid",
                    "honest-lottery",
                    "honest-sport",
                    "honest-macau",
                    "honest-software",
                    "honest-brand",
                    "honest-media",
                    "honest-traditional",
                    "honest-mixed");

    private static final Pattern SLOT = Pattern.compile("\\{(.+?)\\}");

    private final Map<String, Template> templates = new HashMap<>();
    private final Words words;
    private final Draw draw;

    HonestPages(Half half, Draw draw) {
        this.words = Words.of(half);
        this.draw = draw;
        SITES.forEach(name -> templates.put(name, Template.read(half, name)));
        HARD.forEach(name -> templates.put(name, Template.read(half, name)));
    }

    Draft write(String name) {
        Template template = templates.get(name);
        Map<String, String> fixed = names(name);
        List<String> sentences =
                draw.some(template.sentences(), draw.between(6, 14)).stream()
                        .map(sentence -> neutral(name, sentence, fixed))
                        .toList();
        Map<String, String> fields = new LinkedHashMap<>();
        template.fields()
                .forEach((field, choices) -> {
                    if (!field.equals("sort")) {
                        fields.put(field, filled(draw.of(choices), fixed));
                    }
                });
        return new Draft(
                fields,
                paragraphs(sentences),
                name,
                fixed.get("S"),
                fixed.getOrDefault("全名", ""),
                fixed.getOrDefault("简名", ""));
    }

    /// Names in a Traditional page must not bring Simplified characters with them.
    private String neutral(String sort, String sentence, Map<String, String> fixed) {
        String text = filled(sentence, fixed);
        for (int tries = 0;
                tries < 200 && sort.equals("honest-traditional") && simplified(text);
                tries++) {
            text = filled(sentence, fixed);
        }
        return text;
    }

    private static boolean simplified(String text) {
        return text.chars().anyMatch(c -> TwoScripts.get().simplified((char) c));
    }

    private String paragraphs(List<String> sentences) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < sentences.size(); i++) {
            if (i > 0 && draw.chance(0.45)) {
                body.append('\n');
            }
            body.append(sentences.get(i));
        }
        return draw.chance(0.7)
                ? body.toString().replace(",", "，").replace(":", "：")
                : body.toString();
    }

    /// Names that stay the same all over a page.
    private Map<String, String> names(String sort) {
        Map<String, String> names = new HashMap<>();
        String place = draw.of(words.places());
        names.put("名", draw.of(words.honestBrands()));
        switch (sort) {
            case "school" -> {
                String kind = draw.of("第一中学 实验小学 职业技术学院 师范学院 第三中学 外国语学校 大学");
                names.put("全名", place + (draw.chance(0.5) ? "市" : "") + kind);
                names.put(
                        "简名",
                        place
                                + (kind.contains("中")
                                        ? "中学"
                                        : kind.contains("小学")
                                                ? "小学"
                                                : kind.equals("大学") ? "大学" : "学院"));
                names.put(
                        "S",
                        draw.of(
                                List.of(
                                        "我校",
                                        "我校",
                                        "学校",
                                        "学校",
                                        "我们",
                                        names.get("全名"),
                                        names.get("简名"),
                                        kind.contains("学院") ? "学院" : "本校")));
            }
            case "government" -> {
                String level = draw.of("县 市 区");
                names.put("全名", place + level + "人民政府");
                names.put("简名", place + level);
                names.put(
                        "S",
                        draw.of(
                                List.of(
                                        "我" + level,
                                        "我" + level,
                                        place + level,
                                        place,
                                        "全" + level,
                                        "我们")));
            }
            case "company" -> {
                String trade = draw.of("机械 水泵 建材 环保科技 电力设备 物流");
                names.put("全名", place + draw.of("恒远 金桥 顺达 三江") + trade + "有限公司");
                names.put("简名", names.get("全名").substring(0, place.length() + 2) + "公司");
                names.put(
                        "S",
                        draw.of(
                                List.of(
                                        "公司",
                                        "公司",
                                        "我公司",
                                        "本公司",
                                        "我们",
                                        "我司",
                                        names.get("全名"),
                                        names.get("简名"))));
            }
            case "hospital" -> {
                names.put("全名", place + draw.of("市人民医院 县中医院 市第二医院 妇幼保健院"));
                names.put("简名", place + "医院");
                names.put("S", draw.of(List.of("我院", "我院", "医院", "医院", "我们", names.get("全名"))));
            }
            default -> names.put("S", "我们");
        }
        return names;
    }

    private String filled(String text, Map<String, String> fixed) {
        Matcher matcher = SLOT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(
                    filled, Matcher.quoteReplacement(value(matcher.group(1), fixed)));
        }
        return matcher.appendTail(filled).toString();
    }

    private String value(String slot, Map<String, String> fixed) {
        if (slot.equals("S")) {
            return draw.chance(0.75) || fixed.get("全名") == null
                    ? fixed.get("S")
                    : fixed.get(draw.of("全名 简名"));
        }
        String known = fixed.get(slot);
        if (known != null) {
            return known;
        }
        return switch (slot) {
            case "人" -> draw.of(words.surnames()) + draw.of(words.given());
            case "日" -> draw.between(1, 12) + "月" + draw.between(1, 28) + "日";
            case "年" -> String.valueOf(draw.between(1952, 2025));
            case "数", "數" ->
                    String.valueOf(draw.chance(0.5) ? draw.between(2, 30) : draw.between(31, 4000));
            case "地" -> draw.of(words.places());
            case "节" -> draw.of(words.festivals());
            case "会" -> draw.of(words.meetings());
            case "社" -> draw.of(words.partners());
            case "书" -> draw.of(List.of(words.books().split(" ")));
            default ->
                    throw new IllegalArgumentException("corpus slot {" + slot + "} has no words");
        };
    }

    List<Draft> many(List<String> sorts, int count) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts.add(write(sorts.get(i % sorts.size())));
        }
        return drafts;
    }
}
