package org.fenzhan.extract.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.fenzhan.extract.line.Glyphs;

/// Splits what stands behind 来源 into names. Names may hold `+`, brackets and Latin words with
/// spaces.
final class SourceNames {
    private static final String SEPARATORS = "、，,；;/／|｜丨";
    private static final String EDGES = "（([]【】：:·-—_>》<《。*\"'“”‘’>»";
    private static final int MAX_NAME = 40;

    /// The page of the printed paper: A02版, 第3版.
    private static final Pattern COLUMN =
            Pattern.compile("[\\s　]*[（(]?(?:第?[\\s　]*[A-Z]?\\d{1,2}[\\s　]*版)[）)]?$");

    private static final List<String> MEDIA =
            List.of(
                    "网", "報", "报", "社", "台", "刊", "杂志", "客户端", "新闻", "快讯", "在线", "发布", "频道", "周刊",
                    "财经", "网站", "之声", "广播", "电视", "日报", "媒体", "融媒", "学院", "大学", "小学", "中学", "法院",
                    "医院", "集团", "公司", "协会", "室", "院", "处", "资讯", "中心", "公众号", "微信", "论坛", "晚报",
                    "電台", "局", "委", "办", "政府", "部", "厅", "娱乐", "体育", "科技", "音乐", "網", "中文站", "快訊");

    private SourceNames() {}

    static List<String> split(String value) {
        List<String> names = new ArrayList<>();
        for (String part : atSeparators(value)) {
            for (String name : atSpaces(part)) {
                String clean = clean(name);
                if (!clean.isEmpty() && clean.length() <= MAX_NAME) {
                    names.add(clean);
                }
            }
        }
        return names;
    }

    private static List<String> atSeparators(String value) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '(' || c == '（' || c == '《' || c == '“') {
                depth++;
            } else if (c == ')' || c == '）' || c == '》' || c == '”') {
                depth = Math.max(0, depth - 1);
            }
            if (depth == 0 && SEPARATORS.indexOf(c) >= 0 && !isLatinComma(value, i)) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    /// A comma or slash between Latin words belongs to the name.
    private static boolean isLatinComma(String value, int at) {
        char c = value.charAt(at);
        if (c != ',' && c != '/') {
            return false;
        }
        boolean latinBefore = at > 0 && value.charAt(at - 1) < 128;
        boolean latinBehind = at + 1 < value.length() && value.charAt(at + 1) < 128;
        return (latinBefore && latinBehind && c == ',')
                || (c == '/'
                        && (value.startsWith("//", at)
                                || (at > 0
                                        && (value.charAt(at - 1) == ':'
                                                || value.charAt(at - 1) == '/'))));
    }

    /// Blanks part two names if both sides are Chinese and the second could stand alone.
    private static List<String> atSpaces(String part) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        for (String word : part.strip().split("[\\s\\u3000]+")) {
            if (word.isEmpty()) {
                continue;
            }
            boolean parts =
                    !name.isEmpty()
                            && endsChinese(name)
                            && beginsChinese(word)
                            && Glyphs.weight(word) >= 5
                            && Glyphs.weight(name) >= 5
                            && !SourceReader.continues(word);
            if (parts) {
                names.add(name.toString());
                name.setLength(0);
            }
            if (!name.isEmpty()) {
                name.append(' ');
            }
            name.append(word);
        }
        if (!name.isEmpty()) {
            names.add(name.toString());
        }
        return names;
    }

    private static boolean endsChinese(CharSequence text) {
        char last = text.charAt(text.length() - 1);
        return Glyphs.isHan(last)
                || last == '》'
                || last == '）'
                || last == '”'
                || last == '+'
                || last == ')';
    }

    private static boolean beginsChinese(String text) {
        char first = text.charAt(0);
        return Glyphs.isHan(first) || first == '《' || first == '“' || first == '[' || first == '【';
    }

    private static String clean(String name) {
        int start = 0;
        int end = name.length();
        while (start < end
                && (Glyphs.isBlank(name.charAt(start))
                        || (EDGES.indexOf(name.charAt(start)) >= 0
                                && name.charAt(start) != '《'
                                && name.charAt(start) != '“'))) {
            start++;
        }
        while (end > start
                && (Glyphs.isBlank(name.charAt(end - 1))
                        || (EDGES.indexOf(name.charAt(end - 1)) >= 0
                                && name.charAt(end - 1) != '》'
                                && name.charAt(end - 1) != '”'))) {
            end--;
        }
        String clean = COLUMN.matcher(name.substring(start, end)).replaceFirst("");
        if (clean.startsWith("《") && clean.endsWith("》") && clean.indexOf('《', 1) < 0) {
            return clean;
        }
        return unbalanced(clean);
    }

    /// A bracket that opens or closes outside the name is none of it.
    private static String unbalanced(String name) {
        String plain = name;
        if (!plain.isEmpty() && (plain.endsWith("(") || plain.endsWith("（"))) {
            plain = plain.substring(0, plain.length() - 1).strip();
        }
        boolean closesOnly =
                (plain.endsWith(")") || plain.endsWith("）"))
                        && plain.indexOf('(') < 0
                        && plain.indexOf('（') < 0;
        return closesOnly ? plain.substring(0, plain.length() - 1).strip() : plain;
    }

    static boolean looksLikeMedium(String name) {
        String plain = name.endsWith("》") ? name.substring(0, name.length() - 1) : name;
        return Glyphs.hasHan(plain)
                && plain.length() >= 3
                && plain.length() <= 16
                && MEDIA.stream().anyMatch(plain::endsWith);
    }
}
