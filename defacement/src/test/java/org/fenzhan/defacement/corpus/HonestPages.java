package org.fenzhan.defacement.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fenzhan.defacement.language.TwoScripts;

/// Writes honest pages from the templates of one half.
final class HonestPages {
    static final List<String> SITES =
            List.of("school", "government", "company", "hospital", "institute");
    static final List<String> NEWS =
            List.of(
                    "news-economy",
                    "news-agriculture",
                    "news-report",
                    "news-culture",
                    "news-people",
                    "news-tech");
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
        NEWS.forEach(name -> templates.put(name, Template.read(half, name)));
        HARD.forEach(name -> templates.put(name, Template.read(half, name)));
    }

    Draft write(String name) {
        return write(name, names(name));
    }

    /// Pages of one site, whose names are the same on all of them.
    List<Draft> site(String name, int count) {
        Map<String, String> names = names(name);
        return IntStream.range(0, count)
                .mapToObj(page -> {
                    Map<String, String> own = new HashMap<>(names);
                    own.put("主", draw.of(words.surnames()) + draw.of(words.given()));
                    return write(name, own);
                })
                .toList();
    }

    private Draft write(String name, Map<String, String> fixed) {
        Template template = templates.get(name);
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
        Map<String, String> names = new HashMap<>(SiteNames.of(sort, draw, words));
        names.put("名", draw.of(words.honestBrands()));
        names.put("站", draw.of(words.honestBrands()));
        names.put("题", draw.of(words.subjects()));
        names.put("主", draw.of(words.surnames()) + draw.of(words.given()));
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
