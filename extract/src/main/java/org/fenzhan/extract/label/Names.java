package org.fenzhan.extract.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fenzhan.extract.line.Glyphs;

/// The names of people in the value of a label.
///
/// @param people in order, each once, inner blanks of spaced two-character names removed (王 伟 is
///   王伟)
/// @param photographers those of them who are said to have taken the pictures (张三 摄)
/// @param whole whether nothing but names, separators and such marks stood in the value
public record Names(List<String> people, List<String> photographers, boolean whole) {
    private static final String SEPARATORS = "、，,;；/／|｜&＆*丨";
    private static final String SLASHES = "/／";
    private static final String TRIM = "()（）[]【】〔〕［］<>《》「」“”\"'：:.。…-—_*■□●◆▲△☆★○#";
    private static final Set<String> SUFFIXES =
            Set.of(
                    "报道", "综合报道", "整理", "采写", "摄影报道", "文", "图文", "文图", "撰文", "撰写", "电", "發自", "報道",
                    "供稿", "编辑", "整合", "汇编", "策划", "通讯", "电头", "摘编", "综述", "图文报道", "实习", "综合", "编译",
                    "等", "編輯", "报导", "報導");
    private static final Set<String> PHOTO_SUFFIXES =
            Set.of("摄", "攝", "摄影", "图", "供图", "文/图", "图/文", "摄影报道", "圖", "文图", "图文", "攝影", "拍摄");
    private static final Set<String> NOT_NAMES =
            Set.of(
                    "本报",
                    "本网",
                    "本站",
                    "本刊",
                    "本台",
                    "佚名",
                    "网络整理",
                    "系统管理员",
                    "综合整理",
                    "未知",
                    "匿名",
                    "网络",
                    "无",
                    "暂无",
                    "综合",
                    "转载",
                    "原创",
                    "记者",
                    "通讯员",
                    "实习生",
                    "管理员",
                    "不详",
                    "本報",
                    "網絡",
                    "报道",
                    "日电",
                    "特约",
                    "见习",
                    "实习",
                    "全媒体",
                    "文字",
                    "摄影",
                    "图片",
                    "编辑",
                    "作者",
                    "近日",
                    "昨日",
                    "今日",
                    "日前",
                    "获悉",
                    "了解",
                    "采访",
                    "在线",
                    "首席",
                    "发自",
                    "中",
                    "来源",
                    "大",
                    "小",
                    "点击",
                    "浏览",
                    "其他",
                    "融媒体",
                    "见习记者",
                    "本报讯",
                    "讯",
                    "责任",
                    "校对",
                    "题图",
                    "配图",
                    "审核",
                    "admin",
                    "Admin",
                    "administrator",
                    "webmaster");

    /// What people are called in front of their names, an organisation before it or not: 某网专栏作者.
    private static final List<String> ROLES =
            List.of("记者", "記者", "作者", "评论员", "評論員", "通讯员", "撰稿人", "实习生", "特约", "专栏");

    /// Posts at the end of a token that is too long for a name: who holds them is told elsewhere.
    private static final List<String> POSTS =
            List.of("部长", "主任", "教授", "研究员", "院长", "所长", "秘书长", "会长", "主席", "书记", "局长");

    private static final int LONGEST_NAME = 4;
    private static final List<String> TEXT_MARKS = List.of("文", "撰文", "文字");
    private static final List<String> REPORTS = List.of("報導", "報道", "报道", "报导", "電", "电");
    private static final String ORGANISATION_END = "室局部委院司台社站处校报网厅科会办队庭所团店厂馆组署館網報處廳會";
    private static final Set<String> ORGANISATION_WORDS =
            Set.of(
                    "公司", "中心", "大学", "学院", "集团", "政府", "宣传", "日报", "晚报", "客户端", "频道", "新闻", "街道",
                    "医院", "法院", "检察", "编辑部", "融媒", "委员", "周刊", "工作室", "电视", "在线", "传媒", "管理", "中国");

    /// Reads names until something stands there that is none.
    ///
    /// @param sure whether a colon or the like says that names follow; else each must begin with a
    ///   surname
    public static Names read(String value, boolean sure) {
        Reading reading = new Reading(sure);
        List<String> tokens = tokens(value);
        for (int i = 0; i < tokens.size() && !reading.stopped; i++) {
            i += reading.take(tokens, i);
        }
        return new Names(
                List.copyOf(reading.people),
                List.copyOf(reading.photographers),
                !reading.stopped && !reading.leftOver);
    }

    public Names {
        people = List.copyOf(people);
        photographers = List.copyOf(photographers);
    }

    public boolean isEmpty() {
        return people.isEmpty();
    }

    private static List<String> tokens(String value) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        for (int i = 0; i < Math.min(value.length(), 400); i++) {
            char c = value.charAt(i);
            boolean photoMark =
                    (c == '/' || c == '／')
                            && token.length() == 1
                            && "文图摄".indexOf(token.charAt(0)) >= 0;
            if (photoMark) {
                token.append('/');
            } else if (Glyphs.isBlank(c)
                    || SEPARATORS.indexOf(c) >= 0
                    || (TRIM.indexOf(c) >= 0 && c != '.' && c != '-' && c != '\'')) {
                add(tokens, token);
                if (!Glyphs.isBlank(c)) {
                    tokens.add(SLASHES.indexOf(c) >= 0 ? "/" : ",");
                }
            } else {
                token.append(c);
            }
        }
        add(tokens, token);
        return tokens;
    }

    private static void add(List<String> tokens, StringBuilder token) {
        if (!token.isEmpty()) {
            tokens.add(token.toString());
            token.setLength(0);
        }
    }

    /// The names read so far.
    private static final class Reading {
        private final boolean sure;
        private final List<String> people = new ArrayList<>();
        private final List<String> photographers = new ArrayList<>();
        private boolean stopped;
        private boolean leftOver;

        /// How many of them are said to have written (张三 文); who follows took the pictures.
        private int writers;

        Reading(boolean sure) {
            this.sure = sure;
        }

        /// Takes the token at `i`; answers how many further ones it took with it.
        int take(List<String> tokens, int i) {
            String token = tokens.get(i);
            if (TEXT_MARKS.contains(token)) {
                writers = people.size();
            }
            boolean place =
                    i > 0
                            && tokens.get(i - 1).equals("/")
                            && !people.isEmpty()
                            && token.length() > 2
                            && REPORTS.stream().anyMatch(token::endsWith);
            if (token.equals(",")
                    || token.equals("/")
                    || place
                    || (SUFFIXES.contains(token) && !PHOTO_SUFFIXES.contains(token))) {
                return 0;
            }
            if (PHOTO_SUFFIXES.contains(token)) {
                tookPictures();
                return 0;
            }
            String next = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
            if (isHanOnly(token) && isHanOnly(next) && joins(token, next)) {
                add(token + next);
                return 1;
            }
            if (!Glyphs.hasHan(token) && Character.isLetter(token.charAt(0))) {
                return latin(tokens, i);
            }
            single(token);
            return 0;
        }

        /// Those named before the mark took the pictures, but for those who wrote.
        private void tookPictures() {
            int from = writers == people.size() ? 0 : writers;
            photographers.addAll(
                    people.subList(from, people.size()).stream()
                            .filter(name -> !photographers.contains(name))
                            .toList());
        }

        private static boolean joins(String token, String next) {
            if (next.length() > 2 || PHOTO_SUFFIXES.contains(next) || SUFFIXES.contains(next)) {
                return false;
            }
            return (token.length() == 1 && next.length() == 1)
                    || (token.length() == 2 && Surnames.isDouble(token) && next.length() == 1)
                    || (token.length() == 1 && next.length() == 2 && !Surnames.begins(next));
        }

        private int latin(List<String> tokens, int i) {
            StringBuilder name = new StringBuilder(clean(tokens.get(i)));
            int taken = 0;
            while (i + taken + 1 < tokens.size()
                    && taken < 4
                    && isLatinWord(tokens.get(i + taken + 1))) {
                taken++;
                name.append(' ').append(tokens.get(i + taken));
            }
            if (isCode(name.toString()) || NOT_NAMES.contains(name.toString())) {
                leftOver = !sure;
            } else if (sure || taken > 0) {
                add(name.toString());
            } else {
                stopped = true;
            }
            return taken;
        }

        private void single(String token) {
            String name = clean(people.isEmpty() ? withoutRole(token) : token);
            if (name.isEmpty()) {
                return;
            }
            for (String suffix : List.of("摄影报道", "报道", "摄", "攝", "供图")) {
                if (name.length() >= suffix.length() + 2
                        && name.endsWith(suffix)
                        && name.length() <= suffix.length() + 4) {
                    name = name.substring(0, name.length() - suffix.length());
                    accept(name);
                    if (!suffix.equals("报道") && people.contains(name)) {
                        tookPictures();
                    }
                    return;
                }
            }
            accept(
                    name.length() > 2 && name.endsWith("等")
                            ? name.substring(0, name.length() - 1)
                            : name);
        }

        private static String withoutRole(String token) {
            for (String role : ROLES) {
                int at = token.lastIndexOf(role);
                if (at >= 0) {
                    return token.substring(at + role.length());
                }
            }
            return token;
        }

        private void accept(String name) {
            if (name.isEmpty() || NOT_NAMES.contains(name) || isCode(name)) {
                return;
            }
            if (name.chars().anyMatch(c -> Glyphs.isDigit((char) c))) {
                leftOver = true;
                return;
            }
            if (name.length() > LONGEST_NAME && POSTS.stream().anyMatch(name::endsWith)) {
                leftOver = true;
                stopped = true;
            } else if (isOrganisation(name)) {
                leftOver = true;
            } else if (isName(name)) {
                add(name);
            } else {
                stopped = true;
            }
        }

        private boolean isName(String name) {
            if (name.indexOf('·') > 0 || name.indexOf('•') > 0) {
                return name.length() <= 20;
            }
            if (!isHanOnly(name)) {
                return sure
                        && name.length() <= 16
                        && name.chars().noneMatch(c -> Glyphs.isSentenceEnd((char) c));
            }
            if (name.length() < 2) {
                return false;
            }
            // Behind an organisation, posts stand as well as names.
            if (leftOver) {
                return Surnames.begins(name) && name.length() <= (Surnames.isDouble(name) ? 4 : 3);
            }
            return (name.length() <= 4
                            && ((Surnames.begins(name)
                                            && (name.length() <= 3
                                                    || sure
                                                    || Surnames.isDouble(name)))
                                    || sure))
                    || (sure && name.length() <= 6);
        }

        private void add(String name) {
            if (!people.contains(name)) {
                people.add(name);
            }
        }
    }

    /// Numbers of editors go: 张三_NF001, PN039, UN123.
    private static String clean(String token) {
        int end = token.length();
        while (end > 0
                && (token.charAt(end - 1) < 128 && token.charAt(end - 1) != '.')
                && Glyphs.hasHan(token)) {
            end--;
        }
        int start = 0;
        while (start < end && TRIM.indexOf(token.charAt(start)) >= 0) {
            start++;
        }
        return token.substring(start, end);
    }

    private static boolean isCode(String name) {
        return name.chars().anyMatch(c -> c >= '0' && c <= '9') && !Glyphs.hasHan(name);
    }

    private static boolean isLatinWord(String token) {
        return !token.equals(",")
                && !token.isEmpty()
                && token.chars()
                        .allMatch(c ->
                                (Character.isLetter(c) && !Glyphs.isHan((char) c))
                                        || c == '.'
                                        || c == '-'
                                        || c == '\'');
    }

    private static boolean isHanOnly(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> Glyphs.isHan((char) c));
    }

    private static boolean isOrganisation(String name) {
        if (name.length() < 3 || !Glyphs.hasHan(name)) {
            return false;
        }
        if (ORGANISATION_WORDS.stream().anyMatch(name::contains)) {
            return true;
        }
        return name.length() >= 4 && ORGANISATION_END.indexOf(name.charAt(name.length() - 1)) >= 0;
    }
}
